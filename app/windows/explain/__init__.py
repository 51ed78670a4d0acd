"""The window Explain."""
