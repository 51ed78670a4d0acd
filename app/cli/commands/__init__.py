"""The commands, a module per group: each function takes the call and returns its answer."""
