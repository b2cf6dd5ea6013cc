"""Comparison with rivals: the topics that a rival named without any is to have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def lacking_topics(
    rows: Sequence[tuple[str, str, str]], topics: Sequence[str]
) -> Mapping[int, tuple[str, ...]]:
    """Return the topics that rows which name a rival without any are to have, by row.

    `rows` are account, rival and topic. The first such row of a rival takes the first topic itself,
    further ones follow; a rival with a topic of its own anywhere is let be.
    """
    has = {(account, rival) for account, rival, topic in rows if topic}
    found: dict[int, tuple[str, ...]] = {}
    seen: set[tuple[str, str]] = set()
    for place, (account, rival, topic) in enumerate(rows):
        key = (account, rival)
        if account and rival and not topic and key not in has and key not in seen:
            seen.add(key)
            found[place] = tuple(topics)
    return found
