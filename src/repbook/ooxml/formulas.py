"""Move the A1 references of a formula without touching anything else in it.

Text in double quotes, quoted sheet names, structured references and function names pass through
unread (ECMA-376 part 1, 18.17).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from repbook.ooxml.refs import MAX_COLUMN, MAX_ROW, Area, Cell, column_letters, column_number

BROKEN = "#REF!"
_TOKEN = re.compile(
    r'(?P<skip>"(?:[^"]|"")*")'
    r"|(?P<sheet>'(?:[^']|'')*'!|[^\s'\"()\[\]{}+*/^&=<>,;!:%@-]+!)?"
    r"(?:(?P<one>\$?[A-Za-z]{1,3}\$?[0-9]{1,7})(?::(?P<two>\$?[A-Za-z]{1,3}\$?[0-9]{1,7}))?"
    r"|(?P<rows>\$?[0-9]{1,7}:\$?[0-9]{1,7}))(?![\w.(!\[])"
    r"|(?P<word>[^\W\d][\w.\\?]*|[0-9][\w.]*|'(?:[^']|'')*')"
)
# What follows the name of a function, a sheet, a table.
_NO_NAME = frozenset("(![")
_REF = re.compile(r"(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})")

Move = Callable[[Area], Area | None]
Change = Callable[[str, str, str], str]
"""What an A1 reference becomes: of its sheet part and its two corners."""


def shift(formula: str, rows: int, columns: int) -> str:
    """Return `formula` as copied `rows` down and `columns` right: parts without $ follow.

    A reference that leaves the sheet becomes #REF!, as in Excel.
    """
    return _replace(formula, lambda sheet, one, two: _shifted(one, two, rows, columns))


def moved(formula: str, move: Move, sheet_name: str) -> str:
    """Return `formula` after cells were moved: each reference to `sheet_name` goes through `move`.

    `move` gives a block's new place, or None where all of it was removed; $ makes no difference.
    """
    own = sheet_name.lower()

    def change(sheet: str, one: str, two: str) -> str:
        named = sheet.rstrip("!").strip("'").replace("''", "'").lower()
        return _moved(one, two, move) if named in ("", own) else _joined(one, two)

    return _replace(formula, change)


def rewritten(formula: str, change: Change) -> str:
    """Return `formula` with each A1 reference put through `change`.

    It gets the sheet part (`Tab!` or nothing) and the two corners, the second one empty where the
    reference is to one cell.
    """
    return _replace(formula, change)


def respelled(formula: str, change: Change, word: Callable[[str], str]) -> str:
    """Return `formula` with each A1 reference put through `change`, each name through `word`."""
    return _replace(formula, change, word)


def is_own_row(formula: str, row: int) -> bool:
    """Tell whether a formula in `row` says the same wherever its row moves to.

    Its references are then to the own row of its sheet, or absolute.
    """
    loose: list[str] = []

    def note(sheet: str, one: str, two: str) -> str:
        parts = (_split(ref) for ref in (one, two) if ref)
        loose.extend(at for _, _, fixed, at in parts if not fixed and (sheet or int(at) != row))
        return _joined(one, two)

    _replace(formula, note)
    return not loose


def has_references(formula: str) -> bool:
    """Tell whether the formula holds an A1 reference, to any sheet."""
    seen: list[str] = []

    def note(sheet: str, one: str, two: str) -> str:
        seen.append(one)
        return _joined(one, two)

    _replace(formula, note)
    return bool(seen)


def _replace(formula: str, change: Change, word: Callable[[str], str] | None = None) -> str:
    """Put each A1 reference through `change`, which gets its sheet part and its corners."""
    out: list[str] = []
    position = 0
    while found := _TOKEN.search(formula, position):
        bracket = formula.find("[", position, found.start() + 1)
        if bracket >= 0:
            end = _bracket_end(formula, bracket)
            out.append(formula[position:end])
            position = end
            continue
        out.append(formula[position : found.start()])
        position = found.end()
        if word is not None and found["word"] and formula[position : position + 1] not in _NO_NAME:
            out.append(word(found[0]))
        else:
            out.append(_token(found, change))
    return "".join((*out, formula[position:]))


def _token(found: re.Match[str], change: Change) -> str:
    one, two = found["one"], found["two"] or ""
    if not one or not _valid(one) or (two and not _valid(two)):
        return found[0]
    sheet = found["sheet"] or ""
    return sheet + change(sheet, one, two)


def _bracket_end(formula: str, start: int) -> int:
    depth, position = 0, start
    while position < len(formula):
        letter = formula[position]
        if letter == "'":
            position += 1
        depth += (letter == "[") - (letter == "]")
        position += 1
        if depth == 0:
            return position
    return len(formula)


def _valid(ref: str) -> bool:
    _, letters, _, row = _split(ref)
    return 1 <= int(row) <= MAX_ROW and (len(letters) < 3 or letters.upper() <= "XFD")


def _split(ref: str) -> tuple[str, str, str, str]:
    found = _REF.fullmatch(ref)
    if found is None:
        raise ValueError(ref)
    return found[1], found[2], found[3], found[4]


def _shifted(one: str, two: str, rows: int, columns: int) -> str:
    ends = [_shift_one(ref, rows, columns) for ref in (one, two) if ref]
    return BROKEN if None in ends else ":".join(end for end in ends if end)


def _shift_one(ref: str, rows: int, columns: int) -> str | None:
    fixed_column, letters, fixed_row, row = _split(ref)
    column = column_number(letters) + (0 if fixed_column else columns)
    number = int(row) + (0 if fixed_row else rows)
    if not (1 <= column <= MAX_COLUMN and 1 <= number <= MAX_ROW):
        return None
    return f"{fixed_column}{column_letters(column)}{fixed_row}{number}"


def _moved(one: str, two: str, move: Move) -> str:
    first, last = _cell(one), _cell(two or one)
    area = Area(*map(min, first, last), *map(max, first, last))
    place = move(area)
    if place is None:
        return BROKEN
    if place == area:
        return _joined(one, two)
    start = _write(one, Cell(place.first_row, place.first_column))
    end = _write(two, Cell(place.last_row, place.last_column)) if two else ""
    return _joined(start, end)


def _joined(one: str, two: str) -> str:
    return f"{one}:{two}" if two else one


def _cell(ref: str) -> Cell:
    _, letters, _, row = _split(ref)
    return Cell(int(row), column_number(letters))


def _write(like: str, cell: Cell) -> str:
    fixed_column, _, fixed_row, _ = _split(like)
    return f"{fixed_column}{column_letters(cell.column)}{fixed_row}{cell.row}"
