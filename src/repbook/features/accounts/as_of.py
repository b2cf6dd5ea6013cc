"""What the cards say of their accounts when Analyse runs: class, key, potential, black face, credit.

Accounts keeps it, so that a changed card moves no more than its own row until the next analysis.
"""

from __future__ import annotations

from collections.abc import Sequence

from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.values import Value
from repbook.features.accounts.faces import is_approved_black
from repbook.scoring.slots import answer_of

CREDIT_ANSWER = answer_of("q05")
CARD_READS = {
    "customers": ("class", "class_suggested", "potential_from", "face", "approved_on", "goal"),
    "qualify": ("id", "key_account", CREDIT_ANSWER),
}
AS_OF = ("class_now", "key_now", "potential_now", "black_now", "credit_answer")
"""The columns that are filled here."""
Columns = dict[str, list[Value]]


def as_of(snapshot: Snapshot, laid: Evaluator, accounts: Sequence[Value], day: float) -> Columns:
    """Return what holds on a day for the card whose id is the account, by column of Accounts.

    The suggested class is that of the new figures; what there is no card for is None.
    """
    cards, judged = snapshot.tables["customers"], snapshot.tables["qualify"]
    card_of, judgement_of = (
        {name.casefold(): row for name, row in rows.index().items()} for rows in (cards, judged)
    )
    classes = laid.column("customers", "class_suggested")
    found: Columns = {key: [] for key in AS_OF}
    for account in accounts:
        name = as_text(account).casefold()
        card, judgement = card_of.get(name), judgement_of.get(name)
        new = _nothing() if card is None else _of_card(snapshot, cards, card, classes[card], day)
        if judgement is not None:
            key, answer = (judged.number(judgement, k) for k in ("key_account", CREDIT_ANSWER))
            new |= {"key_now": 1.0 if key else None, "credit_answer": answer or None}
        for key_, values in found.items():
            values.append(new[key_])
    return found


def _nothing() -> dict[str, Value]:
    return dict.fromkeys(AS_OF)


def _of_card(
    snapshot: Snapshot, cards: Rows, row: int, suggested: Value, day: float
) -> dict[str, Value]:
    since = cards.number(row, "potential_from")
    return _nothing() | {
        "class_now": cards.text(row, "class") or as_text(suggested) or None,
        "potential_now": 1.0 if since is not None and since <= day else None,
        "black_now": 1.0 if is_approved_black(snapshot, row) else None,
    }
