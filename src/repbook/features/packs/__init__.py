"""Packs: cards that go to another person and come back, and what is handed in and over."""
