"""Administration → Parameter maintenance → Compare units (X7)."""
