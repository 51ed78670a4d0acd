"""Claims: the ladder of a late loan, the notices that it makes, invoices; pure, facts in and what is due out (circulation.md 7)."""
