"""Hand over: `repbook handover`; the frame's hook notes it and writes the pack."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from repbook.book.action import Action, Arg, ArgKind, Command, Done, Line
from repbook.book.pack import Pack, made_line
from repbook.features.packs.handing_over import HAND_OVER, WENT
from repbook.schema.buttons import Asks, Button
from repbook.text import say
from repbook.text.label import Label as L

BACK = ("back", "交还", "交還", "归还", "歸還")
"""What is typed behind a code to give back what came from there."""
AGAIN = ("again", "再次")
"""What is typed last to take along what went before."""


class HandedOver(NamedTuple):
    """The pack, and what is handed over with it: promises, money overdue; the last day, if any."""

    pack: Pack
    promises: int
    overdue: float
    until: str = ""


def lines(done: Done[HandedOver]) -> Iterator[Line]:
    """Say what the pack holds, and how it is taken in."""
    found = done.found
    yield made_line(found.pack, dry=done.dry)
    if found.until:
        yield say("packs.over_until", None, day=found.until)
    yield say("packs.over", None, count=found.promises, overdue=f"{found.overdue:,.0f}")
    if any(problem.message.kind == WENT for problem in done.applied.problems):
        yield say("packs.went_how")
    if not done.dry:
        yield say("packs.how_taken", None, to=found.pack.to, file=found.pack.file)


def as_json(done: Done[HandedOver]) -> dict[str, object]:
    """Return the packs, the number of cards, those that stay; promises and overdue money."""
    found = done.found
    return {
        "packs": [found.pack.as_json()],
        "cards": found.pack.cards,
        "refused": [problem.where for problem in done.applied.problems],
        "promises": found.promises,
        "overdue": found.overdue,
        "until": found.until or None,
        "written": done.applied.written,
        "backup": str(done.applied.backup) if done.applied.backup else None,
    }


HANDOVER_ACTION = Action(
    HAND_OVER,
    say=lines,
    as_json=as_json,
    button=Button(
        HAND_OVER, "manager", L("Hand over", "移交客户", "移交客戶"),
        L("Makes a pack of all open cards for a colleague, beside the workbook. Type the code of who takes over; for a leave the last day, too: AN 2026-08-14. AN back gives back what came from AN.",
          "为接手的同事生成全部在办客户的交接包，放在工作簿旁。请输入接收人代码；请假再写代管到哪一天：AN 2026-08-14；“AN 交还”把来自 AN 的客户交还。",
          "為接手的同事產生全部進行中客戶的交接包，放在活頁簿旁。請輸入接收人代碼；請假再寫代管到哪一天：AN 2026-08-14；「AN 交還」把來自 AN 的客戶交還。"),
        "FileCheckOut", "HO", asks=Asks.TEXT, menu="more_manager",
    ),
    command=Command(
        "handover",
        "repbook handover leads.xlsx --to AN -o an.xlsx",
        L("make a pack of all open cards of a rep who leaves or is away", "为离职或请假的业务员生成全部在办客户的交接包", "為離職或請假的業務員產生全部進行中客戶的交接包"),
        (
            Arg("to", L("the code of the rep who takes over", "接收人的业务员代码", "接收人的業務代碼"), shown="CODE"),
            Arg("until", L("until which day; without it for good", "代管至哪一天；不填为长期移交", "代管至哪一天；不填為長期移交"), ArgKind.DAY, "DAY"),
            Arg("back", L("give back to this rep what came from there", "把来自该业务员的客户交还", "把來自該業務員的客戶交還"), ArgKind.FLAG),
            Arg("again", L("take along, too, what was handed over there before", "以前已移交给该业务员的客户也再次放入", "先前已移交給該業務員的客戶也再次放入"), ArgKind.FLAG),
            Arg("output", L("the pack to write (.xlsx or .xlsm)", "要生成的资料包（.xlsx 或 .xlsm）", "要產生的資料包（.xlsx 或 .xlsm）"), shown="PACK", short="o"),
        ),
        place=33,
    ),
)  # fmt: skip
