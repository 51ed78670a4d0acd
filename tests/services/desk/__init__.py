"""What staff do at the desk, on both databases."""
