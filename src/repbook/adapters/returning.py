"""Take a repair or an upgrade back: put the backed-up file in place, while nothing else changed.

A note of each book's last one says which backup holds what it was, and what was left.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from repbook.adapters import backups
from repbook.record import NamedTuple

FOLDER = "upgrades"


class Renewal(NamedTuple):
    """A book's last repair or upgrade: its backup, and the digest of the file that it left."""

    backup: Path
    digest: str


def note(book_id: str, backup: Path, workbook: Path) -> None:
    """Keep what taking it back needs."""
    place = _place(book_id)
    place.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"backup": str(backup), "digest": _digest(workbook)})
    place.write_text(text, encoding="utf-8")


def last_renewal(book_id: str) -> Renewal | None:
    """Return a book's last repair or upgrade, None where none is noted or its backup is gone."""
    try:
        kept = json.loads(_place(book_id).read_text(encoding="utf-8"))
        found = Renewal(Path(kept["backup"]), str(kept["digest"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return found if found.backup.is_file() else None


def is_unchanged(renewal: Renewal, workbook: Path) -> bool:
    """Tell whether a workbook is still as it was left."""
    return _digest(workbook) == renewal.digest


def put_back(renewal: Renewal, workbook: Path) -> None:
    """Put the backed-up file in the workbook's place, byte for byte; the backup stays.

    Raises CannotWrite where the workbook is open or cannot be written.
    """
    from repbook.ooxml.save import replace_file

    replace_file(workbook, renewal.backup.read_bytes())


def _place(book_id: str) -> Path:
    return backups.home() / FOLDER / f"{backups.folder(book_id).name}.json"


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
