"""Risks: customers whom nobody owns, or whom one person alone knows."""
