"""The translation tool: collects the texts of the program and makes the files that Qt loads."""
