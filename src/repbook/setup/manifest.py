"""The record of what install put where, so that uninstall takes exactly that."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from repbook.datafolder import private
from repbook.setup.put import put

NAME = "installed.json"


@dataclass(slots=True)
class Manifest:
    """Files that install put, with the digest of what it wrote, and folders it made."""

    files: dict[str, str] = field(default_factory=dict)
    folders: list[str] = field(default_factory=list)

    def add(self, path: Path, data: bytes, made: list[Path]) -> None:
        """Record a file and the folders made for it, outermost first."""
        self.files[str(path)] = digest(data)
        self.folders.extend(text for text in map(str, made) if text not in self.folders)


def digest(data: bytes) -> str:
    """Return what tells one content from another."""
    return hashlib.sha256(data).hexdigest()


def read_manifest(home: Path) -> Manifest:
    """Return the record in the data folder; an empty one where there is none, or a spoilt one."""
    try:
        found = json.loads((home / NAME).read_text("utf-8"))
        return Manifest(dict(found["files"]), list(found["folders"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Manifest()


def write_manifest(home: Path, manifest: Manifest) -> None:
    """Write the record; raises CannotWrite."""
    with suppress(OSError):  # `put` says why
        private(home)
    data = {"files": manifest.files, "folders": manifest.folders}
    put(home / NAME, json.dumps(data, ensure_ascii=False, indent=2).encode())
