"""Repbook: the sales rep's workbook, ranked and explained."""

__version__ = "0.1.0"
