"""The room of items and titles: search, a copy with its title, registering by hand (D7)."""
