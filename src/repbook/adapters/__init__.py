"""Books on closed files and their sources."""
