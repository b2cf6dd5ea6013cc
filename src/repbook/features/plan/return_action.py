"""Return results: `repbook return` and its button."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from repbook.book.action import Action, Arg, Asked, Command, Decided, Done, Seen
from repbook.book.ports import Book
from repbook.features.plan.return_results import Returned, gather, return_results
from repbook.schema.buttons import STEP, Button
from repbook.text import say
from repbook.text.label import Label as L


def see(book: Book, now: datetime) -> Seen:
    """Read what returning needs."""
    return Seen(gather(book, now))


def decide(asked: Asked) -> Decided[Returned]:
    """Send typed results to the call log and the cards (M21, M22, M120)."""
    found = return_results(asked.snapshot, asked.now)
    return Decided(found, found.changes)


def counts(done: Done[Returned]) -> dict[str, int]:
    """Return how many rows were logged, are incomplete, or were returned before."""
    found = done.found
    return {"logged": found.logged, "incomplete": found.incomplete, "already": found.already}


def as_json(done: Done[Returned]) -> dict[str, object]:
    """Return the counts, and whether they are of a dry run."""
    return {**counts(done), **({"dry_run": True} if done.dry else {})}


def lines(done: Done[Returned]) -> Iterator[str]:
    """Say the counts, done or to be done, and which dates were read from words."""
    key = "commands.returned_dry" if done.dry else "commands.returned"
    yield say(key, None, **counts(done))
    yield from done.found.echoes


RETURN = Action(
    "return",
    see,
    decide,
    lines,
    as_json,
    Button(
        "return", "visits", L("Return results", "回填结果", "回填結果"),
        L("Sends the results typed on the Visits sheet to the call log and the cards, each once.",
          "把拜访表上填写的结果记入联系记录和客户卡，每条只记一次。",
          "將拜訪表上填寫的結果記入聯絡紀錄和客戶卡，每筆只記一次。"),
        "FileCheckIn", "T", large=True, home=STEP,
    ),
    Command(
        "return",
        "repbook return leads.xlsx",
        L("send the typed results to the call log", "回填结果", "回填結果"),
        (
            Arg("from", L("results from the road: a file of the phone page, of lines typed in a chat, or a workbook that was taken along", "带回的结果：手机页面保存的文件、聊天里填写的文字，或带走的工作簿", "帶回的結果：手機頁面儲存的檔案、聊天中填寫的文字，或帶走的活頁簿"), shown="FILE"),
        ),
        place=3,
    ),
    instead=True,
    takes_rows=True,
)  # fmt: skip
