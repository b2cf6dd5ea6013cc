"""The texts beside settings and list entries that are still an older version's own."""

from __future__ import annotations

from collections.abc import Mapping

from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.job import Job
from repbook.adapters.upgrade.reading import KEYED
from repbook.adapters.upgrade.steps import Filled
from repbook.book.defined_names import LISTS
from repbook.book.snapshot import as_text
from repbook.schema.registry import CHOICES, CODES, SETTINGS, TABLES
from repbook.text import say
from repbook.text.label import Label

# A list entry's label stands in users' rows too: it is theirs, like a setting's value.
LEFT = {("lists", "label"), ("lists", "key"), ("lists", "list")}


def empty_settings(values: Mapping[str, float], session: Session) -> None:
    """Empty the settings that still hold what an older version delivered."""
    rows, info = session.layout.rows("settings", ["value"]), session.layout.table("settings")
    for key, old in values.items():
        row = rows.index().get(key)
        if row is not None and rows.get(row, "value") == old:
            session.editor(info.sheet_part).set(session.cell("settings", "value", row), None)
            label = SETTINGS[key].label.get(session.lang)
            facts = {"where": rows.where(row, "value"), "label": label, "old": f"{old:g}"}
            what = say("upgrade.emptied", None, **facts)
            session.mend(Mend(what, "settings", key, "value", old, None))


def fill_columns(columns: Filled, session: Session) -> None:
    """Fill a new column of declared rows, beside what still stands as a new workbook has it."""
    for (table, column), beside in columns.items():
        rows, info = session.layout.rows(table, [column, beside]), session.layout.table(table)
        for declared in TABLES[table].rows:
            name, new, own = (
                _said(declared.get(key), session.lang)
                for key in (TABLES[table].ids, column, beside)
            )
            row = rows.index().get(name)
            if row is None or not new or rows.text(row, column) or rows.text(row, beside) != own:
                continue
            session.editor(info.sheet_part).set(session.cell(table, column, row), new)
            what = say("upgrade.caption", where=rows.where(row, column), text=new)
            session.mend(Mend(what, table, name, column, None, new))


def _said(value: object, lang: str) -> str:
    return value.get(lang) if isinstance(value, Label) else str(value or "")


def renew_captions(job: Job, session: Session) -> None:
    """Write today's labels and notes over those that nobody changed."""
    for table in KEYED:
        older, newer = job.base.rows.get(table, {}), job.goal.rows[table]
        columns = [c.key for c in TABLES[table].columns if (table, c.key) not in LEFT]
        rows = session.layout.rows(table, columns)
        info = session.layout.table(table)
        for row in range(len(rows)):
            key = rows.text(row, "key")
            base, goal = older.get(key, {}), newer.get(key, {})
            for column in columns:
                old, new = base.get(column, ""), goal.get(column, "")
                if new and old in _older(table, key, column):
                    continue  # an upgraded workbook keeps its words
                if old != new and key in older and key in newer and column != "value":
                    if as_text(rows.get(row, column)) != old:
                        where = rows.where(row, column)
                        session.keep(say("upgrade.kept_cell", where=where))
                        continue
                    cell = session.cell(table, column, row)
                    session.editor(info.sheet_part).set(cell, new or None)
                    what = say("upgrade.caption", where=rows.where(row, column), text=new)
                    session.mend(Mend(what, table, key, column, old, new))


def _older(table: str, key: str, column: str) -> tuple[str, ...]:
    label = caption_of(table, key, column)
    return label.older if label else ()


def caption_of(table: str, key: str, column: str) -> Label | None:
    """Return the declared wording in one of the texts beside a key, None where there is none."""
    if table == LISTS:
        entry = CODES.get(key)
        if entry is None:
            return None
        return {"title": CHOICES[entry.list].label, "note": entry.note}.get(column)
    setting = SETTINGS.get(key)
    return {"label": setting.label, "note": setting.note}.get(column) if setting else None
