"""The rep's day: the evening's tasks, tomorrow's plan, its dated copy, and all at one press."""
