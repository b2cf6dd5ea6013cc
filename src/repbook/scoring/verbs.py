"""The words rules are written in: short constructors for the nodes of `expr`."""

from __future__ import annotations

from repbook.scoring.expr import (
    DAY_STEP,
    Binary,
    Block,
    Cell,
    Code,
    Column,
    Condition,
    CountIfs,
    Expr,
    Field,
    Find,
    LastRow,
    Latest,
    Operand,
    Place,
    SlotKnown,
    SlotOpen,
    SlotWorth,
    Span,
    SumIfs,
    Words,
    Worth,
    call,
    lift,
)
from repbook.text.label import Label

# What lookups and counts read as more than themselves; the sign that escapes comes first.
WILDCARDS = "~*?"
EMPTY = lift("")
LAST = 1e15


def col(key: str) -> Column:
    """Return the column `key` of the rule's own row."""
    return Column(key)


def span(keys: tuple[str, ...]) -> Span:
    """Return neighbouring columns of the rule's own row."""
    return Span(keys)


def field(table: str, key: str) -> Field:
    """Return a whole column of a table."""
    return Field(table, key)


def cell(key: str) -> Cell:
    """Return a named cell."""
    return Cell(key)


def block(key: str) -> Block:
    """Return a fixed block of cells."""
    return Block(key)


def code(key: str) -> Code:
    """Return the workbook's label of `list.code`."""
    return Code(key)


def words(en: str, zh_cn: str, zh_tw: str) -> Expr:
    """Return a wording in the workbook's language, at most 255 characters long."""
    return Words(Label(en, zh_cn, zh_tw))


def if_(condition: Operand, then: Operand, other: Operand) -> Expr:
    """Choose by a condition."""
    return call("IF", condition, then, other)


def cases(*pairs: tuple[Operand, Operand], other: Operand) -> Expr:
    """Choose the value beside the first condition that holds, else `other`."""
    result = lift(other)
    for condition, value in reversed(pairs):
        result = if_(condition, value, result)
    return result


def all_(*conditions: Operand) -> Expr:
    """Hold where every condition holds."""
    return call("AND", *conditions)


def any_(*conditions: Operand) -> Expr:
    """Hold where one condition holds."""
    return call("OR", *conditions)


def not_(condition: Operand) -> Expr:
    """Hold where the condition does not."""
    return call("NOT", condition)


def is_number(value: Operand) -> Expr:
    """Hold for a number or a date."""
    return call("ISNUMBER", value)


def if_error(value: Operand, other: Operand) -> Expr:
    """Give `other` where `value` is an error."""
    return call("IFERROR", value, other)


def at(array: Expr, row: Operand) -> Expr:
    """Return the value at a 1-based row of a column or block."""
    return call("INDEX", array, row)


def along(row: str, place_: Operand) -> Expr:
    """Return the value at a 1-based place of a block of one row.

    The row is said too: some programs take a lone number for a row of the sheet.
    """
    return call("INDEX", Block(row), 1, place_)


def match(wanted: Operand, array: Expr) -> Expr:
    """Return the 1-based place of an exact match; `* ? ~` are wildcards, see `plainly`."""
    return call("MATCH", wanted, array, 0)


def plainly(text: Expr) -> Expr:
    """Return a text as the pattern that finds nothing but itself."""
    for sign in WILDCARDS:
        text = call("SUBSTITUTE", text, sign, f"~{sign}")
    return text


def place(wanted: Expr, values: str, size: int) -> Expr:
    """Return the 1-based place of `wanted` in a block of `size` rows, 0 for none; no wildcards."""
    return Place(wanted, Block(values), size)


def join(*parts: Operand) -> Expr:
    """Join texts."""
    result = lift(parts[0])
    for part in parts[1:]:
        result = Binary("&", result, lift(part))
    return result


def shown(value: Expr) -> Expr:
    """Return the value, or an empty text where the cell is blank (never a stray zero)."""
    return if_(value.is_(""), "", value)


def rounded(value: Operand, digits: int) -> Expr:
    """Round half away from zero."""
    return call("ROUND", value, digits)


def smallest(*values: Operand) -> Expr:
    """Return the smallest number."""
    return call("MIN", *values)


def largest(*values: Operand) -> Expr:
    """Return the largest number."""
    return call("MAX", *values)


def find(wanted: Expr, table: str, key: str) -> Expr:
    """Return the row of `wanted` in a table's column, 0 where it is missing."""
    return Find(wanted, Field(table, key))


def last_row(table: str, key: str, wanted: Expr, before: Operand) -> Expr:
    """Return the last row of a table that carries `wanted`, above row `before`."""
    return LastRow(Field(table, key), wanted, lift(before))


def latest(table: str, key: str, wanted: Expr, day: str, before: Operand = LAST) -> Expr:
    """Return the key of the newest row that carries `wanted`, below key `before`; 0 for none.

    `row_of_key` gives the row.
    """
    return Latest(Field(table, key), wanted, Field(table, day), lift(before))


def row_of_key(key: Expr) -> Expr:
    """Return the 1-based row of a key that `latest` gave, 0 for none."""
    return call("MOD", key, DAY_STEP)


def slot_known(answers: Span, weights: str) -> Expr:
    """Add up the weights of the answered slots."""
    return SlotKnown(answers, Block(weights))


def worth(slot: str, answer: Expr) -> Expr:
    """Return the points of an answer to a slot's question, by its number (0 for none)."""
    return Worth(slot, answer)


def slot_worth(answers: Span, weights: str, worths: str) -> Expr:
    """Add up weight times points over the slots."""
    return SlotWorth(answers, Block(weights), Block(worths))


def slot_open(answers: Span, keys: str) -> Expr:
    """Return the largest key among the unanswered slots, 0 for none."""
    return SlotOpen(answers, Block(keys))


def where(table: str, key: str, op: str, value: Operand = "") -> Condition:
    """Return one condition of a conditional count."""
    return Condition(Field(table, key), op, lift(value))


def count_if(*conditions: Condition) -> Expr:
    """Count the rows that meet all conditions."""
    return CountIfs(conditions)


def sum_if(table: str, key: str, *conditions: Condition) -> Expr:
    """Add up a column over the rows that meet all conditions."""
    return SumIfs(Field(table, key), conditions)


def mean_if(table: str, key: str, *conditions: Condition) -> Expr:
    """Average a column over the rows that meet all conditions."""
    return SumIfs(Field(table, key), conditions, mean=True)


def is_day(value: Expr) -> Expr:
    """Hold for a date that every spreadsheet counts alike: March 1900 to the year 9800."""
    return all_(is_number(value), value >= 61, value <= 2885000)


def iso_date(day: Expr) -> Expr:
    """Write a day as 2026-03-01, whatever the system's date formats are."""
    month = call("RIGHT", join("0", call("MONTH", day)), 2)
    date = call("RIGHT", join("0", call("DAY", day)), 2)
    return join(call("YEAR", day), "-", month, "-", date)
