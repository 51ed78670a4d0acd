"""Engine, unit of work, schema, error translation and the feed of changes."""
