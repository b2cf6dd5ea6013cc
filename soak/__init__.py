"""Harm Repbook in every way that is known and say what came of it: `python -m soak`."""
