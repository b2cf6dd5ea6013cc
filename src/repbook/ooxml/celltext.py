"""Text as cells hold it: XML escapes, the `_xHHHH_` form, and what no cell may hold.

ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
"""

from __future__ import annotations

import re

MAX_TEXT = 32_767
# Compiled when first used, since most presses write no cell of a file.
_HEX = "_x([0-9A-Fa-f]{4})_"
_LOOKS_HEX = "_(?=x[0-9A-Fa-f]{4}_)"
_FORBIDDEN = "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
_ENTITY = r"&(#x[0-9A-Fa-f]+|#[0-9]+|amp|lt|gt|quot|apos);"
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
# What a text begins with that becomes a formula where it is typed, in full width in East Asia.
_SIGNS = "=+-@＝＋－＠"
SPACES = " \t\r\n"
# Zeros may lead; 0x10FFFF, the last character, takes seven digits.
_MOST_DIGITS = 32


def from_hex(text: str) -> str:
    """Replace each `_xHHHH_` by its character; surrogate halves meet again where they can."""
    if "_x" not in text:
        return text
    plain = re.sub(_HEX, lambda found: chr(int(found[1], 16)), text)
    return plain.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def to_hex(text: str) -> str:
    """Write text so that `from_hex` gives it back: a literal `_x0041_`, and carriage returns."""
    if "_x" in text:
        text = re.sub(_LOOKS_HEX, "_x005F_", text)
    return text.replace("\r", "_x000D_")


def clean(text: str) -> str:
    """Return `text` without the characters that XML cannot carry."""
    return re.sub(_FORBIDDEN, "", text)


def escape(text: str) -> str:
    """Escape text for element content and double-quoted attributes."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;")


def unescape(text: str) -> str:
    """Resolve the five entities and character numbers of XML, nothing else.

    ValueError for the number of what is no character.
    """
    return re.sub(_ENTITY, _character, text) if "&" in text else text


def may_run(text: str) -> bool:
    """Tell whether a text would become a formula where it is typed."""
    return text[:1] in _SIGNS if text else False


def length(text: str) -> int:
    """Count text as Excel does, in UTF-16 units."""
    if text.isascii():
        return len(text)
    return len(text) + sum(letter > "\uffff" for letter in text)


def trimmed(text: str, preserve: bool) -> str:
    """Return text as Excel shows it: outer spaces count only under `xml:space="preserve"`."""
    return text if preserve else text.strip(SPACES)


def _character(found: re.Match[str]) -> str:
    name = found[1]
    if not name.startswith("#"):
        return _NAMED[name]
    digits, base = (name[2:], 16) if name[1] == "x" else (name[1:], 10)
    letter = chr(int(digits, base)) if len(digits) <= _MOST_DIGITS else ""
    if not letter or re.match(_FORBIDDEN, letter):
        raise ValueError(name[:_MOST_DIGITS])
    return letter
