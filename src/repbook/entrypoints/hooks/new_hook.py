"""`repbook new`."""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path

from repbook.book.deeds import Deed, note
from repbook.entrypoints.common import day_of
from repbook.errors import Refused, UsageError
from repbook.scratch import temporary_folder
from repbook.text import language, say

REP_CODE = re.compile(r"[A-Z]{2,4}")
SUFFIXES = (".xlsx", ".xlsm")


def run(args: argparse.Namespace) -> int:
    """Make one workbook."""
    target = Path(args.path)
    if target.suffix.lower() not in SUFFIXES:
        raise UsageError("commands.bad_suffix", file=target.name or args.path)
    if not REP_CODE.fullmatch(args.rep):
        raise UsageError("commands.bad_rep", rep=args.rep)
    as_of = day_of(args.as_of)
    if os.path.exists(target) and not args.force:
        raise Refused("commands.exists", file=target.name)
    from repbook.adapters.replacing import keeping
    from repbook.build.book import build_book
    from repbook.ooxml.save import replace_file

    with keeping(target) as replaced, temporary_folder() as folder:
        made = Path(folder) / f"new{target.suffix}"
        build_book(
            made,
            lang=args.lang or language(),
            rep=args.rep,
            rep_name=args.rep_name,
            as_of=None if as_of is None else float(as_of),
        )
        replace_file(target, made.read_bytes(), replaced.check)
        note(Deed(target.name))
    print(say("commands.made", file=target.name))
    if replaced.copy is not None:
        print(say("commands.backup", path=replaced.copy))
    return 0
