"""The nine questions: what to ask next, re-grading."""
