"""Import lists into made workbooks by the command line, as a user does."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple

from repbook.entrypoints.cli import main

Lists = Sequence[Sequence[object]]


class Said(NamedTuple):
    """What a command printed as JSON, and its exit code."""

    data: dict[str, Any]
    code: int

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """Return how many rows were added, updated, duplicates and rejected."""
        data = self.data
        return data["added"], data["updated"], data["duplicates"], data["rejected"]

    def messages(self) -> str:
        """Return all problems in one text."""
        return "\n".join(f"{p['where']}: {p['message']}" for p in self.data["problems"])


def write_list(path: Path, rows: Lists) -> Path:
    """Write a list as CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def brought(book: Path, source: Path, *options: str) -> Said:
    """Run `repbook import`."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        code = main(["import", str(book), str(source), "--json", *options])
    return Said(json.loads(printed.getvalue()), code)


Bring = Callable[..., Said]
