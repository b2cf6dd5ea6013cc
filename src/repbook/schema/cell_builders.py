"""Small pieces that the declared sheets are laid from: labels out of the schema, common rules."""

from __future__ import annotations

from repbook.domain.days import MONTHS
from repbook.schema.desk import BANDS, SETTING, VIEWS, Band, ProfitView, bands
from repbook.schema.registry import SETTINGS, TABLES
from repbook.scoring.expr import Condition, Expr, Operand, call
from repbook.scoring.verbs import (
    at,
    cases,
    cell,
    code,
    count_if,
    field,
    if_,
    is_day,
    is_number,
    iso_date,
    join,
    rounded,
    shown,
    smallest,
    where,
    words,
)
from repbook.text.label import Label
from repbook.text.planning import WHY

UNKNOWN = words("–", "–", "–")
GAP = " · "
WEEKDAYS = (
    words("Sat", "周六", "週六"),
    words("Sun", "周日", "週日"),
    words("Mon", "周一", "週一"),
    words("Tue", "周二", "週二"),
    words("Wed", "周三", "週三"),
    words("Thu", "周四", "週四"),
    words("Fri", "周五", "週五"),
)


def column_label(table: str, key: str) -> Label:
    """Return the header of a table's column."""
    return TABLES[table].column(key).label


def setting_label(key: str) -> Label:
    """Return the wording beside a setting."""
    return SETTINGS[key].label


def compose(pattern: Label, **parts: Label) -> Label:
    """Fill a wording's places with other wordings, language by language."""
    return Label(
        *(
            text.format(**{name: part[index] for name, part in parts.items()})
            for index, text in enumerate(pattern)
        )
    )


def percent_text(share: Expr) -> Expr:
    """Write a share in whole percent, a dash where there is none."""
    return if_(is_number(share), join(rounded(100 * share, 0), "%"), UNKNOWN)


def day_text(day: Expr) -> Expr:
    """Write a day with its weekday, a dash where there is none."""
    weekday = call("CHOOSE", call("MOD", day, 7) + 1, *WEEKDAYS)
    return if_(is_day(day), join(iso_date(day), " ", weekday), UNKNOWN)


def by_language(en: Operand, zh: Operand) -> Expr:
    """Choose by the workbook's language, for what is built otherwise in Chinese."""
    return if_(cell("lang").is_("en"), en, zh)


def iso_text(day: Expr) -> Expr:
    """Write a day in digits, a dash where there is none."""
    return if_(is_day(day), iso_date(day), UNKNOWN)


def day_words(day: Expr) -> Expr:
    """Write a day as people say it, with its weekday; a dash where there is none."""
    weekday = call("CHOOSE", call("MOD", day, 7) + 1, *WEEKDAYS)
    month, date, year = call("MONTH", day), call("DAY", day), call("YEAR", day)
    named = call("CHOOSE", month, *MONTHS)
    en = join(weekday, " ", date, " ", named, " ", year)
    zh = join(year, "年", month, "月", date, "日 ", weekday)
    return if_(is_day(day), by_language(en, zh), UNKNOWN)


def short_day_words(day: Expr) -> Expr:
    """Write a day as people say it where room is small: without its year."""
    weekday = call("CHOOSE", call("MOD", day, 7) + 1, *WEEKDAYS)
    month, date = call("MONTH", day), call("DAY", day)
    named = call("CHOOSE", month, *(name[:3] for name in MONTHS))
    en, zh = join(weekday, " ", date, " ", named), join(month, "月", date, "日 ", weekday)
    return if_(is_day(day), by_language(en, zh), UNKNOWN)


def result_said(channel: Expr, result: Expr) -> Expr:
    """Say a contact's result beside its channel: a person met is not phoned through to."""
    phoned, met, other = (_said_first(f"reached_{way}") for way in ("phone", "visit", "other"))
    by_way = (
        (channel.is_(code("channel.phone")), phoned),
        (channel.is_(code("channel.visit")), met),
    )
    reached = cases(*by_way, other=other)
    return if_(result.is_(code("result.reached")), reached, result)


def _said_first(key: str) -> Expr:
    """Return a word of the reasons as it begins a cell."""
    en, *zh = WHY[key]
    return words(en.capitalize(), *zh)


def counted(number: Expr, one: str, many: str, zh_cn: str, zh_tw: str) -> Expr:
    """Write a number with what it counts; English tells one from many."""
    said = if_(number.is_(1), words(one, zh_cn, zh_tw), words(many, zh_cn, zh_tw))
    return join(number, said)


def counted_words(number: Expr, one: str, many: Label) -> Expr:
    """Say what a number beside counts; English tells one, where `one` says it otherwise."""
    said = words(*many)
    return if_(number.is_(1), words(one, *many[1:]), said) if one else said


def month_text(day: Expr) -> Expr:
    """Write the month of a day as a chart's axis does: Mar, 3月."""
    month = call("MONTH", day)
    named = call("CHOOSE", month, *(name[:3] for name in MONTHS))
    zh = join(month, "月")
    return by_language(named, zh)


def short_day(day: Expr) -> Expr:
    """Write a day as a chart's axis does: month and date."""
    return join(call("MONTH", day), "/", call("DAY", day))


def short_amount(amount: Expr) -> Expr:
    """Write an amount in a sentence: in thousands or millions, in Chinese in tens of thousands.

    To the cent first: a sum that programs add up in another order is written alike.
    """
    exact = rounded(amount, 2)
    en = cases(
        (exact >= 1e6, join(rounded(exact / 1e6, 2), "m")),
        (exact >= 10000, join(rounded(exact / 1000, 0), "k")),
        (exact >= 1000, join(rounded(exact / 1000, 1), "k")),
        other=rounded(exact, 0),
    )
    large = join(rounded(exact / 10000, 1), words("", "万", "萬"))
    return by_language(en, if_(exact >= 10000, large, rounded(exact, 0)))


def whole_amount(amount: Expr) -> Expr:
    """Write an amount whole in a sentence, with a comma every three digits; below a thousand million.

    A dash where there is none.
    """
    whole = rounded(call("ABS", amount), 0)
    thousands = (whole - call("MOD", whole, 1000)) / 1000
    units = call("RIGHT", join("00", call("MOD", whole, 1000)), 3)
    middle = call("RIGHT", join("00", call("MOD", thousands, 1000)), 3)
    millions = (thousands - call("MOD", thousands, 1000)) / 1000
    said = cases(
        (whole < 1000, join("", whole)),
        (whole < 1e6, join(thousands, ",", units)),
        other=join(millions, ",", middle, ",", units),
    )
    return if_(is_number(amount), join(if_(rounded(amount, 0) < 0, "−", ""), said), UNKNOWN)


def moment_text(stamp: Expr) -> Expr:
    """Write a day with its time, a dash where there is none."""
    return if_(is_day(stamp), join(iso_date(stamp), " ", clock_text(stamp)), UNKNOWN)


def clock_text(stamp: Expr) -> Expr:
    """Write the time of a moment."""
    minutes = smallest(24 * 60 - 1, rounded(call("MOD", stamp, 1) * 24 * 60, 0))
    minute = call("MOD", minutes, 60)
    return join(_two_digits((minutes - minute) / 60), ":", _two_digits(minute))


def _two_digits(number: Expr) -> Expr:
    return call("RIGHT", join("0", number), 2)


def value_at(table: str, key: str, row: Expr) -> Expr:
    """Return a value of a table's row, empty where the row is 0 or the cell blank."""
    return if_(row.is_(0), "", shown(at(field(table, key), row)))


def has_id(table: str) -> Condition:
    """Hold for rows that carry an id, so that a new table's blank row never counts."""
    return where(table, "id", "text")


def cards(*conditions: Condition) -> Expr:
    """Count the cards that meet all conditions."""
    return count_if(has_id("customers"), *conditions)


def is_code(table: str, key: str, entry: str) -> Condition:
    """Hold for rows whose choice is `list.code`."""
    return where(table, key, "=", code(entry))


def typed(table: str, key: str, *conditions: Condition) -> Expr:
    """Count the rows with an entry in an input column, a chosen label or a typed digit."""
    return count_if(*conditions) - count_if(*conditions, where(table, key, "blank"))


def planned(condition: Operand) -> Expr:
    """Return a count for the planned day, 0 while no day is planned."""
    return if_(is_day(cell("plan_day")), condition, 0)


def by_view(none: Operand, band: Operand, whole: Operand) -> Expr:
    """Choose by what the workbook shows of our profit."""
    view = cell(SETTING)
    band_on, all_on = (
        view.is_(code(f"{VIEWS}.{each}")) for each in (ProfitView.BAND, ProfitView.ALL)
    )
    return cases((all_on, whole), (band_on, band), other=none)


def profit_said(figure: Expr, margin: Expr) -> Expr:
    """Say our profit on a page as ShowProfit wants it: nothing, its margin's band, the figure.

    A figure that is no number stays as it is.
    """
    return if_(is_number(figure), by_view("", _band_said(margin), figure), figure)


def _band_said(margin: Expr) -> Expr:
    book = cell("book_margin")
    fair, found = code(f"{BANDS}.{Band.FAIR}"), bands(margin, book, cell("white_margin"))
    (below, loss), *judged = ((holds, code(f"{BANDS}.{band}")) for holds, band in found)
    known = if_(is_number(book), cases(*judged, other=fair), fair)
    return if_(is_number(margin), if_(below, loss, known), "")
