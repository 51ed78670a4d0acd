"""The room of the lists of reservations."""
