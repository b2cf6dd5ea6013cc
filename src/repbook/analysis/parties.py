"""Who is meant by the sides of a relation: an account, ourselves, somebody without a card."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from repbook.domain.reading.folding import fold_name, fold_text
from repbook.record import NamedTuple

OWN = "OWN"
"""What stands for our own firm on the other side of a relation."""


class Card(NamedTuple):
    """A card: its id, its account, the customer's name."""

    id: str
    account: str
    name: str


class Several(NamedTuple):
    """A name that several accounts have."""

    accounts: tuple[str, ...]


class Parties:
    """Finds the party that a text means.

    A party is an account's id, `OWN`, or, for somebody without a card, the name as it was
    written first. Ids are compared without case, names as names are folded.
    """

    def __init__(self, cards: Iterable[Card]) -> None:
        self._ids: dict[str, str] = {}
        self._names: dict[str, dict[str, None]] = {}
        self._others: dict[str, str] = {}
        self.shown: dict[str, str] = {OWN: OWN}
        cards = list(cards)
        # An account that is itself a card is named by that card.
        own = {fold_text(card.id): card.name for card in cards}
        for card in cards:
            account = card.account or card.id
            self._ids.setdefault(fold_text(account), account)
            account = self._ids[fold_text(account)]
            self._ids.setdefault(fold_text(card.id), account)
            self.shown.setdefault(account, own.get(fold_text(account)) or card.name)
            if folded := fold_name(card.name):
                self._names.setdefault(folded, {})[account] = None
        self._ids.pop("", None)

    def account(self, text: str) -> str | None:
        """Return the account that an id of a card or an account means, None where none has it."""
        return self._ids.get(fold_text(text))

    def party(self, text: str) -> str | Several:
        """Return the party that an id or a name means; "" for a blank."""
        text = text.strip()
        if not text:
            return ""
        if text.upper() == OWN:
            return OWN
        if account := self.account(text):
            return account
        accounts = tuple(sorted(self._names.get(fold_name(text), ())))
        if len(accounts) > 1:
            return Several(accounts)
        return accounts[0] if accounts else self._others.setdefault(fold_name(text), text)

    def is_account(self, party: str) -> bool:
        """Tell whether a party has a card."""
        return party != OWN and fold_text(party) in self._ids

    def name(self, party: str) -> str:
        """Return what a party is called."""
        return self.shown.get(party) or party


def neighbours(ties: Sequence[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    """Return who is tied to whom, either way, sorted; nobody is tied to herself."""
    found: dict[str, set[str]] = {}
    for one, other in ties:
        if one and other and one != other:
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    return {party: sorted(others) for party, others in sorted(found.items())}
