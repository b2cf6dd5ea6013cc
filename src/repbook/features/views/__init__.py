"""Views: which columns of a wide table are seen, the others folded."""
