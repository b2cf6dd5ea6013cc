"""Make packs: read the workbook that cards are cut from, and build one of some of its cards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from repbook.adapters.bases import start_base
from repbook.adapters.file_book import FileBook
from repbook.adapters.merge_files import Read, read_all
from repbook.book.apply import LOG
from repbook.book.changes import Changes
from repbook.book.identity import PACK, PACK_OF
from repbook.book.pack import Pack
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.values import Value
from repbook.entrypoints.hooks.merge_hook import bases_of
from repbook.errors import Refused, UsageError
from repbook.features.merge.held import Source
from repbook.features.merge.merging import bring_together
from repbook.features.packs.cutting import READS, Cut, Row
from repbook.ooxml.save import replace_file
from repbook.ooxml.swap import Check, as_found, cannot_write
from repbook.record import NamedTuple
from repbook.schema.own import own_header, own_key
from repbook.schema.registry import TABLES
from repbook.scratch import temporary_folder

SUFFIXES = (".xlsx", ".xlsm")


class Held(NamedTuple):
    """A workbook that cards are cut from, with the log rows that what was typed in it lacks."""

    snapshot: Snapshot
    typed: Sequence[Row]
    chain: frozenset[str]


class For(NamedTuple):
    """Whom a pack is made for: a rep's code and name."""

    code: str
    name: str = ""


def read_held(path: Path, now: datetime) -> Held:
    """Read a rep's workbook; Refused where results are typed that were not returned."""
    return held_of(path.name, read_all(FileBook(path), READS), now)


def held_of(name: str, read: Read, now: datetime) -> Held:
    """Return what was read with the log rows that it lacks: as a merge would give them."""
    base = bases_of([read])[0]
    outcome = bring_together([Source(name, read.snapshot, base, read.lacks)], now)
    lines = outcome.changes.inserts.get(LOG, [])
    typed = [line for line in lines if as_text(line.get("table"))]
    return Held(read.snapshot, typed, base.chain if base else frozenset())


def pack_target(output: str | None) -> tuple[Path, Check]:
    """Return where a pack is to be, and the check that nothing has come there since."""
    if not output:
        raise UsageError("packs.no_output")
    target = Path(output)
    if target.suffix.lower() not in SUFFIXES:
        raise UsageError("packs.bad_suffix", file=target.name or output)
    check = as_found(target)
    try:
        target.lstat()
    except FileNotFoundError as error:
        if not target.absolute().parent.is_dir():
            raise cannot_write(target, error) from error
    except OSError as error:
        raise cannot_write(target, error) from error
    else:
        raise Refused("packs.exists", file=target.name)
    return target, check


@contextmanager
def packed(
    cut: Cut,
    held: Held,
    pack: Pack,
    whom: For,
    target: Path,
    more: Mapping[str, Sequence[Row]] | None = None,
) -> Iterator[bytes]:
    """Lend a pack's content, its base begun; `more` are rows of tables that packs alone fill."""
    from repbook.build.book import build_book

    own = {own_key(header) for headers in cut.own.values() for header in headers}
    rows = {table: [_without(row, own) for row in each] for table, each in cut.rows.items()}
    with temporary_folder() as folder:
        made = Path(folder) / f"pack{target.suffix.lower()}"
        build_book(
            made, lang=held.snapshot.lang, rep=whom.code, rep_name=whom.name,
            rows={**rows, **(more or {})}, settings=cut.settings,
            marks={PACK: pack.id, PACK_OF: as_text(held.snapshot.setting("book_id"))},
        )  # fmt: skip
        if changes := _own_columns(cut):
            FileBook(made).write(changes)
        start_base(made, held.chain | {pack.id})
        yield made.read_bytes()


def put(target: Path, content: bytes, check: Check) -> None:
    """Write a pack where none is; CannotWrite where that fails, or a file has come."""
    replace_file(target, content, check)


def _without(row: Row, keys: set[str]) -> Row:
    return {key: value for key, value in row.items() if key not in keys}


def _own_columns(cut: Cut) -> Changes | None:
    """Return users' own columns, row by row; None where there are none."""
    changes = Changes("hand_out")
    for table, headers in cut.own.items():
        if not cut.rows[table]:
            continue
        changes.own[table] = list(headers)
        for place, row in enumerate(cut.rows[table]):
            values: dict[str, Value] = {
                key: value for key, value in row.items() if own_header(key) and value is not None
            }
            name = as_text(row.get(TABLES[table].ids))
            if values:
                changes.update(table, name or place, **values)
    return changes if changes else None
