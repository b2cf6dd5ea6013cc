"""Where a place lies: from words to coordinates, and what is said where the words leave doubt."""
