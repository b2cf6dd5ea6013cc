"""The team's workbook: what all features of it stand on, and its front page."""
