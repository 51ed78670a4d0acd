"""Tools of the project: translations, pictures, and what the Makefile needs."""
