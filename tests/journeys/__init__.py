"""Whole ways through the program, by keys and clicks in the real main window, on both databases."""
