"""What claims are made from, and what was made: chunks of loans with their patrons, settings, notices, invoices."""
