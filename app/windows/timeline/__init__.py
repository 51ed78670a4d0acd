"""The window Timeline (X2): a loan's life as a picture and as a table, under today's rules and under unsaved ones."""
