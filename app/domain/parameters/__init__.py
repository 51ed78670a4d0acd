"""Circulation rules: what the 57 parameters are, what a rule is, and which one governs (circulation.md 1-3)."""
