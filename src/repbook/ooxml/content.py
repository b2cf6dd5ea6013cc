"""Turn the text of a cell into its value (ECMA-376 part 1, 18.3.1.4 and 18.18.11)."""

from __future__ import annotations

from datetime import datetime, timedelta

from repbook.domain.values import CellError, Value
from repbook.ooxml.celltext import from_hex

_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)


def cell_value(kind: str, text: str, formula: bool, strings: list[str], date1904: bool) -> Value:
    """Return the value of a cell of type `kind` whose `v` holds `text`.

    An empty text is a blank, but "" where a formula gives it. ValueError or IndexError where
    the content does not fit its type.
    """
    if kind == "str":
        return from_hex(text) or ("" if formula else None)
    if not text.strip():
        return None
    if kind in ("n", ""):
        return float(text)
    if kind == "s":
        return shared(strings, int(text)) or ("" if formula else None)
    if kind == "b":
        return _boolean(text)
    if kind == "e":
        return CellError(text)
    if kind == "d":
        return _serial(text, date1904)
    raise ValueError(kind)


def shared(strings: list[str], index: int) -> str:
    """Return one shared string; IndexError also for a negative index."""
    if index < 0:
        raise IndexError(index)
    return strings[index]


def _boolean(text: str) -> bool:
    word = text.strip()
    if word in ("1", "true"):
        return True
    if word in ("0", "false"):
        return False
    raise ValueError(text)


def _serial(text: str, date1904: bool) -> float:
    epoch = _EPOCH_1904 if date1904 else _EPOCH
    dated = "-" in text or text.strip()[:8].isdecimal()
    text = text.strip() if dated else f"{epoch:%Y-%m-%d}T{text.strip()}"
    return (datetime.fromisoformat(text).replace(tzinfo=None) - epoch) / timedelta(days=1)
