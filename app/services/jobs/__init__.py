"""Automatic jobs: the table of what each does, running one safely, and when they run by themselves (circulation.md 7, D6)."""
