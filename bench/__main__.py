"""Print a markdown table of every speed goal: what was reached, what the goal is."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests"))

from bench.analysing import analysing
from bench.cards import commanding
from bench.clicks import believing, deciding, imports
from bench.collecting import collecting, growing
from bench.growth import growth
from bench.makings import building, importing, planning
from bench.merging import merging
from bench.press import FILE, LIVE, pressing, pressing_again
from bench.timing import Row, names, sizes
from bench.tours import beside_pyvrp, proving

HEAD = "| goal | what | min | median | other side | reached | limit | met |\n" + "|---" * 8 + "|"

LONG, LONG_BUILD = (100_000,), 10_000
MANY = 25
"""Turns for what takes a tenth of a second, so that a busy moment does not count."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    add = parser.add_argument
    add("--sizes", type=sizes, default=[1_000, 10_000], help="cards, by commas")
    add(
        "--build-sizes",
        type=sizes,
        default=[1_000],
        help="goal 4; XlsxWriter takes minutes at 10000",
    )
    add(
        "--office-sizes", type=sizes, default=[], help="goal 5, in LibreOffice; such as 10000,50000"
    )
    add("--columns", type=names, default=[], help="goal 5: these only, such as qualify.effects")
    add("--live-sizes", type=sizes, default=[], help="the click budget in LibreOffice too")
    add(
        "--long",
        action="store_true",
        help="the commands at 100,000 cards, goal 4 at 10,000 cards too",
    )
    add(
        "--tours",
        action="store_true",
        help="200 tours beside pyvrp, some four minutes; needs pip install -e '.[tours]'",
    )
    add("--runs", type=int, default=5)
    add("--folder", type=Path, help="keep the workbooks here")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.folder or Path(temporary)
        os.environ["REPBOOK_HOME"] = str(Path(temporary) / "home")
        print(HEAD, flush=True)
        for row in _rows(folder, args):
            print(_line(row), flush=True)


def _rows(folder: Path, args: argparse.Namespace) -> Iterator[Row]:
    runs, built = args.runs, [*args.build_sizes, *([LONG_BUILD] if args.long else [])]
    yield from imports(max(runs, MANY))
    yield from growth(folder, max(runs, MANY))
    yield from deciding(folder, runs)
    yield from pressing(folder, runs, args.sizes, (FILE,))
    yield from pressing(folder, runs, args.live_sizes, (LIVE,))
    yield from pressing_again(folder, min(runs, 3), args.live_sizes)
    for cards in (*args.sizes, *(LONG if args.long else ())):
        few = 1 if cards >= min(LONG) else runs
        yield from commanding(folder, few, cards)
        yield from believing(folder, few, [cards])
    yield from planning(folder, runs)
    yield from merging(folder, min(runs, 3))
    yield from proving()
    if args.tours:
        yield from beside_pyvrp()
    yield from analysing(folder, min(runs, 3))
    yield from collecting(folder, min(runs, 3))
    yield from growing(folder, min(runs, 3))
    for cards in built:
        few = 1 if cards >= LONG_BUILD else min(runs, 3)
        yield from building(folder, few, cards)
        yield from importing(folder, few, cards)
    if args.office_sizes:
        from bench.columns import columns, editing
        from bench.pages import pages

        yield from pages(folder, runs)
        yield from editing(folder, runs, args.office_sizes)
        yield from columns(folder, min(runs, 2), args.office_sizes, args.columns)


def _line(row: Row) -> str:
    other = f"{row.other.middle:.3f} s" if row.other else ""
    unit = "x" if row.other else f" {row.unit}"
    limit, met = "", ""
    if row.limit is not None:
        limit, met = f"{row.limit:g}{unit}", "yes" if row.reached <= row.limit else "no"
    least, middle = (f"{value:.3f} {row.unit}" for value in row.ours)
    reached = f"{row.reached:.2f}{unit}"
    cells = (row.goal, row.what, least, middle, other, reached, limit, met)
    return f"| {' | '.join(map(str, cells))} |"


if __name__ == "__main__":
    main()
