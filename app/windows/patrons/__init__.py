"""The room of patrons: search, details with its tabs, blocking, the Stop sign."""
