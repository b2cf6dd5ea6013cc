"""Lists of the kinds that people bring, varied: what becomes of the first row of each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bringing import brought
from doing import BookOf, sheet
from made_books import cards, read
from repbook.domain.days import serial, to_date


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """Nobody on file."""
    return book_of(cards())


def day(text: str) -> float:
    year, month, number = map(int, text.split("-"))
    return float(serial(to_date(0).replace(year=year, month=month, day=number)))


KINDS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "persons without a firm",
        "First Name,Last Name,Mobile Phone\nAnn,Berg,212-555-0140\n",
        {"name": "Ann Berg", "contact": "Ann Berg", "phone": "212-555-0140"},
    ),
    (
        "persons in Chinese",
        "姓名,手机,城市\n张伟,13800138001,上海\n",
        {"name": "张伟", "area": "上海"},
    ),
    (
        "a person and her firm",
        "Name,Company Name,Phone,Country\nAnn Berg,Norden,212-555-0140,Ireland\n",
        {"name": "Norden", "contact": "Ann Berg", "district": None},
    ),
    (
        "Google's numbers and addresses in one cell",
        "First Name,Organization Name,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value\n"
        "Ann,Norden,a@n.example ::: b@n.example,c@n.example,212-555-0140 ::: 212-555-0141\n",
        {
            "phone": "212-555-0140", "phones": "212-555-0141", "email": "a@n.example",
            "people": "Ann b@n.example c@n.example",
        },
    ),
    (
        "Thunderbird: work before home",
        "Display Name,Organization,Home Address,Home City,Work Address,Work Address 2,Work City\n"
        "Ann Berg,Norden,1 Elm St,Troy,12 Hill St,Floor 2,Albany\n",
        {"address": "12 Hill St, Floor 2", "city": "Albany"},
    ),
    (
        "Salesforce: a deal in its own stage",
        "Opportunity Name,Account Name,Stage,Amount,Close Date\n"
        'Pumps,Norden,Negotiation/Review,"USD 1,054.00",2026-05-01\n',
        {
            "expected_order": 1054.0, "expected_on": day("2026-05-01"),
            "note": "Stage: Negotiation/Review",
        },
    ),
    (
        "Pipedrive: a deal that is won",
        "Deal - Organization,Deal - Value,Deal - Status,Deal - Expected close date,"
        "Deal - Won time\n"
        "Norden,1054,Won,2026-02-20,2026-02-21 10:00:00\n",
        {"outcome_on": day("2026-02-21"), "expected_on": day("2026-02-20")},
    ),
    (
        "金蝶: 名称 is the customer",
        "编码,名称,联系人,联系电话,手机,税号\n01.001,诺登工具,安一,0571-87654321,13800138001,9134X\n",
        {"name": "诺登工具", "reference": "01.001", "phones": "13800138001", "tax_code": "9134X"},
    ),
    (
        "WukongCRM: levels in brackets, an open deal",
        "客户名称,手机,客户级别,成交状态,省、市、区\n"
        "诺登工具,13800138001,A（重点客户）,未成交,\"浙江省,杭州市,西湖区\"\n",
        {"grade_held": "A", "outcome": None, "note": "成交状态：未成交", "district": "西湖区"},
    ),
    (
        "days and months that another column tells apart",
        "Company,Phone,Last contact,Next date\nNorden,212-555-0140,02/13/2026,03/05/2026\n",
        {"next_on": day("2026-03-05")},
    ),
    (
        "thousands of euros without brackets",
        "Customer;Phone;Revenue T€\nNorden;212-555-0140;1.250,5\nVale;518-555-0150;87,5\n",
        {"revenue": 1250500.0},
    ),
    (
        "a row of hints and units below the headers",
        "客户名称,手机,预计金额\n（必填）,（11位）,（万元）\n诺登工具,13800138001,1.2\n",
        {"name": "诺登工具", "expected_order": 12000.0},
    ),
    (
        "Shopify: what she bought of us",
        "Customer ID,First Name,Last Name,Default Address Company,Default Address Phone,"
        "Total Spent,Total Orders\n'7012345678901,Ann,Berg,Norden,+12125550140,1054.00,3\n",
        {
            "revenue": 1054.0, "orders": 3.0, "reference": "7012345678901",
            "reference_system": "Shopify",
        },
    ),
    (
        "Dynamics: its ids",
        "(Do Not Modify) Account,Account Name,Main Phone,Address 1: City,Primary Contact\n"
        "7f-1,Norden,2125550140,Albany,Ann\n",
        {"reference": "7f-1", "reference_system": "Dynamics", "contact": "Ann"},
    ),
    (
        "German",
        "Firma;PLZ;Ort;Straße;Telefon;Ansprechpartner;USt-IdNr.;Anrede\n"
        "Norden GmbH;02138;Berlin;Hügelstr. 1;030 555 0140;Anna Berg;DE123;Frau\n",
        {"postcode": "02138", "city": "Berlin", "contact": "Anna Berg", "note": "Anrede: Frau"},
    ),
    (
        "Taiwan's register",
        "統一編號,公司名稱,負責人姓名,登記地址,設立日期\n12345678,諾登工具,安一,臺北市信義路1號,2002/07/25\n",
        {"tax_code": "12345678", "contact": "安一", "address": "臺北市信義路1號"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), [k[1:] for k in KINDS], ids=[k[0] for k in KINDS])
def test_what_becomes_of_a_list(book: Path, text: str, wanted: dict[str, Any]) -> None:
    path = book.with_name("list.csv")
    path.write_text(text, encoding="utf-8")
    said = brought(book, path)
    assert said.data["as"] == "customers"
    first = sheet(book, "customers")[0]
    assert {key: first[key] for key in wanted} == wanted


LOGS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "a phone's log with the names of its own book",
        "Name,Number,Type,Date,Duration\nAnn mobile,+12125550140,MISSED,2026-02-27 10:05,0\n",
        {"name": "Norden", "channel": "phone", "result": "no_answer"},
    ),
    (
        "a Chinese log of a phone",
        "电话号码,通话时间,通话时长,通话类型\n2125550140,2026/02/27 10:05,1分5秒,呼出\n",
        {"name": "Norden", "channel": "phone", "result": None},
    ),
    (
        "tasks of Salesforce",
        "Due Date,Subject,Company / Account,Status,Full Comments\n"
        "2/27/2026,Call,Norden,Completed,ok\n",
        {"name": "Norden", "result": "reached", "note": "ok"},
    ),
    (
        "visits in Chinese",
        "跟进时间,客户名称,跟进方式,跟进内容,跟进结果\n2026-02-27 10:00,Norden,上门,报价,已见面\n",
        {"channel": "visit", "result": "reached", "note": "报价"},
    ),
]
ORDERS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "金蝶: a return",
        '单据编号,单据日期,客户,物料名称,价税合计\nX1,2026/2/20,Norden,水泵,"-12,500.00"\n',
        {"amount": -12500.0, "order_id": "X1", "product": "水泵"},
    ),
    (
        "Salesforce: orders by their start",
        "Order Number,Account Name,Order Start Date,Order Amount\n"
        '0010,Norden,1/25/2026,"$1,200.00"\n',
        {"amount": 1200.0, "order_id": "0010", "day": day("2026-01-25")},
    ),
    (
        "SAP: minus in brackets, thousands with points",
        "Sold-to Name;Document date;Net value\nNorden;25.01.2026;(1.200,50)\n",
        {"amount": -1200.5, "day": day("2026-01-25")},
    ),
]


@pytest.mark.parametrize(
    ("kind", "text", "wanted"),
    [("calls", *case[1:]) for case in LOGS] + [("orders", *case[1:]) for case in ORDERS],
    ids=[case[0] for case in (*LOGS, *ORDERS)],
)
def test_what_becomes_of_a_log(
    book_of: BookOf, kind: str, text: str, wanted: dict[str, Any]
) -> None:
    book = book_of(cards({"id": "AB-00001", "name": "Norden", "phone": "212-555-0140"}))
    path = book.with_name("list.csv")
    path.write_text(text, encoding="utf-8")
    said = brought(book, path)
    assert (said.data["as"], said.counts) == (kind, (1, 0, 0, 0))
    (row,) = sheet(book, kind)
    label = read(book, kind).label
    told = {
        key: label(f"{key}.{value}") if key in ("channel", "result") and value else value
        for key, value in wanted.items()
    }
    assert {key: row[key] for key in wanted} == told


LINES: list[tuple[str, str]] = [
    (
        "Superstore",
        "Row ID,Order ID,Order Date,Customer ID,Customer Name,Segment,City,State,Postal Code,"
        "Region,Product Name,Sales,Quantity\n"
        "1,CA-1,2026-02-20,CG-1,Norden,Consumer,Albany,New York,12207,East,Pump,261.96,2\n",
    ),
    (
        "a sales list in Chinese",
        "销售日期,销售单号,客户名称,客户编码,省份,城市,区县,行业,业务员,产品名称,金额\n"
        "2026-02-20,XS1,Norden,K1,浙江省,杭州市,西湖区,机械,小张,水泵,261.96\n",
    ),
    (
        "orders with addresses",
        "Order no,Order date,Company,E-mail,Phone,Address,City,Postal code,Industry,Amount\n"
        "7,2026-02-20,Norden,a@n.example,212-555-0140,1 Elm St,Albany,12207,Tools,261.96\n",
    ),
]


@pytest.mark.parametrize("text", [k[1] for k in LINES], ids=[k[0] for k in LINES])
def test_orders_that_tell_much_of_their_customers_are_orders(book: Path, text: str) -> None:
    path = book.with_name("list.csv")
    path.write_text(text, encoding="utf-8")
    said = brought(book, path)
    assert (said.data["as"], said.counts) == ("orders", (0, 0, 0, 1))
    assert any("--as customers" in line for line in said.data["notes"])
    said = brought(book, path, "--as", "customers")
    (card,) = sheet(book, "customers")
    assert (said.counts, card["name"]) == ((1, 0, 0, 0), "Norden")
    assert (card["revenue"], card["expected_order"]) == (None, None)
    assert brought(book, path).counts == (1, 0, 0, 0)
    (order,) = sheet(book, "orders")
    assert order["amount"] == 261.96
