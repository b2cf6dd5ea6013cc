"""Build a workbook: the schema and rules, filled with rows."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from repbook.book.evaluate import Evaluator
from repbook.book.identity import BASE_ID, BOOK_ID, KIND, TEMPLATE
from repbook.build.base import FirstBase
from repbook.build.contents import Given, contents
from repbook.build.fill_rows import fill_rows
from repbook.build.macros import SUFFIX
from repbook.build.skeleton import Facts, skeleton
from repbook.domain.values import Value
from repbook.ooxml.save import save_members
from repbook.schema.registry import TEMPLATE_VERSION
from repbook.schema.sheets import cell_rules
from repbook.schema.source import REP, TEAM, book
from repbook.text.label import Label

TITLES = {
    REP: Label("Repbook: sales workbook", "Repbook 销售工作簿", "Repbook 業務活頁簿"),
    TEAM: Label("Repbook: team workbook", "Repbook 团队工作簿", "Repbook 團隊活頁簿"),
}
DAY_ZERO = date(1899, 12, 30)


def build_book(
    target: Path,
    *,
    lang: str,
    rep: str,
    rep_name: str = "",
    rows: Mapping[str, Sequence[Mapping[str, Value]]] | None = None,
    as_of: float | None = None,
    seen_on: float | None = None,
    settings: Mapping[str, Value] | None = None,
    made_at: datetime | None = None,
    book_id: str | None = None,
    columns: Mapping[str, Mapping[str, list[Value]]] | None = None,
    marks: Mapping[str, str] | None = None,
) -> None:
    """Write a new workbook to `target`, every formula with its value; an .xlsm gets the macros.

    It is of the kind whose schema counts (`schema.source.using`). `columns` gives whole tables by
    column in place of rows, as a sheet holds them. `marks` are further
    properties by name.

    `rows` are given by table and column key, dates as Excel day serials, list cells as labels of
    `lang`; tables without rows get the declared ones, or one blank. `as_of` fixes the day that
    AsOf otherwise takes from the clock; `seen_on` only says for which day values are stored until
    an application calculates. With one of them, `made_at` and `book_id` given, equal inputs give
    equal bytes. Raises KeyError for an unknown table, column or setting, UnsafeFile for a
    text no cell can hold, CannotWrite where the target cannot be written.
    """
    made_at, book_id = made_at or datetime.now(UTC), book_id or str(uuid.uuid4())
    today = as_of if as_of is not None else seen_on
    if today is None:
        today = (date.today() - DAY_ZERO).days
    own: dict[str, Value] = {
        "lang": lang,
        "rep": rep,
        "rep_name": rep_name,
        "book_id": book_id,
        "template_version": float(TEMPLATE_VERSION),
        "as_of": as_of,
    }
    snapshot = contents(Given(lang, rows or {}, {**own, **(settings or {})}, columns or {}))
    values = Evaluator(snapshot, float(today), cells=cell_rules())
    base = FirstBase(snapshot, book_id)
    names = {**_ids(book_id, base), **(marks or {})}
    facts = Facts(TITLES[book()].get(lang), made_at.astimezone(UTC).replace(tzinfo=None), names)
    made = skeleton(snapshot, values, facts, macros=target.suffix.lower() == SUFFIX)
    save_members(target, fill_rows(made, snapshot, values, base))


def _ids(book_id: str, base: FirstBase) -> dict[str, str | int]:
    kind: dict[str, str | int] = {} if book() == REP else {KIND: book()}
    return {BOOK_ID: book_id, BASE_ID: base.id, TEMPLATE: TEMPLATE_VERSION, **kind}
