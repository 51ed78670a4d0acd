"""What must survive: each ordeal is really done, many times, and afterwards nothing is half written and nothing confirmed is lost.

`python -m tests.survival` (make survive) runs the full numbers and prints a table; the suite runs a few of each.
"""
