"""Administration → Parameter maintenance → Matrix (X3)."""
