"""The room of the desk: Loans, Renewals and Returns, one row for each barcode, none ever lost."""
