"""Score how well a column's header names a field."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from repbook.domain.reading.folding import fold_label, has_han, words
from repbook.domain.reading.units import MONEY, TIMES, without_money

LABEL, ALIAS, SIMILAR, ENDING = 1.0, 0.95, 0.8, 0.7
RANK = 0.02
SURE = ALIAS - 5 * RANK
_NEAR, _SHORTEST = 0.84, 5
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|【[^【】]*】|「[^「」]*」|{[^{}]*}")
_MARKS = re.compile(
    r"[*★☆※•]|(?<=[\u3400-\u9fff])[:：]\Z|必填|选填|選填|\brequired\b|\boptional\b", re.I
)
# Thousands of euros are T€ in a header; a cell of "5 t" holds tons.
_TIMES = {**TIMES, **dict.fromkeys(("t", "milliers", "miles"), 1e3), "cr": 1e7}
_LATIN = "|".join(word for word in sorted(TIMES, key=len, reverse=True) if word.isascii())
_HAN = "|".join(word for word in sorted(TIMES, key=len, reverse=True) if not word.isascii())
_UNIT = re.compile(
    rf"(?<=\S)[\s,:_/-]+(?:(?:in|en)\s+)?(?:{MONEY}\s*(?:{_LATIN})\.?|(?:{_LATIN}|t)\.?\s*{MONEY}|{MONEY}"
    r"|thousands?|millions?|tsd\.?|teur|'000s?|lakhs?|crores?)\Z"
    rf"|(?<=\S)\s+(?:in|en)\s+(?:{_LATIN}|t)\.?\Z"
    rf"|(?<=[\u3400-\u9fff])(?:[\s_/:-]*(?:{_HAN})?元|\s*[/:_-]\s*(?:{_HAN}))\Z",
    re.I,
)
_TECHNICAL = "(do not modify)"  # before the ids that Dynamics writes into its workbooks
_ZEROS = re.compile(r"(?<![\d.,])'?000s?\b")
_HAN_RUN = re.compile(r"[\u3400-\u9fff]+")
_WORDS = re.compile(r"[^\W\d_]+")
_ORDINAL = "stndrh"
_HAN_COUNTS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5}
_COUNT = re.compile(
    r"(?<!\d)[1-9]\d?(?:st|nd|rd|th)?(?![\da-z])|\A第[一二三四五](?=联系人|聯絡人|聯繫人)|(?<=[\u3400-\u9fff])[一二三四五](?=\Z|姓名|电话|手机|電話|手機)"
)
_GENERIC = frozenset(
    (
        *("name", "date", "type", "id", "number", "no", "amount", "status", "time", "code"),
        *("名称", "日期", "类型", "编号", "号码", "金额", "状态", "时间", "公司", "客户"),
    )
)


@dataclass(frozen=True, slots=True)
class Field:
    """A field to fill: its labels in all languages, other words for it, and what it holds.

    `kind` is a kind of the schema, or `phone` or `email`. `ranked` are further names, 1 as good
    as an alias, 2 and more the less so. An `exact` field is filled by its names alone, a
    `counted` one by its names with a number too, such as Phone 2.
    """

    key: str
    labels: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    kind: str = "text"
    ranked: tuple[tuple[str, int], ...] = ()
    exact: bool = False
    counted: bool = False


class Likeness(NamedTuple):
    """How sure a header means a field, 0 to 1, and the catalogue key that says why."""

    score: float
    why: str


NOTHING = Likeness(0.0, "intake.why_nothing")


def likeness(header: str, field: Field) -> Likeness:
    """Compare a header with a field: its labels, its aliases, its last words, its spelling.

    A header with stars, brackets or units is compared as it stands first, then without them; one
    in two languages, such as Contact 联系人, counts where both halves name the field.
    """
    found = _likeness(header, field)
    if found.score >= SURE or not (parts := halves(header)):
        return found
    both = min((_likeness(part, field) for part in parts), key=lambda each: each.score)
    return both if both.score >= SURE else found


def halves(header: str) -> tuple[str, ...]:
    """Return the Latin and the Chinese words of a header in two languages, none of another."""
    bare = bare_header(header)
    latin, han = " ".join(_HAN_RUN.sub(" ", bare).split()), "".join(_HAN_RUN.findall(bare))
    latin = latin.strip(" /|-_,;:")
    return (latin, han) if han and any(map(str.isalpha, latin)) else ()


def is_called(header: str, names: Collection[str]) -> bool:
    """Tell whether a header is one of folded names, or in two languages both of its halves are."""
    parts = halves(header)
    return fold_label(bare_header(header)) in names or (
        bool(parts) and all(fold_label(part) in names for part in parts)
    )


def _likeness(header: str, field: Field) -> Likeness:
    forms = dict.fromkeys((fold_label(header), fold_label(bare_header(header))))
    for folded in forms:
        if folded and folded in _folded(field.labels):
            return Likeness(LABEL, "intake.why_label")
        if folded and (rank := _rank(folded, field)):
            return Likeness(ALIAS - RANK * (rank - 1), "intake.why_alias")
    if field.counted and (rank := _counted_rank(header, field)):
        return Likeness(max(SURE, ALIAS - RANK * (rank - 1)), "intake.why_alias")
    if field.exact:
        return NOTHING
    if _is_first(header) and _counted_rank(header, field):
        return Likeness(SURE, "intake.why_alias")
    bare = bare_header(header)
    names = (*field.labels, *field.aliases)
    return max(
        Likeness(
            _best(_similar(fold_label(bare), fold_label(name)) for name in names),
            "intake.why_similar",
        ),
        Likeness(_best(_ending(bare, name) for name in names), "intake.why_ending"),
        key=lambda found: found.score,
    )


def bare_header(header: str) -> str:
    """Return a header without required-marks, brackets and units; as it is where all would go."""
    text = unicodedata.normalize("NFKC", header)
    if text.lower().startswith(_TECHNICAL):
        return header
    bare = _MARKS.sub(" ", _UNIT.sub("", _BRACKETS.sub(" ", text)))
    return bare.strip() if fold_label(bare) else header


def header_number(header: str) -> int:
    """Return the number in a header such as 手机2 or Contact 2 phone, 1 where there is none."""
    found = _COUNT.findall(bare_header(header))
    if len(found) != 1:
        return 1
    return _HAN_COUNTS.get(found[0].removeprefix("第")) or int(found[0].rstrip(_ORDINAL))


def is_mark(text: str) -> bool:
    """Tell whether a text only says whether a column must be filled, such as 必填."""
    plain = unicodedata.normalize("NFKC", text)
    return not fold_label(_MARKS.sub(" ", plain)) and bool(_MARKS.search(plain))


def header_times(header: str) -> float | None:
    """Return what the unit in a header multiplies numbers by; None where it names no unit."""
    text = unicodedata.normalize("NFKC", header).casefold()
    found = _UNIT.search(text)
    for part in (*_BRACKETS.findall(text), found[0] if found else ""):
        if _ZEROS.search(part):
            return 1e3
        for word in _WORDS.findall(part):
            if times := _TIMES.get(without_money(word)):
                return times
    return None


def _is_first(header: str) -> bool:
    """Tell whether a header ends in a 1, as those of business-card readers do: 公司1, 地址1."""
    return bare_header(header).endswith("1")


def _counted_rank(header: str, field: Field) -> int:
    """Return the rank of a name with a number in it, 0 for none; a higher number fits less."""
    bare, uncounted = bare_header(header), fold_label(_COUNT.sub("", bare_header(header)))
    if not uncounted or uncounted == fold_label(bare):
        return 0
    rank = 1 if uncounted in _folded(field.labels) else _rank(uncounted, field)
    return rank + header_number(header) - 1 if rank else 0


def _rank(folded: str, field: Field) -> int:
    if folded in _folded(field.aliases):
        return 1
    return _ranks(field.ranked).get(folded, 0)


@lru_cache(maxsize=1024)
def _folded(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold_label, names))


@lru_cache(maxsize=1024)
def _ranks(ranked: tuple[tuple[str, int], ...]) -> dict[str, int]:
    ranks: dict[str, int] = {}
    for name, rank in ranked:
        folded = fold_label(name)
        ranks[folded] = min(rank, ranks.get(folded, rank))
    return ranks


def _best(scores: Iterable[float]) -> float:
    return max(scores, default=0.0)


def _ending(header: str, name: str) -> float:
    """Score a header that ends in the name: 办公电话 and Home phone are phones."""
    folded, whole = fold_label(name), fold_label(header)
    if folded in _GENERIC or len(folded) < 2:
        return 0.0
    if has_han(folded):
        return ENDING * (whole.endswith(folded) and 2 * len(folded) >= len(whole))
    wanted, present = words(name), words(header)
    return ENDING * (present[-len(wanted) :] == wanted and 2 * len(wanted) >= len(present))


def _similar(header: str, name: str) -> float:
    """Score a header that is a misspelt name."""
    if min(len(header), len(name)) < _SHORTEST or has_han(header + name):
        return 0.0
    matcher = SequenceMatcher(None, header, name, autojunk=False)
    ratio = matcher.ratio() if matcher.quick_ratio() >= _NEAR else 0.0
    return SIMILAR * ratio if ratio >= _NEAR else 0.0
