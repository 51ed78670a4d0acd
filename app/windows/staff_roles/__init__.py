"""The window Staff and roles."""
