"""View: `repbook view` and its button show some columns of wide tables and fold the others."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Arg, Asked, Command, Decided, Done, Grid, Line, quiet
from repbook.book.changes import Changes
from repbook.errors import UsageError
from repbook.features.views.declared import VIEWS, Columns, View, named
from repbook.schema.buttons import Asks, Button
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import language, say
from repbook.text.label import LANGUAGES
from repbook.text.label import Label as L

Found = View | None


def decide(asked: Asked) -> Decided[Found]:
    """Fold the columns that a view does not show; without a name, list the views (M28)."""
    text = asked.given.get("name", asked.text)
    if not text:
        return Decided(None)
    view = named(text)
    if view is None:
        raise UsageError("views.unknown", text=text, views=_numbered(language()))
    changes = Changes("view", look=True)
    changes.seen = {table: view.columns(table) for table in view.tables}
    sheets = tuple(TABLES[table].sheet for table in view.tables)
    return Decided(view, changes, show=sheets[:1], stay=sheets)


def lines(done: Done[Found]) -> Iterator[Line]:
    """Say which view is on and where, or list them."""
    view, lang = done.found, language()
    if view is None:
        heads = [say(f"views.{key}") for key in ("number", "key", "label", "sheets")]
        rows = [
            (str(number), each.key, each.label.get(lang), _sheets(each, lang))
            for number, each in enumerate(VIEWS, 1)
        ]
        yield Grid(say("views.title"), heads, rows)
        return
    key = "all" if Columns.EVERY in view.tables.values() else "seen"
    facts = {"view": view.label.get(lang), "sheets": _sheets(view, done.snapshot.lang)}
    yield say(f"views.{key}", None, **facts)


def _sheets(view: View, lang: str) -> str:
    labels = (SHEETS[TABLES[table].sheet].label.get(lang) for table in view.tables)
    return say("intake.comma").join(labels)


def _numbered(lang: str) -> str:
    """Return the views' numbers and names, for people to choose from."""
    named = (f"{number} {view.label.get(lang)}" for number, view in enumerate(VIEWS, 1))
    return say("intake.comma", lang).join(named)


def as_json(done: Done[Found]) -> dict[str, object]:
    """Return the view with the columns that it shows by table, or every view."""
    if done.found is not None:
        tables = {table: list(done.found.columns(table)) for table in done.found.tables}
        return {"view": done.found.key, "tables": tables}
    lang = language()
    return {
        "views": [
            {"view": view.key, "label": view.label.get(lang), "tables": list(view.tables)}
            for view in VIEWS
        ]
    }


_TIP = L(
    "Shows some columns of a table and folds the rest; your own stay. Type a number: {views}.",
    "只显示表格的部分列，其余折叠，自建列不变。请输入序号：{views}。",
    "只顯示表格的部分欄位，其餘摺疊，自建欄位不變。請輸入序號：{views}。",
)
VIEW = Action(
    "view",
    decide=decide,
    say=lines,
    as_json=as_json,
    button=Button(
        "view", "cards", L("View", "切换视图", "切換檢視"),
        L(*(_TIP.get(lang).format(views=_numbered(lang)) for lang in LANGUAGES)),
        "ViewCustomViews", "VW", asks=Asks.TEXT, menu="more_cards", home="look",
    ),
    command=Command(
        "view",
        "repbook view leads.xlsx money",
        L("show some columns of wide tables and fold the others; all brings them back", "宽表只显示部分列，其余折叠；all 显示全部", "寬表只顯示部分欄位，其餘摺疊；all 顯示全部"),
        (
            Arg("name", L("the view, by key, name or number; without it they are listed", "视图的键、名称或序号；不填则列出全部视图", "檢視的鍵、名稱或序號；不填則列出全部檢視"), shown="NAME", placed=True, may_lack=True),
        ),
        place=18,
    ),
    brief=quiet,
)  # fmt: skip
