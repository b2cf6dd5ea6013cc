"""Make a made-up territory with addresses, MAN letters and answers; all of it is invented."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from repbook.build.book import build_book
from repbook.domain.days import serial
from repbook.domain.values import Value
from repbook.workbook.questions import QUESTIONS
from repbook.workbook.schema import BY_LIST, CODES

TODAY = date(2026, 3, 2)
COUNT = 60
Row = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Territory:
    """The words that a territory's cards are made of, in one language."""

    rep_name: str
    areas: Mapping[str, tuple[str, ...]]
    firms: tuple[tuple[str, ...], ...]
    firm: str
    people: tuple[tuple[str, ...], ...]
    person: str
    address: str
    steps: tuple[str, ...]
    products: tuple[str, ...]


TERRITORIES = {
    "zh-CN": Territory(
        rep_name="李伟",
        areas={
            "静安区": ("南京西路", "北京西路", "江宁路"),
            "浦东新区": ("世纪大道", "张杨路", "金桥路"),
            "徐汇区": ("漕溪北路", "肇嘉浜路", "龙吴路"),
            "闵行区": ("七莘路", "沪闵路", "都市路"),
        },
        firms=(
            tuple("鼎华瑞恒信安永嘉"),
            tuple("泰盛源达丰和通宇"),
            ("机械", "电子", "食品", "包装", "建材", "医疗器械"),
        ),
        firm="上海{0}{1}{2}有限公司",
        people=(tuple("王李张刘陈杨赵黄周吴"), ("伟", "敏", "静", "磊", "艳", "建国", "晓东")),
        person="{0}{1}",
        address="{street}{number}号",
        steps=("送样品", "报价", "约技术交流"),
        products=("轴承", "密封件", "联轴器"),
    ),
    "en": Territory(
        rep_name="Lee Ward",
        areas={
            "North": ("Mill Lane", "Station Road", "Park Street"),
            "South": ("Harbour Way", "Castle Road", "Queen Street"),
            "East": ("Bridge Street", "Foundry Lane", "Canal Road"),
            "West": ("Hill Road", "Church Lane", "Market Street"),
        },
        firms=(
            ("Alder", "Birch", "Cedar", "Dale", "Elm", "Fern", "Grove", "Heath"),
            ("brook", "field", "gate", "ham", "mere", "stone", "ton", "well"),
            ("Pumps", "Electric", "Foods", "Packaging", "Tools", "Medical"),
        ),
        firm="{0}{1} {2} Ltd",
        people=(("Ann", "Ben", "Cora", "Dan", "Eve", "Finn"), ("Hall", "Reed", "Shaw", "Wood")),
        person="{0} {1}",
        address="{number} {street}",
        steps=("Send sample", "Send quote", "Plan a trial"),
        products=("Bearing", "Seal", "Coupling"),
    ),
}


def make(path: Path, lang: str = "zh-CN", count: int = COUNT) -> None:
    """Build the workbook; the same one every time."""
    build_book(
        path,
        lang=lang,
        rep="LW",
        rep_name=TERRITORIES[lang].rep_name,
        rows=rows(lang, count),
        as_of=float(serial(TODAY)),
    )


def rows(lang: str, count: int = COUNT) -> dict[str, list[Row]]:
    """Return the rows of the made-up tables by table key."""
    source = random.Random(20260302)
    cards = [_card(source, lang, number) for number in range(1, count + 1)]
    answers = [_answers(source, lang, card) for card in cards]
    calls = [_call(card, lang, n) for n, card in enumerate(cards, 1) if "last_contact" in card]
    orders = [order for card in cards if "last_order" in card for order in _orders(card, lang)]
    calls.sort(key=lambda call: float(call["day"] or 0))
    return {"customers": cards, "qualify": answers, "calls": calls, "orders": orders}


def _card(source: random.Random, lang: str, number: int) -> Row:
    words = TERRITORIES[lang]
    area = source.choice(list(words.areas))
    street = source.choice(words.areas[area])
    card: Row = {
        "id": f"LW-{number:05d}",
        "account": f"LW-{number:05d}",
        "name": words.firm.format(*(source.choice(part) for part in words.firms)),
        "phone": f"021-0000{number:04d}",
        "contact": words.person.format(*(source.choice(part) for part in words.people)),
        "area": area,
        "street": street,
        "address": words.address.format(street=street, number=source.randrange(1, 900)),
        "rep": "LW",
        "created": _ago(source, 420, 520),
        "kind": _label("kind", "company", lang),
        "source": _pick(source, "source", lang),
    }
    if source.random() < 0.7:
        card["expected_order"] = float(source.randrange(3, 120) * 1000)
    if source.random() < 0.6:
        card |= _contact(source, lang)
    return card


def _contact(source: random.Random, lang: str) -> Row:
    """Return what a customer said when last reached, and what was bought."""
    said = _ago(source, 1, 55)
    found: Row = {
        "last_contact": said,
        "said_on": said,
        "calls": 1.0,
        "need": _pick(source, "need", lang),
        "attitude": _pick(source, "attitude", lang),
        "chance": _label("chance", "yes", lang),
    }
    if source.random() < 0.5:
        ahead = timedelta(days=source.randrange(5, 150))
        found |= {"expected_on": float(serial(TODAY + ahead)), "expected_said": said}
    if source.random() < 0.2:
        found |= {
            "next_on": float(serial(TODAY)),
            "next_step": source.choice(TERRITORIES[lang].steps),
        }
    if source.random() < 0.4:
        amount = float(source.randrange(5, 90) * 1000)
        found |= {"revenue": amount, "orders": 1.0, "margin": 0.25, "industry_margin": 0.3}
        found["last_order"] = _ago(source, 30, 400)
    return found


def _answers(source: random.Random, lang: str, card: Row) -> Row:
    row: Row = {"id": card["id"]}
    if "last_contact" not in card:
        return row
    row["answered_on"] = card["last_contact"]
    row["q01"] = card["need"]
    for question in QUESTIONS[1:]:
        if source.random() < 0.65:
            row[question.slot] = source.choice(question.options[:3]).label.get(lang)
    if source.random() < 0.7:
        row["authority"] = _pick(source, "authority", lang)
    return row


def _call(card: Row, lang: str, number: int) -> Row:
    kept = ("id", "name", "need", "attitude", "chance", "rep")
    call: Row = {key: card[key] for key in kept}
    return call | {
        "day": card["last_contact"],
        "channel": _label("channel", "phone", lang),
        "result": _label("result", "reached", lang),
        "call_id": f"made-up/{number}",
        "counted": card["last_contact"],
    }


def _orders(card: Row, lang: str) -> list[Row]:
    amount = float(card["revenue"] or 0)
    products = TERRITORIES[lang].products
    return [
        {
            "day": card["last_order"],
            "account": card["account"],
            "name": card["name"],
            "product": products[int(amount) % len(products)],
            "amount": amount,
            "cost": amount * 0.75,
            "order_id": f"SO-{card['id']}",
        }
    ]


def _ago(source: random.Random, least: int, most: int) -> float:
    return float(serial(TODAY - timedelta(days=source.randrange(least, most))))


def _pick(source: random.Random, list_name: str, lang: str) -> str:
    return source.choice(BY_LIST[list_name]).label.get(lang)


def _label(list_name: str, code: str, lang: str) -> str:
    return CODES[f"{list_name}.{code}"].label.get(lang)
