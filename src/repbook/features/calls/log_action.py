"""Log call: `repbook log`; the button opens the form first and logs what is typed in it then."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Arg, Asked, Command, Decided, Done
from repbook.book.snapshot import as_text
from repbook.domain.days import clock, serial, to_date
from repbook.features.calls.log_call import NEAR, READS, Logged, called_lately, log_call
from repbook.features.cards.form import LOGGED, log_cell
from repbook.features.cards.forms import LOG_FORM, card_named, shown_card
from repbook.features.cards.leaving import leaving
from repbook.features.cards.open_card import choose
from repbook.schema.buttons import Button
from repbook.text import Said, say
from repbook.text.label import Label as L

FIRST = ("card", log_cell("result"))
HELP = {
    "result": L("reached, no_answer, call_back, wrong_number, refused, or 1 to 5", "reached、no_answer、call_back、wrong_number、refused，或 1 至 5", "reached、no_answer、call_back、wrong_number、refused，或 1 至 5"),
    "need": L("none, gain, pain, both, or 1 to 4 as in the workbook's list", "none、gain、pain、both，或 1 至 4（按工作簿列表的顺序）", "none、gain、pain、both，或 1 至 4（依活頁簿清單的順序）"),
    "attitude": L("cool, neutral, interested, ready, or 1 to 4", "cool、neutral、interested、ready，或 1 至 4", "cool、neutral、interested、ready，或 1 至 4"),
    "chance": L("is a visit possible: no, maybe, yes, or 1 to 3", "拜访机会：no、maybe、yes，或 1 至 3", "拜訪機會：no、maybe、yes，或 1 至 3"),
    "next_step": L("what comes next", "下一步做什么", "下一步做什麼"),
    "next_on": L("the next date, such as 2026-03-05 or tomorrow; with 14:30 behind it an appointment", "下次日期，例如 2026-03-05、明天；后面加 14:30 即预约", "下次日期，例如 2026-03-05、明天；後面加 14:30 即約訪"),
    "next_at": L("the next time, such as 14:30: an appointment", "下次时间，例如 14:30（即预约）", "下次時間，例如 14:30（即約訪）"),
    "amount": L("the expected order", "预计金额", "預計金額"),
    "channel": L("phone (as without it), visit, letter, chat, invite", "phone（默认）、visit、letter、chat、invite", "phone（預設）、visit、letter、chat、invite"),
    "answer": L("the answer to the question to ask next: its wording, or the digit that repbook ask shows", "“下次必问”的回答：填文字，或 repbook ask 所示的序号", "「下次必問」的回答：填文字，或 repbook ask 所示的序號"),
    "note": L("a note", "备注", "備註"),
}  # fmt: skip


def decide(asked: Asked) -> Decided[Logged]:
    """Log what the command was given (M21, M22)."""
    return _decided(log_call(asked.snapshot, asked.now, asked.card, asked.given))


def press(asked: Asked) -> Decided[Logged] | Decided[Said]:
    """Open the form, or log what is typed in it."""
    snapshot = asked.snapshot
    card, typed = card_named(snapshot, asked.card), LOG_FORM.typed(snapshot)
    if typed and shown_card(snapshot) == card:
        where = LOG_FORM.place(snapshot, "result")
        found = log_call(snapshot, asked.now, card, typed, where)
        LOG_FORM.clear(found.changes, typed)
        return _decided(found)
    warning = called_lately(snapshot, card, serial(asked.now))
    question = leaving(snapshot, card)
    return Decided(warning, choose(snapshot, card), question=question, show=FIRST)


def _decided(found: Logged) -> Decided[Logged]:
    return Decided(found, found.changes, write=found.done, refused=not found.done, show=FIRST)


def lines(done: Done[Logged]) -> Iterator[str]:
    """Say who was in contact lately, and what was logged."""
    found = done.found
    if found.warning:
        yield found.warning
    yield logged(found) if found.done else say("cards.not_logged_here")
    yield from found.echoes


def brief(done: Done[Logged | str]) -> Iterator[str]:
    """Say what was logged; of an opened form, who was in contact lately."""
    found = done.found
    if isinstance(found, Logged):
        yield logged(found) if found.done else say("cards.not_logged")
        yield from found.echoes
    elif found:
        yield found


def logged(found: Logged) -> str:
    """Say what was logged and what comes next."""
    card = found.changes.updates["customers"][found.card]
    day, step = card.get("next_on"), as_text(card.get("next_step"))
    if type(day) is not float:
        return say("cards.logged", name=found.name)
    at = card.get("next_at")
    time = f" {clock(at)}" if type(at) is float else ""
    facts = {"day": f"{to_date(day).isoformat()}{time}", "step": step}
    return say("cards.logged_next", None, name=found.name, **facts).rstrip()


def as_json(done: Done[Logged]) -> dict[str, object]:
    """Return whether the call was logged."""
    found = done.found
    return {
        "id": found.card,
        "logged": int(found.done),
        "warning": found.warning,
        "kind": found.warning.kind or None,
    }


LOG = Action(
    "log_call",
    READS,
    decide,
    lines,
    as_json,
    Button(
        "log_call", "calls", L("Log call", "记录电话", "記錄電話"),
        L("First press: opens the call form for the selected customer. Type, then press again to log it.",
          "第一次按：为所选客户打开联系记录表单。填好后再按一次即记入。",
          "第一次按：為所選客戶開啟聯絡紀錄表單。填好後再按一次即記入。"),
        "ReviewNewComment", "L", large=True, on_row=True, in_menu=True, home="work",
    ),
    Command(
        "log",
        "repbook log leads.xlsx LW-00042 --need pain --attitude ready --chance yes",
        L("log one call or visit", "记录一次电话或拜访", "記錄一次電話或拜訪"),
        tuple(Arg(key, HELP[key], shown="X") for key in LOGGED),
        card=True,
        place=4,
    ),
    press=press,
    brief=brief,
    near=NEAR,
)  # fmt: skip
