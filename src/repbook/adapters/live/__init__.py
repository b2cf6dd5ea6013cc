"""A workbook that lies open in a spreadsheet application, through xlwings."""
