"""Out of the book: the day taken along, results brought back, lists for other programs."""
