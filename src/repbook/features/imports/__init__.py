"""Lists and other workbooks taken in."""
