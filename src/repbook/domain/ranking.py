"""The order in which candidates deserve a seat (M12)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from repbook.domain.card import Card
from repbook.domain.priority import Terms, Weights
from repbook.domain.seats import Candidate


def rank(
    cards: Sequence[Card],
    rows: Sequence[int],
    rate: Callable[[Card], Terms],
    weights: Weights,
) -> list[Candidate]:
    """Return the candidates among `rows` of `cards`, best first.

    Ties go by type fit, a phone, the area with most candidates, import order and id, so the
    order of the input never shows.
    """
    crowd = Counter(cards[row].area for row in rows)
    rated = []
    for row in rows:
        card = cards[row]
        terms = rate(card)
        rated.append(
            (
                -terms.total(weights),
                -card.fit,
                not card.has_phone,
                -crowd[card.area],
                card.order,
                card.id,
                row,
                terms,
            )
        )
    rated.sort()
    return [
        Candidate(cards[row], terms, -negative, row, place)
        for place, (negative, _, _, _, _, _, row, terms) in enumerate(rated, 1)
    ]


def one_an_account(candidates: Iterable[Candidate], taken: set[str]) -> list[Candidate]:
    """Return the first candidate of each account that is not in `taken`; `taken` is unchanged."""
    seen = set(taken)
    kept = []
    for candidate in candidates:
        account = account_of(candidate.card)
        if account not in seen:
            seen.add(account)
            kept.append(candidate)
    return kept


def account_of(card: Card) -> str:
    """Return the account a card belongs to; a card without one is its own."""
    return card.account or card.id
