"""The window Unit register (Shift+F9): a file for each tab, and what they share."""
