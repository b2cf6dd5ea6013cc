"""Compiled from the features by `make compile`; not edited by hand."""
