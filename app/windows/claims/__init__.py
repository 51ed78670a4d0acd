"""The rooms of claims and of invoices."""
