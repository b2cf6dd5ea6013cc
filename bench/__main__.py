"""Print a markdown table of every speed goal: what was reached, what the goal is."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests"))

from bench.clicks import deciding, imports, ranking, saving
from bench.makings import building, planning
from bench.timing import Row, sizes

HEAD = "| goal | what | min | median | other side | reached | limit | met |\n" + "|---" * 8 + "|"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--sizes", type=sizes, default=[1_000, 10_000], help="cards, by commas")
    parser.add_argument("--office-sizes", type=sizes, default=[], help="also in LibreOffice")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="keep the workbooks here")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.folder or Path(temporary)
        os.environ["REPBOOK_HOME"] = str(Path(temporary) / "home")
        print(HEAD, flush=True)
        for row in _rows(folder, args.runs, args.sizes, args.office_sizes):
            print(_line(row), flush=True)


def _rows(folder: Path, runs: int, cards: list[int], office: list[int]) -> Iterator[Row]:
    yield from imports(runs)
    yield from deciding(folder, runs)
    yield from ranking(folder, runs, cards)
    yield from saving(folder, runs, cards)
    yield from planning(folder, runs)
    yield from building(folder, min(runs, 3))
    if office:
        from bench.recalculation import recalculating

        yield from recalculating(folder, runs, office)


def _line(row: Row) -> str:
    other = f"{row.other.middle:.3f} s" if row.other else ""
    unit = "x" if row.other else " s"
    met = "yes" if row.reached <= row.limit else "no"
    return (
        f"| {row.goal} | {row.what} | {row.ours.least:.3f} s | {row.ours.middle:.3f} s | {other} "
        f"| {row.reached:.2f}{unit} | {row.limit:g}{unit} | {met} |"
    )


if __name__ == "__main__":
    main()
