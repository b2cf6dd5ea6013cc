"""Reports: what the whole workbook says."""
