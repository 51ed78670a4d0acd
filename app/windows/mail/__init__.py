"""Mail: the outbox, and the mail server of an account organisation."""
