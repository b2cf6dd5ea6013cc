"""One module a button: decide from a snapshot, return changes."""
