"""Figures, never tests: `python -m benchmarks` (make bench) measures and prints one table.

Machines differ, so a figure stands against another of the same run. A module here that has `measure()` joins the table.
"""
