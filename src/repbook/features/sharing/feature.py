"""What a team shares of customers, and what it must be able to take back: prints, one person."""

from __future__ import annotations

from repbook.book.feature import Feature

FEATURE = Feature("sharing", rules="M36", actions=("person_action:PERSON", "prints_action:PRINTS"))
