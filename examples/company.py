"""Grow the made-up territory into a trading company: years of orders, people, ties, rivals.

`make` builds the workbook: product groups, returns, overdue invoices, contacts with birthdays,
relations that make referrals and loops of trade, comparisons with rivals, tasks. All invented.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import made_up
from company_words import COMPANIES, Company
from made_up import CAPACITY, TERRITORIES, TODAY, Row

from repbook.build.book import build_book
from repbook.domain.days import serial
from repbook.features.qualify.questions import QUESTIONS
from repbook.schema.registry import CODES
from repbook.scoring.slots import SLOTS

COUNT = 260
BUYERS, LOST, WON = 140, 12, 14
MORE_LOST, MORE_WON = 22, 40
TELLING = ("q01", "q04", "q06")
"""The questions whose answers tell who buys."""
NOW = float(serial(TODAY))
TERM = 30
OTHERWISE = (*("lapsed", "once") * 4, "growing", "growing", "bursts", "cheap", "loss")
"""How those who are not steady buy."""
Rows = dict[str, list[Row]]


def make(path: Path, lang: str = "zh-CN") -> None:
    """Build the workbook; the same one every time."""
    found = rows(lang)
    build_book(
        path,
        lang=lang,
        rep="LW",
        rep_name=TERRITORIES[lang].rep_name,
        rows=found,
        as_of=NOW,
        settings={
            "last_tidied": NOW - 4,
            "payment_days": float(TERM),
            "target_year": _target(found["orders"]),
            **CAPACITY,
        },
    )


def _target(orders: list[Row]) -> float:
    """Return a target a tenth above the last 365 days, to two digits of a million."""
    year = sum(float(line["amount"] or 0) for line in orders if float(line["day"] or 0) > NOW - 365)
    return round(year * 1.1, -5)


def rows(lang: str) -> Rows:
    """Return the rows of the company's tables by table key."""
    source, words = random.Random(20260303), COMPANIES[lang]
    found = made_up.rows(lang, COUNT)
    cards = found["customers"]
    for card in cards:
        # What a card shows of its orders is counted from them below.
        for key in ("revenue", "orders", "margin", "industry_margin", "last_order"):
            card.pop(key, None)
        _describe(source, words, card, lang)
    met = [card for card in cards if "last_contact" in card]
    buyers, others = met[:BUYERS], [*met[BUYERS:], *(card for card in cards if card not in met)]
    found["orders"] = [line for card in buyers for line in _orders(source, words, card, lang)]
    found["orders"].sort(key=lambda line: (float(line["day"] or 0), str(line["line"])))
    _outcomes(source, words, buyers, others, lang)
    for card in cards:
        del card["habit"]
    found["contacts"] = _numbered("contact_id", "P", _contacts(source, words, buyers, others, lang))
    relations = _relations(words, buyers, others, found["orders"], lang)
    found["relations"] = _numbered("relation_id", "R", relations)
    found["compare"] = _numbered("compare_id", "B", _compare(source, words, buyers))
    found["tasks"] = _numbered("task_id", "T", _tasks(source, words, buyers, lang))
    later = random.Random(20260304)
    _decide_more(later, buyers, others, lang)
    _move_dates(later, cards)
    found["answers"] = list(_answers(later, cards, lang))
    return found


def _numbered(key: str, letter: str, rows: Iterator[Row]) -> list[Row]:
    return [{key: f"LW-{letter}{number:05d}", **row} for number, row in enumerate(rows, 1)]


def _describe(source: random.Random, words: Company, card: Row, lang: str) -> None:
    """Fill what a firm is, and how it buys: machine makers and referred ones stay oftener."""
    card["industry"] = source.choice(words.industries)
    card["size"] = source.choice(words.sizes)
    steady = 0.1 + 0.45 * (card["industry"] == words.industries[0])
    steady += 0.3 * (card["source"] == _label("source", "referral", lang))
    luck = source.random()
    if luck < steady:
        card["habit"] = "steady"
    else:
        card["habit"] = source.choice(OTHERWISE)


def _days(source: random.Random, habit: str) -> list[int]:
    """Return how many days ago a customer ordered, by her habit."""
    if habit == "steady":
        gap = source.randrange(35, 80)
        return [source.randrange(3, 30) + gap * n for n in range(source.randrange(7, 14))]
    if habit == "growing":
        return [source.randrange(5, 330) for _ in range(6)] + [
            source.randrange(400, 700) for _ in range(2)
        ]
    if habit == "lapsed":
        return [source.randrange(380, 900) for _ in range(source.randrange(2, 5))]
    if habit == "once":
        return [source.randrange(4, 600)]
    if habit == "bursts":
        start = source.randrange(10, 120)
        return [start, start + 4, start + 9, start + 260, start + 266, start + 610]
    return [source.randrange(10, 800) for _ in range(3)]


def _orders(source: random.Random, words: Company, card: Row, lang: str) -> Iterator[Row]:
    """Yield a customer's order lines, and lay what they come to on the card."""
    habit = str(card["habit"])
    size = 10 ** source.uniform(3.3, 4.9)
    share = {"cheap": 0.94, "loss": 1.06}.get(habit, source.uniform(0.62, 0.78))
    own = _groups(source, words)
    lines: list[Row] = []
    for place, ago in enumerate(sorted(set(_days(source, habit)), reverse=True), 1):
        order = f"SO-{str(card['id'])[3:]}-{place}"
        growth = 2.4 if habit == "growing" and ago < 365 else 1.0
        for line in range(1, source.choice((1, 1, 2, 3)) + 1):
            group, goods = source.choice(own)
            amount = round(size * growth * source.uniform(0.3, 1.2), -1)
            lines.append(
                {
                    "day": NOW - ago,
                    "account": card["account"],
                    "name": card["name"],
                    "product": source.choice(goods),
                    "group": group,
                    "amount": amount,
                    "cost": round(amount * share, 2),
                    "order_id": order,
                    "line": f"{order}-{line}",
                    **_payment(source, habit, ago, amount),
                }
            )
    if source.random() < 0.12:
        lines.append(_return(lines[-1]))
    _on_card(card, lines)
    yield from lines


def _groups(source: random.Random, words: Company) -> list[tuple[str, tuple[str, ...]]]:
    """Return the groups that a customer buys: who buys bearings mostly buys seals and oil too."""
    groups = list(words.groups)
    own = [groups[0]] if source.random() < 0.7 else [source.choice(groups[2:])]
    if own[0] is groups[0]:
        own += [groups[1]] * (source.random() < 0.7) + [groups[5]] * (source.random() < 0.6)
    rest = [group for group in groups if group not in own]
    return [*own, *source.sample(rest, source.randrange(0, 3))]


def _payment(source: random.Random, habit: str, ago: int, amount: float) -> Row:
    """Return when a line was due and paid: some late, some in part, some not yet."""
    due = NOW - ago + TERM
    late = source.randrange(-8, 4) if habit in ("steady", "growing") else source.randrange(-5, 45)
    paid: Row = {"due": due} if source.random() < 0.3 else {}
    if due + late <= NOW:
        forgotten = habit in ("bursts", "loss", "once") and ago < 160 and source.random() < 0.5
        if not forgotten:
            return paid | {"paid": due + late}
        if source.random() < 0.4:
            return paid | {"received": round(amount / 2, -1)}
    return paid


def _return(line: Row) -> Row:
    """Return a line that takes goods back: a negative amount, ours to pay."""
    part = round(float(line["amount"] or 0) * 0.25, -1)
    kept = {key: line[key] for key in ("account", "name", "product", "group", "order_id")}
    return kept | {
        "day": min(NOW - 1, float(line["day"] or 0) + 6),
        "amount": -part,
        "cost": -round(part * 0.7, 2),
        "line": f"{line['line']}-R",
    }


def _on_card(card: Row, lines: list[Row]) -> None:
    """Lay on the card what its orders come to."""
    revenue = sum(float(line["amount"] or 0) for line in lines)
    cost = sum(float(line["cost"] or 0) for line in lines)
    card |= {
        "revenue": round(revenue, 2),
        "orders": float(len({line["order_id"] for line in lines})),
        "last_order": max(float(line["day"] or 0) for line in lines),
        "margin": round((revenue - cost) / revenue, 4),
        "industry_margin": 0.28,
    }


def _outcomes(
    source: random.Random, words: Company, buyers: list[Row], others: list[Row], lang: str
) -> None:
    """Close some cards: won ones where the last order is near, lost ones among the others."""
    recent = sorted(buyers, key=lambda card: -float(card["last_order"] or 0))
    for card in recent[:WON]:
        card |= {"outcome": _label("outcome", "won", lang), "outcome_on": card["last_order"]}
        _end(card)
    reasons = ("price", "rival", "need", "silent")
    for place, card in enumerate(others[5 : 5 + LOST]):
        reason = reasons[place % len(reasons)]
        card |= {
            "outcome": _label("outcome", "lost", lang),
            "outcome_on": NOW - source.randrange(5, 200),
            "lost_reason": _label("lost_reason", reason, lang),
        }
        if reason == "rival":
            card["lost_to"] = words.lost_to
        _end(card)
    for card in recent[:3]:
        card |= {"goal": words.goal, "colleagues": words.colleagues}
        card["mailing"] = _label("yes_no", "yes", lang)


def _decide_more(source: random.Random, buyers: list[Row], others: list[Row], lang: str) -> None:
    """Close further cards, so that reports on work have something to count."""
    recent = sorted(buyers, key=lambda card: -float(card["last_order"] or 0))
    for card in recent[WON : WON + MORE_WON]:
        card |= {"outcome": _label("outcome", "won", lang), "outcome_on": card["last_order"]}
        _end(card)
    for place, card in enumerate(others[5 + LOST : 5 + LOST + MORE_LOST]):
        card |= {
            "outcome": _label("outcome", "lost", lang),
            "outcome_on": NOW - source.randrange(5, 120),
            "lost_reason": _label("lost_reason", ("price", "need", "time")[place % 3], lang),
        }
        _end(card)


def _move_dates(source: random.Random, cards: list[Row]) -> None:
    """Push the purchase of some open cards; those never met were made in the last months."""
    for card in cards:
        if "outcome" not in card and "expected_on" in card and source.random() < 0.3:
            card["date_moves"] = float(source.randrange(1, 4))
        if "last_contact" not in card and source.random() < 0.6:
            card["created"] = NOW - source.randrange(2, 160)


def _answers(source: random.Random, cards: list[Row], lang: str) -> Iterator[Row]:
    """Yield what decided cards had answered before: need and money tell won from lost."""
    won = _label("outcome", "won", lang)
    decided = [card for card in cards if "outcome" in card]
    for number, card in enumerate(decided, 1):
        digits, points = "", []
        for question in QUESTIONS:
            tells = question.slot in TELLING
            best = tells and (card["outcome"] == won) == (source.random() < 0.75)
            most = len(question.options)
            option = 1 if best else source.randrange(1, most + 1)
            asked = source.random() < 0.85
            digits += str(option) if asked else "0"
            points.append(question.options[option - 1].points if asked else question.unknown)
        blank = len(SLOTS) - len(digits)
        day = float(card["outcome_on"] or 0) - source.randrange(4, 40)
        yield {
            "answer": f"20250301T090000.000000-{number}",
            "id": card["id"],
            "day": day,
            "answers": digits + "0" * blank,
            "points": " ".join(f"{each:g}" for each in (*points, *([0.0] * blank))),
        }


def _end(card: Row) -> None:
    """Take the next date off a card that is closed."""
    for key in ("next_on", "next_step"):
        card.pop(key, None)


def _contacts(
    source: random.Random, words: Company, buyers: list[Row], others: list[Row], lang: str
) -> Iterator[Row]:
    """Yield one to three people a customer; some birthdays lie within the week."""
    roles = ("decides", "uses", "pays", "advises", "gate", "coach")
    people = TERRITORIES[lang]
    for place, card in enumerate([*buyers[:70], *others[:15]]):
        for number in range(1 + place % 3):
            born = TODAY + timedelta(days=(place * 5 + number * 13) % 364)
            name = people.person.format(*(source.choice(part) for part in people.people))
            title = words.titles[(place + number) % len(words.titles)]
            found: Row = {
                "account": card["account"],
                "person": str(card["contact"]) if number == 0 else name,
                "title": title,
                "role": _label("contact_role", roles[(place + number) % len(roles)], lang),
                "strength": float(1 + (place + 2 * number) % 5),
                "phone": f"021-0001{place:02d}{number:02d}",
                "birthday": f"{1960 + place % 35}-{born:%m-%d}",
                "calendar": _label("calendar", "solar", lang),
            }
            if title == words.titles[2]:
                found["owner"] = _label("yes_no", "yes", lang)
            if lang != "en" and place % 4 == 1:
                found |= {"birthday": f"{1 + place % 12:02d}-{1 + place % 29:02d}"}
                found["calendar"] = _label("calendar", "lunar", lang)
            if place % 17 == 3:
                found |= {
                    "special": words.special,
                    "special_on": f"{born.month:02d}-{born.day:02d}",
                }
            yield found


def _relations(
    words: Company, buyers: list[Row], others: list[Row], orders: list[Row], lang: str
) -> Iterator[Row]:
    """Yield who belongs to whom, who introduced whom, and what they buy and sell a year."""
    ids = [str(card["account"]) for card in buyers]
    new = [str(card["account"]) for card in others[20:]]
    bearings, motors = words.groups[0][0], words.groups[6][0]
    valves, steel, cartons, frames = words.wares
    bought = _bought(orders, bearings)
    largest = max(bought, key=lambda account: (bought[account], account))
    second = next(account for account in ids[8:] if account not in bought)
    first = next(account for account in ids[10:] if account not in _bought(orders, motors))

    def tie(account: str, kind: str, other: str, **more: float | str) -> Row:
        return {"account": account, "kind": _label("relation", kind, lang), "other": other, **more}

    yield tie(new[0], "partner", ids[0])
    yield tie(new[1], "competitor", ids[1])
    yield tie(ids[2], "parent", new[2])
    yield tie(new[3], "parent", words.outsider)
    yield tie(ids[3], "parent", words.outsider)
    yield tie(new[4], "partner", new[5])
    yield tie(new[5], "competitor", ids[4])
    yield tie(ids[0], "introduced", ids[5])
    yield tie(ids[5], "introduced", ids[6])
    yield tie(ids[0], "introduced", new[6])
    yield tie(ids[1], "introduced", ids[7])
    # Three of a kind: one who buys her bearings elsewhere sells valves to our largest customer.
    yield tie(second, "buys", words.rivals[0], goods=bearings, amount=400_000.0, margin=0.2)
    yield tie(second, "sells", largest, goods=valves, amount=300_000.0)
    # A circle: motors for frames, frames for cartons, cartons for us.
    yield tie(first, "buys", words.rivals[1], goods=motors, amount=260_000.0, margin=0.25)
    middle = new[8]
    yield tie(ids[0], "buys", "OWN", goods=motors, amount=150_000.0, margin=0.25)
    yield tie(first, "sells", middle, goods=frames, amount=180_000.0)
    yield tie(middle, "sells", "OWN", goods=cartons, amount=90_000.0)
    # Who sells what another buys: nobody has brought them together yet.
    yield tie(ids[12], "sells", "", goods=steel, amount=500_000.0)
    yield tie(ids[13], "buys", "", goods=steel, amount=220_000.0)
    yield tie(ids[14], "buys", words.rivals[1], goods=words.groups[4][0])


def _bought(orders: list[Row], group: str) -> dict[str, float]:
    """Return what each account bought of a group in the year."""
    found: dict[str, float] = {}
    for line in orders:
        if line["group"] == group and float(line["day"] or 0) > NOW - 365:
            account = str(line["account"])
            found[account] = found.get(account, 0.0) + float(line["amount"] or 0)
    return found


def _compare(source: random.Random, words: Company, buyers: list[Row]) -> Iterator[Row]:
    """Yield comparisons with a rival at the customers that bought most, topic by topic."""
    best = sorted(buyers, key=lambda card: (-float(card["revenue"] or 0), str(card["id"])))
    for place, card in enumerate(best[:8]):
        rival = words.rivals[place % len(words.rivals)]
        for number, (topic, wanted, ours, theirs) in enumerate(words.topics):
            # Delivery is what to close first: five times two against four.
            scores = (5.0, 2.0, 4.0) if number == 0 else _scores(source)
            yield {
                "account": card["account"],
                "rival": rival,
                "topic": topic,
                "wanted": wanted,
                "importance": scores[0],
                "ours": ours,
                "our_score": scores[1],
                "theirs": theirs,
                "their_score": scores[2],
                "seen_on": NOW - source.randrange(5, 90),
            }


def _scores(source: random.Random) -> tuple[float, float, float]:
    return (
        float(source.randrange(2, 6)), float(source.randrange(2, 6)), float(source.randrange(1, 5)),
    )  # fmt: skip


def _tasks(source: random.Random, words: Company, buyers: list[Row], lang: str) -> Iterator[Row]:
    """Yield some tasks: done and waiting, late, with costs and a complaint."""
    kinds = (
        ("incident", "other", words.complaint), ("service", "other", words.help),
        ("value", "sales", words.value),
    )  # fmt: skip
    for place, card in enumerate(buyers[:24]):
        kind, side, what = kinds[place % 3]
        ago = source.randrange(-12, 200)
        task: Row = {
            "due": NOW - ago,
            "kind": _label("task", kind, lang),
            "what": what,
            "id": card["id"],
            "side": _label("side", side, lang),
            "minutes": float(source.choice((15, 30, 60))),
        }
        if ago > 10:
            task |= {"done_on": NOW - ago + place % 4, "satisfaction": float(2 + place % 4)}
            task["cost"] = float(20 * (place % 6))
        yield task


def _label(list_name: str, code: str, lang: str) -> str:
    return CODES[f"{list_name}.{code}"].label.get(lang)
