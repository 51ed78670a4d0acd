"""Explain: the situation, the decisions in it and the rules of one; for every window that has a decision to explain (X1)."""
