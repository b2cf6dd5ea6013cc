"""Views of wide tables."""

from __future__ import annotations

from repbook.book.feature import Feature

FEATURE = Feature("views", rules="M28", actions=("view_action:VIEW",))
