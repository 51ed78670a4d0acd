"""Use cases: one thing that staff do, with permission, rule, log entry and commit."""
