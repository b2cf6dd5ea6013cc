"""The call log: contacts, typed calls, a call from the form."""
