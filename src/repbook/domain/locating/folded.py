"""Fold the names of towns, so that those that mean one are written alike."""

from __future__ import annotations

import re
import unicodedata

_SHORT = {
    "saint": "st", "sainte": "ste", "fort": "ft", "mount": "mt",
}  # fmt: skip
_LETTERS = str.maketrans(
    {
        "ß": "ss", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th",
        "ı": "i", "’": "", "'": "", "`": "", "ʻ": "", "‘": "", "´": "",
    }
)  # fmt: skip
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def fold_town(text: str) -> str:
    """Return a town's name without case, accents, width and signs; Saint, Fort, Mount are short.

    Twice changes nothing more.
    """
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    letters = "".join(one for one in text.translate(_LETTERS) if not unicodedata.combining(one))
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", letters))
    return " ".join(_SHORT.get(word, word) for word in words)


def spelt_out(name: str) -> str:
    """Return a German name as it is written without umlauts: Köln is Koeln."""
    return name.casefold().translate(_SPELT)
