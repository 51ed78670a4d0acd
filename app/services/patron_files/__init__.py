"""Patron accounts from a file, from the words of a command, and field by field (cli.md, *import patrons*, `patron add`, `patron set`)."""
