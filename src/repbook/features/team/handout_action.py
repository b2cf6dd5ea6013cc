"""Hand out: `repbook handout` makes a pack of a rep's cards; the frame's hook does it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from repbook.book.action import Action, Arg, ArgKind, Command, Done, Line
from repbook.book.pack import Pack, made_line
from repbook.features.team.packs import HAND_OUT, IS_OUT
from repbook.features.team.tables import HANDED_OUT
from repbook.schema.buttons import Asks, Button
from repbook.schema.source import TEAM
from repbook.text import say
from repbook.text.label import Label as L

TODAY, ALL = ("today", "今日", "今天"), ("all", "全部")
"""What means the cards of the day's sheet, and all."""


class HandedOut(NamedTuple):
    """The pack, until when it may be out, the file it was cut from, the cards that stayed."""

    pack: Pack
    until: str
    source: str
    refused: tuple[str, ...]


def lines(done: Done[HandedOut]) -> Iterator[Line]:
    """Say what the pack holds, until when it may be out, how it comes back."""
    found = done.found
    yield made_line(found.pack, dry=done.dry)
    yield say("packs.until", None, day=found.until)
    if any(problem.message.kind == IS_OUT for problem in done.applied.problems):
        yield say("packs.out_how")
    if not done.dry:
        yield say("packs.how_back", book=found.source, file=found.pack.file)


def as_json(done: Done[HandedOut]) -> dict[str, object]:
    """Return the packs, the number of cards, the ids refused."""
    found = done.found
    return {
        "packs": [found.pack.as_json() | {"until": found.until}],
        "cards": found.pack.cards,
        "refused": list(found.refused),
        "written": done.applied.written,
    }


HANDOUT = Action(
    HAND_OUT,
    say=lines,
    as_json=as_json,
    button=Button(
        HAND_OUT, "manager", HANDED_OUT,
        L("Makes a pack of a rep's cards, beside the team's workbook. Type the rep's code for the cards of the day's sheet, or behind it all, or which: LI 3,7.",
          "为业务员生成客户卡资料包，放在团队工作簿旁。请输入业务员代码（当日拜访表上的卡）；后面可写“全部”，或指明哪些：LI 3,7。",
          "為業務員產生客戶卡資料包，放在團隊活頁簿旁。請輸入業務代碼（當日拜訪表上的卡）；後面可寫「全部」，或指明哪些：LI 3,7。"),
        "FileSendAsAttachment", "OU", asks=Asks.TEXT, menu="more_manager",
    ),
    command=Command(
        "handout",
        "repbook handout team.xlsx --to LI -o li.xlsx",
        L("make a pack of a rep's cards to take along and hand back", "把业务员的客户卡做成资料包，供携带并交回", "把業務員的客戶卡做成資料包，供攜帶並交回"),
        (
            Arg("to", L("the rep's code; the cards are cut from this rep's workbook", "业务员代码，从其工作簿中取客户卡", "業務代碼，從其活頁簿中取客戶卡"), shown="CODE"),
            Arg("cards", L("today: those of the day's sheet; all; or IDs, numbers or whole names, commas between", "today：当日拜访表上的；all：全部；或客户编号、序号、完整名称，用逗号分隔", "today：當日拜訪表上的；all：全部；或客戶編號、序號、完整名稱，以逗號分隔"), shown="today|all|IDS", default=TODAY[0]),
            Arg("output", L("the pack to write (.xlsx or .xlsm)", "要生成的资料包（.xlsx 或 .xlsm）", "要產生的資料包（.xlsx 或 .xlsm）"), shown="PACK", short="o"),
            Arg("again", L("hand out cards, too, that are out in another pack", "已在其他资料包中的客户卡也再次分发", "已在其他資料包中的客戶卡也再次分發"), ArgKind.FLAG),
        ),
        place=21,
    ),
    kinds=(TEAM,),
)  # fmt: skip
