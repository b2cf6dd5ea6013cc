"""Fold what people type to what they mean, for search and duplicate checks.

Folded text is for comparing only; the data stay as typed. Folding is per character, so a part of
a name folds to a part of the folded name, and every fold of a fold is itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from repbook.domain.reading.areas import CONTROLS, INVISIBLE, UNSEEN, without_rank

_UNWANTED = re.compile(f"[{CONTROLS}{INVISIBLE}]")
_UNSEEN = re.compile(UNSEEN)
_NEWLINE = re.compile("\r\n?|\u2028|\u2029|\x85")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
_INITIALS = re.compile(r"\b(\w)\.(?=\w\b)")
_APART = r"\s<>()\[\],;:\"'，；："
# An address begins where its run of characters does: tried at each, a long text took its square.
_EMAIL = re.compile(f"(?<![^{_APART}])[^{_APART}]+@[^{_APART}@]+")
_ACCENTS = re.compile("[\u0300-\u036f]")
_AND = frozenset(("and", "und", "et"))
_HAN_BLOCKS = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0x20000, 0x2A6E0))

_LEGAL = (
    "ab ag aps as bhd bv co company corp corporation ev gesellschaft gmbh inc incorporated kg kgaa"
    " kk limited llc llp lp ltd mbh nv ohg oy oyj plc private pte pty pvt sa sarl sas sdn sl spa"
    " srl ug"
)
LEGAL_WORDS = frozenset(_LEGAL.split())
LEGAL_ENDINGS = (
    *("股份有限公司", "有限责任公司", "有限公司", "合伙企业", "有限合伙", "株式会社", "公司"),
    *("集团", "股份", "有限"),
)
_KEPT_ENDINGS = ("分公司", "子公司", "总公司")


def clean_text(text: str) -> tuple[str, bool]:
    """Return text fit for a cell, and whether anything but outer blanks had to go.

    Control characters, lone surrogates, U+FFFE and invisible marks are removed, no-break spaces
    become spaces, line ends become `\\n`. Full-width and Traditional letters stay as typed.
    """
    text = _NEWLINE.sub("\n", text)
    clean = _UNWANTED.sub("", text)
    return clean.replace("\xa0", " ").replace("\u202f", " ").strip(), clean != text


@lru_cache(maxsize=65536)
def fold_text(text: str) -> str:
    """Fold width, case, blanks and Traditional characters; keep words and punctuation apart."""
    return _settle(_fold_once, text)


@lru_cache(maxsize=65536)
def fold_label(text: str) -> str:
    """Fold a header or a label: as `fold_text`, and without blanks and punctuation."""
    return _settle(lambda part: "".join(words(part)), text)


@lru_cache(maxsize=65536)
def fold_name(text: str) -> str:
    """Fold a firm's or person's name: as `fold_label`, without accents and its legal form.

    "&" and "and" between two words are one. A name that is nothing but a legal form keeps it.
    """
    return _settle(_fold_name_once, text)


def words(text: str) -> list[str]:
    """Return the runs of letters, marks and digits in the folded text."""
    return "".join(letter if _in_word(letter) else " " for letter in fold_text(text)).split()


def fold_email(text: str) -> str:
    """Return the address in `text` in lower case, "" where there is none."""
    found = _EMAIL.search(_UNSEEN.sub("", unicodedata.normalize("NFKC", text)).casefold())
    return found[0].removeprefix("mailto:").strip(".") if found else ""


def fold_city(text: str) -> str:
    """Fold a place's name without its rank; 上海市 and 上海 are one, 海门市 and 海门区 too."""
    return _settle(lambda part: without_rank(fold_label(part)), text)


def has_han(text: str) -> bool:
    """Tell whether the text holds Chinese characters."""
    return _HAN.search(text) is not None


@lru_cache(maxsize=1024)
def traditional(text: str) -> str:
    """Return a Chinese text in the characters of Taiwan, to be shown, never to be compared."""
    from opencc import OpenCC

    return str(OpenCC("s2tw").convert(text))


def _settle(fold: Callable[[str], str], text: str) -> str:
    """Fold until nothing moves: joining two words may let their characters combine."""
    while (folded := fold(text)) != text:
        text = folded
    return text


def _fold_once(text: str) -> str:
    text = unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).casefold()
    if has_han(text):
        text = text.translate(_simplified())
    return " ".join(text.split())


def _fold_name_once(text: str) -> str:
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", fold_text(text)))
    parts = words(_INITIALS.sub(r"\1", unicodedata.normalize("NFC", plain)))
    parts = [part for n, part in enumerate(parts) if part not in _AND or n in (0, len(parts) - 1)]
    while len(parts) > 1 and (parts[-1] in LEGAL_WORDS or not _without_ending(parts[-1])):
        parts.pop()
    return _bare("".join(parts))


def _bare(name: str) -> str:
    while (shorter := _without_ending(name)) and shorter != name:
        name = shorter
    return name


def _without_ending(name: str) -> str:
    if name.endswith(_KEPT_ENDINGS):
        return name
    for ending in LEGAL_ENDINGS:
        if name.endswith(ending):
            return name.removesuffix(ending)
    return name


def _in_word(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LNM"


@lru_cache(maxsize=1)
def _simplified() -> dict[int, str]:
    """Return the table from Traditional to Simplified; 20 ms, so only once Chinese is met."""
    from opencc import OpenCC  # type: ignore[import-untyped, unused-ignore]

    letters = [chr(code) for block in _HAN_BLOCKS for code in range(*block)]
    simple = OpenCC("t2s").convert("\n".join(letters)).split("\n")
    table = {old: new for old, new in zip(letters, simple, strict=True) if old != new}
    return {ord(old): table.get(new, new) for old, new in table.items()}
