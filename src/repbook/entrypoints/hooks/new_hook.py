"""`repbook new`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from repbook.book.deeds import Deed, note
from repbook.entrypoints.common import day_of
from repbook.errors import Refused, UsageError
from repbook.features.kernel.rep_code import is_rep_code
from repbook.schema.registry import SETTINGS
from repbook.scratch import temporary_folder
from repbook.text import language, say

SUFFIXES = (".xlsx", ".xlsm")
TERM, LONGEST_TERM = "payment_days", 365
"""The cell that says when an order is to be paid, and the longest term, in days."""


def run(args: argparse.Namespace) -> int:
    """Make one workbook."""
    target = Path(args.path)
    if target.suffix.lower() not in SUFFIXES:
        raise UsageError("commands.bad_suffix", file=target.name or args.path)
    if not is_rep_code(args.rep):
        raise UsageError("commands.bad_rep", rep=args.rep)
    as_of, term = day_of(args.as_of), args.payment_days
    if term is not None and not 0 <= term <= LONGEST_TERM:
        raise UsageError("commands.bad_term", days=term, most=LONGEST_TERM)
    lang = args.lang or language()
    if os.path.exists(target) and not args.force:
        raise Refused("commands.exists", file=target.name)
    from repbook.adapters.replacing import keeping
    from repbook.build.book import build_book
    from repbook.ooxml.save import replace_file

    with keeping(target) as replaced, temporary_folder() as folder:
        made = Path(folder) / f"new{target.suffix}"
        build_book(
            made,
            lang=lang,
            rep=args.rep,
            rep_name=args.rep_name,
            as_of=None if as_of is None else float(as_of),
            settings={} if term is None else {TERM: float(term)},
        )
        replace_file(target, made.read_bytes(), replaced.check)
        note(Deed(target.name))
    print(say("commands.made", file=target.name))
    days = SETTINGS[TERM].declared(lang) if term is None else term
    print(say("commands.term", days=f"{days:g}"))
    if replaced.copy is not None:
        print(say("commands.backup", path=replaced.copy))
    return 0
