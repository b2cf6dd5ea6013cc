"""A fortnight played through the commands, with what became of the customers in the data."""

from __future__ import annotations

import csv
import gzip
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zlib import crc32

from made_books import set_name
from playing import Played, Season
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.domain.days import serial
from repbook.domain.planning.card import Card
from repbook.domain.planning.results import Typed
from repbook.domain.planning.stops import Do
from repbook.domain.values import Value
from repbook.features.plan.candidates import cards_from
from repbook.features.plan.rank import gather
from repbook.schema.registry import CODES, SETTINGS

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "examples"))
DAYS = 10
Line = Mapping[str, str]
Answer = Callable[[str, str, int, date], Mapping[str, Value]]
"""From a customer's name, what is done, how often it was tried, and the day: what is typed."""


def chance(*facts: object) -> float:
    """Return a number below 1 that depends on nothing but `facts`."""
    return crc32(repr(facts).encode()) / 2**32


def write_list(path: Path, rows: list[dict[str, object]]) -> Path:
    """Write a list as a system hands it out."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return path


def packed(name: str) -> list[dict[str, str]]:
    """Return the rows of a compressed list beside the tests."""
    with gzip.open(HERE / "data" / f"{name}.csv.gz", "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Superstore:
    """The customers of one rep's states, with their orders; they answer as they order later."""

    FIRST = date(2017, 10, 2)
    STATES = ("New York", "Pennsylvania")

    def __init__(self, folder: Path) -> None:
        import superstore

        with superstore.SOURCE.open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.DictReader(file))
        day = self.FIRST.isoformat()
        past = [line for line in lines if line["Order Date"] < day]
        cards = [line for line in superstore.latest(past) if line["State"] in self.STATES]
        mine = {line["Customer ID"] for line in cards}
        self.next: dict[str, list[tuple[date, float]]] = defaultdict(list)
        for line in lines:
            if line["Order Date"] >= day and line["Customer ID"] in mine:
                on = date.fromisoformat(line["Order Date"])
                self.next[line["Customer Name"]].append((on, float(line["Sales"])))
        customers = [
            {"Customer": c["Customer Name"], "Phone": f"212-555-{100 + n:04}", "Area": c["City"],
             "Postal code": c["Postal Code"], "Industry": c["Segment"]}
            for n, c in enumerate(cards)
        ]  # fmt: skip
        orders = [
            {"Date": line["Order Date"], "Customer": line["Customer Name"],
             "Product": line["Product Name"], "Amount": line["Sales"], "Order ID": line["Order ID"]}
            for line in past if line["Customer ID"] in mine
        ]  # fmt: skip
        self.lists = {
            0: [
                ("customers", write_list(folder / "customers.csv", customers)),
                ("orders", write_list(folder / "orders.csv", orders)),
            ]
        }
        self.lang, self.count = "en", len(customers)

    def answer(self, name: str, do: str, tries: int, day: date) -> dict[str, Value]:
        """Return what is typed: the sooner the next order, the warmer the customer."""
        ahead = min(((on - day).days for on, _ in self.next[name] if on >= day), default=999)
        luck = chance(name, day)
        if do == "call" and luck < 0.35:
            return (
                {"result": 2.0} if luck < 0.25 else {"result": "call back", "next_on": "tomorrow"}
            )
        if ahead <= 30:
            amount = next(amount for on, amount in self.next[name] if (on - day).days == ahead)
            return reached("Both", "Ready", "Yes", amount=amount, note="orders soon")
        if ahead <= 75:
            date_said = "next Tuesday" if luck > 0.7 else None
            return reached("Pain", "interested", "maybe", next_on=date_said)
        if luck > 0.95:
            return {"result": "refused"}
        return reached("none" if ahead > 500 else "Gain", "neutral", "no" if luck > 0.8 else "yes")


class Leadforge:
    """Synthetic leads of one rep in a Chinese workbook; they answer as their activities say."""

    FIRST = date(2024, 1, 29)
    SOURCES: Mapping[str, str] = {
        "inbound_marketing": "source.inbound",
        "partner_referral": "source.referral",
        "sdr_outbound": "source.cold",
    }

    def __init__(self, folder: Path) -> None:
        every = packed("leadforge_leads")
        leads = list({lead["company_name"]: lead for lead in every}.values())
        self.stage = {lead["company_name"]: lead["stage"] for lead in leads}
        names = {lead["lead_id"]: lead["company_name"] for lead in every}
        self.diary: dict[date, int] = defaultdict(int)
        self.outcomes: dict[str, list[str]] = defaultdict(list)
        for line in packed("leadforge_activities"):
            self.outcomes[names[line["lead_id"]]].append(line["activity_outcome"])
        rows = [
            {"客户名称": lead["company_name"], "电话": f"1390000{n:04}", "区域": lead["region"],
             "行业": lead["industry"], "来源": self.source(lead["lead_source"]),
             "创建日期": lead["lead_created_at"], "预计金额": lead["estimated_acv"]}
            for n, lead in enumerate(leads)
        ]  # fmt: skip
        first = self.FIRST.isoformat()
        early = [row for row in rows if row["创建日期"] < first]
        late = [row for row in rows if row["创建日期"] >= first]
        self.lists = {
            0: [("customers", write_list(folder / "线索.csv", early))],
            1: [("customers", write_list(folder / "新线索.csv", late))],
        }
        self.lang, self.count = "zh-CN", len(rows)

    def source(self, code: str) -> str:
        """Return the label of a source."""
        key = self.SOURCES[code]
        return CODES[key].label.get("zh-CN") if key in CODES else code

    def answer(self, name: str, do: str, tries: int, day: date) -> dict[str, Value]:
        """Return what is typed: the next outcome of the lead's activities, then its stage."""
        left = self.outcomes[name]
        outcome = left.pop(0) if left else self.stage[name]
        if outcome in ("no_answer", "left_voicemail", ""):
            return {"result": "没接"}
        if outcome == "closed_lost":
            return {"result": "拒绝"}
        if outcome == "meeting_set":
            # A rep with a diary agrees no more than two meetings for a day.
            when = day + timedelta(days=2)
            while when.weekday() > 4 or self.diary[when] == 2:
                when += timedelta(days=1)
            self.diary[when] += 1
            time = f"{9 + 5 * (self.diary[when] - 1)}:30"
            said = f"{when.month}月{when.day}日"
            return reached("两者都有", "有意向", "可以拜访", next_on=said, next_at=time)
        if outcome == "demo_completed":
            return reached(
                "有痛点", "有意向", "再约", next_on="后天" if chance(name) < 0.3 else None
            )
        warm = outcome == "closed_won"
        return reached("期望收益", "急需" if warm else "一般", "可以拜访" if warm else "再约")


def reached(need: str, attitude: str, chance: str, **more: Value) -> dict[str, Value]:
    """Return a reached row, its words in the language of the workbook."""
    said = {"result": 1.0, "need": need, "attitude": attitude, "chance": chance, **more}
    return {key: value for key, value in said.items() if value is not None}


def played(book: Path, data: Any, run: Callable[..., Any], season: Season) -> Iterator[Played]:
    """Play DAYS working days: import, rank, type, return; yield each day as the laws see it."""
    day = data.FIRST
    for number in range(DAYS):
        set_name(book, SETTINGS["as_of"].defined_name, float(serial(day)))
        for kind, path in data.lists.get(number, ()):
            said = run("import", book, path, "--as", kind)
            assert said.code == 0, said
        cards = cards_now(book, day)
        found = run("rank", book, "--day", day.isoformat(), "--json")
        assert found.code == 0, found.out + found.err
        assert found.json["problems"] == []
        plan = as_plan(book, found.json, cards)
        typed = type_results(book, plan, data, day)
        back = run("return", book, "--json")
        assert (back.code, back.json["logged"]) == (0, len(typed)), back.out
        yield Played(serial(day), cards, plan, None, typed)
        day += timedelta(days=3 if day.weekday() == 4 else 1)


def cards_now(book: Path, day: date) -> list[Card]:
    """Return the cards as planning reads them."""
    snapshot = gather(FileBook(book), datetime.combine(day, datetime.min.time()))
    return cards_from(snapshot, [])


def as_plan(book: Path, found: Mapping[str, Any], cards: list[Card]) -> Any:
    """Return what rank printed in the shape of a plan."""
    rows = {card.id: row for row, card in enumerate(cards)}
    seats: dict[str, list[Any]] = {"visit": [], "call": []}
    for each in found["visits"]:
        at = None
        if each["at"]:
            hours, minutes = map(int, each["at"].split(":"))
            at = (hours + minutes / 60) / 24
        row = rows[each["id"]]
        seat = SimpleNamespace(
            do=Do(each["do"]), card=cards[row], row=row, at=at, name=each["name"]
        )
        seats[each["do"]].append(seat)
    stretch = FileBook(book).read({}).number("stretch")
    return SimpleNamespace(
        visits=tuple(seats["visit"]),
        calls=tuple(seats["call"]),
        areas=tuple(dict.fromkeys(seat.card.area for seat in seats["visit"])),
        stretch=stretch,
        unreachable=sum(not card.is_reachable() for card in cards),
    )


def type_results(book: Path, plan: Any, data: Any, day: date) -> dict[int, Typed]:
    """Type beside the rows; now and then one without a promise is left for another day."""
    changes, typed = Changes("typed"), {}
    for seat in (*plan.visits, *plan.calls):
        owed = seat.card.is_promised(serial(day)) or seat.at is not None
        if not owed and chance(seat.card.id, day, "left") < 0.05:
            continue
        said = data.answer(seat.name, seat.do.value, seat.card.tries, day)
        changes.update("visits", f"{day.isoformat()}/{seat.card.id}", **said)
        typed[seat.row] = Typed(str(said["result"]))
    FileBook(book).write(changes)
    return typed
