"""People of a customer and its rivals: who is well known, and who is ahead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from repbook.record import NamedTuple


class Known(NamedTuple):
    """How many people of a customer are well known, and whether its owner is among them."""

    strong: int = 0
    owner: bool = False

    def alone(self, least: int) -> bool:
        """Tell whether a customer hangs on too few people, none of them the owner (M154)."""
        return self.strong < least and not self.owner


class Person(NamedTuple):
    """One person: whose, how well known from 1 to 5 (None: not said), the owner, gone or not."""

    account: str
    strength: float | None
    owner: bool = False
    gone: bool = False


class Scored(NamedTuple):
    """One topic on which a rival was compared: weight 1 to 5 (None: not said), scores 0 to 5."""

    account: str
    rival: str
    importance: float | None
    ours: float | None
    theirs: float | None


def well_known(people: Iterable[Person], strength: float) -> dict[str, Known]:
    """Count the people known at least so well, by account; those who left count no more.

    An account of which nobody is noted is not in the answer; one whose people are all little known
    counts 0.
    """
    found: dict[str, Known] = {}
    for person in people:
        if person.gone or not person.account:
            continue
        held = found.get(person.account, Known())
        strong = person.strength is not None and person.strength >= strength
        found[person.account] = Known(held.strong + strong, held.owner or (strong and person.owner))
    return found


def rival_ahead(scores: Iterable[Scored]) -> dict[str, bool]:
    """Tell by account whether any rival scores as high as we do (M80, M155).

    A rival does when the topics' gaps, each times its importance, do not sum to more than 0. A
    topic counts where both scores are known; without an importance it weighs 1. An account
    without such a topic is not in the answer.
    """
    sums: dict[tuple[str, str], float] = {}
    for topic in scores:
        if not topic.account or topic.ours is None or topic.theirs is None:
            continue
        key = (topic.account, topic.rival)
        weight = 1.0 if topic.importance is None else topic.importance
        sums[key] = sums.get(key, 0.0) + weight * (topic.ours - topic.theirs)
    found: dict[str, bool] = {}
    for (account, _), gap in sums.items():
        found[account] = found.get(account, False) or round(gap, 6) <= 0
    return found


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
