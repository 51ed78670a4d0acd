"""What the desk and a patron's tabs have in common: rows carried out one after another, refusals, due dates, money, receipts."""
