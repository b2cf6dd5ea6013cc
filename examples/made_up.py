"""Make a made-up territory: cards, answers, weeks of contacts, a day half done; all invented.

`make` builds the workbook before the day's sheet is ranked, `work` lives the morning after it.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.build.book import build_book
from repbook.domain.days import serial
from repbook.domain.values import Value
from repbook.entrypoints.cli import main
from repbook.features.qualify.questions import QUESTIONS
from repbook.schema.registry import BY_LIST, CODES

TODAY = date(2026, 3, 2)
COUNT = 120
LOGGED_DAYS, WEEKS = 10, 12
CAPACITY = {"visits_per_day": 4.0, "calls_per_day": 9.0}
WARM = 0.5
DROPPING, FORGOTTEN = ("veto", "no_budget"), 2
RETURNED, TYPED = (0, 2, 4, 5, 6), (1, 7)
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
    notes: tuple[str, ...]
    prepared: Mapping[str, str]


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
        notes=(
            "看过样品，要四十台的报价",
            "年度预算三月定",
            "对现供应商交期不满",
            "请技术部一起谈",
        ),
        prepared={
            "opener": "上次说的交期，我们现在可以做到两周，想跟您确认一下数量。",
            "questions": "能不能分两批交？质保多久？",
            "dispute": "价格比现供应商高 6%",
            "floor": "分批交货可让 3%",
            "deciders": "采购部王经理提方案，李总拍板",
            "traits": "重视交期，付款准时",
            "title": "采购经理",
            "competitor": "诺维克",
            "note": "四月底前要换线，报价要附安装周期",
        },
    ),
    "zh-TW": Territory(
        rep_name="李偉",
        areas={
            "中山區": ("南京東路", "民生東路", "松江路"),
            "內湖區": ("瑞光路", "民權東路", "成功路"),
            "新莊區": ("中正路", "思源路", "五工路"),
            "中壢區": ("中華路", "中園路", "環北路"),
        },
        firms=(
            tuple("鼎華瑞恆信安永嘉"),
            tuple("泰盛源達豐和通宇"),
            ("機械", "電子", "食品", "包裝", "建材", "醫療器材"),
        ),
        firm="{0}{1}{2}股份有限公司",
        people=(tuple("王李張劉陳楊趙黃周吳"), ("偉", "敏", "靜", "磊", "豔", "建國", "曉東")),
        person="{0}{1}",
        address="{street}{number}號",
        steps=("送樣品", "報價", "約技術交流"),
        products=("軸承", "密封件", "聯軸器"),
        notes=(
            "看過樣品，要四十台的報價",
            "年度預算三月定",
            "對現供應商交期不滿",
            "請技術部一起談",
        ),
        prepared={
            "opener": "上次提到的交期，我們現在做得到兩週，想跟您確認數量。",
            "questions": "能不能分兩批交貨？保固多久？",
            "dispute": "價格比現供應商高 6%",
            "floor": "分批交貨可讓 3%",
            "deciders": "採購部王經理提案，李總拍板",
            "traits": "重視交期，付款準時",
            "title": "採購經理",
            "competitor": "諾維克",
            "note": "四月底前要換線，報價要附安裝時程",
        },
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
        notes=(
            "Liked the sample, wants a price for 40",
            "Budget round ends in March",
            "Unhappy with delivery times so far",
            "Wants the engineers to join",
        ),
        prepared={
            "opener": "We can do the two weeks you asked for: may I check the quantity?",
            "questions": "Two deliveries? How long is the warranty?",
            "dispute": "6% above the present supplier",
            "floor": "3% off for one delivery",
            "deciders": "Purchasing proposes, the owner decides",
            "traits": "Watches delivery, pays on time",
            "title": "Purchasing manager",
            "competitor": "Norvik",
            "note": "The line changes by the end of April: add the time to install",
        },
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
        settings={"last_tidied": float(serial(TODAY)) - 4, **CAPACITY},
    )


def work(path: Path, lang: str) -> None:
    """Rank the day, type the morning's results and return them; two more are typed since."""
    main(["rank", str(path), "--lang", lang])
    _type(path, RETURNED)
    main(["return", str(path), "--lang", lang])
    _type(path, TYPED)
    day = float(serial(TODAY))
    times = {"ranked_at": day + 7.97 / 24, "last_return": day + 12.2 / 24}
    FileBook(path).write(Changes("made-up", settings={**times, "last_backup": day + 12.2 / 24}))


def _type(path: Path, places: Iterable[int]) -> None:
    """Type results as digits: most were reached, every fourth did not answer."""
    book = FileBook(path)
    ids = book.read({"visits": ("visit_id",)}).tables["visits"].columns["visit_id"]
    changes = Changes("made-up")
    for place in places:
        reached: Row = {"result": 1.0, "need": 4.0 - place % 3, "attitude": 3.0, "chance": 3.0}
        typed: Row = {"result": 2.0} if place % 4 == 2 else reached
        changes.update("visits", str(ids[place]), **typed)
    book.write(changes)


def rows(lang: str, count: int = COUNT) -> dict[str, list[Row]]:
    """Return the rows of the made-up tables by table key."""
    source = random.Random(20260302)
    cards = [_card(source, lang, number) for number in range(1, count + 1)]
    answers = [_answers(source, lang, card) for card in cards]
    calls = [call for card in cards for call in _calls(source, card, lang)]
    vetoed = [card for card, said in zip(cards, answers, strict=True) if _vetoed(said, lang)]
    # A rep ends what she promised to whom she drops, all but a few.
    for card in [card for card in vetoed if "next_on" in card][FORGOTTEN:]:
        del card["next_on"], card["next_step"]
    for card in cards:
        del card["warmth"]
    orders = [order for card in cards if "last_order" in card for order in _orders(card, lang)]
    calls.sort(key=lambda call: float(call["day"] or 0))
    for number, call in enumerate(calls, 1):
        call["call_id"] = f"made-up/{number}"
    log = _day_log(source, calls, lang)
    return {
        "customers": cards, "qualify": answers, "calls": calls, "orders": orders, "day_log": log,
    }  # fmt: skip


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
        "created": _ago(source, 120, 320),
        "kind": _label("kind", "company", lang),
        "source": _pick(source, "source", lang),
        "warmth": source.random() ** 1.8,
    }
    if source.random() < 0.7:
        card["expected_order"] = float(source.randrange(3, 120) * 1000)
    if source.random() < 0.75:
        card |= _contact(source, lang, float(card["warmth"] or 0))
    elif source.random() < 0.6:
        card["tries"] = float(source.randrange(1, 4))
    return card


def _contact(source: random.Random, lang: str, warmth: float) -> Row:
    """Return what a customer said when last reached, and what was bought."""
    said = _worked(source)
    found: Row = {
        "last_contact": said,
        "said_on": said,
        "last_review": said,
        "need": _leaning(source, "need", lang, warmth),
        "attitude": _leaning(source, "attitude", lang, warmth),
        "chance": _label("chance", "yes", lang),
    }
    if source.random() < 0.25 + 0.7 * warmth:
        ahead = timedelta(days=source.randrange(-12, 130 - int(70 * warmth)))
        found |= {"expected_on": float(serial(TODAY + ahead)), "expected_said": said}
    if (luck := source.random()) < 0.55:
        ahead = source.choice((0, 0, 0, -3)) if luck < 0.06 else source.randrange(1, 26)
        found |= {
            "next_on": float(serial(TODAY) + ahead),
            "next_step": source.choice(TERRITORIES[lang].steps),
        }
    if warmth > WARM:
        found |= {"quantity": 300.0, "minimum": 100.0, **TERRITORIES[lang].prepared}
    if source.random() < 0.4:
        amount = float(source.randrange(5, 90) * 1000)
        found |= {"revenue": amount, "orders": 1.0, "margin": 0.3, "industry_margin": 0.28}
        found["last_order"] = _ago(source, 30, 400)
    return found


def _answers(source: random.Random, lang: str, card: Row) -> Row:
    row: Row = {"id": card["id"]}
    if "last_contact" not in card:
        return row
    warmth = float(card["warmth"] or 0)
    row["answered_on"] = card["last_contact"]
    row["q01"] = card["need"]
    for question in QUESTIONS[1:]:
        if source.random() < 0.45 + 0.5 * warmth:
            options = [option.label.get(lang) for option in question.options[:3]]
            row[question.slot] = options[_lean(source, len(options), warmth)]
    if source.random() < 0.5 + 0.5 * warmth:
        entries = BY_LIST["authority"]
        row["authority"] = entries[_lean(source, len(entries), warmth)].label.get(lang)
    return row


def _vetoed(answers: Row, lang: str) -> bool:
    """Tell whether an answer drops the card at once."""
    fatal = (
        (question.slot, option.label.get(lang))
        for question in QUESTIONS
        for option in question.options
        if option.effect in DROPPING
    )
    return any(answers.get(slot) == label for slot, label in fatal)


def _calls(source: random.Random, card: Row, lang: str) -> list[Row]:
    """Return a card's contacts, the last one reached, and count them on the card."""
    days = _working_days(WEEKS * 5)
    if "last_contact" not in card:
        tries = int(float(card.get("tries") or 0))
        found = [
            _call(source, card, lang, day, "no_answer") for day in source.sample(days[:12], tries)
        ]
    else:
        found = _reached(source, card, lang, days)
    if found:
        card["calls"] = float(len(found))
    return found


def _reached(source: random.Random, card: Row, lang: str, days: list[float]) -> list[Row]:
    place = days.index(float(card["last_contact"] or 0))
    found = [_call(source, card, lang, days[place], "reached")]
    for _ in range(source.randrange(1, 5)):
        place += source.randrange(1, 9)
        if place < len(days):
            result = "reached" if source.random() < 0.6 else "no_answer"
            found.append(_call(source, card, lang, days[place], result))
    return found


def _call(source: random.Random, card: Row, lang: str, day: float, result: str) -> Row:
    call: Row = {key: card[key] for key in ("id", "name", "rep")}
    if result == "reached":
        call |= {key: card[key] for key in ("need", "attitude", "chance")}
        call["note"] = source.choice(TERRITORIES[lang].notes)
    return call | {
        "day": day,
        "channel": _label("channel", source.choice(("phone", "phone", "visit")), lang),
        "result": _label("result", result, lang),
        "counted": day,
    }


def _day_log(source: random.Random, calls: list[Row], lang: str) -> list[Row]:
    """Return the log of the last working days, as the contacts have it."""
    reached = _label("result", "reached", lang)
    done = Counter(call["day"] for call in calls)
    met = Counter(call["day"] for call in calls if call["result"] == reached)
    found: list[Row] = []
    for day in reversed(_working_days(LOGGED_DAYS - 1)):
        kept = min(met[day], source.randrange(0, 4))
        visits = min(4, 1 + done[day] // 3)
        found.append(
            {
                "day": day,
                "rep": "LW",
                "visits": float(visits),
                "calls": float(max(0, done[day] - visits) + source.randrange(0, 4)),
                "done": float(done[day]),
                "reached": float(met[day]),
                "due": float(kept + (source.random() < 0.3)),
                "kept": float(kept),
            }
        )
    return found


def _working_days(count: int) -> list[float]:
    """Return the working days before today, the newest first."""
    days = (TODAY - timedelta(days=back) for back in range(1, 2 * count + 10))
    return [float(serial(day)) for day in days if day.weekday() < 5][:count]


def _worked(source: random.Random) -> float:
    """Return the day a customer was last reached: the nearer, the likelier."""
    days = _working_days(8 * 5)
    return days[int(len(days) * source.random() ** 1.3)]


def _lean(source: random.Random, count: int, warmth: float) -> int:
    """Return a place among choices from strong to weak: a warm card leans to the first."""
    return min(count - 1, int(count * source.random() ** (0.7 + 2.5 * warmth)))


def _leaning(source: random.Random, list_name: str, lang: str, warmth: float) -> str:
    entries = BY_LIST[list_name]
    return entries[_lean(source, len(entries), warmth)].label.get(lang)


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
