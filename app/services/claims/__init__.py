"""Claims as staff and jobs make them: runs, exemptions, invoices (circulation.md 7)."""
