"""The calendar of closed days: the year, holidays, days and periods; for a unit and for all."""
