"""Words of headers and cells that other systems use: what each is read as, without a workbook."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from repbook.errors import Refused
from repbook.features.imports.import_fields import Item, Line, Listing, read_as
from repbook.features.imports.import_firm import refuse_unsaid_firm


def listing(text: str, *rows: str) -> Listing:
    """Return a list as read from lines of cells with commas between."""
    cells: list[list[Item]] = [[*row.split(",")] for row in rows]
    headers = tuple(text.split(","))
    columns: Sequence[list[Item]] = [
        [row[place] for row in cells if row[place]] for place in range(len(headers))
    ]
    lines = [Line(number, row) for number, row in enumerate(cells, start=2)]
    return Listing("list.csv", headers, lines, list(columns), 32767)


def keys(text: str, *rows: str, kind: str = "customers") -> dict[str, str]:
    """Return the headers of a list by the field that they fill."""
    found = read_as(listing(text, *rows), kind, {})
    return {column.key: column.header for column in found.columns if column.key}


FIRMS = (
    "Client name|Firm|Firm name|Business|Prospect|Lead name|Employer|Employer name|公司名|企业名|单位"
    "|客户公司|厂名|客户单位"
).split("|")


@pytest.mark.parametrize("header", FIRMS)
def test_a_firm_is_the_customer_whatever_it_is_called(header: str) -> None:
    row = "Ann Berg,Norden Tools,212-555-0140"
    assert keys(f"Contact,{header},Phone", row)["name"] == header
    assert keys(f"联系人,{header},电话", row)["contact"] == "联系人"
    calls = keys(f"{header},Date,Result", "Norden Tools,2026-02-28,Reached", kind="calls")
    assert calls["name"] == header
    orders = keys(f"{header},Order date,Amount", "Norden Tools,2026-02-28,20", kind="orders")
    assert orders["name"] == header


@pytest.mark.parametrize("header", ["Lead Name", "Prospect", "Client name", "Client"])
def test_a_lead_beside_its_company_is_a_person(header: str) -> None:
    row = "Ann Berg,Norden Tools,212-555-0140"
    for headers in (f"{header},Company,Phone", f"{header},公司,Phone"):
        assert keys(headers, row)["name"] != header
        assert keys(headers, row)["contact"] == header


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Contact Name,Zorg,Phone", ("Ann Berg,Norden,1", "Bo Lind,Vale,2")),
        ("姓名,归属,手机", ("张伟,诺登工具,13800138001", "丁二,河谷泵业,13800138002")),
        ("First Name,Last Name,Works at", ("Ann,Berg,Norden", "Bo,Lind,3M Ireland", "Cy,Moe,")),
    ],
)
def test_a_column_that_may_be_the_firm_is_asked_about(text: str, rows: tuple[str, ...]) -> None:
    found = listing(text, *rows)
    with pytest.raises(Refused) as refused:
        refuse_unsaid_firm(found, "customers", read_as(found, "customers", {}))
    header = text.split(",")[2 if "First" in text else 1]
    assert f"--map '{header} = name'" in str(refused.value)
    refuse_unsaid_firm(found, "customers", read_as(found, "customers", {header: "name"}))
    refuse_unsaid_firm(found, "customers", read_as(found, "customers", {header: ""}))
    refuse_unsaid_firm(found, "customers", read_as(found, "customers", {}), range(3))


PERSONS = [
    ("First Name,Last Name,Mobile Phone", ("Ann,Berg,212-555-0140", "Bo,Lind,212-555-0141")),
    ("姓名,手机,城市", ("张伟,13800138001,上海", "丁二,13800138002,杭州")),
    ("姓名,性别,手机", ("张伟,男,13800138001", "丁二,女,13800138002")),
    ("Contact,Phone,Zorg", ("Ann Berg,212-555-0140,yes", "Bo,2,yes", "Cy,3,yes")),
    ("Contact,Phone,Zorg", ("Ann Berg,212-555-0140,17", "Bo Lind,212-555-0141,18 b")),
    ("Contact,Phone,Zorg", ("Ann Berg,212-555-0140,", "Bo Lind,212-555-0141,", "Cy,1,Norden")),
    ("Contact,Company,Zorg", ("Ann Berg,Norden,this", "Bo Lind,Vale,that")),
    ("Contact,Birthday,WeChat,Country", ("Ann,1990-01-02,annb,Ireland", "Bo,1990-01-03,bol,France")),
]


@pytest.mark.parametrize(("text", "rows"), PERSONS)
def test_private_persons_are_customers_unasked(text: str, rows: tuple[str, ...]) -> None:
    found = listing(text, *rows)
    refuse_unsaid_firm(found, "customers", read_as(found, "customers", {}))
