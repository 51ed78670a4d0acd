"""Rule check (X4): what is wrong with rules that are each valid by themselves (circulation.md 12)."""
