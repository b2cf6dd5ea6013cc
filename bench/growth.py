"""What features cost a press that does not use them: its imports with thirty more of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from compileall import compile_dir
from pathlib import Path

from bench.clicks import PRESS
from bench.timing import Row, Side, Timed, by_turns, python
from source_copy import copied

FEATURES, TABLES, ACTIONS = 30, 2, 3
MOST = 0.003
FEATURE = '''"""Made up."""

from repbook.book.action import Action, Asked, Command, Decided
from repbook.book.changes import Changes
from repbook.book.feature import Feature
from repbook.schema.declare import Column, Kind, Sheet, Table
from repbook.scoring.verbs import col
from repbook.text.label import Label as L


def decide(asked: Asked) -> Decided[str]:
    """Change nothing."""
    return Decided("", Changes("made"))


def table(key: str) -> Table:
    """Return a table with twelve columns, one a formula."""
    columns = [Column(f"c{n}", L(f"C {n}", f"列{n}", f"欄{n}"), Kind.NUMBER) for n in range(10)]
    rule = Column("rule", L("Rule", "规则", "規則"), Kind.NUMBER, rule=col("c1") + col("c2"))
    first = Column("id", L("ID", "编号", "編號"), action=True)
    return Table(key, f"tbl{key.title()}", key, (first, *columns, rule), "id",
                 tab=Sheet(key, L(key, key, key), f"sh{key.title()}"))


FEATURE = Feature(
    "KEY",
    tables=tuple(table(f"KEYt{n}") for n in range(TABLES)),
    actions=tuple(
        Action(f"KEYa{n}", {}, decide, lambda done: [], command=Command(
            f"KEYa{n}", f"repbook KEYa{n} leads.xlsx", L("made up", "虚构", "虛構")))
        for n in range(ACTIONS)
    ),
)
'''


def growth(folder: Path, runs: int) -> Iterator[Row]:
    """Compare the imports of a press with and without made-up features."""
    counts = FEATURE.replace("TABLES", str(TABLES)).replace("ACTIONS", str(ACTIONS))
    made = [counts.replace("KEY", f"made{n:02}") for n in range(FEATURES)]
    edits = [(f"features/made{n:02}.py", lambda _, text=text: text) for n, text in enumerate(made)]
    few, many = copied(folder / "few"), copied(folder / "many", edits)
    for source in (few, many):
        compile_dir(source, quiet=1)
    ours, other = by_turns(runs, _importing(many), _importing(few))
    more = Timed(ours.least - other.least, ours.middle - other.middle)
    what = (
        f"imports of a press with {FEATURES} more features of {TABLES} tables and {ACTIONS} actions"
    )
    yield Row(1, f"{what}, beyond without", more, None, MOST)


def _importing(source: Path) -> Side:
    paths = os.pathsep.join([str(source), os.environ.get("PYTHONPATH", "")])
    code = f"import sys; sys.path[:0] = {paths.split(os.pathsep)!r}\n{PRESS}"
    return lambda: python("-B", "-c", code)
