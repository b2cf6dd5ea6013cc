"""A change of what the schema delivers without a new version locks users out of their workbooks."""

from __future__ import annotations

from pathlib import Path

import pytest

from repbook.adapters.upgrade.delivered import stored
from repbook.schema import fingerprint as watched
from repbook.schema.declare import Column
from repbook.schema.fingerprint import fingerprint
from repbook.schema.registry import TABLES, TEMPLATE_VERSION
from repbook.schema.source import REP, TEAM, using
from repbook.text import LANGUAGES
from repbook.text.label import Label

KEPT = {REP: "fingerprint.txt", TEAM: "fingerprint_team.txt"}
OLDEST = 4
WAY_OUT = """
What new workbooks hold has changed. Where TEMPLATE_VERSION (schema/registry.py) was raised since
the last release already, run `make fingerprint`. Otherwise first put the released version on record
with `make delivered` (from the released commit), then raise TEMPLATE_VERSION by one, add what the
upgrade cannot see by itself to adapters/upgrade/steps.py, and run `make fingerprint`.
"""


@pytest.mark.parametrize("kind", KEPT)
def test_the_schema_is_the_one_its_version_stands_for(kind: str) -> None:
    """The team's too: what a release adds there alone would lock managers out of theirs."""
    kept = (Path(__file__).parent / KEPT[kind]).read_text("ascii").strip()
    with using(kind):
        assert fingerprint() == kept, WAY_OUT


def test_every_version_before_this_one_is_on_record() -> None:
    for version in range(OLDEST, TEMPLATE_VERSION):
        records = stored(version)
        assert set(records) == set(LANGUAGES), WAY_OUT
        assert {record.version for record in records.values()} == {version}


@pytest.mark.parametrize(
    "column",
    [
        Column("name", Label("Name!", "名称", "名稱")),
        Column("name", Label("Name", "名称", "名稱"), note=Label("x", "x", "x")),
    ],
)
def test_any_change_of_a_column_shows(column: Column, monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint()
    table = TABLES["customers"]
    columns = tuple(column if own.key == column.key else own for own in table.columns)
    changed = {**TABLES, "customers": table._replace(columns=columns)}
    monkeypatch.setattr(watched, "TABLES", changed)
    assert fingerprint() != before


def test_an_order_of_columns_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint()
    table = TABLES["orders"]
    turned = table._replace(columns=table.columns[::-1])
    monkeypatch.setattr(watched, "TABLES", {**TABLES, "orders": turned})
    assert fingerprint() != before
