"""What spreadsheet operators and functions mean in Python, blanks and errors included.

Numbers are floats, blanks are None, a formula's empty text is "". An error inside an operand is
raised as `CellFault` and becomes the rule's value, as it does in a cell.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache, reduce
from itertools import chain, compress
from operator import and_
from typing import Any

from repbook.domain.days import LAST_DAY
from repbook.domain.values import (
    BAD_NUMBER,
    BAD_REFERENCE,
    BAD_VALUE,
    DIVIDED_BY_ZERO,
    NOT_AVAILABLE,
    CellError,
    Value,
)
from repbook.scoring.expr import DAY_STEP

EPOCH = date(1899, 12, 30)
TOLD = "told"
"""The test of a conditional count for a label: equal, whatever signs it holds."""
WILDCARDS = re.compile(r"[*?~]")
OPERATOR = re.compile(r"(<>|<=|>=|[<>=]|)(.*)", re.DOTALL)
DIGITS = re.compile(r"\s*[-+]?(\d+\.?\d*|\.\d+)(E[-+]?\d{1,3})?\s*", re.ASCII | re.IGNORECASE)


class CellFault(Exception):
    """An error value met while a rule was evaluated."""

    def __init__(self, code: CellError) -> None:
        super().__init__(code)
        self.code = code


def single(compute: Callable[[Any], Value]) -> Callable[[Any, Iterable[int]], list[Value]]:
    """Let what gives a single cell's value from an Env be called as a column's rule is."""

    def evaluate(env: Any, rows: Iterable[int]) -> list[Value]:
        try:
            value = compute(env)
        except CellFault as fault:
            value = fault.code
        return [0.0 if value is None else value]

    return evaluate


def number(value: Value) -> float:
    """Return a value as a number: blanks are 0, texts that are no plain numbers are #VALUE!."""
    if type(value) is float:
        return value
    if value is None:
        return 0.0
    if isinstance(value, CellError):
        raise CellFault(value)
    if isinstance(value, str) and not DIGITS.fullmatch(value):
        raise CellFault(BAD_VALUE)
    return float(value)


def blank(value: Value) -> bool:
    """Hold for a blank cell and an empty text."""
    if isinstance(value, CellError):
        raise CellFault(value)
    return value is None or value == ""


def equal(left: Value, right: Value) -> bool:
    """Compare as a spreadsheet's `=` does: no regard to case, blank equals 0 and empty text."""
    return _order(left, right) == 0


def before(left: Value, right: Value) -> bool:
    """Compare as a spreadsheet's `<` does: numbers before texts before truth values."""
    return _order(left, right) < 0


def after(left: Value, right: Value) -> bool:
    """Compare as a spreadsheet's `>` does."""
    return _order(left, right) > 0


def _order(left: Value, right: Value) -> int:
    if type(left) is float and type(right) is float:
        return (left > right) - (left < right)
    first, second = _rank(left, right), _rank(right, left)
    return (first > second) - (first < second)


def _rank(value: Value, other: Value) -> tuple[int, float, str]:
    if isinstance(value, CellError):
        raise CellFault(value)
    if value is None:
        value = "" if isinstance(other, str) else False if isinstance(other, bool) else 0.0
    if isinstance(value, bool):
        return (2, float(value), "")
    if isinstance(value, str):
        return (1, 0.0, value.lower())
    return (0, float(value), "")


def truth(value: Value) -> bool:
    """Return a value as a condition."""
    if type(value) is bool:
        return value
    return number(value) != 0.0 if not isinstance(value, str) else _no_truth(value)


def _no_truth(value: str) -> bool:
    raise CellFault(value if isinstance(value, CellError) else BAD_VALUE)


def text(value: Value) -> str:
    """Return a value as `&` joins it."""
    if isinstance(value, CellError):
        raise CellFault(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return value if isinstance(value, str) else f"{value + 0.0:.15G}"


def divide(left: float, right: float) -> float:
    """Divide, with #DIV/0! for nothing below the line."""
    if right == 0.0:
        raise CellFault(DIVIDED_BY_ZERO)
    return left / right


def every(*conditions: Value) -> bool:
    """Return whether all hold; all are looked at, so that an error shows."""
    return all([truth(condition) for condition in conditions])  # noqa: C419 - see the docstring


def some(*conditions: Value) -> bool:
    """Return whether one holds; all are looked at, so that an error shows."""
    return any([truth(condition) for condition in conditions])  # noqa: C419 - see the docstring


def is_number(value: Value) -> bool:
    """Hold for numbers, dates included; never an error."""
    return type(value) is float


def gives_number(value: Callable[[], Value]) -> bool:
    """Hold where a computation gives a number; its error is swallowed."""
    try:
        return is_number(value())
    except CellFault:
        return False


def if_error(value: Callable[[], Value], other: Callable[[], Value]) -> Value:
    """Return the value, or the other where it is an error."""
    try:
        found = value()
    except CellFault:
        return other()
    return other() if isinstance(found, CellError) else found


def choose(which: Value, *values: Callable[[], Value]) -> Value:
    """Return the value at a 1-based place."""
    place = int(number(which))
    if not 1 <= place <= len(values):
        raise CellFault(BAD_VALUE)
    return values[place - 1]()


def round_half_up(value: Value, digits: Value) -> float:
    """Round half away from zero at the 15 digits a cell holds."""
    scale = 10.0 ** int(number(digits))
    scaled = float(f"{abs(number(value)) * scale:.15g}")
    return math.copysign(math.floor(scaled + 0.5) / scale, number(value)) + 0.0


def cut(value: Value, digits: Value) -> float:
    """Cut towards zero at the 15 digits a cell holds."""
    scale = 10.0 ** int(number(digits))
    scaled = float(f"{abs(number(value)) * scale:.15g}")
    return math.copysign(math.floor(scaled) / scale, number(value)) + 0.0


def numbers(args: Sequence[object]) -> list[float]:
    """Return the numbers among values and lists of values; raise an error met on the way."""
    flat = chain.from_iterable(arg if isinstance(arg, list) else (arg,) for arg in args)
    found = []
    for value in flat:
        if type(value) is float:
            found.append(value)
        elif isinstance(value, CellError):
            raise CellFault(value)
    return found


def smallest(*args: object) -> float:
    """Return the smallest number, 0 where there is none."""
    return min(numbers(args), default=0.0)


def largest(*args: object) -> float:
    """Return the largest number, 0 where there is none."""
    return max(numbers(args), default=0.0)


def total(*args: object) -> float:
    """Add up the numbers."""
    return float(sum(numbers(args)))


def nth_largest(values: list[Value], which: Value) -> float:
    """Return the k-th largest number of a list."""
    return _nth(sorted(numbers([values]), reverse=True), which)


def nth_smallest(values: list[Value], which: Value) -> float:
    """Return the k-th smallest number of a list."""
    return _nth(sorted(numbers([values])), which)


def _nth(ordered: list[float], which: Value) -> float:
    place = int(number(which))
    if not 1 <= place <= len(ordered):
        raise CellFault(BAD_NUMBER)
    return ordered[place - 1]


def product_total(left: Sequence[Value], right: Sequence[Value]) -> float:
    """Add up products pair by pair; texts and blanks count as 0."""
    result = 0.0
    for first, second in zip(left, right, strict=True):
        if type(first) is float and type(second) is float:
            result += first * second
        elif isinstance(first, CellError) or isinstance(second, CellError):
            raise CellFault(first if isinstance(first, CellError) else CellError(str(second)))
    return result


def item(values: Sequence[Value], which: Value, across: Value = None) -> Value:
    """Return the value at a 1-based place of a list; of one row, which is its first and only."""
    place, only = int(number(which)), 1
    if across is not None:
        place, only = int(number(across)), place
    if not 1 <= place <= len(values) or only != 1:
        raise CellFault(BAD_REFERENCE)
    return values[place - 1]


def match(wanted: Value, values: Sequence[Value]) -> float:
    """Return the 1-based place of the first exact match, texts with wildcards, else #N/A."""
    if isinstance(wanted, CellError):
        raise CellFault(wanted)
    if wanted is None:
        raise CellFault(NOT_AVAILABLE)
    pattern = _pattern(wanted) if isinstance(wanted, str) else None
    for place, value in enumerate(values, 1):
        if _matches(wanted, pattern, value):
            return float(place)
    raise CellFault(NOT_AVAILABLE)


def _matches(wanted: Value, pattern: re.Pattern[str] | None, value: Value) -> bool:
    if isinstance(wanted, str):
        if not isinstance(value, str) or isinstance(value, CellError):
            return False
        return fits(pattern, value) if pattern else value.lower() == wanted.lower()
    return type(value) is type(wanted) and value == wanted


def _pattern(text_: str) -> re.Pattern[str] | None:
    return wildcard(text_) if WILDCARDS.search(text_) else None


@lru_cache(maxsize=512)
def wildcard(text_: str) -> re.Pattern[str]:
    """Return the pattern that a text with * ? ~ stands for in a lookup; `fits` asks it.

    A tilde takes whatever follows as itself and is gone: `10~50` finds 1050. The last one of a
    text stands for itself.
    """
    pieces = re.findall(r"~.|.", _units(text_), re.DOTALL)
    meaning = {"*": ".*", "?": "."}
    parts = [meaning.get(piece) or re.escape(piece[-1]) for piece in pieces]
    return re.compile("".join(parts), re.IGNORECASE | re.DOTALL)


def fits(pattern: re.Pattern[str], text_: str) -> bool:
    """Tell whether a text is what a wildcard pattern stands for."""
    return pattern.fullmatch(_units(text_)) is not None


def _units(text_: str) -> str:
    """Return a text in UTF-16 units, of which `?` stands for one."""
    if text_.isascii() or max(text_) <= "\uffff":
        return text_
    data = text_.encode("utf-16-le", "surrogatepass")
    return "".join(map(chr, memoryview(data).cast("H")))


Key = str | float | tuple[bool]
Places = dict[Key, float]
# What a blank cell equals.
BLANK: tuple[Key, ...] = ("", 0.0, (False,))


def place_index(values: Sequence[Value]) -> Places | CellError:
    """Return the 1-based first place of each value of a short list, or the error in it."""
    found: Places = {}
    for place, value in enumerate(values, 1):
        if isinstance(value, CellError):
            return value
        for key in BLANK if value is None else (_as_key(value),):
            found.setdefault(key, float(place))
    return found


def place_among(wanted: Value, places: Places | CellError) -> float:
    """Return the 1-based place of the first value equal to `wanted`, 0 for none and for a blank."""
    for value in (places, wanted):
        if isinstance(value, CellError):
            raise CellFault(value)
    if isinstance(places, CellError) or wanted is None:
        return 0.0
    return places.get(_as_key(wanted), 0.0)


def _as_key(value: str | float | bool) -> Key:
    if isinstance(value, str):
        return value.lower()
    return (value,) if isinstance(value, bool) else value


def slot_known(answers: Sequence[Value], weights: Sequence[Value]) -> float:
    """Add up the weights of the answered slots."""
    pairs = zip(answers, weights, strict=True)
    return sum((number(weight) for answer, weight in pairs if number(answer) > 0), 0.0)


def worth(answer: Value, worths: Sequence[Value]) -> float:
    """Return the points of an answer by its number, 0 being none."""
    return number(item(worths, number(answer) + 1))


def slot_worth(
    answers: Sequence[Value], weights: Sequence[Value], worths: Sequence[Value]
) -> float:
    """Add up weight times points over the slots; `worths` has the choices of each slot in order."""
    choices = len(worths) // len(answers)
    return sum(
        (
            number(weight) * number(worths[slot * choices + int(number(answer))])
            for slot, (answer, weight) in enumerate(zip(answers, weights, strict=True))
        ),
        0.0,
    )


def slot_open(answers: Sequence[Value], keys: Sequence[Value]) -> float:
    """Return the largest key among the unanswered slots, 0 for none."""
    pairs = zip(answers, keys, strict=True)
    return max((number(key) for answer, key in pairs if number(answer) == 0), default=0.0)


def remainder(left: Value, right: Value) -> float:
    """Return the remainder with the sign of the divisor."""
    if number(right) == 0:
        raise CellFault(DIVIDED_BY_ZERO)
    return number(left) % number(right)


def row_of(wanted: Value, places: Mapping[str | float, int]) -> float:
    """Return the 1-based row of a value by an index of numbers and lower-case texts, 0 for none."""
    if blank(wanted) or wanted is None or isinstance(wanted, bool):
        return 0.0
    return float(places.get(wanted.lower() if isinstance(wanted, str) else wanted, 0))


def last_row(values: Sequence[Value], wanted: Value, limit: Value) -> float:
    """Return the 1-based place of the last value equal to `wanted`, before place `limit`.

    An error among the values shows, wherever it stands.
    """
    stop = number(limit)
    return float(max((place for place in _places(values, wanted) if place < stop), default=0))


def latest(values: Sequence[Value], wanted: Value, days: Sequence[Value], limit: Value) -> float:
    """Return the largest key below `limit` of the entries equal to `wanted`, 0 for none."""
    dated = {*map(type, days)} <= {float, type(None)}
    stop = number(limit)
    keys = [
        (round_half_up(days[place - 1], 0.0) * DAY_STEP if dated else 0.0) + place
        for place in _places(values, wanted)
    ]
    return max((key for key in keys if key < stop), default=0.0)


def _places(values: Sequence[Value], wanted: Value) -> list[int]:
    """Return the 1-based places of the values equal to `wanted`; an error among them shows."""
    if type(wanted) is not str or not wanted or CellError in {*map(type, values)}:
        return [place for place, value in enumerate(values, 1) if equal(value, wanted)]
    text_ = wanted.lower()
    return [
        place
        for place, value in enumerate(values, 1)
        if type(value) is str and value.lower() == text_
    ]


def mask(
    values: Sequence[Value], op: str, value: Value, distinct: Collection[Value] | None = None
) -> int:
    """Return which values meet a test, one byte a row, as a number that `&` joins at once.

    Of a column with few `distinct` values (`few`) each is tested once.
    """
    test = _criterion(op, value)
    if distinct is not None:
        test = {each: test(each) for each in distinct}.__getitem__
    return int.from_bytes(bytes(map(test, values)), "little")


def few(values: Sequence[Value]) -> Collection[Value] | None:
    """Return the distinct values of a column, None where they are many, or 1 may stand for TRUE."""
    kinds = {*map(type, values)}
    if not (kinds <= {str, type(None)} or kinds <= {float, type(None)}):
        return None
    found = set(values)
    return found if len(found) * 4 < len(values) else None


def count_masks(*masks: int) -> float:
    """Count the rows that are in all masks."""
    return float(_in_all(masks).bit_count())


def sum_masked(values: Sequence[Value], *masks: int) -> float:
    """Add up the numbers of a column over the rows that are in all masks."""
    return total(_picked(values, masks))


def mean_masked(values: Sequence[Value], *masks: int) -> float:
    """Average the numbers of a column over the rows that are in all masks."""
    found = numbers([_picked(values, masks)])
    return divide(sum(found), float(len(found)))


def _in_all(masks: Sequence[int]) -> int:
    return reduce(and_, masks)


def _picked(values: Sequence[Value], masks: Sequence[int]) -> list[Value]:
    if not masks:
        return list(values)
    return list(compress(values, _in_all(masks).to_bytes(len(values), "little")))


def _criterion(op: str, value: Value) -> Callable[[Value], bool]:
    if op == "text":
        return lambda found: type(found) is str and found != ""
    if op == "blank":
        return lambda found: found is None or found == ""
    if op == TOLD:
        return _itself(value)
    if op == "=":
        return _same(value)
    limit = number(value)
    compare = COMPARE[op]
    return lambda found: type(found) is float and compare(found, limit)


def _same(value: Value) -> Callable[[Value], bool]:
    if isinstance(value, CellError):
        raise CellFault(value)
    if isinstance(value, str):
        return _told(value)
    return lambda found: type(found) is float and found == number(value)


def _itself(value: Value) -> Callable[[Value], bool]:
    """Return the test of COUNTIFS for a label, without wildcards and comparisons."""
    label = text(value)
    if DIGITS.fullmatch(label):
        return lambda found: _amount(found) == float(label)
    low = label.lower()
    return lambda found: found is None if not low else type(found) is str and found.lower() == low


def _told(text_: str) -> Callable[[Value], bool]:
    """Return the test that a text asks for as COUNTIFS' criterion: `>5` is no text to look for."""
    op, rest = OPERATOR.match(text_).groups()  # type: ignore[union-attr] # it matches any text
    if op in COMPARE and DIGITS.fullmatch(rest):
        compare, limit = COMPARE[op], float(rest)
        return lambda found: type(found) is float and compare(found, limit)
    if op in COMPARE:
        return _beside(op, rest)
    same = _alike(rest) if rest else _blank_or(op)
    return (lambda found: not same(found)) if op == "<>" else same


def _beside(op: str, rest: str) -> Callable[[Value], bool]:
    """Compare texts with a text; one without anything behind its operator finds nothing."""
    limit, compare = rest.lower(), TEXT_COMPARE[op]
    return lambda found: type(found) is str and rest != "" and compare(found.lower(), limit)


def _blank_or(op: str) -> Callable[[Value], bool]:
    """Hold for blank cells; for an empty text too where no operator stands before nothing."""
    return lambda found: found is None or (not op and found == "")


def _alike(rest: str) -> Callable[[Value], bool]:
    if DIGITS.fullmatch(rest):
        return lambda found: _amount(found) == float(rest)
    if pattern := _pattern(rest):
        return lambda found: type(found) is str and fits(pattern, found)
    low = rest.lower()
    return lambda found: isinstance(found, str) and found.lower() == low


def _amount(value: Value) -> float | None:
    """Return the number that a cell is or looks like."""
    if type(value) is str and DIGITS.fullmatch(value):
        return float(value)
    return value if type(value) is float else None


TEXT_COMPARE: dict[str, Callable[[str, str], bool]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}
COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}


def calendar_date(value: Value) -> date:
    """Return a day number as a date, #NUM! outside the calendar."""
    day = math.floor(number(value))
    if not 0 <= day <= LAST_DAY:
        raise CellFault(BAD_NUMBER)
    return EPOCH + timedelta(days=day)


def year(value: Value) -> float:
    """Return the year of a day."""
    return float(calendar_date(value).year)


def month(value: Value) -> float:
    """Return the month of a day."""
    return float(calendar_date(value).month)


def day(value: Value) -> float:
    """Return the day of the month."""
    return float(calendar_date(value).day)


def later_month(value: Value, months: Value) -> float:
    """Return the same day some months later, the last of the month where it is too short."""
    start = calendar_date(value)
    years, index = divmod(start.month - 1 + int(number(months)), 12)
    if not 1 <= start.year + years <= date.max.year:
        raise CellFault(BAD_NUMBER)
    first = date(start.year + years, index + 1, 1)
    length = (later_first(first) - first).days
    return float((first + timedelta(days=min(start.day, length) - 1) - EPOCH).days)


def later_first(first: date) -> date:
    """Return the first day of the next month."""
    if first.month == 12:
        return date.max if first.year == date.max.year else date(first.year + 1, 1, 1)
    return date(first.year, first.month + 1, 1)


def work_day(value: Value, days: Value, holidays: Sequence[Value]) -> float:
    """Return the n-th day after (n < 0: before) `value` that is neither weekend nor holiday."""
    free = set(numbers([list(holidays)]))
    found = float(math.floor(number(value)))
    left = int(number(days))
    step, left = math.copysign(1, left), abs(left)
    while left > 0:
        found += step
        if calendar_date(found).weekday() < 5 and found not in free:
            left -= 1
    return found


def left_part(value: Value, length: Value) -> str:
    """Return the first characters of a text."""
    return text(value)[: int(number(length))]


def right_part(value: Value, length: Value) -> str:
    """Return the last characters of a text."""
    wanted = int(number(length))
    return text(value)[-wanted:] if wanted else ""


def middle_part(value: Value, start: Value, length: Value) -> str:
    """Return some characters of a text from a 1-based place on."""
    first, count = int(number(start)), int(number(length))
    if first < 1 or count < 0:
        raise CellFault(BAD_VALUE)
    return text(value)[first - 1 : first - 1 + count]


def place_of(wanted: Value, value: Value) -> float:
    """Return the 1-based place of a text in another, to the letter; #VALUE! where it is not."""
    found = text(value).find(text(wanted))
    if found < 0:
        raise CellFault(BAD_VALUE)
    return float(found + 1)


def replaced(value: Value, old: str, new: str) -> str:
    """Return a text with every `old` in it replaced."""
    return text(value).replace(old, new)


def text_length(value: Value) -> float:
    """Return the number of characters (UTF-16 units, as a cell counts)."""
    return float(len(text(value).encode("utf-16-le")) // 2)


def count_filled(*args: object) -> float:
    """Count the cells that hold anything."""
    flat = chain.from_iterable(arg if isinstance(arg, list) else (arg,) for arg in args)
    return float(sum(value is not None for value in flat))


def root(value: Value) -> float:
    """Return the square root."""
    if number(value) < 0:
        raise CellFault(BAD_NUMBER)
    return math.sqrt(number(value))
