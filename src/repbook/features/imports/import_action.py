"""Import list: `repbook import` and its button; reading the file is the frame's side.

The hook `entrypoints.hooks.import_hook` reads the source and writes; here is how it is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from repbook.book.action import Action, Arg, ArgKind, Command, Done, Grid, Line, Mark
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import clock, to_date, to_datetime
from repbook.domain.reading.mapping import Guess
from repbook.domain.values import Value
from repbook.features.imports.import_book import KIND
from repbook.features.imports.import_fields import KINDS, targets
from repbook.features.imports.import_result import Brought, Cell
from repbook.features.imports.import_result import Line as Shown
from repbook.features.imports.import_wishes import UPDATES
from repbook.features.imports.preview import fate_of, fates
from repbook.schema.buttons import Asks, Button
from repbook.schema.declare import Column, Kind
from repbook.schema.own import own_header
from repbook.schema.registry import BY_LIST, CUSTOMERS, TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import language, say
from repbook.text.label import Label as L

_MOMENTS: Mapping[Kind, Callable[[float], str]] = {
    Kind.DATE: lambda value: to_date(value).isoformat(),
    Kind.TIME: clock,
    Kind.STAMP: lambda value: to_datetime(value).isoformat(timespec="minutes"),
}
SHOWN = 20
WIDEST = 30


class Imported(NamedTuple):
    """What an import brings, the file of the rejected rows, the change before it in words."""

    brought: Brought
    rejects: Path | None
    before: str = ""

    @property
    def brings(self) -> bool:
        """Say whether there is anything new in it."""
        return bool(self.brought.added or self.brought.updated or self.brought.settled)


def lines(done: Done[Imported]) -> Iterator[Line]:
    """Say the columns used, the counts, the first problems, the file of rejected rows."""
    brought = done.found.brought
    yield _chosen(brought)
    if brought.mapping:
        yield say("commands.mapping_title")
        yield from _mapped(brought)
    yield from _first_rows(brought)
    yield _counted(done)
    yield from brought.notes
    yield from brought.offers
    free = [left for left in brought.left if left.place not in brought.goes]
    if free and brought.kind == CUSTOMERS:
        yield say("bring.may_keep", header=free[0].header)
    if done.dry:
        yield from _cells(done)
    yield Mark.PROBLEMS
    yield from _rejects(done.found)
    yield from nothing_written(done)


def nothing_written(done: Done[Imported]) -> Iterator[str]:
    """Say so where an import wrote nothing, and what an undo would take back then."""
    if done.dry or done.applied.written:
        return
    yield say("bring.nothing_written")
    if before := done.found.before:
        yield say("bring.undo_before", change=before)


def _first_rows(brought: Brought) -> Iterator[Line]:
    """Show the first rows as they will stand, a column each."""
    if not brought.preview or not brought.first:
        return
    labels = [say("preview.field"), *(say("preview.row", row=e.number) for e in brought.first)]
    rows = [(say("preview.becomes"), *fates(brought))]
    shown = dict[str, Shown]()
    for line in brought.preview:
        if line.key:
            shown.setdefault(line.key, line)
    rows += [(own_header(key) or line.goes, *line.values) for key, line in shown.items()]
    yield Grid(say("preview.rows_title"), labels, [[_short(text) for text in row] for row in rows])


def _short(text: str) -> str:
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1]}…"


def brief(done: Done[Imported]) -> Iterator[Line]:
    """Say the counts and the problems; options of the command are of no use to a button."""
    brought = done.found.brought
    yield _chosen(brought)
    yield _counted(done)
    yield from brought.notes
    yield Mark.PROBLEMS
    if done.dry and not done.found.brings:
        yield say("handler.import_nothing")
    yield from _rejects(done.found)
    yield from nothing_written(done)


def _chosen(brought: Brought) -> str:
    kind, lang = brought.kind, language()
    return say(
        "bring.chosen",
        kind=say("bring.book") if kind == KIND else SHEETS[TABLES[kind].sheet].label.get(lang),
    )


def _mapped(brought: Brought) -> Iterator[str]:
    labels = targets(brought.kind) if brought.mapping else {}
    for column in brought.mapping:
        key, why = column.key, say(column.why)
        if went := brought.goes.get(column.position):
            key, why = went
        if key is None and not column.header:
            continue  # a column beside the list, or one that its problem names
        if key is None and went:  # it fills no field of its own, and goes somewhere all the same
            yield f"  {column.header} -> {why}"
            continue
        target = say("commands.unmapped") if key is None else own_header(key) or _field(labels, key)
        yield "  " + say("bring.mapped", None, header=column.header, target=target, why=why)


def _field(labels: Mapping[str, Column], key: str) -> str:
    return labels[key].label.get(language()) if key in labels else say("bring.read_only")


def _target(brought: Brought, column: Guess) -> str | None:
    went = brought.goes.get(column.position)
    return went.key if went else column.key


def _counted(done: Done[Imported]) -> str:
    brought = done.found.brought
    key = "commands.imported_dry" if done.dry else "commands.imported"
    counts = {key: getattr(brought, key) for key in ("added", "updated", "duplicates")}
    return say(key, None, rejected=len(brought.rejected), **counts)


def _cells(done: Done[Imported]) -> Iterator[Line]:
    """Show the first cells of cards on file that would change, or could."""
    brought = done.found.brought
    left = "bring.stays" if brought.update else "bring.offers"
    for key, cells in (("bring.updates", brought.updates), (left, brought.offered)):
        if cells:
            title = say(key, count=len(cells), update=brought.update)
            labels = [say(f"bring.cell_{part}") for part in ("customer", "field", "old", "new")]
            yield Grid(title, labels, [_shown(cell) for cell in cells[:SHOWN]])


def _shown(cell: Cell) -> tuple[str, ...]:
    column = TABLES[CUSTOMERS].column(cell.key)
    label, old, new = column.label.get(language()), cell.old, cell.new
    return f"{cell.customer} {cell.name}", label, _plain(column, old), _plain(column, new)


def _plain(column: Column, value: Value) -> str:
    """Return a cell as people read it."""
    if type(value) is not float or column.kind not in _MOMENTS:
        return as_text(value)
    return _MOMENTS[column.kind](value)


def _as_read(snapshot: Snapshot, cells: Sequence[Cell]) -> list[dict[str, object]]:
    """Return cells as scripts read them: keys, codes of choices, dates as 2026-03-01."""
    return [
        {
            "customer": cell.customer,
            "field": cell.key,
            "old": _coded(snapshot, TABLES[CUSTOMERS].column(cell.key), cell.old),
            "new": _coded(snapshot, TABLES[CUSTOMERS].column(cell.key), cell.new),
        }
        for cell in cells
    ]


def _coded(snapshot: Snapshot, column: Column | None, value: Value) -> object:
    """Return a value as scripts read it; a user's own column has no declaration."""
    if column is None or value is None or (type(value) is float and column.kind not in _MOMENTS):
        return value
    code = snapshot.code(column.choices, value) if column.choices in BY_LIST else None
    return code or _plain(column, value)


def _rejects(found: Imported) -> Iterator[str]:
    if found.rejects is not None:
        yield say("commands.error_file", path=found.rejects)


def as_json(done: Done[Imported]) -> dict[str, object]:
    """Return the outcome as scripts read it."""
    brought, rejects, _ = done.found
    previewed = _preview(done.snapshot, brought) if brought.preview else {}
    return previewed | {
        "as": brought.kind,
        "added": brought.added,
        "updated": brought.updated,
        "duplicates": brought.duplicates,
        "rejected": len(brought.rejected),
        "written": done.applied.written,
        "backup": str(done.applied.backup) if done.applied.backup else None,
        "error_file": None if rejects is None else str(rejects),
        "mapping": {column.header: _target(brought, column) for column in brought.mapping},
        "left_out": {left.header: left.filled for left in brought.left},
        "notes": [*brought.notes, *brought.offers],
        "values": brought.values,
        "unknown": [
            {"field": each.key, "header": each.header, "word": each.word, "count": each.rows}
            for each in brought.unknown
        ],
        "updates": _as_read(done.snapshot, brought.updates),
        "offered": _as_read(done.snapshot, brought.offered),
    }


def _preview(snapshot: Snapshot, brought: Brought) -> dict[str, object]:
    columns = targets(brought.kind)
    pairs = zip(brought.first, fates(brought), strict=True)
    refused_as = {id(cells): reason.kind for cells, reason in brought.rejected}
    return {
        "columns": [
            {"place": line.place, "header": line.header, "field": line.key or None,
             "why": line.why, "kind": line.why.kind, "filled": line.filled}
            for line in brought.preview if line.place
        ],
        "rows": [
            {"row": entry.number, "fate": fate_of(entry, brought), "becomes": fate,
             "kind": refused_as.get(id(entry.cells)), "values": {
                 key: _coded(snapshot, columns.get(key), value)
                 for key, value in entry.values.items()
             }}
            for entry, fate in pairs
        ],
    }  # fmt: skip


IMPORT = Action(
    "import",
    say=lines,
    as_json=as_json,
    button=Button(
        "import", "tools", L("Import list", "导入名单", "匯入名單"),
        L("Brings customers, calls or orders from a file; shows what it would do and asks first.",
          "从文件导入客户、联系记录或订单；先显示结果，确认后才写入。",
          "從檔案匯入客戶、聯絡紀錄或訂單；先顯示結果，確認後才寫入。"),
        "GetExternalDataFromText", "I", asks=Asks.FILE, menu="more_tools", home="do",
    ),
    command=Command(
        "import",
        "repbook import leads.xlsx list.csv --as customers",
        L("bring in customers, calls, orders or contacts from a list", "从名单导入客户、联系记录、订单或联系人", "從名單匯入客戶、聯絡紀錄、訂單或聯絡人"),
        (
            Arg("source", L("a .csv, .xlsx or .vcf file, or another Repbook workbook", ".csv、.xlsx、.vcf 文件，或另一个 Repbook 工作簿", ".csv、.xlsx、.vcf 檔案，或另一個 Repbook 活頁簿"), shown="FILE", placed=True),
            Arg("as", L("what the list holds", "名单内容", "名單內容"), choices=KINDS),
            Arg("map", L("a file of lines 'Source header = column', or the same as text, separated by ;", "每行“来源列名 = 字段”的文件，或用“;”分隔的同样文字", "每行「來源欄名 = 欄位」的檔案，或以「;」分隔的同樣文字"), shown="MAP"),
            Arg("keep", L("keep columns that map to no field as your own columns of Customers: all, or those named (may be given again)", "把没有对应字段的列保留为“客户总表”里您自己的列：不写列名为全部，写列名只保留该列（可重复）", "把沒有對應欄位的欄保留為「客戶總表」裡您自己的欄：不寫欄名為全部，寫欄名只保留該欄（可重複）"), ArgKind.SOME, shown="HEADER"),
            Arg("values", L("what words of a list column mean, such as 'Result: connected = reached, left_voicemail = no answer'; remembered", "名单用词对应哪个选项，例如“结果: 聊过了 = 接通或见到, 改天 = 约回电”；会记住", "名單用詞對應哪個選項，例如「結果: 聊過了 = 接通或見到, 改天 = 約定回電」；會記住"), ArgKind.PAIRS, shown="WORDS"),
            Arg("update", L("cells of customers on file that the list may change: blank ones, those of rows changed later than the card, or all", "已有客户卡中允许名单改写的内容：blank 只补空白，newer 只取修改时间晚于客户卡的行，all 全部以名单为准", "既有客戶卡中允許名單改寫的內容：blank 只補空白，newer 只取修改時間晚於客戶卡的列，all 全部以名單為準"), choices=UPDATES),
            Arg("outcomes", L("orders set the outcome of the open cards that they close", "订单同时登记其成交的客户卡", "訂單同時登記其成交的客戶卡"), ArgKind.FLAG),
            Arg("sheet", L("the sheet that holds the list", "名单所在的工作表", "名單所在的工作表"), shown="NAME"),
        ),
        place=13,
    ),
    brief=brief,
    confirm="handler.import_now",
    most_problems=SHOWN,
)  # fmt: skip
