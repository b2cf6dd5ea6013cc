"""Lists of others, and other workbooks, taken in."""

from __future__ import annotations

from repbook.book.feature import Feature

FEATURE = Feature("imports", rules="M36 M88 M93", actions=("import_action:IMPORT",))
