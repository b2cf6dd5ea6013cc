"""Accounts: what a customer brings, owes and is worth."""
