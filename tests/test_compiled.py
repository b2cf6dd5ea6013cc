"""The compiled schema is what the features declare, and a start loads no feature."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from repbook.build.compiling import TARGET
from repbook.schema.reads import read_by, read_of
from repbook.schema.registry import SETTINGS, TABLES
from repbook.schema.sheets import RANGES, SHEETS
from repbook.schema.source import declared
from repbook.scoring.expr import Deferred, Expr, resolved

LOADS = "import sys; from repbook.schema.registry import TABLES, SETTINGS"
LOADS += "; TABLES['visits']; SETTINGS['rep']; print(*sys.modules)"


def test_what_is_compiled_is_what_is_declared(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "repbook.build.compiling", str(tmp_path)], check=True)
    ours, fresh = ({f.name: f.read_text() for f in d.glob("*.py")} for d in (TARGET, tmp_path))
    assert ours == fresh, "run `make compile` and commit what changes"


def test_a_start_loads_no_feature_and_the_tables_asked_for_alone() -> None:
    done = subprocess.run([sys.executable, "-c", LOADS], check=True, capture_output=True, text=True)
    loaded = set(done.stdout.split())
    assert not {name for name in loaded if name.startswith("repbook.features")}
    tables = {name for name in loaded if name.startswith("repbook.schema.compiled.table_")}
    asked = ("visits", "policy", "settings")
    assert tables == {f"repbook.schema.compiled.table_{key}" for key in asked}


def rules() -> list[Expr]:
    """Return every rule that the compiled schema names."""
    cells = [cell for sheet in SHEETS.values() for cell in sheet.cells]
    held = [c.rule for table in TABLES.values() for c in table.columns]
    held += [rule for cell in cells for rule in (cell.rule, cell.highlight)]
    return [rule for rule in (*held, *RANGES.values()) if rule is not None]


def test_every_rule_is_found_among_the_declarations_and_reads_what_they_read() -> None:
    found = rules()
    assert len(found) > 300
    for rule in found:
        assert isinstance(rule, Deferred)
        assert read_by(rule) == read_of(resolved(rule)), rule.path


def test_settings_and_tables_are_as_declared() -> None:
    source = declared()
    assert list(TABLES) == list(source.tables)
    assert {key: table.keys() for key, table in TABLES.items()} == {
        key: table.keys() for key, table in source.tables.items()
    }
    held = (cell.key for table in source.tables.values() for cell in table.cells)
    assert list(SETTINGS) == list(held)
