"""Lists that people bring: text files and workbooks of any kind, read as rows."""
