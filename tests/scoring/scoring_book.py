"""A workbook in memory: cards with their answers, judged by the declared rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from repbook.book.evaluate import Evaluator
from repbook.build.contents import Given, contents
from repbook.domain.values import Value
from repbook.features.qualify.questions import QUESTIONS
from repbook.schema.registry import CODES
from repbook.scoring.slots import answer_of, worths_of

TODAY = 46082.0
Row = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Judged:
    """The results of one card, by column key of Qualify, or of Customers."""

    values: Evaluator
    row: int = 0

    def __getitem__(self, key: str) -> Value:
        return self.values.column("qualify", key)[self.row]

    def points(self, slot: str) -> object:
        """Return the points of the answer that counts."""
        number = self[answer_of(slot)]
        assert isinstance(number, float)
        return self.values.block(worths_of(slot))[int(number)]

    def card(self, key: str) -> Value:
        return self.values.column("customers", key)[self.row]


@dataclass(frozen=True, slots=True)
class Case:
    """One card: `answers` by slot (an option's English label) or Qualify column, `card` values."""

    answers: Row = field(default_factory=dict)
    card: Row = field(default_factory=dict)


def judge(
    answers: Row | None = None,
    card: Row | None = None,
    *,
    settings: Row | None = None,
    questions: Sequence[Row] | None = None,
) -> Judged:
    """Judge one card."""
    case = Case(answers or {}, card or {})
    return Judged(evaluate([case], settings=settings, questions=questions))


def evaluate(
    cases: Sequence[Case], *, settings: Row | None = None, questions: Sequence[Row] | None = None
) -> Evaluator:
    """Return the values of a workbook with one card a case."""
    rows: dict[str, Sequence[Row]] = {
        "customers": [{"id": f"LW-{n:05d}", **case.card} for n, case in enumerate(cases, 1)],
        "qualify": [{"id": f"LW-{n:05d}", **case.answers} for n, case in enumerate(cases, 1)],
    }
    if questions is not None:
        rows["questions"] = questions
    snapshot = contents(Given("en", rows, {"lang": "en", "as_of": TODAY, **(settings or {})}))
    return Evaluator(snapshot, TODAY)


def option(slot: str, number: int) -> str:
    """Return the English label of a default question's option."""
    question = next(q for q in QUESTIONS if q.slot == slot)
    return question.options[number - 1].label.en


def answers(**numbers: int) -> dict[str, Value]:
    """Return answers by slot from option numbers."""
    return {slot: option(slot, number) for slot, number in numbers.items()}


def label(code: str) -> str:
    """Return the English label of `list.code`."""
    return CODES[code].label.en


def question(slot: str, weight: float, points: float, unknown: float) -> dict[str, Value]:
    """Return an own question with a single option, `x`."""
    return {
        "slot": slot.upper(), "name": slot, "text": f"{slot}?", "active": label("yes_no.yes"),
        "weight": weight, "unknown": unknown, "asked_by": label("asked_by.visit"),
        "option1": "x", "points1": points,
    }  # fmt: skip


def default_questions() -> list[dict[str, Value]]:
    """Return the declared questions as rows."""
    columns = contents(Given("en")).tables["questions"].columns
    return [{key: values[row] for key, values in columns.items()} for row in range(len(QUESTIONS))]
