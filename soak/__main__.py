"""Harm Repbook, say what came of it, and keep it in a table: `python -m soak --kills 1000`."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from soak.harm import Tally, Wish, tally
from soak.harms import harms
from soak.pool import Pool
from soak.report import add_row
from soak.states import STATES, make_base

ALL = "all"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the kinds of harm that are asked for; 1 where something was wrong."""
    words = sys.argv[1:] if argv is None else argv
    args = _parser().parse_args(words)
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        base = make_base(Path(folder) / "made")
        with Pool(Path(folder), base, args.jobs) as pool:
            for key, harm in harms().items():
                asked = getattr(args, key)
                if asked is None:
                    continue
                count = None if asked == ALL else int(asked)
                wish = Wish(count, args.deeds, args.states, args.seed, args.only, args.downloads)
                start = time.perf_counter()
                found = tally(harm.run(pool, wish))
                seconds = time.perf_counter() - start
                _say(key, found, seconds)
                wrong += len(found.wrong)
                if args.report:
                    add_row(args.report, key, found, seconds, _command(args, key, asked))
    return int(wrong > 0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m soak", description=__doc__)
    add = parser.add_argument
    for key, harm in harms().items():
        add(f"--{key}", metavar="N", type=_count, help=harm.help)
    add("--deeds", nargs="+", default=[], help="these deeds only, such as 'edit *' 'press rank'")
    add("--states", nargs="+", default=[], choices=list(STATES), help="on these workbooks only")
    add("--seed", type=int, default=1)
    add("--only", type=int, metavar="NUMBER", help="run the one case of this number again")
    add("--downloads", action="store_true", help="mutants of files of pinned projects too")
    add("--jobs", type=int, default=os.cpu_count() or 1)
    add("--report", type=Path, help="add a row for each kind of harm to this table")
    return parser


def _count(text: str) -> str:
    if text != ALL:
        int(text)
    return text


def _command(args: argparse.Namespace, key: str, asked: str) -> str:
    words = ["python", "-m", "soak", f"--{key}", asked, "--seed", str(args.seed)]
    for option in ("deeds", "states"):
        given = getattr(args, option)
        words += [f"--{option}", *given] if given else []
    return shlex.join([*words, *(["--downloads"] if args.downloads and key == "mutants" else [])])


def _say(key: str, found: Tally, seconds: float) -> None:
    became = ", ".join(f"{count} {what}" for what, count in found.became.most_common())
    print(f"{key}: {found.cases} cases, {len(found.wrong)} wrong, {seconds:.0f} s; {became}")
    for verdict in found.wrong:
        print(f"  {verdict.case}")
        for line in verdict.wrong:
            print(f"    {line}")


if __name__ == "__main__":
    sys.exit(main())
