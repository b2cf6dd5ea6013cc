"""The day: ranking, returning results, why a rank."""
