"""The page of the day for a phone: one file that needs no network and keeps what is tapped."""
