"""Read VBA projects with other people's readers."""

from __future__ import annotations

import warnings
from pathlib import Path

import olefile
from pyopenvba import ExcelFile


def by_olevba(path: Path) -> dict[str, str]:
    """Return the modules' texts by name, as olevba extracts them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # olevba calls pyparsing by names that are going away
        from oletools.olevba import VBA_Parser

        parser = VBA_Parser(str(path))
        try:
            found = {file.rpartition(".")[0]: code for _, _, file, code in parser.extract_macros()}
        finally:
            parser.close()
    return {name: code.replace("\r\n", "\n").strip("\n") for name, code in found.items()}


def by_pyopenvba(path: Path) -> dict[str, str]:
    """Return the modules' texts by name, as pyOpenVBA extracts them."""
    with ExcelFile(path) as book:
        found = book.vba_modules()
    return {name: code.replace("\r\n", "\n").strip("\n") for name, code in found.items()}


def streams(project: olefile.OleFileIO) -> dict[str, bytes]:
    """Return every stream by its path."""
    return {
        "/".join(path): project.openstream(path).read() for path in project.listdir(storages=False)
    }
