"""Circulation rules in windows: their names, tables, and the dialog that adds or changes one."""
