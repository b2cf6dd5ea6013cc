"""Rules for the product's own files: what they carry against what is declared."""
