"""The letter for a task: from Texts, in the card's language (M25, M37)."""

from __future__ import annotations

from repbook.book.snapshot import Reads
from repbook.domain.reading.folding import has_han
from repbook.features.day.ground import Ground
from repbook.features.kernel.letters import filled

LETTER_READS: Reads = {"texts": ("key", "kind", "lang", "title", "body", "tags")}
_ENGLISH = "en"


def language_of(ground: Ground, card: str) -> str:
    """Return the language in which a customer is written to: by the signs of the names on the card.

    In a Chinese workbook Chinese; else simplified Chinese where a name has Chinese characters.
    """
    row = ground.rows.get(card.casefold())
    names = "" if row is None else "".join(ground.cards.text(row, k) for k in ("contact", "name"))
    own = ground.lang if ground.lang != _ENGLISH else "zh-CN"
    return own if has_han(names) else _ENGLISH


def letter(ground: Ground, kind: str, card: str, person: str = "") -> str:
    """Return the letter of a kind for a card, its places filled in; "" where Texts has none.

    One in the card's language comes first, then one in the workbook's.
    """
    rows = ground.snapshot.tables["texts"]
    found = {
        rows.text(row, "lang"): rows.text(row, "body")
        for row in reversed(range(len(rows)))
        if ground.snapshot.code("text", rows.get(row, "kind")) == "letter"
        and kind in rows.text(row, "tags").casefold().split()
    }
    own = (language_of(ground, card), ground.lang)
    body = next((found[lang] for lang in own if lang in found), next(iter(found.values()), ""))
    row = ground.rows.get(card.casefold())
    contact = "" if row is None else ground.cards.text(row, "contact")
    who = person or contact or ground.name(card)
    return filled(ground.snapshot, body, who).strip()
