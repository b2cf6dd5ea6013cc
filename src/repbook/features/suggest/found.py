"""What a search for suggestions gives: proposals of one kind, or why there are none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from repbook.domain.intervals import Rate
from repbook.domain.reading.folding import fold_text
from repbook.domain.values import Problem
from repbook.text import Said

Key = tuple[str, str, str]


class Proposal(NamedTuple):
    """One suggestion: whom it is for, whom or what it is about, in words, on what evidence."""

    kind: str
    id: str
    other: str
    says: str
    rate: Rate | None = None
    amount: float | None = None

    @property
    def key(self) -> Key:
        """Return what makes it the same suggestion as an earlier one."""
        return key_of(self.kind, self.id, self.other)


class Found(NamedTuple):
    """The proposals of one kind, best first; `refused` says why there are none.

    `one_each`: of a customer's proposals only the first that is not decided yet is made. `notes`
    are what else is to be said, `left` the cells that could not be used.
    """

    kind: str
    proposals: Sequence[Proposal] = ()
    refused: Said | None = None
    notes: Sequence[str] = ()
    left: Sequence[Problem] = ()
    one_each: bool = False


def key_of(kind: str, card: str, other: str) -> Key:
    """Return the key of a suggestion; case and width make no difference."""
    return kind, fold_text(card), fold_text(other)


def chosen(found: Found, decided: Mapping[Key, object]) -> Iterable[Proposal]:
    """Yield the proposals that are not decided yet, one for each customer where one is enough."""
    served: set[str] = set()
    for proposal in found.proposals:
        if proposal.key in decided or proposal.id in served:
            continue
        if found.one_each:
            served.add(proposal.id)
        yield proposal
