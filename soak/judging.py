"""What a workbook and the folders around it must be after harm; each fault found is a sentence."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator
from typing import NamedTuple

from repbook.adapters.file_book import FileBook
from repbook.entrypoints.cli import main
from repbook.errors import RepbookError
from repbook.ooxml.lint import lint_file
from repbook.schema.registry import TABLES
from repbook.text import LANGUAGES, sentences
from soak.deeds import Deed
from soak.desk import DRAFT
from soak.forked import Ended
from soak.stage import Stage, digest
from soak.states import saves

FINE = (0, 1, 2)
SUFFIXES = (".xlsx", ".xlsm")
LOG = "home/repbook.log"
_TRACEBACK = "Traceback (most recent call last)"
_UNCHANGED = re.compile(
    r"nothing was (?:changed|written|saved|imported|taken back)"
    r"|(?:old file|workbook|file) is unchanged|was not (?:changed|written)|is as it was",
    re.IGNORECASE,
)
_LEAST = 8
BETWEEN = "between two of its writes"
UNKNOWN = "not to be judged"
_MOST = 6
Standing = dict[str, str]
"""What is true of a workbook, by what was asked: `check`, `lint`, `rows.customers`."""


def _beginning(sentence: str) -> str:
    """Return what a sentence of the catalogue always has before its first facts."""
    parts = re.split(r"\{\w+\}", sentence)
    return next((part for part in parts if len(part) >= _LEAST), sentence)


def _beginnings(keys: str) -> tuple[str, ...]:
    found = [label for key, label in sentences().items() if re.fullmatch(keys, key)]
    return tuple(_beginning(label.get(lang)) for label in found for lang in LANGUAGES)


_UNFORESEEN = _beginnings(r"commands\.(unexpected|unforeseen)")
_FALLBACK = _beginnings(r"files\.unforeseen")


class Reference(NamedTuple):
    """What a deed does to a state undisturbed: what it is judged by when it is disturbed."""

    state: str
    deed: Deed
    code: int
    seconds: float
    changes: bool
    """Whether the workbook is another one afterwards."""
    standing: Standing
    """What is true of the workbook then, if it changes; see `standing`."""
    between: tuple[Standing, ...]
    """The same after each write but the last, where it has several; see `Deed`."""
    batches: tuple[int, int]
    """How many changes the log holds before and after."""
    shapes: frozenset[str]
    """The names of all files, once it was saved again."""


def standing(stage: Stage) -> Standing:
    """Return what lint, check and the rows of the tables say of the workbook.

    Where they come to no end, `UNKNOWN` alone is held, with their words.
    """
    ended = stage.run(_told)
    if ended.code:
        return {UNKNOWN: f"{'hung: ' if ended.hung else ''}{ended.words[-400:]}"}
    told, check = ended.out.split("\n", 1)
    return {**json.loads(told), "check": check}


def _told(stage: Stage) -> int:
    findings = sorted({f"{found.rule} {found.part}" for found in lint_file(stage.book)})
    told = {"lint": "\n".join(findings)}
    try:
        tables = FileBook(stage.book).read({key: (table.ids,) for key, table in TABLES.items()})
        rows = {f"rows.{key}": len(list(held.filled())) for key, held in tables.tables.items()}
        told |= {key: str(count) for key, count in rows.items()}
    except RepbookError as error:
        told["rows"] = error.key
    print(json.dumps(told), flush=True)
    print("check", main(["check", str(stage.book)]))
    return 0


def batches(stage: Stage) -> int:
    """Return how many changes the workbook's log holds; -1 where it cannot be read."""
    ended = stage.run(_batches)
    return int(ended.out) if ended.code == 0 else -1


def _batches(stage: Stage) -> int:
    if not stage.book.exists():
        print(0)
        return 0
    log = FileBook(stage.book).read({"history": ("batch",)}).tables["history"]
    print(len({value for value in log.columns["batch"] if value}))
    return 0


def whole(stage: Stage, reference: Reference, before: dict[str, str]) -> tuple[str, list[str]]:
    """Tell whether the workbook is the old or the new one, and what is wrong if it is neither."""
    name = str(stage.book.relative_to(stage.folder))
    if digest(stage.book) == before.get(name, ""):
        return "old", []
    now = standing(stage)
    # Two of which nothing is known are not alike.
    if UNKNOWN not in now:
        if reference.changes and now == reference.standing:
            return "new", []
        if now in reference.between:
            return BETWEEN, []
    apart = "; ".join(differences(reference.standing, now))
    return "neither", [f"the workbook is neither the old nor the new one: {apart}"]


def differences(wanted: Standing, found: Standing) -> list[str]:
    """Return what is true of one workbook and not of the other, each by what was asked."""
    if UNKNOWN in found:
        return [f"{UNKNOWN}: {found[UNKNOWN]}"]
    if UNKNOWN in wanted:
        return [f"that of the undisturbed run is {UNKNOWN}: {wanted[UNKNOWN]}"]
    keys = [key for key in {**wanted, **found} if wanted.get(key) != found.get(key)]
    told = [_difference(key, wanted.get(key, ""), found.get(key, "")) for key in keys[:_MOST]]
    return told + ([f"and {len(keys) - _MOST} more"] if len(keys) > _MOST else [])


def _difference(key: str, wanted: str, found: str) -> str:
    there, missing = (
        ", ".join(line for line in one.splitlines() if line not in other.splitlines())[:200]
        for one, other in ((found, wanted), (wanted, found))
    )
    return f"{key} is {there or 'nothing'} instead of {missing or 'nothing'}"


def unsound_backups(stage: Stage) -> Iterator[str]:
    """Yield the backups that are no whole workbooks."""
    for path in sorted(stage.home.rglob("*")):
        # What is still being written has a name of its own.
        if path.suffix in SUFFIXES and path.is_file() and not path.name.startswith("~"):
            try:
                with zipfile.ZipFile(path) as archive:
                    bad = archive.testzip()
            except (zipfile.BadZipFile, OSError, EOFError) as error:
                bad = str(error)
            if bad:
                yield f"the backup {path.name} is damaged: {bad}"


def unfit_words(ended: Ended, fine: tuple[int, ...] = FINE) -> Iterator[str]:
    """Yield what a command's end must never be: a hang, a traceback, no sentence, no foresight."""
    if ended.hung:
        yield "it hung"
    elif ended.code not in fine:
        yield f"exit code {ended.code}: {ended.words[-400:]}"
    if _TRACEBACK in ended.words:
        yield f"a traceback: {ended.words[-400:]}"
    if any(words in ended.words for words in _UNFORESEEN):
        yield f"not foreseen: {ended.words[-400:]}"
    if ended.code in fine[1:] and not ended.words.strip():
        yield f"exit code {ended.code} without a word"


def is_fallback(ended: Ended) -> bool:
    """Tell whether a file that no rule foresaw was refused with the name of its part."""
    return any(words in ended.words for words in _FALLBACK)


def untrue_words(ended: Ended, became: str, reference: Reference) -> Iterator[str]:
    """Yield where words or exit code say another thing than what happened to the workbook."""
    if became in ("new", BETWEEN) and (found := _UNCHANGED.search(ended.words)):
        yield f"the workbook was changed, and it says “{found[0]}”: {ended.words[-400:]}"
    # After the first of two writes it may stand as after both: the second moves a setting alone.
    alike = reference.standing in reference.between
    if became == "new" and ended.code != reference.code and not alike:
        yield f"the workbook was changed, with exit code {ended.code}: {ended.words[-400:]}"
    if became == "old" and reference.changes and ended.code == 0:
        yield f"the workbook was not changed, with exit code 0: {ended.words[-400:]}"


def shapes(stage: Stage) -> frozenset[str]:
    """Return the names of all files, with numbers and moments left out."""
    return frozenset(map(_shape, stage.files())) - {LOG}


def _shape(name: str) -> str:
    name = re.sub(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#", name)
    return re.sub(r"[0-9a-f]*\d[0-9a-f]*", "#", re.sub(r" \d+\)", ")", name))


def litter(stage: Stage, known: frozenset[str]) -> list[str]:
    """Return the files of unknown names; the application's own are not Repbook's to remove."""
    names = sorted(name for name in stage.files() if _shape(name) not in known | {LOG})
    return [name for name in names if DRAFT not in name]


def left_after_saving(stage: Stage, reference: Reference, before: dict[str, str]) -> Iterator[str]:
    """Save again some hours later; yield what then lies about that no run leaves."""
    stage.age(before)
    ends = [stage.run(deed.run) for deed in saves(reference.state)]
    if ends[-1].code:
        yield f"the next save fails: {ends[-1].words[-400:]}"
    if found := litter(stage, reference.shapes):
        yield f"left after the next save: {', '.join(found[:5])}"
