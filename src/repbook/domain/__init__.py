"""Pure decisions: calendars, priority, day plans, results, duplicates."""
