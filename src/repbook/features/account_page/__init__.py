"""One customer whole, on a page."""
