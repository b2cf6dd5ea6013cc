"""Read the VBA project of a workbook ([MS-OVBA]), trusting nothing in it."""
