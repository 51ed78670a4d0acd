"""Administration → Parameter maintenance → Rule check (X4)."""
