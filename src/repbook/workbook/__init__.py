"""The schema, sole authority for names and addresses; snapshots and changes."""
