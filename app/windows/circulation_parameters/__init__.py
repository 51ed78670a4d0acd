"""The window Circulation parameters: every parameter, its rules in governing order, adding, changing, removing (B1-B13)."""
