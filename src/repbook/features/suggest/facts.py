"""What the searches share: cards and accounts by id, policies, who buys, who is bad."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.planning.card import GONE
from repbook.domain.reading.folding import fold_text
from repbook.domain.values import Problem
from repbook.features.kernel.policies import coder, policy_from
from repbook.features.kernel.words import joined
from repbook.schema.registry import TABLES
from repbook.text import said

if TYPE_CHECKING:
    from repbook.analysis.parties import Parties

READS: Reads = {
    "customers": (
        *("id", "account", "name", "industry", "area", "size", "source", "outcome", "verdict"),
        *("potential_from", "expected_order"),
    ),
    "orders": (
        *("day", "account", "product", "group", "amount", "cost", "order_id"),
        *("paid", "due_on", "received"),
    ),
    "accounts": (
        *("account", "revenue_year", "revenue_before", "order_days", "margin", "last_order"),
        *("quality", "quality_suggested"),
    ),
    "relations": ("account", "kind", "other", "goods", "amount", "margin"),
}
FEATURES = ("industry", "area", "size", "source")
"""What look-alikes are told by."""
LOST, DROPPED, BAD = "lost", "drop", "bad"
Policy = TypeVar("Policy")


class Facts:
    """The tables of a snapshot, by account. Whoever bought is known by the last analysis."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.cards, self.orders = snapshot.tables["customers"], snapshot.tables["orders"]
        self.accounts, self.relations = (snapshot.tables[key] for key in ("accounts", "relations"))

    @property
    def lang(self) -> str:
        """Return the language of the workbook, in which suggestions are written."""
        return self.snapshot.lang

    @property
    def analysed(self) -> float | None:
        """Return the day of the last analysis, None where there was none."""
        day = self.snapshot.setting("analysed_on")
        return day if type(day) is float and len(self.accounts) else None

    def policy(self, kind: type[Policy]) -> Policy:
        """Return the settings that a search goes by."""
        return policy_from(kind, self.snapshot)

    @cached_property
    def parties(self) -> Parties:
        """Find the account that an id or a name means."""
        from repbook.analysis.parties import Card, Parties

        text = self.cards.text
        rows = self.cards.index().values()
        return Parties(
            Card(text(row, "id"), text(row, "account"), text(row, "name")) for row in rows
        )

    @cached_property
    def card_rows(self) -> Mapping[str, list[int]]:
        """The rows of each account's cards, the card that the account is named after first."""
        found: dict[str, list[int]] = {}
        for name, row in sorted(self.cards.index().items()):
            account = self.parties.account(self.cards.text(row, "account") or name)
            if account:
                found.setdefault(account, []).append(row)
        for account, rows in found.items():
            rows.sort(key=lambda row: fold_text(self.cards.text(row, "id")) != fold_text(account))
        return found

    def card(self, account: str) -> str:
        """Return the id of the card that stands for an account; a name for who has none."""
        rows = self.card_rows.get(account)
        return self.cards.text(rows[0], "id") if rows else account

    @cached_property
    def account_row(self) -> Mapping[str, int]:
        """The row of each account on Accounts."""
        found: dict[str, int] = {}
        for name, row in self.accounts.index().items():
            if account := self.parties.account(name):
                found.setdefault(account, row)
        return found

    def figure(self, account: str, key: str) -> float | None:
        """Return a figure of an account, None where it is unknown."""
        row = self.account_row.get(account)
        return None if row is None else self.accounts.number(row, key)

    @cached_property
    def bad(self) -> frozenset[str]:
        """The accounts to be handled with care; what is typed wins."""
        code = coder(self.snapshot, "quality")
        return frozenset(
            account
            for account, row in self.account_row.items()
            if (code(self.accounts.get(row, "quality")) or code(self.accounts.get(row, "quality_suggested")))
            == BAD
        )  # fmt: skip

    def buys(self, account: str) -> bool:
        """Tell whether an account has bought."""
        return bool(self.figure(account, "order_days"))

    @cached_property
    def prospects(self) -> Mapping[str, int]:
        """The row of a card of each account that may still be won: nothing bought, not closed."""
        outcome, verdict = coder(self.snapshot, "outcome"), coder(self.snapshot, "verdict")
        found: dict[str, int] = {}
        for account, rows in self.card_rows.items():
            open_ = [
                row
                for row in rows
                if outcome(self.cards.get(row, "outcome")) not in GONE
                and verdict(self.cards.get(row, "verdict")) != DROPPED
            ]
            if open_ and not self.buys(account):
                found[account] = open_[0]
        return found

    def lost(self, account: str) -> bool:
        """Tell whether a card of the account was lost."""
        code = coder(self.snapshot, "outcome")
        rows = self.card_rows.get(account, ())
        return any(code(self.cards.get(row, "outcome")) == LOST for row in rows)

    def features(self, row: int) -> tuple[str, ...]:
        """Return what a card says of the customer, as it is written."""
        return tuple(self.cards.text(row, key) for key in FEATURES)

    def label(self, key: str) -> str:
        """Return the header of a column of Customers in the workbook's language."""
        return TABLES["customers"].column(key).label.get(self.lang)

    def codes(self, rows: Rows, key: str, list_name: str) -> Iterator[tuple[int, str]]:
        """Yield the rows with a choice that is one, and its code."""
        code = coder(self.snapshot, list_name)
        for row, value in enumerate(rows.columns[key]):
            if found := code(value):
                yield row, found

    def several(self, row: int, text: str, accounts: tuple[str, ...]) -> Problem:
        """Return the problem of a name that several accounts have."""
        message = said("suggest.several_parties", name=text, accounts=joined(accounts))
        return Problem(self.relations.where(row, "other"), message)


def number_problem(rows: Rows, row: int, key: str) -> Problem:
    """Return the problem of a cell that holds something else than a number."""
    value = as_text(rows.get(row, key))
    return Problem(rows.where(row, key), said("commands.not_numeric", value=value))
