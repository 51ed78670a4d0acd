"""Between the windows and the database: work on other threads, answers on the GUI thread. Qt core only, no widgets."""
