"""What a user broke in a workbook of ours, found and restored on the closed file."""
