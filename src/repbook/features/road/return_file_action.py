"""Return from a file: what `repbook return --from` does, and its button (M21, M119)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from repbook.book.action import Action, Asked, Decided, Done, Seen
from repbook.book.ports import Book
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.road import Sent
from repbook.domain.values import Problem
from repbook.features.plan.return_action import RETURN, as_json
from repbook.features.plan.return_action import lines as returned_lines
from repbook.features.plan.return_action import see as see_typed
from repbook.features.plan.return_results import Returned
from repbook.features.road.returning import gather_sent, return_sent
from repbook.schema.buttons import Asks, Button
from repbook.text import say
from repbook.text.label import Label as L

KEY = "return_file"
SHOWN = 12
HEAD: Reads = {"visits": ("visit_id", "rank", "name")}
Parse = Callable[[Snapshot], list[Sent | Problem]]


def returning(parse: Parse, file: str) -> Action:
    """Return the action that returns what `parse` finds in a file, whose name is `file`."""

    def see(book: Book, now: datetime) -> Seen:
        sent = parse(book.read(HEAD))
        return Seen(gather_sent(book, now, sent), sent)

    def decide(asked: Asked) -> Decided[Returned]:
        found = return_sent(asked.snapshot, asked.now, asked.more)
        return Decided(found, found.changes)

    def lines(done: Done[Returned]) -> Iterator[str]:
        yield from returned_lines(done)
        if names := _names(done):
            key = "road.sent_logged_dry" if done.dry else "road.sent_logged"
            yield say(key, None, names=say("intake.comma").join(names))
        if not done.found.changes:
            yield say("road.sent_again", None, file=file)

    return RETURN._replace(
        key=KEY, reads=see, decide=decide, say=lines, as_json=as_json, instead=False
    )


def _names(done: Done[Returned]) -> list[str]:
    """Return whose results are logged, so that a wrong number is seen; not all where many are."""
    visits = done.snapshot.tables["visits"]
    places = visits.index()
    logged = (as_text(row.get("visit_id")) for row in done.found.changes.inserts.get("calls", ()))
    names = [visits.text(places[each], "name") for each in logged if each in places]
    return names if len(names) <= SHOWN else [*names[:SHOWN], "…"]


RETURN_FILE = Action(
    KEY,
    see_typed,
    takes_rows=True,
    button=Button(
        KEY, "visits", L("Return from a file", "从文件回填", "從檔案回填"),
        L("Sends results from the road to the call log and the cards: the phone page's file or text, or a workbook that was taken along.",
          "把带回的结果记入联系记录和客户卡：手机页面的文件或文字，或带走的工作簿。",
          "將帶回的結果記入聯絡紀錄和客戶卡：手機頁面的檔案或文字，或帶走的活頁簿。"),
        "GetExternalDataFromText", "RF", asks=Asks.FILE, menu="more_visits", home="do",
    ),
)  # fmt: skip
