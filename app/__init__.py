"""Lånedisk: the desktop client that library staff work in all day."""
