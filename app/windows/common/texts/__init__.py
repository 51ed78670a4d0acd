"""Texts that patrons get, as staff write them: the field, the menu of placeholders, the preview."""
