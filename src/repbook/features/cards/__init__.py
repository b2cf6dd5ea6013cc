"""The cards: open, save, new, further, find."""
