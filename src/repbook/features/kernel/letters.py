"""Fill in a letter of the sheet Texts (M25, M37)."""

from __future__ import annotations

from repbook.book.snapshot import Snapshot, as_text

_PERSON, _REP = "{person}", "{rep}"


def filled(snapshot: Snapshot, body: str, person: str) -> str:
    """Return a letter's text with the names of whom it goes to and of the rep in their places.

    Other braces stay, those of a name too: somebody wrote them.
    """
    rep = as_text(snapshot.setting("rep_name")) or as_text(snapshot.setting("rep"))
    return person.join(part.replace(_REP, rep) for part in body.split(_PERSON))
