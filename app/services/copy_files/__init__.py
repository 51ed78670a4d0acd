"""Copies and their titles from a file (cli.md, *import copies*)."""
