"""Each core parameter changed alone: what it changes, and that it changes nothing else (a table of before and after)."""
