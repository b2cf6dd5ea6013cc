"""What an analyst would write instead: read the sheets, group in pandas, write the same cells.

`python bench/analyse_script.py BOOK OUT DAY FORMULAS`, with so many formulas a row. It
checks nothing, keeps nothing that was typed, and makes a new workbook of the figures alone.
"""

from __future__ import annotations

import sys
from datetime import date
from functools import cache

import fastexcel
import numpy as np
import pandas as pd
import xlsxwriter
from xlsxwriter.worksheet import Worksheet

EPOCH = date(1899, 12, 30)
SHEETS = {
    "Customers": ["ID", "Account ID", "Customer", "Outcome", "Outcome on", "Pyramid class"],
    "Orders": ["Date", "Account ID", "Amount", "Cost", "Paid on", "Order ID"],
    "Qualify": ["ID"],
    "Calls": ["Date", "Customer ID", "Channel", "Result"],
    "Tasks": ["Customer ID", "Kind", "Due", "Done on", "Minutes", "Cost"],
    "Contacts": ["Account ID", "Relationship 1-5", "Owner of the firm"],
    "Relations": ["Account ID", "Relation", "Other side"],
    "Compare": ["Account ID", "Rival", "Importance 1-5", "Our score 0-5", "Their score 0-5"],
}
"""What is read of each sheet."""
HEAD = {"Qualify": 21}
"""The 0-based row of the headers, where it is not the first."""


def main(book: str, out: str, day: str, formulas: str) -> None:
    """Read, group, write."""
    until = float((date.fromisoformat(day) - EPOCH).days)
    reader = fastexcel.read_excel(book)
    sheets = {name: _frame(reader, name, columns) for name, columns in SHEETS.items()}
    customers, orders = sheets["Customers"], sheets["Orders"].dropna(subset=["Amount"])
    orders["Date"] = _days(orders["Date"])
    orders["Paid on"] = _days(orders["Paid on"])
    figures = _figures(orders[orders["Date"] <= until], until)
    accounts = customers["Account ID"].dropna().drop_duplicates().sort_values()
    found = figures.reindex(accounts)
    _write(out, found, customers["Account ID"].map(figures["revenue_year"]), int(formulas))


def _frame(reader: fastexcel.ExcelReader, name: str, columns: list[str]) -> pd.DataFrame:
    head = HEAD.get(name, 0)
    read = reader.load_sheet(name, use_columns=columns, header_row=head).to_polars()
    return pd.DataFrame({column: read[column].to_numpy() for column in columns})


def _days(column: pd.Series) -> pd.Series:
    if column.dtype == object or np.issubdtype(column.dtype, np.number):
        return pd.to_numeric(column, errors="coerce")
    return (column - pd.Timestamp(EPOCH)) / pd.Timedelta(days=1)


def _figures(orders: pd.DataFrame, until: float) -> pd.DataFrame:
    orders = orders.assign(profit=orders["Amount"] - pd.to_numeric(orders["Cost"], errors="coerce"))
    now = orders[orders["Date"] > until - 365]
    before = orders[(orders["Date"] <= until - 365) & (orders["Date"] > until - 730)]
    life, year, old = (part.groupby("Account ID") for part in (orders, now, before))
    found = pd.DataFrame({"first_order": life["Date"].min(), "last_order": life["Date"].max()})
    for name, part in (("life", life), ("year", year), ("before", old)):
        found[f"revenue_{name}"] = part["Amount"].sum()
        found[f"profit_{name}"] = part["profit"].sum()
        found[f"margin_{name}"] = found[f"profit_{name}"] / found[f"revenue_{name}"]
    days = orders[["Account ID", "Date"]].drop_duplicates().sort_values(["Account ID", "Date"])
    found["order_days"] = days.groupby("Account ID").size()
    gaps = days.assign(gap=days.groupby("Account ID")["Date"].diff()).dropna()
    gap = gaps.groupby("Account ID")["gap"]
    found["usual_gap"] = gap.median()
    found["irregular"] = (gap.std() / gap.mean()).where(gap.size() >= 4)
    sizes = orders.groupby(["Account ID", "Order ID"])["Amount"].sum()
    found["usual_order"] = sizes.groupby("Account ID").median()
    months = days.assign(month=(pd.Timestamp(EPOCH) + pd.to_timedelta(days["Date"], "D")).dt.month)
    counted = months.groupby(["Account ID", "month"]).size().sort_values(ascending=False)
    usual = counted.reset_index().drop_duplicates("Account ID").set_index("Account ID")["month"]
    found["usual_month"] = usual.where(found["order_days"] >= 8)
    late = orders.assign(delay=orders["Paid on"] - orders["Date"] - 30)
    found["pay_delay"] = late.groupby("Account ID")["delay"].median()
    found["paid_orders"] = (
        orders.dropna(subset=["Paid on"]).groupby("Account ID")["Order ID"].nunique()
    )
    unpaid = orders[orders["Paid on"].isna()]
    overdue = unpaid[unpaid["Date"] + 30 < until]
    found["open"] = unpaid.groupby("Account ID")["Amount"].sum()
    found["overdue"] = overdue.groupby("Account ID")["Amount"].sum()
    found["overdue_days"] = until - 30 - overdue.groupby("Account ID")["Date"].min()
    for key, of in (("p_year", "profit_year"), ("p_revenue", "revenue_year")):
        found[key] = pd.qcut(found[of], 5, labels=False, duplicates="drop") + 1
    found["p_deal"] = pd.qcut(found["profit_life"] / found["order_days"], 5, labels=False) + 1
    order = found.sort_values(["revenue_year", "profit_year"], ascending=False)
    found["place"] = pd.Series(range(1, len(order) + 1), index=order.index)
    found["share_to"] = order["revenue_year"].cumsum() / order["revenue_year"].sum()
    cuts = found["revenue_year"].quantile([0.8, 0.95, 0.99])
    found["class"] = np.searchsorted(cuts, found["revenue_year"].fillna(0), side="right")
    return found


FORMULA = '=IF(ISNUMBER($C:$C),IF($C:$C>0,"Existing","Prospect"),"Prospect")'


def _write(out: str, found: pd.DataFrame, revenue: pd.Series, formulas: int) -> None:
    # XlsxWriter prepares the text of each formula anew for every row; here it remembers it.
    Worksheet._prepare_formula = cache(Worksheet._prepare_formula)
    workbook = xlsxwriter.Workbook(out)
    sheet = workbook.add_worksheet("Accounts")
    wide = len(found.columns) + 1
    for column, name in enumerate(["account", *found.columns]):
        sheet.write(0, column, name)
    columns = [found[name].astype(object).where(found[name].notna(), None) for name in found]
    rows = zip(found.index, *columns, strict=True)
    for row, values in enumerate(rows, 1):
        for column, value in enumerate(values):
            if value is not None:
                sheet.write(row, column, value)
        for column in range(wide, wide + formulas):
            sheet.write_formula(row, column, FORMULA, None, "Existing")
    other = workbook.add_worksheet("Customers")
    for row, value in enumerate(revenue, 1):
        if value == value:
            other.write_number(row, 0, value)
    workbook.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
