"""What Reports 2 is found in: cards with codes for choices, calls, accounts, answers, changes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.planning.card import is_promise
from repbook.domain.values import Value
from repbook.features.accounts.reading import coded
from repbook.features.kernel.policies import coder, policy_from
from repbook.schema.registry import TABLES
from repbook.scoring.slots import SLOTS

if TYPE_CHECKING:
    from repbook.analysis.contact_curve import StopRule

WORK_TABLES = ("work_rows", "contact_curve")
CARD_KEYS = (
    *("id", "account", "name", "source", "rep", "created", "outcome", "outcome_on", "class"),
    *("expected_order", "expected_on", "date_moves", "attitude", "next_contact", "last_contact"),
    *("score", "verdict", "grade", "next_on", "tries", "retry_on"),
)
_AGREED = ("next_on", "tries", "retry_on")
ACCOUNT_KEYS = (
    *("account", "first_order", "last_order", "revenue_year", "profit_year", "minutes_year"),
    *("order_days", "referrals"),
)
CODED = {
    "source": "source",
    "outcome": "outcome",
    "class": "pyramid",
    "attitude": "attitude",
    "verdict": "verdict",
    "grade": "grade",
}
"""The lists behind the cards' columns that are read as codes."""
KEPT_WEIGHTS = ("weight", "asked_by", "say", "name")
"""What of a question may change without its points meaning something else."""
Columns = dict[str, list[Value]]


def reads() -> Reads:
    """Return what Reports 2 is made of, and its rows as they stand."""
    own = {table: TABLES[table].keys() for table in WORK_TABLES}
    return {
        "customers": CARD_KEYS,
        "qualify": ("id", "known"),
        "calls": ("id", "day", "channel", "result", "minutes"),
        "tasks": ("id", "kind", "due", "done_on", "minutes", "cost"),
        "orders": ("day", "account", "amount"),
        "questions": ("slot", "name", "text"),
        "answers": ("id", "day", "answers", "points"),
        "rule_log": ("at", "what", "old"),
        "history": ("when", "table", "row"),
        **own,
    }


class Claims(NamedTuple):
    """What the reports go by; each field is the setting of the same key."""

    followups_claim: int
    stop_share: float
    stop_contacts: int
    stop_won: int
    cost_ratio: float
    pipeline_a: int
    pipeline_b: int
    pipeline_c: int
    new_dealer_share: float
    questions_least: int
    changed_days: int
    minutes_call: float
    minutes_visit: float
    minutes_letter: float
    minutes_invite: float
    hour_cost: float

    @property
    def stop_rule(self) -> StopRule:
        """Return when later contacts win too little."""
        from repbook.analysis.contact_curve import StopRule

        return StopRule(self.stop_share, self.stop_contacts, self.stop_won)


class Work:
    """The tables of a snapshot as of a day, the new figures of accounts laid over them."""

    def __init__(self, snapshot: Snapshot, laid: Evaluator, day: float) -> None:
        self.snapshot, self.day, self.lang = snapshot, day, snapshot.lang
        self.claims = policy_from(Claims, snapshot)
        tables = coded(snapshot)
        self.calls, self.tasks = tables["calls"], tables["tasks"]
        self.accounts = {key: laid.column("accounts", key) for key in ACCOUNT_KEYS}
        self.contacts = laid.column("customers", "contacts_to_win")
        held = snapshot.tables["customers"].columns
        self.cards: Columns = {key: held[key] for key in CARD_KEYS}
        for key, name in CODED.items():
            self.cards[key] = self._codes(held[key], name)
        self.cards["known"] = self._known()
        suggested = self._codes(laid.column("customers", "class_suggested"), CODED["class"])
        pairs = zip(self.cards["class"], suggested, strict=True)
        self.cards["class"] = [typed or other for typed, other in pairs]

    def _codes(self, values: list[Value], name: str) -> list[Value]:
        code = coder(self.snapshot, name)
        known: dict[Value, Value] = {value: code(value) for value in dict.fromkeys(values)}
        return [known[value] for value in values]

    def _known(self) -> list[Value]:
        """Return the share known of each card, None for one that Qualify does not have."""
        rows = self.snapshot.tables["qualify"].columns
        known = dict(zip(rows["id"], rows["known"], strict=True))
        return [known.get(card) for card in self.cards["id"]]

    @cached_property
    def filled(self) -> int:
        """How many cards there are."""
        return sum(bool(as_text(card)) for card in self.cards["id"])

    @property
    def sources(self) -> list[str]:
        """Return what each card's source is called: the list's word, else as typed."""
        held = self.snapshot.tables["customers"].columns["source"]
        return [
            self.snapshot.label(f"source.{code}") if code else as_text(typed)
            for code, typed in zip(self.cards["source"], held, strict=True)
        ]

    @property
    def names(self) -> Mapping[str, str]:
        """Return what each card is called, by folded id."""
        pairs = zip(self.cards["id"], self.cards["name"], strict=True)
        return {as_text(card).casefold(): as_text(name) for card, name in pairs}

    @cached_property
    def decided(self) -> dict[str, tuple[str, float]]:
        """The won and lost cards whose day is known, by folded id: which, and when."""
        keys = ("id", "outcome", "outcome_on")
        return {
            as_text(card).casefold(): (str(outcome), on)
            for card, outcome, on in zip(*(self.cards[key] for key in keys), strict=True)
            if outcome in ("won", "lost") and type(on) is float
        }

    @cached_property
    def changed_questions(self) -> dict[str, float]:
        """Return the day on which each question last came to mean something else."""
        rows, found = self.snapshot.tables["rule_log"], dict[str, float]()
        for row in rows.filled():
            slot, _, what = rows.text(row, "what").partition(".")
            at = rows.number(row, "at")
            if slot in SLOTS and what not in KEPT_WEIGHTS and at is not None:
                found[slot] = max(found.get(slot, 0.0), float(int(at)))
        return found

    @cached_property
    def question_names(self) -> dict[str, str]:
        """Return what each question is called, by slot."""
        rows = self.snapshot.tables["questions"]
        return {
            rows.text(row, "slot").lower(): rows.text(row, "name") or rows.text(row, "text")
            for row in rows.filled()
        }

    def due(self) -> dict[str, float]:
        """Return when the next contact of each account is due: the latest day of its cards.

        A day agreed with the customer, or the one that a refusal asks to wait for, puts it off; a
        retry after no answer does not. Lost and void cards are no longer due.
        """
        found: dict[str, float] = {}
        keys = ("id", "account", "outcome", "next_contact", *_AGREED)
        rows = zip(*(self.cards[key] for key in keys), strict=True)
        for card, account, outcome, on, *agreed in rows:
            if type(on) is float and outcome in (None, "won"):
                name = (as_text(account) or as_text(card)).casefold()
                found[name] = max(found.get(name, 0.0), on, _agreed(*agreed))
        return found


def _agreed(next_on: Value, tries: Value, retry_on: Value) -> float:
    """Return the day agreed with a customer for the next contact, 0 where there is none."""
    on, again = (day if type(day) is float else None for day in (next_on, retry_on))
    tried = int(tries) if type(tries) is float else 0
    return on if on is not None and is_promise(on, tried, again) else 0.0
