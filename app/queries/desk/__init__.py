"""What an act at the desk reads: the copy, the rules that may matter, the borrower, the queue; a fixed number of statements each."""
