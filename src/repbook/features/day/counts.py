"""What Home says of the day's other work: tasks, collections, birthdays, preparation (M37, M102, M151)."""

from __future__ import annotations

from repbook.features.cards.counts import FIRST_DAY, NOT_RETURNED, ON_SHEET, TODAY, WEEK
from repbook.features.kernel.counting import Count
from repbook.features.plan.signs import READY
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import cell, count_if, if_, is_number, where
from repbook.text.label import Label as L


def tasks_due() -> Expr:
    """Count the open tasks that are due."""
    return count_if(
        where("tasks", "due", ">=", FIRST_DAY),
        where("tasks", "due", "<=", TODAY),
        where("tasks", "done_on", "blank"),
    )


def collections_overdue() -> Expr:
    """Count the accounts that owe more than may be ignored, as of the last analysis."""
    floor, owed = cell("overdue_floor"), where("accounts", "overdue", ">", 0)
    beyond = count_if(owed, where("accounts", "overdue", ">=", floor))
    return if_(is_number(floor), beyond, count_if(owed))


def birthdays_soon() -> Expr:
    """Count the birthdays of the coming week of people who are still there."""
    return count_if(
        where("contacts", "next_birthday", ">=", TODAY),
        where("contacts", "next_birthday", "<=", TODAY + WEEK),
        where("contacts", "left_on", "blank"),
    )


def unprepared() -> Expr:
    """Count the A and key visits on the sheet that lack preparation (M151)."""
    open_ = (ON_SHEET, NOT_RETURNED)
    asked = count_if(*open_, where("visits", "prep", "text"))
    return asked - count_if(*open_, where("visits", "prep", "=", READY))


def dissatisfied() -> Expr:
    """Count the tasks done of late with which the customer was not content (M176)."""
    days, score = cell("poor_days"), cell("poor_score")
    found = count_if(
        where("tasks", "done_on", ">", TODAY - days),
        where("tasks", "satisfaction", ">=", 1),
        where("tasks", "satisfaction", "<=", score),
    )
    return if_(is_number(days), if_(is_number(score), found, 0), 0)


COUNTS = (
    Count("home.unprepared", L("key visits not prepared", "个关键拜访未准备", "個關鍵拜訪未準備"), unprepared(), "visits", late=True, one="key visit not prepared"),
    Count("home.dissatisfied", L("customers not satisfied with our service", "项服务满意度低", "項服務滿意度低"), dissatisfied(), "tasks", late=True, one="customer not satisfied with our service"),
    Count("home.collections", L("accounts overdue with payment", "家客户逾期未付款", "家客戶逾期未付款"), collections_overdue(), "accounts", late=True, one="account overdue with payment"),
    Count("home.tasks", L("tasks due", "项待办到期", "項待辦到期"), tasks_due(), "tasks", late=True, one="task due"),
    Count("home.birthdays", L("birthdays within 7 days", "人 7 天内生日", "人 7 天內生日"), birthdays_soon(), "contacts", one="birthday within 7 days"),
)  # fmt: skip
