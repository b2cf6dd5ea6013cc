"""Check, undo, repair, set-up, help."""
