"""Putting Repbook into a user's Excel, taking it out again, and telling what is amiss."""
