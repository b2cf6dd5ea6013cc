"""Lists as other systems export them: what they hold, and which field each column fills."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from repbook.domain.reading.mapping import guess
from repbook.errors import Refused
from repbook.features.imports.import_fields import (
    Item,
    Line,
    Listing,
    fields,
    refined,
    targets,
    with_names_in_words,
)
from repbook.features.imports.import_headers import (
    ASIDE,
    CHANGED,
    NOTHING,
    ORDER_ASIDE,
    PARTS,
    vocabulary,
)
from repbook.features.imports.import_kinds import guess_kind

LOOKED_AT = {*ASIDE, *ORDER_ASIDE}


def listing(text: str, *rows: str) -> Listing:
    """Return a list as read from lines of cells with commas between."""
    cells: list[list[Item]] = [[*row.split(",")] for row in rows]
    headers = tuple(text.split(","))
    columns: Sequence[list[Item]] = [
        [row[place] for row in cells if place < len(row) and row[place]]
        for place in range(len(headers))
    ]
    lines = [Line(number, row) for number, row in enumerate(cells, start=2)]
    return Listing("list.csv", headers, lines, list(columns), 32767)


def mapped(found: Listing, kind: str) -> dict[str, str | None]:
    columns = refined(guess(found.headers, found.samples, fields(kind)), kind).columns
    return {column.header: column.key for column in columns}


SYSTEMS = [
    (
        "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
        ("Norden Tools,manufacturing,1996,1100.04,282,Germany,",),
        "name industry - turnover size area -",
    ),
    (
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
        ("7K2P,A. Berg,Pump X,Norden Tools,Won,2026-01-05,2026-02-20,1054",),
        "reference rep - name stage created expected_on expected_order",
    ),
    (
        "客户名称,负责人,手机,客户级别,下次联系时间,最后跟进时间,"
        "预计成交金额,商机阶段,联系人职务,省市区,线索编号",
        ("诺登工具,小张,13800138001,A,2026-03-05 10:00,2026-02-20,12000,报价,采购,浙江,X1",),
        "name rep phone grade_held next_on last_contact expected_order stage title area reference",
    ),
    (
        "Record ID,Company name,Annual Revenue,Phone Number,City,Lifecycle Stage,"
        "Next Activity Date,Amount in company currency,Company owner,Create Date,"
        "First Name,Last Name",
        ("101,Norden Tools,9000000,212-555-0140,Albany,Lead,2026-03-05,12000,Sam,2026-01-04,A,B",),
        "reference name turnover phone city stage next_on expected_order rep created contact -",
    ),
    (
        "Title,First Name,Middle Name,Last Name,Company,Job Title,Business Street,Business City,"
        "Business Postal Code,Home Street,Business Fax,Business Phone,E-mail Address,Notes",
        ("Ms.,Ann,,Berg,Norden Tools,Buyer,12 Hill St,Albany,12207,,212-555-0149,212-555-0140,,",),
        "- contact - - name title address city postcode - - phone email note",
    ),
    (
        "企业名称,统一社会信用代码,注册日期,企业类型,注册资金,经营范围,所在省份,地区,注册地址",
        (
            "诺登工具公司,91340100000000001X,2002-07-25,有限,50,五金,安徽,合肥,长江路87号",
            "河谷泵业公司,91330200000000002X,2002-09-26,有限,120,水泵,浙江,宁波,中山路105号",
            "榆树烘焙公司,91330200000000003X,2003-09-26,有限,120,面包,浙江,宁波,中山路106号",
        ),
        "name tax_code - - - industry province area address",
    ),
    (
        "*客户名称,*手机（必填，11位）,所在城市（地级市）,预计成交额（元）,下次联系日期(yyyy-mm-dd),"
        "详细地址(省市区+街道),备注（选填）",
        ("诺登工具,13800138001,杭州,12000,2026-03-05,文三路1号,老客户",),
        "name phone city expected_order next_on address note",
    ),
    (
        "Opportunity Name,Account Name,Stage,Close Date,Amount,Opportunity Owner,Next Step",
        ("Big one,Norden Tools,Proposal,2026-05-01,500,Sam,Call",),
        "- name stage expected_on expected_order rep next_step",
    ),
    (
        "Organization - Name,Deal - Value,Deal - Stage,Deal - Expected close date,Deal - Owner",
        ("Norden Tools,500,Won,2026-05-01,Sam",),
        "name expected_order stage expected_on rep",
    ),
    (
        "客户编码,客户全称,销售员,联系人,电话,税号,通讯地址",
        ("K01,诺登工具,小张,安一,13800138001,91340100000000001X,文三路1号",),
        "reference name rep contact phone tax_code address",
    ),
    (
        "客户名称,客户所有人,客户级别,电话,省份,城市,区县,最近跟进时间",
        ("诺登工具,小张,A,13800138001,浙江,杭州,西湖区,2026-02-20",),
        "name rep grade_held phone province city district last_contact",
    ),
    (
        "姓名,公司1,职位1,手机1,手机2,邮箱1,地址1,备注",
        ("安一,诺登工具,采购经理,13800138001,,an@n.example,文三路1号,展会",),
        "contact name title phone - email address note",
    ),
    (
        "*ContactName,AccountNumber,EmailAddress,FirstName,LastName,POAddressLine1,POCity,PORegion",
        ("Norden Tools,N1,a@n.example,Ann,Berg,1 Pier,Troy,NY",),
        "name reference email contact - address city province",
    ),
    (
        "Email Address,First Name,Last Name,Phone Number,LATITUDE,LONGITUDE,LAST_CHANGED",
        ("ann@n.example,Ann,Berg,5185550140,40.1,-74.1,2026-01-05",),
        "email contact - phone lat lon -",
    ),
    (
        "企业名称,电话,所属区县,国标行业门类,企业注册地址,最新年报地址,经营范围",
        ("诺登工具,13800138001,西湖区,制造业,文三路1号,文三路2号,工具的销售",),
        "name phone district industry address - -",
    ),
]


@pytest.mark.parametrize(("headers", "rows", "keys"), SYSTEMS)
def test_accounts_leads_and_deals_of_other_systems(
    headers: str, rows: tuple[str, ...], keys: str
) -> None:
    found = listing(headers, *rows)
    assert guess_kind(found) == "customers"
    wanted = [None if key == "-" else key for key in keys.split()]
    assert list(mapped(found, "customers").values()) == wanted


@pytest.mark.parametrize(
    ("headers", "row", "kind"),
    [
        ("Number,Date,Time,Duration", "518-555-0150,2026-02-28,10:05,65", "calls"),
        ("Customer,Date,Result", "Vale,2026-02-28,busy", "calls"),
        ("Customer,Date,Note", "Vale,2026-02-28,will think", "calls"),
        (
            "跟进时间,客户名称,跟进方式,跟进内容,跟进人",
            "2026-02-28,河谷泵业,电话,报价,小张",
            "calls",
        ),
        ("Customer,Order date,Product,Amount", "Vale,2026-02-28,Pump,100", "orders"),
        ("单据编号,单据日期,购货单位,价税合计", "X1,2026-02-28,河谷泵业,100", "orders"),
        ("Belegnummer,Belegdatum,Kundenname,Nettobetrag", "1,05.01.2026,Vale,100", "orders"),
        ("Customer,Phone,City,Date", "Vale,518-555-0150,Troy,2026-02-28", "customers"),
    ],
)
def test_what_a_list_holds(headers: str, row: str, kind: str) -> None:
    assert guess_kind(listing(headers, row)) == kind


def test_a_name_a_phone_and_a_date_are_asked_about() -> None:
    with pytest.raises(Refused) as refusal:
        guess_kind(listing("Customer,Phone,Date", "Vale,518-555-0150,2026-02-28"))
    assert refusal.value.facts["choices"] == ("customers", "calls")
    twice = ("Vale,518-555-0150,2026-02-27", "Vale,518-555-0150,2026-02-28")
    assert guess_kind(listing("Customer,Phone,Date", *twice)) == "calls"


@pytest.mark.parametrize(
    "header",
    ["Competitor revenue", "Birth date", "Ownerr", "竞争对手联系人", "Lost revenue", "Contakt"],
)
def test_likeness_alone_fills_no_money_date_owner_or_contact(header: str) -> None:
    assert mapped(listing(f"Customer,{header}", "Vale,1"), "customers")[header] is None


def test_every_name_fills_a_field_that_exists() -> None:
    for row in vocabulary():
        keys = {*targets(row.kind), NOTHING, *LOOKED_AT}
        assert row.field in (keys | {*PARTS} if row.kind == "customers" else keys), row
        assert row.source
        assert all(name.strip() for name in row.names)


def test_every_first_name_fills_its_own_field() -> None:
    wrong = [
        (row.kind, row.field, name, found)
        for row in vocabulary()
        for name in (
            row.names if row.rank == 1 and row.field not in (NOTHING, *PARTS, *LOOKED_AT) else ()
        )
        if (found := mapped(listing(name, "x"), row.kind)[name]) != row.field
    ]
    assert wrong == []


def test_a_date_of_the_last_change_fills_no_field() -> None:
    names = [name for row in vocabulary() if row.field == CHANGED for name in row.names]
    found = {name: mapped(listing(name, "2026-01-05"), "customers")[name] for name in names}
    assert {name: key for name, key in found.items() if key is not None} == {}


def test_a_shops_name_of_an_order_is_its_number() -> None:
    """Shopify heads the number Name; the firm stands under Billing Company, a person beside it."""
    headers = "Name,Email,Total,Created at,Lineitem name,Billing Name,Billing Company"
    row = "#1001,amy@vale.com,100.00,2026-02-01,Pump,Amy Vale,Vale Pumps"
    orders = listing(headers, row)
    guessed = refined(guess(orders.headers, orders.samples, fields("orders")), "orders")
    columns = with_names_in_words(guessed, "orders", orders.samples).columns
    found = {column.header: column.key for column in columns}
    assert (found["Name"], found["Billing Company"]) == ("order_id", "name")
    assert found["Billing Name"] is None
