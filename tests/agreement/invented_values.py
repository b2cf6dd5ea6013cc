"""Cell values as people leave them: right, blank, junk, errors; drawn from a seeded source.

Left out, because LibreOffice 7.4 and Excel part there (what Excel does is tested in
tests/scoring): truth values, which LibreOffice counts as numbers; numbers under 1e-4 as texts; and
texts that spreadsheets read as numbers where a rule computes with them (`1,000`, `12%`), which
depends on the locale. A text that reads like an error value (`#N/A`) is left out because XlsxWriter
stores it as one where a formula gives it. A book has one error value, for where several meet
LibreOffice takes another than the first. Amounts are quarters, so that sums in any order are equal.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from repbook.domain.values import (
    BAD_NAME,
    BAD_NUMBER,
    BAD_REFERENCE,
    BAD_VALUE,
    DIVIDED_BY_ZERO,
    NOT_AVAILABLE,
    CellError,
    Value,
)
from repbook.schema.declare import Kind

ERRORS: tuple[CellError, ...] = (
    *(NOT_AVAILABLE, BAD_VALUE, DIVIDED_BY_ZERO, BAD_NUMBER, BAD_REFERENCE, BAD_NAME),
)
FIRST_DAY, LAST_DAY = 61.0, 2848867.0  # 1900-03-01, 9699-12-31
EDGES = (60.0, FIRST_DAY, 2885000.0, 2885001.0)
ODD_DAYS = (*EDGES, *EDGES, LAST_DAY, 0.0, -3.0, 1.0, 2958465.0, 3e7, 1e15)
ODD_NUMBERS = (0.0, -1.0, 0.001, 0.1 + 0.2, 2.675, -0.0, 1 / 3)
# Where the default policy draws its lines, so that data stand on both sides and on the line.
STEPS = (*(0, 0, 0, -1, 7, 21, 30, 31, 60, 90, 91, 180, 181), *(-7, -180, -365))
LIMITS = {
    Kind.MONEY: (500_000.0, 100_000.0, 20_000.0, 0.0),
    Kind.PERCENT: (0.5, 0.35, 0.2, 0.25),
    Kind.NUMBER: (100.0, 300.0, 50.0, 0.0),
}
LONG_NUMBERS = (13800138000.0, 123456789012345.0, 1e12)
# What lookups and counts take for wildcards, and what those find.
WILD = (
    *(
        "10~50人",
        "1050人",
        "3~6个月",
        "36个月",
        "~",
        "a~",
        "a~~",
        "a?c",
        "a*c",
        "abc",
        "客?",
        "~客",
    ),
)
ODD_TEXTS = (
    *("１２", "２０２６年３月", "12", "2026-03-01", "n/a", "昨天", "*", "?", "~*", "a*", "=1+1"),
    *WILD,
    *("'x", '"', " ", "  x ", "−5", "<5", ">0", "<>", "TRUE", "Ünïcode", "😀客户", "[x]"),
)
WORDS = (
    "Acme",
    "Müller & Söhne",
    "华联 贸易",
    "宏達",
    "North",
    "ABC",
    "abc",
    "Line\nbreak",
    "x" * 300,
)


@dataclass(frozen=True, slots=True)
class Habits:
    """How untidy a workbook is: shares of blank, odd and error cells, and its error value."""

    blank: float = 0.3
    odd: float = 0.08
    error: float = 0.0
    error_value: CellError = NOT_AVAILABLE


class Hand:
    """A seeded hand that fills cells."""

    def __init__(self, seed: int, habits: Habits) -> None:
        self.source = random.Random(seed)
        self.habits = habits

    def cell(self, kind: Kind, labels: Sequence[str], today: float) -> Value:
        """Return a value for a cell of `kind`; `labels` are its choices, if it has any."""
        return self.spoilt(lambda: self._good(kind, labels, today), kind, labels)

    def spoilt(
        self, good: Callable[[], Value], kind: Kind = Kind.NUMBER, labels: Sequence[str] = ()
    ) -> Value:
        """Return a good value, or leave the cell blank, odd or an error."""
        drawn, habits = self.source.random(), self.habits
        if drawn < habits.blank:
            return None
        if drawn < habits.blank + habits.error:
            return habits.error_value
        if drawn < habits.blank + habits.error + habits.odd:
            return self.odd(kind, labels)
        return good()

    def odd(self, kind: Kind, labels: Sequence[str] = ()) -> Value:
        """Return something that does not belong into the cell."""
        if labels and self.source.random() < 0.5:
            label = self.source.choice(list(labels))
            return self.source.choice((label.upper(), label.lower(), f" {label}", label[:1] + "*"))
        own: tuple[Value, ...] = LONG_NUMBERS if kind in (Kind.TEXT, Kind.LONG) else ODD_NUMBERS
        own = ODD_DAYS if kind in (Kind.DATE, Kind.STAMP) else own
        return self.source.choice(self.source.choice((ODD_TEXTS, own)))

    def _good(self, kind: Kind, labels: Sequence[str], today: float) -> Value:
        draw = self.source
        if labels:
            return draw.choice(list(labels))
        if kind is Kind.DATE:
            return self.day(today)
        if kind is Kind.STAMP:
            return today - draw.randint(0, 400) + draw.randint(0, 1439) / 1440
        if kind is Kind.TIME:
            return draw.randint(0, 1439) / 1440
        if kind in (Kind.TEXT, Kind.LONG):
            return f"{draw.choice((*WORDS, *WILD[:3]))} {draw.randint(1, 99)}"
        return self.number(kind)

    def day(self, today: float) -> float:
        """Return a day near today, often on one of the policy's lines, rarely far off."""
        draw = self.source
        if draw.random() < 0.08:
            return draw.choice((*EDGES, LAST_DAY, draw.uniform(FIRST_DAY, LAST_DAY)))
        near = today + (draw.choice(STEPS) if draw.random() < 0.5 else draw.randint(-500, 300))
        return near + draw.choice((0.25, 0.5, 0.999)) if draw.random() < 0.05 else near

    def number(self, kind: Kind) -> float:
        """Return a number that suits the kind, of the size a rep would type."""
        draw = self.source
        if kind in LIMITS and draw.random() < 0.3:
            return draw.choice(LIMITS[kind])
        if kind is Kind.PERCENT:
            return draw.randint(0, 60) / 100
        if kind is Kind.MONEY:
            return round(draw.lognormvariate(9, 2) * 4) / 4
        if kind is Kind.WHOLE:
            return float(draw.randint(0, 12))
        return draw.choice((float(draw.randint(0, 100)), draw.uniform(0, 50)))
