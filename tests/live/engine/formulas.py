"""Translate formulas between Excel's grammar and LibreOffice's API grammar. Pure.

LibreOffice's own parser of Excel's grammar knows no table references; its API grammar does, but
writes `;` for `,`, `$Sheet.A1` for `Sheet!A1`, and some functions by the name of their add-in.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_ADD_IN = "COM.SUN.STAR.SHEET.ADDIN.ANALYSIS.GET"
_FROM_ADD_IN = ("EDATE", "EOMONTH", "WEEKNUM", "WORKDAY", "YEARFRAC")
_ADDED = re.compile(rf"\b({'|'.join(_FROM_ADD_IN)})\(")
_PIECES = re.compile(r'("(?:[^"]|"")*")|(\'(?:[^\']|\'\')*\')')
_SHEET = re.compile(r"((?<![\w.])[^\W\d][\w.]*|\x00\d+\x00)!")
_API_SHEET = re.compile(r"\$?((?<![\w.\]])[^\W\d][\w]*|\x00\d+\x00)\.(?=\$?[A-Za-z]{1,3}\$?\d)")
_BRACKETS = re.compile(r"\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]")
_THIS_ROW = re.compile(r"\[@(?:\[([^\]]+)\]|([^\]]*))\]")
_SPECIAL = re.compile(r"\[(#[A-Za-z ]+)\]")
_TRUTH = re.compile(r"(?<![\w.])(TRUE|FALSE)(?![\w.(])")
_TRUTH_CALL = re.compile(r"(?<![\w.])(TRUE|FALSE)\(\)")
_ARRAY = re.compile(r"\{[^{}]*\}")


def to_api(formula: str) -> str:
    """Return Excel's formula, with its `=`, as `Cell.Formula` takes it."""
    return _outside_quotes(formula, _to_api)


def to_excel(formula: str) -> str:
    """Return what `Cell.Formula` says as Excel writes it."""
    if formula in ("=TRUE()", "=FALSE()"):
        return formula[1:-2]  # a constant: LibreOffice has no cells that are just true
    return _outside_quotes(formula, _to_excel)


def _outside_quotes(formula: str, translate: Callable[[str], str]) -> str:
    """Translate a formula while quoted texts and sheet names are set aside."""
    aside: list[str] = []

    def put(match: re.Match[str]) -> str:
        aside.append(match[0])
        return f"\x00{len(aside) - 1}\x00"

    def back(match: re.Match[str]) -> str:
        return aside[int(match[1])]

    return re.sub(r"\x00(\d+)\x00", back, translate(_PIECES.sub(put, formula)))


def _to_api(text: str) -> str:
    text = _THIS_ROW.sub(_this_row, text)
    text = _ARRAY.sub(lambda match: match[0].replace(";", "|"), text)
    text = _brackets(
        text, lambda found: found.replace("],[", "];["), lambda rest: rest.replace(",", ";")
    )
    text = _BRACKETS.sub(
        lambda match: _SPECIAL.sub(r"[[\1]]", match[0]) if match[0].count("[") == 1 else match[0],
        text,
    )
    text = _TRUTH.sub(r"\1()", _SHEET.sub(r"$\1.", text))
    return _ADDED.sub(rf"{_ADD_IN}\1(", text)


def _to_excel(text: str) -> str:
    text = _TRUTH_CALL.sub(r"\1", text.replace(_ADD_IN, ""))
    text = _API_SHEET.sub(r"\1!", text)
    text = _brackets(
        text, lambda found: found.replace("];[", "],["), lambda rest: rest.replace(";", ",")
    )
    return _ARRAY.sub(lambda match: match[0].replace("|", ";"), text)


def _this_row(match: re.Match[str]) -> str:
    column = match[1] or match[2]
    return f"[[#This Row],[{column}]]" if column else "[#This Row]"


def _brackets(text: str, inside: Callable[[str], str], outside: Callable[[str], str]) -> str:
    """Apply one translation within table brackets and another elsewhere."""
    parts, end = [], 0
    for match in _BRACKETS.finditer(text):
        parts += [outside(text[end : match.start()]), inside(match[0])]
        end = match.end()
    return "".join([*parts, outside(text[end:])])
