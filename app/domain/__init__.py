"""Pure rules: facts in; new facts, a log entry or one typed refusal out. No Qt, no SQL, no clock of its own."""
