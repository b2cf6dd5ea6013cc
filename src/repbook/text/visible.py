"""Signs that a screen would obey instead of show, spelt out: control and direction marks."""

from __future__ import annotations

import re

_OBEYED = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]"
"""All but line ends and tabs."""


def visible(text: str) -> str:
    """Return a text with such signs as `\\u202e`, which in JSON means the same."""
    return re.sub(_OBEYED, lambda sign: _spelt(sign[0]), text)


def one_line(text: str) -> str:
    """Return a name with its line ends spelt out too, so that it makes no line of its own."""
    return text.replace("\r", _spelt("\r")).replace("\n", _spelt("\n"))


def _spelt(text: str) -> str:
    """Return signs by their numbers in UTF-16, as JSON spells them."""
    units = text.encode("utf-16-be", "surrogatepass")
    return "".join(
        f"\\u{high:02x}{low:02x}" for high, low in zip(units[::2], units[1::2], strict=True)
    )


def spell_unknown(error: UnicodeError) -> tuple[str, int]:
    """Spell what an encoding lacks (an error handler of `codecs`)."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return _spelt(error.object[error.start : error.end]), error.end
