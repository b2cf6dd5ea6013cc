"""Take along: `repbook carry` and its button; the frame's hook writes the files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from repbook.book.action import Action, Arg, ArgKind, Command, Done
from repbook.book.changes import Changes, RowKey
from repbook.book.snapshot import Snapshot
from repbook.book.whole import CARRY
from repbook.domain.days import moment, serial
from repbook.domain.road import Taken
from repbook.record import NamedTuple
from repbook.schema.buttons import Button
from repbook.text import say
from repbook.text.label import Label as L


class Carried(NamedTuple):
    """What was taken along, and the files it went into."""

    taken: Taken
    files: tuple[str, ...]


def leaving(snapshot: Snapshot, now: datetime, *, everyone: bool) -> Changes:
    """Count the cards of the day as read, and note in the log where all cards leave the workbook."""
    changes = reading(snapshot, now)
    if everyone:
        count = len(snapshot.tables["customers"].index())
        text = say("road.all_logged", snapshot.lang, count=count)
        changes.notes.append({"table": "customers", "column": "id", "new": text})
    return changes


def reading(snapshot: Snapshot, now: datetime) -> Changes:
    """Count the cards of the day as read (M114), which is no change of the data."""
    changes = Changes(CARRY, look=True)
    today, visits = float(serial(now)), snapshot.tables["visits"]
    cards = snapshot.tables["customers"]
    for row in visits.filled():
        name, card = visits.text(row, "visit_id"), visits.text(row, "id")
        if visits.text(row, "returned") or card not in cards.index():
            continue
        if not visits.text(row, "seen"):
            key: RowKey = name if visits.index().get(name) == row else row
            changes.update("visits", key, seen=moment(now))
        if cards.number(cards.index()[card], "last_review") != today:
            changes.update("customers", card, last_review=today)
    return changes


def lines(done: Done[Carried]) -> Iterator[str]:
    """Say how many cards went along, into which files, and what stayed at the desk."""
    taken, files = done.found
    for file in files:
        yield say("road.taken", None, count=len(taken.stops), file=file)
    if taken.day:
        yield say("road.of_day", None, day=taken.day)
    if not taken.desk:
        yield say("road.road_left")


def as_json(done: Done[Carried]) -> dict[str, object]:
    """Return how many cards were taken along, and the file."""
    return {"cards": len(done.found.taken.stops), "file": done.found.files[0]}


CARRY_ACTION = Action(
    CARRY,
    say=lines,
    as_json=as_json,
    button=Button(
        CARRY, "visits", L("Take along", "带走今日卡", "帶走今日卡"),
        L("Makes a workbook to print and a page for the phone of the day's cards, beside the workbook; what is for the desk stays out.",
          "在工作簿旁生成当日卡片的打印用工作簿和手机页面；内部信息不带出。",
          "在活頁簿旁產生當日卡片的列印用活頁簿和手機頁面；內部資訊不帶出。"),
        "FileSendAsAttachment", "TA", menu="more_visits",
    ),
    command=Command(
        CARRY,
        "repbook carry leads.xlsx --html",
        L("take the day's cards along, as a workbook, a print or a page for the phone", "带走当日客户卡：工作簿、打印件或手机页面", "帶走當日客戶卡：活頁簿、列印稿或手機頁面"),
        (
            Arg("day", L("the day that the sheet must be of (YYYY-MM-DD)", "拜访表须是这一天的（YYYY-MM-DD）", "拜訪表須是這一天的（YYYY-MM-DD）"), ArgKind.DAY, "DAY"),
            Arg("all", L("all cards, those of the day first", "全部客户卡，当日的在前", "全部客戶卡，當日的在前"), ArgKind.FLAG),
            Arg("output", L("the file to write: .xlsx, .pdf (with LibreOffice) or .html", "要写的文件：.xlsx、.pdf（需要 LibreOffice）或 .html", "要寫的檔案：.xlsx、.pdf（需要 LibreOffice）或 .html"), shown="FILE", short="o"),
            Arg("html", L("the page for the phone", "手机页面", "手機頁面"), ArgKind.FLAG),
            Arg("desk", L("with what is for the desk: bottom line, coach, margin, score, credit", "连同内部信息：底线、内部支持人、毛利、评估分、信用", "連同內部資訊：底線、內部支持人、毛利、評估分、信用"), ArgKind.FLAG),
        ),
        in_json=True,
        place=5,
    ),
)  # fmt: skip
