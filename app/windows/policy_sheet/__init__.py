"""Functions → Policy sheet (X17)."""
