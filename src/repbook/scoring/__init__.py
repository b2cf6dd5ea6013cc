"""Rules declared once, compiled to Excel text and to Python."""
