"""Registers → Common registers (Shift+F8): the lists that everything else chooses from, kept for all."""
