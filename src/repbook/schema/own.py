"""Columns that a user added to a table: their keys are their headers behind a mark."""

OWN = "own:"


def own_key(header: str) -> str:
    """Return the key of a user's own column."""
    return OWN + header


def own_header(key: str) -> str:
    """Return the header of a user's own column by its key, "" for a column of the product."""
    return key.removeprefix(OWN) if key.startswith(OWN) else ""
