"""Which of the words that a cell may hold lie nearest to one that could not be read."""

from __future__ import annotations

from collections.abc import Sequence

from repbook.book.snapshot import Snapshot
from repbook.domain.reading.normalize import plain_text
from repbook.features.kernel.typed import LISTED

_LIKE, _FEW = 0.7, 2
_APART = 0.6
"""How like one another the words must be that two texts do not share."""


def nearest(snapshot: Snapshot, key: str, value: object, choices: Sequence[str]) -> list[str]:
    """Return at most two of a column's choices, the nearest first, none where nothing is like it.

    Of a list the words that people say for its choices count too.
    """
    from difflib import get_close_matches

    meant = {choice.casefold(): choice for choice in choices}
    if key in LISTED:
        from repbook.domain.reading.said_words import words_for

        for word, code in words_for(key).items():
            meant.setdefault(word, snapshot.label(f"{key}.{code}"))
    said = plain_text(value).casefold()
    like = get_close_matches(said, meant, n=5 * _FEW, cutoff=_LIKE)
    return list(dict.fromkeys(meant[word] for word in like if _is_like(said, word)))[:_FEW]


def _is_like(said: str, word: str) -> bool:
    """Tell whether two texts share most of their words, or are alike beyond those that they share.

    'Closed down' is not 'closed won', nor 'appointment cancelled' 'appointment made'.
    """
    from difflib import SequenceMatcher

    mine, other = said.split(), word.split()
    left = " ".join(part for part in mine if part not in other)
    lacking = " ".join(part for part in other if part not in mine)
    shared = len(set(mine) & set(other))
    if not left or not lacking or 2 * shared > max(len(mine), len(other)):
        return True
    return SequenceMatcher(None, left, lacking).ratio() >= _APART
