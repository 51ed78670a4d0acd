"""What every window shows of a patron: name in its frame, blocks, the Stop sign, words of codes."""
