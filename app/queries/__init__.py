"""Reads: each takes a Session and returns frozen rows; order, search and page are done in SQL."""
