"""The words that multiply a number, in a cell or in a header, and the marks of money."""

from __future__ import annotations

import re

TIMES = {
    **dict.fromkeys(("k", "thousand", "thousands", "tsd", "tausend", "千", "仟"), 1e3),
    **dict.fromkeys(("w", "万", "萬"), 1e4),
    **dict.fromkeys(
        ("m", "mn", "mln", "mio", "million", "millions", "millionen", "百万", "百萬"), 1e6
    ),
    **dict.fromkeys(("bn", "billion", "billions", "mrd", "milliarden", "milliards"), 1e9),
    **dict.fromkeys(("lakh", "lakhs", "lac", "lacs"), 1e5),
    **dict.fromkeys(("crore", "crores"), 1e7),
    **dict.fromkeys(("亿", "億"), 1e8),
    "百": 1e2,
    "十万": 1e5,
    "十萬": 1e5,
    "千万": 1e7,
    "千萬": 1e7,
}
MONEY = (
    r"(?:rmb|cny|usd|eur|gbp|twd|hkd|jpy|chf|inr|aud|cad|nzd|sgd|sek|nok|dkk|pln|czk|brl|mxn|krw"
    r"|zar|nt\$|us\$|hk\$|a\$|c\$|s\$|r\$|[$¥€£₹₩₽]|zł|人民币|人民幣|新台币|新臺幣|新台幣)"
)
_MONEY = re.compile(MONEY)
# Short names of money that other words hold; they count before or behind the digits alone.
_MONEY_BESIDE = re.compile(
    r"\A([(+-]?)(?:sfr|fr|rs|kr)\.?(?=[\d+-])|(?<=[\d.,])(?:sfr|fr|rs|kr)\.?\Z"
)
_MONEY_WORD = re.compile(r"(?:元整|元|圆|圓|块钱|块|塊錢|塊|美元|美金|港元|港币|港幣|欧元|歐元)\Z")


def without_money(text: str) -> str:
    """Return a case-folded text without currencies: 1,200元 is 1,200, kusd is k."""
    return _MONEY_BESIDE.sub(r"\1", _MONEY_WORD.sub("", _MONEY.sub("", text)))
