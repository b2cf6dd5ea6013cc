"""Measure Repbook's speed goals as ratios, both sides in one run: `python -m bench`."""
