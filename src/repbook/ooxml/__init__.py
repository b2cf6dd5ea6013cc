"""Office Open XML packages: safe opening, streaming reads, in-place edits, lint."""
