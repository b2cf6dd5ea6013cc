"""A copy of the source with edits in it, compiled as `make compile` does it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import repbook

TESTS = Path(__file__).parent
SCRIPTS = TESTS.parent / "scripts"
CARDS, CALLS, POLICY = (
    "features/cards/table.py",
    "features/calls/table.py",
    "features/settings/table.py",
)
LISTS, QUESTIONS = "features/settings/lists.py", "features/qualify/questions.py"
CARD_PAGE, VISIT_HEADS = "features/cards/page.py", "features/plan/heads.py"

Edit = Callable[[str], str]


def copied(folder: Path, edits: Iterable[tuple[str, Edit]] = ()) -> Path:
    """Copy the source into `folder`, edit files of the package, compile; return what to import."""
    source = folder / "source"
    if source.exists():
        shutil.rmtree(source)
    package = source / "repbook"
    shutil.copytree(
        Path(repbook.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__")
    )
    for file, edit in edits:
        path = package / file
        before = path.read_text("utf-8") if path.exists() else ""
        path.write_text(edit(before), "utf-8")
    for words in ((str(SCRIPTS / "feature_index.py"),), ("-m", "repbook.build.compiling")):
        done = subprocess.run(
            [sys.executable, *words],
            env={**os.environ, "PYTHONPATH": str(source)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    return source


def put(old: str, new: str) -> Edit:
    """Return the edit that puts a text in another's place, which must stand there once."""

    def edit(text: str) -> str:
        assert text.count(old) == 1, (old, text.count(old))
        return text.replace(old, new)

    return edit
