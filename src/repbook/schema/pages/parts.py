"""The parts of pages: tiles, steps, sections' heads, sentences, lists, tables, links, notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from repbook.domain.letters import letters
from repbook.schema.charts import Chart
from repbook.schema.declare import Kind, SheetCell, Style, Tone
from repbook.schema.pages.grid import BLOCKS, Place, Row, column_of
from repbook.scoring.expr import Expr
from repbook.text.label import Label

LINE = Row(20)
TILE_ROWS = (22, 33, 23)
"""Pixels of a tile's label, number and note; a line of Chinese in small print takes 19."""
Words = Label | Expr


def laid(key: str, spot: tuple[str, str], said: Words, style: Style, **more: object) -> SheetCell:
    """Return a cell at an address with its merge: a caption, or a formula."""
    ref, merge = spot
    text, rule = (said, None) if isinstance(said, Label) else (None, said)
    return SheetCell(key, ref, text, rule, style, merge=merge, **more)  # type: ignore[arg-type]  # SheetCell's own


class Tile(NamedTuple):
    """One figure of a row of tiles; while `late` holds it stands out, and its note begins with !."""

    key: str
    label: Words
    rule: Expr
    note: Words
    kind: Kind = Kind.WHOLE
    late: Expr | None = None


class Tiles(NamedTuple):
    """A row of up to four tiles."""

    tiles: tuple[Tile, ...]

    def rows(self) -> Sequence[Row]:
        """Return label, number and note."""
        return [Row(px) for px in TILE_ROWS]

    def lay(self, at: Place) -> Iterator[SheetCell]:
        """Yield three cells a tile."""
        for number, tile in enumerate(self.tiles):
            block = at.block(number)
            for row, (name, said, style, kind) in enumerate(
                (
                    (".label", tile.label, Style.TILE_LABEL, Kind.TEXT),
                    ("", tile.rule, Style.TILE_NUMBER, tile.kind),
                    (".note", tile.note, Style.TILE_NOTE, Kind.TEXT),
                )
            ):
                key, spot = f"{tile.key}{name}", block.span(row)
                tone = Tone.ALERT if row else Tone.GROUND
                yield laid(key, spot, said, style, kind=kind, highlight=tile.late, tone=tone)


class Step(NamedTuple):
    """One step of the day: its name with the sign of its state, how it stands, what a click does.

    With both, `link` is where a click leads where no macros press. `doors` and `door` are those of
    `SheetCell`, for a step that leads to one sheet or another.
    """

    key: str
    name: Expr
    state: Expr
    now: Expr
    done: Expr
    press: str = ""
    link: str = ""
    doors: tuple[str, ...] = ()
    door: str = ""


class Steps(NamedTuple):
    """Up to four equal boxes in a row; `aside` stands in a fourth that is free."""

    steps: tuple[Step, ...]
    aside: tuple[str, Expr] | None = None

    def rows(self) -> Sequence[Row]:
        """Return name and state."""
        return (Row(28), Row(24))

    def lay(self, at: Place) -> Iterator[SheetCell]:
        """Yield two cells a step, and the arrows between."""
        for number, step in enumerate(self.steps):
            block = at.block(number)
            look = {"highlight": step.now, "tone": Tone.GO, "second": (step.done, Tone.TAKEN)}
            links = {"press": step.press, "link": step.link, "doors": step.doors, "door": step.door}
            yield laid(
                f"{step.key}.name", block.span(0), step.name, Style.STEP_NAME, **look, **links
            )
            yield laid(f"{step.key}.state", block.span(1), step.state, Style.STEP_STATE, **look)
            if number + 1 < len(self.steps):
                ref = f"{letters(column_of(block.unit + block.units) - 1)}{block.row}"
                yield laid(f"{step.key}.arrow", (ref, ""), ARROW, Style.ARROW)
        if self.aside is not None and len(self.steps) < BLOCKS:
            key, said = self.aside
            (ref, merge), (_, below) = at.block(BLOCKS - 1).span(0), at.block(BLOCKS - 1).span(1)
            whole = f"{ref}:{below.rpartition(':')[2]}"
            yield laid(key, (ref, whole if merge else ""), said, Style.FINDING)


ARROW = Label("›", "›", "›")


class Head(NamedTuple):
    """A section's head: its title over a line, and at its end a scope or a link."""

    key: str
    title: Words
    note: Words | None = None
    link: str = ""

    def rows(self) -> Sequence[Row]:
        """Return the head's row."""
        return (Row(26),)

    def lay(self, at: Place) -> Iterator[SheetCell]:
        """Yield the title and what stands at its end."""
        named = at.units - at.units // 3 if self.note is not None else 0
        yield laid(f"{self.key}.title", at.span(0, 0, named), self.title, Style.HEADLINE)
        if self.note is not None:
            spot = at.span(0, named)
            yield laid(f"{self.key}.note", spot, self.note, Style.BESIDE, link=self.link)


class Says(NamedTuple):
    """One sentence: the title of a chart or table, or a note."""

    key: str
    said: Words
    style: Style = Style.SAYS
    px: int = 24
    late: Expr | None = None
    hint: Label | None = None

    def rows(self) -> Sequence[Row]:
        """Return the sentence's row."""
        return (Row(self.px),)

    def lay(self, at: Place) -> Iterator[SheetCell]:
        """Yield the sentence."""
        more = {"highlight": self.late, "tone": Tone.ALARM, "hint": self.hint}
        yield laid(self.key, at.span(0), self.said, self.style, **more)


class Passage(NamedTuple):
    """A longer text over several rows, read from its first line on."""

    key: str
    said: Words
    lines: int = 4
    px: int = 20

    def rows(self) -> Sequence[Row]:
        """Return the rows it covers."""
        return (Row(self.px, grows=True),) * self.lines

    def lay(self, at: Place) -> Iterator[SheetCell]:
        """Yield its one cell."""
        (ref, _), (last, merge) = at.span(0), at.span(self.lines - 1)
        end = (merge or last).rpartition(":")[2]
        yield laid(self.key, (ref, f"{ref}:{end}"), self.said, Style.PASSAGE)


class Counted(NamedTuple):
    """One line of a list: a count, what it counts, where a click leads.

    `doors` and `door` are those of `SheetCell`, for a line that shows one thing or another.
    """

    key: str
    number: Expr
    said: Words
    goto: Words | None = None
    kind: Kind = Kind.WHOLE
    link: str = ""
    doors: tuple[str, ...] = ()
    door: str = ""
    late: Expr | None = None
    hint: Label | None = None


class Lines(NamedTuple):
    """A list: count, words, sheet."""

    lines: tuple[Counted, ...]
    px: int = 20
    grows: bool = True

    def rows(self) -> Sequence[Row]:
        """Return a row a line."""
        return (Row(self.px, self.grows),) * len(self.lines)

    def lay(self, at: Place) -> Iterator[SheetCell]:
        """Yield up to three cells a line."""
        for row, line in enumerate(self.lines):
            to = {"link": line.link, "doors": line.doors, "door": line.door}
            late = {"highlight": line.late, "tone": Tone.ALARM}
            spot = at.span(row, 0, 1)
            yield laid(line.key, spot, line.number, Style.COUNT, kind=line.kind, **to, **late)
            words = at.units - 2 if line.goto is not None else 0
            spot = at.span(row, 1, words)
            yield laid(f"{line.key}.words", spot, line.said, Style.ROW, hint=line.hint, **to)
            if line.goto is not None:
                spot = at.span(row, at.units - 1)
                yield laid(f"{line.key}.goto", spot, line.goto, Style.GOTO, **to)


class Column(NamedTuple):
    """A column of a page table: how many units it takes, its head, what its cells are."""

    key: str
    units: int
    head: Words | None
    kind: Kind = Kind.TEXT
    style: Style = Style.ROW
    align: str = "left"


class Line(NamedTuple):
    """A row of a page table: its key, a value a column."""

    key: str
    values: tuple[Words, ...]
    highlights: tuple[Expr | None, ...] = ()
    kinds: tuple[Kind | None, ...] = ()
    sparks: tuple[tuple[str, ...], ...] = ()
    """For each value the first and the last cell of what is drawn small in its place."""


class Table(NamedTuple):
    """A page table: a head, rows between dotted lines, a total below where there is one."""

    key: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    total: bool = False
    px: int = 20
    head_px: int = 22
    grows: bool = True

    def rows(self) -> Sequence[Row]:
        """Return the head's row and one a line."""
        return (Row(self.head_px), *(Row(self.px, self.grows),) * len(self.lines))

    def lay(self, at: Place) -> Iterator[SheetCell]:
        """Yield the head and every value."""
        for column, (first, count) in zip(self.columns, self._spans(), strict=True):
            spot = at.span(0, first, count)
            said = EMPTY if column.head is None else column.head
            key = f"{self.key}.head.{column.key}"
            yield laid(key, spot, said, Style.HEAD, align=column.align)
        for row, line in enumerate(self.lines, 1):
            yield from self._line(at, row, line)

    def _line(self, at: Place, row: int, line: Line) -> Iterator[SheetCell]:
        last = self.total and row == len(self.lines)
        for place, (column, (first, count)) in enumerate(
            zip(self.columns, self._spans(), strict=True)
        ):
            kinds, lights = line.kinds or (None,), line.highlights or (None,)
            sparks = line.sparks or ((),)
            yield laid(
                f"{line.key}.{column.key}" if column.key else line.key,
                at.span(row, first, count),
                line.values[place],
                Style.TOTAL if last else column.style,
                kind=kinds[place % len(kinds)] or column.kind,
                align=column.align,
                highlight=lights[place % len(lights)],
                tone=Tone.ALARM,
                spark=sparks[place % len(sparks)],
            )

    def _spans(self) -> Iterator[tuple[int, int]]:
        """Yield where each column begins and how many units it takes; 0 for the last: the rest."""
        first = 0
        for number, column in enumerate(self.columns, 1):
            yield first, 0 if number == len(self.columns) else column.units
            first += column.units


EMPTY = Label("", "", "")


class Link(NamedTuple):
    """An entry of a block of links: a sheet that opens, or a button that is pressed."""

    key: str
    text: Label
    use: Label | None = None
    link: str = ""
    press: str = ""
    hint: Label | None = None


class Links(NamedTuple):
    """A block of links, each with what it is for."""

    links: tuple[Link, ...]
    px: int = 17

    def rows(self) -> Sequence[Row]:
        """Return a row a link."""
        return (Row(self.px, grows=True),) * len(self.links)

    def lay(self, at: Place) -> Iterator[SheetCell]:
        """Yield a name and its use a link."""
        for row, link in enumerate(self.links):
            named = 1 if link.use is not None else 0
            to = {"link": link.link, "press": link.press, "hint": link.hint}
            yield laid(link.key, at.span(row, 0, named), link.text, Style.DOOR, **to)
            if link.use is not None:
                yield laid(f"{link.key}.use", at.span(row, 1), link.use, Style.USE)


class Plot(NamedTuple):
    """Rows that a chart covers; the sentence above it says what it shows."""

    chart: Chart
    lines: int = 6
    px: int = 20

    def rows(self) -> Sequence[Row]:
        """Return the rows."""
        return (Row(self.px, grows=True),) * self.lines

    def lay(self, at: Place) -> Iterator[SheetCell]:
        """Yield nothing: the page places the chart."""
        yield from ()
