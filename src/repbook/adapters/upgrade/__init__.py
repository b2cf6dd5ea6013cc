"""Bring a workbook of an older template to today's, on the closed file."""
