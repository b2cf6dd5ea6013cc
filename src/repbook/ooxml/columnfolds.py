"""Fold and unfold a sheet's columns: hidden ones in outline groups (ECMA-376 part 1, 18.3.1.13)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from repbook.ooxml.columnlooks import Run, is_hidden, look_of, runs_of, with_runs
from repbook.ooxml.fragments import with_attribute

Looks = dict[int, dict[str, str]]
# What a file says of a column that has the plain width; five of a digit's seven pixels around.
PLAIN, AROUND = "9.140625", 0.7109375
HIDDEN, LEVEL, COLLAPSED, WIDTH = "hidden", "outlineLevel", "collapsed", "width"
_FORMAT = rb"<sheetFormatPr\b[^>]*?/>"


def folded(head: bytes, seen: Mapping[int, bool], widths: Mapping[int, float]) -> bytes:
    """Return a sheet's head in which some columns are seen and others folded, all else as it was.

    `widths` in characters are for columns that show no width of their own. The column behind a
    group bears its sign.
    """
    before = {column: look_of(head, column) for column in _with_next(seen)}
    after = {
        column: _look(look, seen[column], widths[column]) if column in seen else dict(look)
        for column, look in before.items()
    }
    _set_signs(after, seen)
    if after == before:
        return head
    return _with_levels(with_runs(head, _laid_over(runs_of(head), after)))


def _with_next(columns: Iterable[int]) -> list[int]:
    return sorted({place for column in columns for place in (column, column + 1)})


def _look(look: Mapping[str, str], seen: bool, width: float) -> dict[str, str]:
    """Return how a column looks once it is seen or folded."""
    if seen:
        shown = {name: value for name, value in look.items() if name not in (HIDDEN, LEVEL)}
        # Programs hide columns by a width of nothing, too.
        if is_hidden(look) and float(look.get(WIDTH, 0)) == 0:
            shown |= {WIDTH: str(width + AROUND), "customWidth": "1"}
        return shown
    return {WIDTH: PLAIN, **look, HIDDEN: "1", LEVEL: str(max(_level(look), 1))}


def _level(look: Mapping[str, str]) -> int:
    return int(look.get(LEVEL, 0))


def _set_signs(looks: Looks, seen: Mapping[int, bool]) -> None:
    """Let the column behind each group bear its sign, and no other behind one of `seen`."""
    for column, is_seen in seen.items():
        behind, group = looks[column + 1], looks[column]
        behind.pop(COLLAPSED, None)
        if not is_seen and _level(behind) < _level(group):
            looks[column + 1] = {WIDTH: PLAIN, **behind, COLLAPSED: "1"}


def _laid_over(runs: Iterable[Run], looks: Looks) -> list[Run]:
    """Return runs of columns in which some columns look otherwise, neighbours alike in one."""
    cut: list[Run] = [(column, column, look) for column, look in looks.items() if look]
    for first, last, look in runs:
        stops = [first - 1, *(column for column in looks if first <= column <= last), last + 1]
        pairs = zip(sorted(stops), sorted(stops)[1:], strict=False)
        cut += [(low + 1, high - 1, look) for low, high in pairs if low + 1 < high]
    joined: list[Run] = []
    for run in sorted(cut, key=lambda run: run[0]):
        if joined and joined[-1][1] + 1 == run[0] and joined[-1][2] == run[2]:
            joined[-1] = (joined[-1][0], run[1], run[2])
        else:
            joined.append(run)
    return joined


def _with_levels(head: bytes) -> bytes:
    """Return the head with room for the signs of as many levels as there are."""
    most = max((_level(look) for _, _, look in runs_of(head)), default=0)
    levels = str(most) if most else None

    def told(found: re.Match[bytes]) -> bytes:
        return with_attribute(found[0], "outlineLevelCol", levels)

    return re.sub(_FORMAT, told, head, count=1)
