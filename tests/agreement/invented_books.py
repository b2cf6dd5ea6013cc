"""Invent whole workbooks from a recipe: rows of every table, edited parameters, three languages.

Left out, because a row of such an id is found differently by Excel's two ways to search and is
named as a problem by `check`: ids that stand twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any

from invented_accounts import Ground, invent, kept_of_book, low_limits, of_analysis, of_full
from invented_values import NOT_AVAILABLE, ODD_TEXTS, WILD, Habits, Hand

from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.book.snapshot import as_text
from repbook.build.book import build_book
from repbook.domain.values import Value
from repbook.features.imports.preview_keys import WORD, WORDS_HEAD
from repbook.features.kernel.unread import MARKED, joined
from repbook.features.plan.signs import LACKING, PROMISE, READY
from repbook.features.plan.table import BY_HAND
from repbook.features.qualify.man_table import MAN_ROWS
from repbook.features.qualify.questions import QUESTIONS
from repbook.schema.declare import Column, Filler, Kind
from repbook.schema.registry import BY_LIST, CELL_TABLES, CODES, POLICY, SETTINGS, TABLES
from repbook.schema.sheets import cell_rules
from repbook.scoring.expr import CountIfs, SumIfs, walk
from repbook.scoring.slots import OPTIONS, SLOTS

Row = dict[str, Value]
Rows = dict[str, list[Row]]
TODAY = 46082.0
EDGES = (61.0, 2885000.0)
"""The first and the last number that counts as a date."""
CALLS_A_CARD, ORDERS_A_CARD = 2, 1
SHEET_ROWS = 33
EFFECTS = tuple(entry.key for entry in BY_LIST["effect"])
ASKED = tuple(entry.key for entry in BY_LIST["asked_by"])
TEXTS = frozenset(
    (test.field.table, test.field.key)
    for rule in cell_rules().values()
    for node in walk(rule)
    if isinstance(node, CountIfs | SumIfs)
    for test in node.conditions
    if test.op == "text"
)


CHOSEN = ("none", "first", "further", "wild", "missing")
"""What a recipe may choose."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a workbook is invented from; equal recipes give equal books.

    `weights` replaces the default questions' weights by slot, `paired` is the share of the ids
    that stand in Customers, and in Qualify. With `broken_options` an option of every question
    holds an error, with `wild_ids` every thirtieth id a wildcard. `chosen` is what Card and Account
    page show: none, an account's first card or a further one, one with a wildcard, a missing one.
    """

    seed: int
    lang: str = "en"
    cards: int = 100
    habits: Habits = field(default_factory=Habits)
    sorted_customers: bool = True
    sorted_qualify: bool = True
    edited: bool = True
    plan_day: bool = True
    own_questions: int | None = None
    weights: Mapping[str, float] | None = None
    paired: float = 0.9
    broken_options: bool = False
    wild_ids: bool = True
    chosen: str = "none"


def write_book(recipe: Recipe, path: Path) -> None:
    """Build the recipe's workbook at `path`."""
    book = _Book(recipe)
    build_book(
        path,
        lang=recipe.lang,
        rep="LW",
        rep_name="" if recipe.seed % 2 else "林 & 王",
        rows=book.rows(),
        settings=book.settings(),
        as_of=book.today,
    )
    if card := book.chosen():
        FileBook(path).write(Changes("card", settings={"card_id": card}, look=True))


def _best(question: Row) -> Value:
    """Return the option of a question with the most points."""
    points = {n: question.get(f"points{n}") for n in OPTIONS}
    counted = {n: value for n, value in points.items() if isinstance(value, float)}
    return question.get(f"option{max(counted, key=counted.__getitem__)}") if counted else None


class _Book:
    def __init__(self, recipe: Recipe) -> None:
        self.recipe = recipe
        self.hand = Hand(recipe.seed, recipe.habits)
        self.draw = self.hand.source
        self.labels = {key: self._label(key) for key in CODES}
        self.questions = self._questions()
        self.today = TODAY + recipe.seed % 7
        self.cards: list[str] = []
        self.best: set[Value] = set()

    def rows(self) -> Rows:
        ids = [self._id(number) for number in range(1, self.recipe.cards + 1)]
        customers = self._ordered(self.draw.sample(ids, self._some(ids)), customers=True)
        answered = self.draw.sample(ids, self._some(ids))
        found: Rows = {
            "customers": [*self._customers(customers), *self._strays("customers")],
            "qualify": [
                *self._answers(self._ordered(answered, customers=False)),
                *self._strays("qualify"),
            ],
            "calls": self._linked("calls", "id", ids, len(ids) * CALLS_A_CARD),
            "orders": self._linked("orders", "account", ids, len(ids) * ORDERS_A_CARD),
            "visits": self._visits(ids),
            "questions": self.questions,
            "man": self._man(),
            "lists": [{"key": key, "label": label} for key, label in self.labels.items()],
            "days": self._days(),
            "day_log": self._day_log(),
            "preview": self._preview(),
        }
        self.cards = customers
        found = self._with_accounts(found)
        self._come_of_age(found)
        return found

    def chosen(self) -> str:
        """Return what is typed to choose a card."""
        first, further = self._full()
        typed = {"first": first, "wild": first, "further": further, "missing": "no such card"}
        return typed.get(self.recipe.chosen, "")

    def _full(self) -> tuple[str, str]:
        """Return an account of which every list has many rows, and a further card of it."""
        wild = [place for place, card in enumerate(self.cards) if card.endswith("?")]
        place = wild[0] if wild and self.recipe.chosen == "wild" else len(self.cards) // 3
        return self.cards[place], self.cards[place - 1]

    def _with_accounts(self, rows: Rows) -> Rows:
        """Return the rows with those about accounts, and two cards belonging to one of them."""
        full = self._full()
        ground = Ground(
            self.recipe.seed, self.today, self.cards, full, self.labels, self._row, self._hand
        )
        for place, row in enumerate(rows["customers"]):
            row |= of_analysis(ground, row, place)
        for key, more in of_full(ground).items():
            rows[key] += more
        return rows | invent(ground)

    def _hand(self, seed: int) -> Hand:
        """Return a hand with the recipe's habits, which in every other book types nothing odd."""
        habits = self.recipe.habits
        return Hand(seed, habits if self.recipe.seed % 2 else replace(habits, odd=0.0))

    def _some(self, ids: list[str]) -> int:
        """Return how many of the ids each of the two tables has."""
        return max(1, int(len(ids) * self.recipe.paired))

    def _id(self, number: int) -> str:
        """Return an id, with a wildcard in every thirtieth: it would find the card before it."""
        sign = ("", "*", "?", "~")[number % 4] if self._is_wild(number) else ""
        return f"LW-{number:05d}" if not sign else f"LW-{number - 1:05d}"[:-1] + sign

    def _is_wild(self, number: int) -> bool:
        return self.recipe.wild_ids and number % 30 == 0

    def settings(self) -> Mapping[str, Value]:
        found: dict[str, Value] = {"plan_day": TODAY + 1.0 if self.recipe.plan_day else None}
        found |= {
            "ranked_at": TODAY + 0.7203,
            "last_backup": TODAY - 1 + 0.99999,
            "last_return": None,
        } | kept_of_book(self.recipe.seed, self.today, self.labels)
        if not self.recipe.edited:
            return found
        for setting in CELL_TABLES[POLICY]:
            declared = setting.declared(self.recipe.lang)
            if isinstance(declared, int | float) and self.draw.random() < 0.4:
                found[setting.key] = self._policy(float(declared))
        found |= low_limits(self.recipe.seed)
        found["finance_check"] = self.labels[self.draw.choice(("yes_no.yes", "yes_no.no"))]
        return found

    def _policy(self, value: float) -> Value:
        # A line that a ratio meets only by rounding may be met by one of the two alone.
        scale = self.draw.choice((0.0, 0.5, 0.87, 1.13, 1.53, 2.0))
        changed = self.hand.spoilt(lambda: float(round(value * scale, 2)))
        # A computation would read these texts as numbers in one locale and not in another.
        return (
            None
            if isinstance(changed, str) and changed in ("１２", "12", "2026-03-01")
            else changed
        )

    def _label(self, key: str) -> str:
        plain = CODES[key].label.get(self.recipe.lang)
        if not self.recipe.edited or self.draw.random() < 0.8:
            return plain
        return self.draw.choice(
            (
                *(f"{plain} 2", plain.upper(), f"★{plain}", f"{plain}?", f'"{plain}"'),
                *(f"{plain}~", f"10~{plain}", f"{plain[:1]}~{plain[1:]}", f"~{plain}*"),
                *(f">{plain}", f"={plain}", f"<>{plain}", f"{plain[:-1]}*", "?" * len(plain)),
            )
        )

    def _ordered(self, ids: list[str], *, customers: bool) -> list[str]:
        wanted = self.recipe.sorted_customers if customers else self.recipe.sorted_qualify
        return sorted(ids) if wanted else ids

    def _table(self, key: str, ids: list[str]) -> list[Row]:
        return [self._row(key) | {TABLES[key].ids: name} for name in ids]

    def _row(self, key: str, hand: Hand | None = None) -> Row:
        inputs = (c for c in TABLES[key].columns if c.filler is not Filler.RULE)
        hand = hand or self.hand
        row = {c.key: hand.cell(c.kind, self._choices(c), TODAY) for c in inputs}
        # Counting texts with "?*" LibreOffice counts numbers and errors too, Excel does not.
        return {k: as_text(v) or None if (key, k) in TEXTS else v for k, v in row.items()}

    def _customers(self, ids: list[str]) -> list[Row]:
        """Return the cards, some of them further ones of another card."""
        rows = self._table("customers", ids)
        for row in rows:
            if self.draw.random() < 0.3:
                row["follows"] = self.draw.choice(ids)
        self._sized(rows)
        self._dated(rows)
        return rows

    def _dated(self, rows: list[Row]) -> None:
        """Let purchases lie on and about the limits that tell soon from late."""
        days = Random(self.recipe.seed + 1)
        limits = [SETTINGS[key].value for key in ("soon_days", "quarter_days", "grade_a_days")]
        for row in rows:
            if days.random() < 0.3:
                limit = days.choice(limits)
                assert isinstance(limit, int | float)
                row["expected_said"] = TODAY
                row["expected_on"] = TODAY + days.choice((-1.0, 0.0, limit, limit + 1.0))
            elif days.random() < 0.05:
                edge = days.choice(EDGES)
                row |= dict.fromkeys(("expected_said", "expected_on", "last_review"), edge)
                row["grade_held"] = self.labels["grade.b"]

    def _answers(self, ids: list[str]) -> list[Row]:
        """Return the answers of cards, some of them as good as the questions have them."""
        rows, chosen = self._table("qualify", ids), Random(self.recipe.seed + 2)
        for row in rows:
            if chosen.random() < 0.2:
                self.best.add(row["id"])
                row |= {str(q["slot"]).lower(): _best(q) for q in self.questions if q.get("slot")}
                row["authority"] = self.labels["authority.decides"]
                row["answered_on"] = TODAY - chosen.choice((0.0, 1.0))
        return rows

    def _come_of_age(self, rows: Rows) -> None:
        """Let some of the best cards become potential key accounts on the very day or beside it."""
        days = Random(self.recipe.seed + 3)
        for row in rows["customers"]:
            if row["id"] in self.best and days.random() < 0.5:
                row["last_order"] = None
                row["created"] = self.today + days.choice((-1.0, 0.0, 0.0, 1.0))
                row["key_typed"] = self.labels["yes_no.yes"]

    def _sized(self, rows: list[Row]) -> None:
        """Let cards lie on and about the sizes from which a customer counts as key."""
        sizes = Random(self.recipe.seed)
        classes = [self.labels[f"pyramid.{code}"] for code in ("top", "large", "medium")]
        for row in rows:
            if sizes.random() < 0.5:
                row["expected_order"] = sizes.choice((None, 1_000.0, 24_999.0, 25_000.0, 60_000.0))
                row["class"] = sizes.choice((None, *classes))
                row["key_typed"] = sizes.choice((None, None, self.labels["yes_no.yes"]))

    def _choices(self, column: Column) -> list[str]:
        if column.choices.startswith("options."):
            slot = column.choices.removeprefix("options.").upper()
            found = [q for q in self.questions if q.get("slot") == slot]
            texts = [q.get(f"option{n}") for q in found[:1] for n in OPTIONS]
            return [text for text in texts if isinstance(text, str)] or ["-"]
        return [self.labels[entry.key] for entry in BY_LIST.get(column.choices, ())]

    def _strays(self, key: str) -> list[Row]:
        """Return rows as typed at a table's end: without an id, or with one of their own."""
        strays: list[Row] = []
        if self.recipe.habits.odd and not (
            self.recipe.sorted_customers if key == "customers" else self.recipe.sorted_qualify
        ):
            strays = [self._row(key) | {"id": value} for value in (None, "1001", None)]
        return strays

    def _linked(self, key: str, link: str, ids: list[str], count: int) -> list[Row]:
        names = [f"{key}-{number}" for number in range(count)]
        return [
            row | {link: self.draw.choice(ids) if self.draw.random() < 0.95 else None}
            for row in self._table(key, names)
        ]

    def _visits(self, ids: list[str]) -> list[Row]:
        names = [f"V-{number}" for number in range(min(SHEET_ROWS, len(ids)))]
        places = self.draw.sample(range(1, len(names) + 1), len(names))
        rows, digits = self._table("visits", names), Random(self.recipe.seed)
        for row, place, card in zip(rows, places, ids, strict=False):
            row |= {"id": card, "place": float(place)}
            if self.draw.random() < 0.5:
                row["returned"] = None
            row["verdict"] = digits.choice((*self._verdicts(), None))
            if digits.random() < 0.4:  # typed for the entry that it numbers
                row["result"] = digits.choice((1.0, "1", "3", 2.0))
        self._mark(rows)
        return rows

    def _mark(self, rows: list[Row]) -> None:
        """Let returns have marked cells: of rows in which much, one cell or nothing is typed."""
        draw, lone = Random(self.recipe.seed), cycle(BY_HAND)
        for place, row in enumerate(rows):
            only = draw.choice(("all", "all", "one", "one", "none"))
            key = next(lone) if only == "one" else ""
            if isinstance(row["next_on"], float) and place % 3:
                row["next_on"] += 748 / 1440  # typed with its time
            row |= {k: None for k in BY_HAND if only != "all" and k != key}
            if key and not as_text(row[key]):
                row[key] = "x"
            blank = "@" + joined(row["result"], "result")
            marks = [f"{k}={joined(row[k], k) or blank}" for k in MARKED if draw.random() < 0.7]
            row["unread"] = "|".join(("", *marks, "")) if marks else None
            row["prep"] = draw.choice((None, READY, f"{LACKING} 1"))
            row["last"] = draw.choice((None, "1 Mar", f"1 Mar {PROMISE} today"))

    def _days(self) -> list[Row]:
        """Return holidays and make-up days: whole days, as WORKDAY needs them."""
        return [
            {
                "holiday": TODAY + self.draw.randint(-60, 60) if self.draw.random() < 0.8 else None,
                "makeup": TODAY + self.draw.randint(-60, 60) if self.draw.random() < 0.6 else None,
            }
            for _ in range(self.draw.randint(0, 20))
        ] or [{}]

    def _preview(self) -> list[Row]:
        """Return the rows of a list's preview: columns, the head of the words, words."""
        draw = Random(self.recipe.seed)
        places = (None, "3", WORDS_HEAD, f"{WORDS_HEAD}~", f"{WORD}2", f"{WORD}3", f"x{WORD}")
        return [
            {"header": f"H{n}", "place": place, "goes": draw.choice((None, "x"))}
            for n, place in enumerate(places * 4)
        ]

    def _day_log(self) -> list[Row]:
        """Return logged days of two reps around today, the last two weeks among them."""
        return [
            self._row("day_log") | {"day": TODAY + self.draw.randint(-16, 6)}
            for _ in range(self.draw.randint(0, 30))
        ] or [{}]

    def _man(self) -> list[Row]:
        rows: list[Row] = []
        for number, letters, action, cap in MAN_ROWS:
            label: Value = self.labels[f"verdict.{cap}"] if cap else None
            if self.recipe.edited and self.draw.random() < 0.3:
                label = self.hand.cell(Kind.CHOICE, self._verdicts(), TODAY)
            text = action.get(self.recipe.lang)
            rows.append({"number": float(number), "letters": letters, "action": text, "cap": label})
        return rows

    def _verdicts(self) -> list[str]:
        return [self.labels[entry.key] for entry in BY_LIST["verdict"]]

    def _questions(self) -> list[Row]:
        rows = [self._default(question) for question in QUESTIONS]
        if self.recipe.weights is not None:
            rows = [self._weighed(row, place) for place, row in enumerate(rows)]
        if not self.recipe.edited:
            return rows
        for row in rows:
            self._edit(row)
        wanted = self.recipe.own_questions
        own = self.draw.randint(0, 6) if wanted is None else wanted
        free = self.draw.sample(SLOTS[len(QUESTIONS) :], own)
        rows += [self._own(slot) for slot in free]
        if self.recipe.broken_options:
            rows = [row | {f"option{OPTIONS[-1]}": NOT_AVAILABLE} for row in rows]
        self.draw.shuffle(rows)
        return rows if wanted else [row for row in rows if self.draw.random() < 0.95] or rows[:1]

    def _default(self, question: Any) -> Row:
        lang = self.recipe.lang
        row: Row = {
            "slot": question.slot.upper(),
            "name": question.name.get(lang),
            "text": question.text.get(lang),
            "active": self.labels["yes_no.yes"],
            "weight": float(question.weight),
            "unknown": float(question.unknown),
            "asked_by": self.labels[f"asked_by.{question.asked_by}"],
        }
        for number, option in enumerate(question.options, 1):
            row[f"option{number}"] = option.label.get(lang)
            row[f"points{number}"] = float(option.points)
            if option.effect:
                row[f"effect{number}"] = self.labels[f"effect.{option.effect}"]
        return row

    def _weighed(self, row: Row, place: int) -> Row:
        """Give a question its weight, the first slot every effect, each unknown its own worth.

        Without the budget's veto the MAN rows decide.
        """
        weights = self.recipe.weights or {}
        row = row | {"weight": weights.get(str(row["slot"]), 0.0), "unknown": 5.0 + place}
        if row["slot"] == "Q01":
            codes = ("veto", "nurture", "low_margin")
            effects = {f"effect{n}": self.labels[f"effect.{c}"] for n, c in enumerate(codes, 1)}
            row |= {**effects, "points3": 0.5}
        return row | {"effect3": None, "points2": 0.5} if row["slot"] == "Q04" else row

    def _own(self, slot: str) -> Row:
        row: Row = {
            "slot": slot.upper(),
            "name": f"Own {slot}",
            "text": f"自定义 {slot}?",
            "active": self.labels["yes_no.yes"],
            "weight": float(self.draw.randint(1, 20)),
            "unknown": float(self.draw.randint(0, 10)),
            "asked_by": self.labels[self.draw.choice(ASKED)],
        }
        for number in range(1, self.draw.randint(2, len(OPTIONS)) + 1):
            wild = self.draw.choice(WILD) if self.draw.random() < 0.3 else ""
            row[f"option{number}"] = wild or f"{slot} {number}"
            row[f"points{number}"] = float(self.draw.randint(0, 10))
            if self.draw.random() < 0.2:
                row[f"effect{number}"] = self.labels[self.draw.choice(EFFECTS)]
        self._edit(row)
        return row

    def _edit(self, row: Row) -> None:
        """Change weights, points, effects and wordings of a question, or switch it off."""
        draw = self.draw
        if draw.random() < 0.1:
            row["active"] = draw.choice((self.labels["yes_no.no"], None, "maybe"))
        for key in ("weight", "unknown", *(f"points{n}" for n in OPTIONS)):
            if draw.random() < 0.2:
                row[key] = draw.choice((0.0, 7.0, 2.5, 10.0, -3.0, 33.3, None, "many", "5"))
        if draw.random() < 0.2:
            row[f"effect{draw.choice(OPTIONS)}"] = self.labels[draw.choice(EFFECTS)]
        if draw.random() < 0.1:
            row[f"option{draw.choice(OPTIONS)}"] = draw.choice((*ODD_TEXTS, None, "3"))
        if draw.random() < 0.1:
            row["asked_by"] = draw.choice((self.labels[draw.choice(ASKED)], None, "mail"))
