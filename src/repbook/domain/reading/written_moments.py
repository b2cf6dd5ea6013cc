"""Part a moment as phones and programs write it into its date and its time of day.

What was seen: call logs of Android and iOS, Java's and C's own forms, SMS Backup & Restore's
milliseconds, the month names of German, French, Spanish and Italian phones.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime

from repbook.domain.days import MONTHS as ENGLISH_MONTHS
from repbook.domain.reading.normalize import plain_text
from repbook.record import NamedTuple

MONTHS = {
    short: number
    for number, name in enumerate(ENGLISH_MONTHS, start=1)
    for short in (name[:3].lower(), name.lower())
} | {"sept": 9}
_ABROAD = (
    "januar janner janvier janv enero ene gennaio gen",
    "februar feber fevrier fevr fev febrero febbraio",
    "marz maerz mrz mars marzo",
    "avril avr abril abr aprile",
    "mai mayo maggio mag",
    "juni juin junio giugno giu",
    "juli juillet juil julio luglio lug",
    "aout agosto ago",
    "septembre septiembre settembre set",
    "oktober okt octobre octubre ottobre ott",
    "novembre noviembre",
    "dezember dez decembre diciembre dicembre dic",
)
_MONTHS_ABROAD = {
    name: month for month, names in enumerate(_ABROAD, start=1) for name in names.split()
}
_ACCENTS = re.compile("[\u0300-\u036f]")
_HALF = "上午|下午|晚上|早上|中午|凌晨"
_JOIN = r"(?:\b(?:at|um|à|alle)\b|[@|,，·–-])"
_CLOCK = re.compile(
    rf"(?:(?<=\d)t|\s|^|(?<=[日号號])|(?=@))\s*(?:{_JOIN}\s*)*(?P<clock>(?:{_HALF}|am|pm)?\s*"
    r"(?:\d{1,2}\s*[:点點时時].*|(?<=\s)\d{1,2}[.h]\d{2}(?:\s*(?:[ap]\.?m\.?|uhr|h))?"
    r"|(?<=\s)\d{1,2}\s*[ap]\.?m\.?))\Z",
    re.I,
)
_CLOCK_FIRST = re.compile(
    rf"(?P<clock>(?:{_HALF})?\s*\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?:\s*[ap]\.?m\.?)?)"
    r"\s*[,，-]?\s+(?:on\s+)?(?P<date>\S.*\d{4}.*)\Z",
    re.I,
)
_YEAR_AT_END = re.compile(
    r"(?P<date>[a-z]{3,9}\s+\d{1,2})\s+(?P<clock>\d{1,2}:\d{2}(?::\d{2})?)\s+"
    r"(?:[A-Z]{1,5}(?:[+-]\d{1,2}:?\d{2})?\s+|[+-]\d{4}\s+)?(?P<year>\d{4})\Z",
    re.I,
)
_COMPACT = re.compile(
    r"(?P<date>(?:19|20)\d{6})(?:t(?P<short>\d{4})|t?(?P<clock>\d{6}))(?:\.0)?z?\Z", re.I
)
_ZONE = re.compile(
    r"(?<=\d)\s*(?:(?:utc|gmt|cst|cet|cest|est|edt|pst|pdt|hkt)?\s*[+-]\d{1,2}:?\d{2}"
    r"|(?:utc|gmt))(?:\s+[a-z]{3,4})?\Z|(?<=\d)\s*(?:uhr|h)\Z",
    re.I,
)
_SINCE_1970 = re.compile(r"(?P<s>\d{10})(?:\.\d+)?\Z|(?P<ms>\d{13})(?:\.0+)?\Z", re.ASCII)
_FIRST, _LAST = 978_307_200, 4_102_444_800  # 2001 to 2100
_DAY = 86_400


class Parts(NamedTuple):
    """A moment's date and its time of day, each "" where none is written."""

    date: str
    clock: str


def parted(text: str) -> Parts:
    """Return the date and the time of day of a plain text, each as written."""
    if found := _YEAR_AT_END.match(text):
        return Parts(f"{found['date']} {found['year']}", found["clock"])
    if found := _COMPACT.match(text):
        return Parts(found["date"], ":".join(re.findall("..", found["clock"] or found["short"])))
    if found := _CLOCK_FIRST.match(text):
        return Parts(found["date"], found["clock"])
    if found := _CLOCK.search(text):
        clock = _ZONE.sub("", found["clock"].strip())
        return Parts(text[: found.start()], re.sub(r"(?<=\d)[.h](?=\d\d(?:\D|\Z))", ":", clock))
    return Parts(text, "")


def month_named(name: str) -> int | None:
    """Return the number of a month by its name or a short form, None for no month."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", name.lower()))
    return MONTHS.get(plain) or _MONTHS_ABROAD.get(plain)


def since_1970(value: object) -> date | datetime | None:
    """Return the local moment that stands as seconds or milliseconds since 1970, None for others.

    Midnight of Greenwich to the second is how systems write a day without a time: it is that day.
    """
    found = _SINCE_1970.match(plain_text(value))
    if not found:
        return None
    seconds = int(found["s"]) if found["s"] else int(found["ms"]) / 1000
    if not _FIRST <= seconds < _LAST:
        return None
    at = datetime.fromtimestamp(seconds, UTC)
    return at.date() if seconds % _DAY == 0 else at.astimezone().replace(tzinfo=None)
