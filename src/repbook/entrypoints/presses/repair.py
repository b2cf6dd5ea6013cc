"""Repair: mend a saved copy beside the workbook and open it; the workbook itself stays as it is."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from repbook.adapters.backups import home
from repbook.adapters.repair.book import mended
from repbook.entrypoints.press import Mood, Outcome, fitted, listed
from repbook.text import say
from repbook.workbook.apply import apply
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Restore headers, names, lists and formulas in a copy."""
    copy = _free_place(desk)
    try:
        desk.save_copy(copy)
        with mended(copy) as book:
            applied = apply(book, book.read({}), book.changes())
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    problems = listed(applied.problems)
    if not book.mends:
        copy.unlink(missing_ok=True)
        return Outcome(Mood.DONE, fitted([say("commands.sound"), *problems]))
    desk.open(copy)
    mends = [say("commands.repaired", what=mend.what) for mend in book.mends]
    where = say("press.repaired_copy", copy=copy, file=desk.name)
    return Outcome(Mood.DONE, fitted([*mends, *problems], where))


def _free_place(desk: Desk) -> Path:
    """Return a file name that is free, beside the workbook where that lies in a folder."""
    own = desk.path
    folder = own.parent if own is not None else home() / "repaired"
    folder.mkdir(parents=True, exist_ok=True)
    stem, suffix = Path(desk.name).stem, Path(desk.name).suffix
    mark = say("press.repaired_mark")
    names = (f"{stem} ({mark}{'' if n == 1 else f' {n}'}){suffix}" for n in count(1))
    return next(place for name in names if not (place := folder / name).exists())
