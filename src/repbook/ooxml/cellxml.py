"""Write cells: values and formulas as the XML of a `c` element (ECMA-376 part 1, 18.3.1.4)."""

import math
import re
from functools import lru_cache

from repbook.domain.values import CellError, Value
from repbook.errors import UnsafeFile, UsageError
from repbook.ooxml.celltext import MAX_TEXT, clean, escape, length, may_run, to_hex, unescape
from repbook.ooxml.refs import column_letters
from repbook.record import NamedTuple

MAX_FORMULA = 8192
# Compiled when first used, as in `celltext`.
_STYLE = rb'\ss="(\d+)"'
_FORMULA = rb"(?s)<f\b[^>]*?(?:/>|>.*?</f>)"
_OPEN = rb"<c\b[^>]*>"
_REPLACED = rb'\s(?:t|vm)="[^"]*"'
_HAS_VALUE = rb"<v\b[^>]*>[^<]|<t\b[^>]*>[^<]|<f\b"


class Formula(NamedTuple):
    """A formula without its equals sign, and the value it gives, None where not known."""

    text: str
    value: Value = None


class Content(NamedTuple):
    """What stands in a cell apart from its address and style; `kind` is the `t` attribute.

    `runs` tells of a text that becomes a formula when it is typed again, which its style prevents.
    """

    kind: str
    xml: bytes
    cleaned: bool = False
    runs: bool = False


BLANK = Content("", b"")


class Place(NamedTuple):
    """Where a value is headed, for messages."""

    file: str
    sheet: str
    cell: str


class Unwritable(Exception):
    """No cell can hold a value; where it was to stand is known to who asked."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self._key, self._facts = key, facts

    def at(self, place: Place) -> UnsafeFile | UsageError:
        """Return the error for people."""
        kind = UnsafeFile if self._key == _TOO_LONG else UsageError
        return kind(self._key, **place._asdict(), **self._facts)


_TOO_LONG = "files.text_too_long"
# How long a text may be to be remembered, and how many values are.
_SHORT, _MANY = 64, 4096


def content(value: Value | Formula, place: Place) -> Content:
    """Return `value` as cell content.

    Text never becomes a formula, whatever it begins with. Raises UnsafeFile for a text over
    32,767 characters, UsageError for a number that is not finite.
    """
    try:
        return made(value)
    except Unwritable as error:
        raise error.at(place) from None


def formula_content(element: bytes, value: Value, place: Place) -> Content:
    """Return the content of a cell with the `f` element given and `value` as its result."""
    try:
        return with_result(element, value)
    except Unwritable as error:
        raise error.at(place) from None


def made(value: Value | Formula) -> Content:
    """Return `value` as cell content; raises Unwritable where no cell can hold it."""
    if isinstance(value, Formula):
        element, result = formula_element(value.text), value.value
        if isinstance(result, str) and len(result) > _SHORT:
            return with_result(element, result)
        return _known_result(element, result)
    if isinstance(value, str) and len(value) > _SHORT:
        return _plain(value)
    try:
        return _known_plain(value)
    except TypeError:
        raise Unwritable("files.bad_value", value=repr(value)) from None


def check(value: Value | Formula) -> None:
    """Raise Unwritable as `made` does, without making anything of what is plainly right."""
    if isinstance(value, Formula):
        formula_element(value.text)
        value = value.value
    if value is None or (isinstance(value, str) and len(value) * 2 <= MAX_TEXT):
        return
    if type(value) is not float or not math.isfinite(value):
        made(value)


def with_result(element: bytes, value: Value) -> Content:
    """Return an `f` element with its result; raises Unwritable where no cell can hold it."""
    if value is None:
        return Content("", element)
    if isinstance(value, str) and not isinstance(value, CellError):
        text, cleaned = _checked(value)
        keep = b' xml:space="preserve"' if _needs_space(text) else b""
        return Content("str", b"%s<v%s>%s</v>" % (element, keep, _encoded(text)), cleaned)
    kind, xml, *_ = _scalar(value)
    return Content(kind, element + xml)


def _plain(value: Value) -> Content:
    if value is None:
        return BLANK
    if isinstance(value, str) and not isinstance(value, CellError):
        return _inline(value)
    return _scalar(value)


# By type too: True, 1 and 1.0 are equal.
_known_result = lru_cache(_MANY, typed=True)(with_result)
_known_plain = lru_cache(_MANY, typed=True)(_plain)


def cell_xml(row: int, column: int, style: bytes, what: Content, extra: bytes = b"") -> bytes:
    """Return the whole element; nothing for a blank cell without style."""
    if not what.xml and not style:
        return b""
    kind = f' t="{what.kind}"'.encode() if what.kind else b""
    look = b' s="%s"' % style if style else b""
    ref = f"{column_letters(column)}{row}".encode()
    if not what.xml:
        return b'<c r="%s"%s/>' % (ref, look)
    return b'<c r="%s"%s%s%s>%s</c>' % (ref, look, kind, extra, what.xml)


def style_of(cell: bytes) -> bytes:
    """Return the number of a cell's style, empty where it has none."""
    found = re.search(_STYLE, cell[: cell.find(b">")])
    return found[1] if found else b""


def styled(cell: bytes, style: bytes) -> bytes:
    """Return a cell that has no style with this one; as it is where there is none to give."""
    if not style:
        return cell
    end = cell.index(b'"', cell.index(b' r="') + 4) + 1
    return cell[:end] + b' s="%s"' % style + cell[end:]


def restyled(cell: bytes, style: int) -> bytes:
    """Return a cell with another style."""
    end = cell.index(b">")
    return styled(re.sub(_STYLE, b"", cell[:end], count=1) + cell[end:], b"%d" % style)


def formula_of(cell: bytes) -> bytes:
    """Return a cell's `f` element, empty where it has none."""
    found = re.search(_FORMULA, cell) if b"<f" in cell else None
    return found[0] if found else b""


def formula_text(element: bytes) -> str:
    """Return the text of an `f` element."""
    inner = element[element.index(b">") + 1 :].removesuffix(b"</f>")
    return unescape(inner.decode())


def has_content(cell: bytes) -> bool:
    """Tell whether a cell holds a value or a formula, not a style alone."""
    return re.search(_HAS_VALUE, cell) is not None


def has_constant(cell: bytes) -> bool:
    """Tell whether a cell holds a value that no formula gives."""
    return has_content(cell) and b"<f" not in cell


def refreshed(cell: bytes, what: Content) -> bytes:
    """Return `cell` with its result replaced by `what`, which holds the cell's `f` element."""
    found = re.match(_OPEN, cell)
    if found is None:
        return cell
    tag = re.sub(_REPLACED, b"", found[0].rstrip(b"/>"))
    kind = f' t="{what.kind}"'.encode() if what.kind else b""
    return b"%s%s>%s</c>" % (tag, kind, what.xml)


def formula_element(text: str) -> bytes:
    """Return the `f` element of a formula without its equals sign."""
    element = _element(text.removeprefix("="))
    if not element:
        raise Unwritable("files.bad_formula")
    return element


@lru_cache(maxsize=1024)
def _element(text: str) -> bytes:
    """Return the `f` element, the same for every row of a column; nothing for a bad text."""
    if not text or length(text) > MAX_FORMULA:
        return b""
    return b"<f>%s</f>" % escape(clean(text)).encode()


def _inline(value: str) -> Content:
    text, cleaned = _checked(value)
    if not text:
        return Content("", b"", cleaned)
    keep = b' xml:space="preserve"' if _needs_space(text) else b""
    xml = b"<is><t%s>%s</t></is>" % (keep, _encoded(text))
    return Content("inlineStr", xml, cleaned, may_run(text))


def _checked(value: str) -> tuple[str, bool]:
    text = clean(value)
    if len(text) * 2 > MAX_TEXT and length(text) > MAX_TEXT:
        raise Unwritable(_TOO_LONG, length=length(text))
    return text, text != value


def _encoded(text: str) -> bytes:
    return escape(to_hex(text)).encode()


def _needs_space(text: str) -> bool:
    return text != text.strip(" \t\r\n") or "\n" in text or "  " in text


def _scalar(value: Value) -> Content:
    if isinstance(value, CellError):
        return Content("e", b"<v>%s</v>" % escape(value).encode())
    if isinstance(value, bool):
        return Content("b", b"<v>%d</v>" % value)
    if not isinstance(value, int | float) or not math.isfinite(value):
        raise Unwritable("files.bad_value", value=repr(value))
    return Content("", b"<v>%s</v>" % number_text(value).encode())


def number_text(value: float) -> str:
    """Return the shortest text that reads back as `value`, whole numbers without point."""
    if abs(value) < 1e15 and value == int(value):
        return str(int(value))
    return repr(float(value))
