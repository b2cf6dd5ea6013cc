"""Find places: `repbook places` and its button find where customers are, offline."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Arg, Asked, Command, Decided, Done
from repbook.domain.locating.found import within_of
from repbook.features.kernel.words import first_of
from repbook.features.places.finding import READS, Places, find_places
from repbook.schema.buttons import Button
from repbook.text import say
from repbook.text.label import Label as L

SHOWN, SHOWN_PROBLEMS = 5, 20
SET = ("country", "base")
"""Settings that the command may set."""


def decide(asked: Asked) -> Decided[Places]:
    """Find where all customers are; show Places where areas are left in doubt (M23)."""
    given = {key: asked.given[key].strip() for key in SET if asked.given.get(key)}
    found = find_places(asked.snapshot, asked.now, given)
    return Decided(found, found.changes, show=("places",) if found.areas else ())


def lines(done: Done[Places]) -> Iterator[str]:
    """Say how many were found, and which areas are to be filled in."""
    found = done.found
    facts = {"found": found.found, "doubtful": found.doubtful, "unknown": found.unknown}
    if found.shipped or found.found:
        yield say("places.found", None, **facts)
    if found.areas and found.shipped:
        yield say("places.areas", None, areas=first_of(found.areas, SHOWN))
    if found.asked and (within := within_of(found.asked[1])):
        area, first, *more = found.asked
        count = len(more) + 1
        yield say("places.asked", None, area=area, place=first, count=count, within=within)
    if found.doubtful and not found.based:
        yield say("places.no_base_yet")


def as_json(done: Done[Places]) -> dict[str, object]:
    """Return how many customers were found, are in doubt, are unknown."""
    found = done.found
    return {"found": found.found, "doubtful": found.doubtful, "unknown": found.unknown}


PLACES = Action(
    "places",
    READS,
    decide,
    lines,
    as_json,
    Button(
        "places", "cards", L("Find places", "查找位置", "尋找位置"),
        L("Finds where customers are by postcode, address and area, offline; lists the areas that need the city.",
          "根据邮编、地址和区域离线查找客户位置；列出需写明城市的区域。",
          "依郵遞區號、地址和區域離線尋找客戶位置；列出需寫明城市的區域。"),
        "FindDialogExcel", "FP", menu="more_cards", home="customers",
    ),
    Command(
        "places",
        "repbook places leads.xlsx",
        L("find where customers are, offline", "离线查找客户位置", "離線尋找客戶位置"),
        (
            Arg("country", L("set Country on Settings: two letters, such as US", "填写“设置”中的国家：两个字母的代码，例如 CN", "填寫「設定」中的國家：兩個字母的代碼，例如 TW"), shown="CC"),
            Arg("base", L("set Base on Settings, where the day begins: a place, or latitude,longitude", "填写“设置”中的出发地：地名，或“纬度,经度”", "填寫「設定」中的出發地：地名，或「緯度,經度」"), shown="PLACE"),
        ),
        place=14,
    ),
    most_problems=SHOWN_PROBLEMS,
    takes_rows=True,
)  # fmt: skip
