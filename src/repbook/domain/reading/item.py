"""What a cell of a list may hold."""

from __future__ import annotations

from datetime import date, datetime, time

Item = str | date | datetime | time
