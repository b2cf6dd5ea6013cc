"""Find: `repbook find` lists the customers that fit, the button opens the one found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from repbook.book.action import Action, Arg, Asked, Command, Decided, Done
from repbook.features.cards.find import READS, Hit, find
from repbook.features.cards.leaving import leaving
from repbook.features.cards.open_card import READS as OPEN_READS
from repbook.features.cards.open_card import choose, open_card
from repbook.features.cards.words import hit_line
from repbook.schema.buttons import Asks, Button
from repbook.text import say
from repbook.text.label import Label as L

SHOWN, SHOWN_IN_BOX = 50, 20
KEYS = ("id", "name", "contact", "phone", "area", "grade")


class Search(NamedTuple):
    """What was looked for, and who fits."""

    text: str
    hits: list[Hit]


def decide(asked: Asked) -> Decided[Search]:
    """Look for customers by what was typed."""
    text = " ".join(asked.given["what"])
    hits = find(asked.snapshot, text)
    return Decided(Search(text, hits), bad=not hits)


def press(asked: Asked) -> Decided[Search]:
    """Open the customer found; of several, show the surest."""
    snapshot = asked.snapshot
    found = Search(asked.text, find(snapshot, asked.text))
    if not found.hits:
        return Decided(found, refused=True)
    first, alone = found.hits[0].id, len(found.hits) == 1
    changes = open_card(snapshot, first, asked.now) if alone else choose(snapshot, first)
    question = leaving(snapshot, first)
    return Decided(found, changes, question=question, show=("card", "card_id"))


def brief(done: Done[Search]) -> Iterator[str]:
    """List several; one is shown, which says enough."""
    count = len(done.found.hits)
    if count > 1:
        yield say("cards.found", count=count)
    if count != 1:
        yield from _listed(done.found, SHOWN_IN_BOX)


def lines(done: Done[Search]) -> Iterator[str]:
    """List who fits."""
    return _listed(done.found, SHOWN)


def _listed(found: Search, most: int) -> Iterator[str]:
    yield from (hit_line(hit) for hit in found.hits[:most])
    if not found.hits:
        yield say("cards.found_none", text=found.text)
    elif len(found.hits) > most:
        yield say("handler.more", count=len(found.hits) - most)


def as_json(done: Done[Search]) -> dict[str, object]:
    """Return who fits, the surest first."""
    return {"found": [{key: getattr(hit, key) for key in KEYS} for hit in done.found.hits]}


FIND = Action(
    "find",
    READS,
    decide,
    lines,
    as_json,
    Button(
        "find", "cards", L("Find", "查找客户", "尋找客戶"),
        L("Finds customers by part of a name, pinyin initials, phone or ID; Traditional and Simplified alike.",
          "按名称片段、拼音首字母、电话或编号查找客户，简繁体通用。",
          "依名稱片段、拼音首字母、電話或編號尋找客戶，繁簡體通用。"),
        "FindDialogExcel", "F", asks=Asks.TEXT, home="customers",
    ),
    Command(
        "find",
        "repbook find leads.xlsx antong",
        L("find customers by part of a name, pinyin, phone or ID", "按名称片段、拼音、电话或编号查找客户", "依名稱片段、拼音、電話或編號尋找客戶"),
        (
            Arg("what", L("part of a name, pinyin or its initials, digits of a phone, an ID", "名称的一部分、拼音或拼音首字母、电话中的几位数字、编号", "名稱的一部分、拼音或拼音首字母、電話中的幾位數字、編號"), shown="TEXT", placed=True, many=True),
        ),
        place=8,
    ),
    press=press,
    press_reads={**OPEN_READS, **READS},
    brief=brief,
    writes=False,
)  # fmt: skip
