"""Take a repair, an upgrade or a restore back: its file comes back while nothing else changed.

A note of each book's last ones says which backup holds what it was, and what was left.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from repbook.adapters import backups
from repbook.datafolder import private
from repbook.record import NamedTuple

FOLDER, KEPT = "upgrades", 10


class Renewal(NamedTuple):
    """A book's last repair, upgrade or restore: its backup, the digest of the file that it left.

    `source` is the workbook that stayed as it was, where a press mended a copy of it. `restored`
    tells that a backup was brought back, of which the workbook's own log knows nothing.
    """

    backup: Path
    digest: str
    source: Path | None = None
    restored: bool = False


def note(book_id: str, backup: Path, workbook: Path, *, restored: bool = False) -> None:
    """Keep what taking it back needs."""
    place = _place(book_id)
    _keep(place, [*_noted(place), Renewal(backup, _digest(workbook), restored=restored)])


def last_restore(book_id: str, workbook: Path) -> Renewal | None:
    """Return the restore that left a workbook as it is; None where something else did."""
    found = (e for e in reversed(_noted(_place(book_id))) if is_unchanged(e, workbook))
    last = next(found, None)
    return last if last and last.restored and last.backup.is_file() else None


def note_source(book_id: str, copy: Path, source: Path) -> None:
    """Keep of which workbook a mended copy was made."""
    place, digest = _place(book_id), _digest(copy)
    kept = _noted(place)
    _keep(place, [e._replace(source=source) if e.digest == digest else e for e in kept])


def _keep(place: Path, renewals: list[Renewal]) -> None:
    private(place.parent)
    rows = [
        {"backup": str(each.backup), "digest": each.digest}
        | ({"source": str(each.source)} if each.source else {})
        | ({"restored": "yes"} if each.restored else {})
        for each in renewals[-KEPT:]
    ]
    place.write_text(json.dumps(rows), encoding="utf-8")


def last_renewal(book_id: str, workbook: Path) -> Renewal | None:
    """Return the repair or upgrade that left a workbook as it is, else the book's last one.

    After one was taken back, that is the one before it. None where none is noted or its backup is
    gone.
    """
    noted = _noted(_place(book_id))
    found = [each for each in noted if not each.restored and each.backup.is_file()]
    left = [each for each in found if is_unchanged(each, workbook)]
    return next(reversed(left or found), None)


def is_unchanged(renewal: Renewal, workbook: Path) -> bool:
    """Tell whether a workbook is still as it was left."""
    return _digest(workbook) == renewal.digest


def _noted(place: Path) -> list[Renewal]:
    """Return the repairs and upgrades that are noted, oldest first; an older note holds one."""
    try:
        kept = json.loads(place.read_text(encoding="utf-8"))
        rows = [kept] if isinstance(kept, dict) else kept
        return [_renewal(row) for row in rows]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _renewal(row: dict[str, str]) -> Renewal:
    source = Path(row["source"]) if "source" in row else None
    return Renewal(Path(row["backup"]), str(row["digest"]), source, "restored" in row)


def put_back(renewal: Renewal, workbook: Path) -> None:
    """Put the backed-up file in the workbook's place, byte for byte; the backup stays.

    Raises CannotWrite where the workbook is open or cannot be written.
    """
    from repbook.errors import CannotWrite
    from repbook.ooxml.save import replace_file

    def check() -> None:
        if not workbook.exists() or not is_unchanged(renewal, workbook):
            raise CannotWrite("files.changed_meanwhile", file=workbook.name)

    replace_file(workbook, renewal.backup.read_bytes(), check)


def _place(book_id: str) -> Path:
    return backups.home() / FOLDER / f"{backups.folder(book_id).name}.json"


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
