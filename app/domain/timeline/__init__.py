"""The life of a loan before it is made: every step on its day with what it costs; the rules of desk and claims, day by day (X2)."""
