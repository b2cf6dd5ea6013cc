"""Sentences about commands."""

from __future__ import annotations

from repbook.text.label import Label

SENTENCES: dict[str, Label] = {}
