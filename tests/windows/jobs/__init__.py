"""The window of automatic jobs."""
