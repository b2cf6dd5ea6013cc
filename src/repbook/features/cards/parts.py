"""The parts a card page is laid from: captioned values, long texts, lists of rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from repbook.schema.cell_builders import column_label, value_at
from repbook.schema.declare import Kind, SheetCell, Style, Tone
from repbook.schema.pages.grid import points
from repbook.schema.pages.parts import TILE_ROWS
from repbook.schema.registry import TABLES
from repbook.scoring.expr import Expr, call
from repbook.scoring.verbs import all_, cell, is_number
from repbook.text.label import Label

ROW, QUALIFY_ROW = cell("card.row"), cell("card.qualify_row")
COLUMNS = "ABCDEF"
PAIRS = (("A", "B"), ("C", "D"), ("E", "F"))
HALVES = (("A", "B", "C"), ("D", "E", "F"))
FULL_POINTS = 10.0
TALL = 28.5
TILE_HEIGHTS = tuple(points(px) for px in TILE_ROWS)
GAP_HEIGHT, RULED_HEIGHT = 5.0, 16.5


def of_card(key: str) -> Expr:
    """Return a value of the chosen card."""
    return value_at("customers", key, ROW)


def of_qualify(key: str) -> Expr:
    """Return a value of the chosen card's row in Qualify."""
    return value_at("qualify", key, QUALIFY_ROW)


class Tile(NamedTuple):
    """What is read first: a label, the thing itself, a note below; one that warns begins with `!`."""

    key: str
    label: Label
    number: Expr
    note: Expr


class Asked(NamedTuple):
    """A question's name, the answer to it, and the points it got."""

    key: str
    caption: Expr
    answer: Expr
    points: Expr


class Item(NamedTuple):
    """A caption and the value beside it; `late` marks a figure that warns above 0."""

    key: str
    caption: Label | Expr
    rule: Expr
    kind: Kind = Kind.TEXT
    late: bool = False


def item(table: str, key: str) -> Item:
    """Return a column of the chosen card with its header as the caption."""
    rule = of_card(key) if table == "customers" else of_qualify(key)
    kind = TABLES[table].column(key).kind
    return Item(f"card.{table}.{key}", column_label(table, key), rule, kind)


def items(*keys: str, table: str = "customers") -> tuple[Item, ...]:
    """Return columns of the chosen card."""
    return tuple(item(table, key) for key in keys)


@dataclass(slots=True)
class Page:
    """Cells laid from the top; each method fills the next row."""

    row: int = 1
    cells: list[SheetCell] = field(default_factory=list)
    heights: dict[int, float] = field(default_factory=dict)

    def section(self, key: str, text: Label) -> None:
        """Lay a section's heading."""
        self._add(f"card.section.{key}", "A", "F", text=text, style=Style.SECTION)
        self.row += 1

    def pairs(self, found: Sequence[Item]) -> None:
        """Lay up to three captioned values side by side."""
        for (caption, value), each in zip(PAIRS, found, strict=False):
            self._caption(each, caption)
            self._value(each, value, value)
        self.row += 1

    def asked(self, found: Sequence[Asked], height: float = 0, beside: Item | None = None) -> None:
        """Lay two questions side by side, each with its answer and its points on a bar.

        An item `beside` stands in the place of a second one.
        """
        for (caption, answer, bar), each in zip(HALVES, found, strict=False):
            style = Style.CAPTION
            self._add(f"{each.key}.caption", caption, caption, rule=each.caption, style=style)
            self._add(each.key, answer, answer, rule=each.answer)
            at = f"{bar}{self.row}"
            key = f"{each.key}.points"
            self.cells.append(
                SheetCell(key, at, rule=each.points, kind=Kind.NUMBER, bar=FULL_POINTS)
            )
        if beside is not None:
            self._half(beside, HALVES[-1])
        if height:
            self.heights[self.row] = height
        self.row += 1

    def halves(self, found: Sequence[Item]) -> None:
        """Lay two captioned values side by side, each over half the page."""
        for half, each in zip(HALVES, found, strict=True):
            self._half(each, half)
        self.row += 1

    def wide(self, first: Item, second: Item) -> None:
        """Lay a long value and a short one."""
        self._caption(first, "A")
        self._value(first, "B", "D")
        self._caption(second, "E")
        self._value(second, "F", "F")
        self.row += 1

    def long(self, each: Item, height: float = TALL) -> None:
        """Lay one captioned text across the page."""
        self._caption(each, "A")
        self._add(each.key, "B", "F", rule=each.rule, style=Style.VALUE)
        self.heights[self.row] = height
        self.row += 1

    def tiles(self, found: Sequence[Tile]) -> None:
        """Lay three tiles side by side: a label, what counts, a note; late ones warn."""
        for (first, last), tile in zip(PAIRS, found, strict=True):
            late = is_number(call("FIND", "! ", cell(f"card.tile.{tile.key}.note")))
            parts: tuple[tuple[str, Style, Label | None, Expr | None], ...] = (
                ("label", Style.TILE_LABEL, tile.label, None),
                ("number", Style.TILE_NUMBER, None, tile.number),
                ("note", Style.TILE_NOTE, None, tile.note),
            )
            for row, (part, style, text, rule) in enumerate(parts, self.row):
                place = f"{first}{row}"
                self.cells.append(
                    SheetCell(
                        f"card.tile.{tile.key}.{part}",
                        place,
                        text=text,
                        rule=rule,
                        style=style,
                        merge=f"{place}:{last}{row}",
                        highlight=late,
                        tone=Tone.ALERT,
                    )
                )
        self.heights |= {self.row + n: height for n, height in enumerate(TILE_HEIGHTS)}
        self.row += len(TILE_HEIGHTS)

    def gap(self) -> None:
        """Leave a little room."""
        self.heights[self.row] = GAP_HEIGHT
        self.row += 1

    def ruled(self, key: str, count: int) -> None:
        """Lay lines to write on."""
        for number in range(1, count + 1):
            self._add(f"{key}.{number}", "A", "F", text=Label("", "", ""), style=Style.ROW)
            self.heights[self.row] = RULED_HEIGHT
            self.row += 1

    def headings(self, key: str, labels: Sequence[Label]) -> None:
        """Lay the headings of a list; the last spans what is left."""
        for index, label in enumerate(labels):
            first, last = self._span(index, len(labels))
            self._add(f"{key}.head{index + 1}", first, last, text=label, style=Style.HEADING)
        self.row += 1

    def listed(self, key: str, rules: Sequence[tuple[Expr, Kind]], height: float = 0) -> None:
        """Lay one line of a list."""
        for index, (rule, kind) in enumerate(rules):
            first, last = self._span(index, len(rules))
            named = f"{key}.{index + 1}"
            self._add(named, first, last, rule=rule, kind=kind, style=Style.LISTED)
        if height:
            self.heights[self.row] = height
        self.row += 1

    def _span(self, index: int, count: int) -> tuple[str, str]:
        last = COLUMNS[-1] if index == count - 1 else COLUMNS[index]
        return COLUMNS[index], last

    def _half(self, each: Item, half: tuple[str, str, str]) -> None:
        caption, first, last = half
        self._caption(each, caption)
        self._value(each, first, last)

    def _caption(self, each: Item, column: str) -> None:
        key = f"{each.key}.caption"
        if isinstance(each.caption, Label):
            self._add(key, column, column, text=each.caption, style=Style.CAPTION)
        else:
            self._add(key, column, column, rule=each.caption, style=Style.CAPTION)

    def _value(self, each: Item, first: str, last: str) -> None:
        late = all_(is_number(cell(each.key)), cell(each.key) > 0) if each.late else None
        self._add(each.key, first, last, rule=each.rule, kind=each.kind, highlight=late)

    def _add(
        self,
        key: str,
        first: str,
        last: str,
        *,
        text: Label | None = None,
        rule: Expr | None = None,
        style: Style = Style.VALUE,
        kind: Kind = Kind.TEXT,
        highlight: Expr | None = None,
    ) -> None:
        ref = f"{first}{self.row}"
        merge = f"{ref}:{last}{self.row}" if first != last else ""
        self.cells.append(
            SheetCell(
                key,
                ref,
                text=text,
                rule=rule,
                style=style,
                kind=kind,
                merge=merge,
                highlight=highlight,
                tone=Tone.WARN,
            )
        )
