"""Words of headers and cells that other systems use: what each is read as, without a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from bringing import brought, write_list
from doing import BookOf, sheet
from made_books import cards, lead
from repbook.book.snapshot import Snapshot
from repbook.domain.days import serial
from repbook.domain.reading.said_words import spoken
from repbook.errors import Refused
from repbook.features.imports.import_fields import Item, Line, Listing, as_words, headed, read_as
from repbook.features.imports.import_firm import refuse_unsaid_firm
from repbook.features.imports.import_kinds import guess_kind
from repbook.features.imports.import_paid import settle_paid
from repbook.features.imports.import_returns import refuse_doubts, settle_returns
from repbook.features.imports.import_values import Entry, read_entries
from repbook.features.imports.import_words import result_of


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


FIRMS = [
    *("Client name", "Firm", "Firm name", "Business", "Prospect", "Lead name", "Employer"),
    *("Employer name", "公司名", "企业名", "单位", "客户公司", "厂名", "客户单位"),
]


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
    (
        "Contact,Birthday,WeChat,Country",
        ("Ann,1990-01-02,annb,Eire", "Bo,1990-01-03,bol,Peru"),
    ),
]


@pytest.mark.parametrize(("text", "rows"), PERSONS)
def test_private_persons_are_customers_unasked(text: str, rows: tuple[str, ...]) -> None:
    found = listing(text, *rows)
    refuse_unsaid_firm(found, "customers", read_as(found, "customers", {}))


def settled(text: str, row: str, meant: dict[str, str] | None = None) -> Entry:
    """Return an order as its other columns leave it."""
    found = listing(text, row)
    mapping = read_as(found, "orders", {})
    place = mapping.positions()["amount"]
    cells = found.rows[0].cells
    entry = Entry(2, cells, {"amount": float(as_words(cells[place]))})
    settle_returns(mapping, [entry], meant or {})
    refuse_doubts([entry])
    return entry


NO_ORDERS = [
    *("Refunded", "Returned", "Return received", "Chargeback", "On hold"),
    *("已退货", "退款成功", "退货中", "交易关闭", "待审核", "待審核"),
]


@pytest.mark.parametrize("word", NO_ORDERS)
@pytest.mark.parametrize("header", ["Status", "Order status", "订单状态"])
def test_what_came_back_or_waits_is_no_order(header: str, word: str) -> None:
    entry = settled(f"Customer,Order date,Amount,{header}", f"Vale,2026-01-05,900,{word}")
    assert entry.reason.kind == "bring.no_order"


@pytest.mark.parametrize(
    "word", ["Completed", "Shipped", "已完成", "交易成功", "已發貨", "Partially refunded"]
)
def test_a_status_of_a_sale_is_an_order(word: str) -> None:
    assert not settled("Customer,Order date,Amount,Status", f"Vale,2026-01-05,900,{word}").reason


@pytest.mark.parametrize("header", ["Status", "Order status", "订单状态"])
def test_a_status_that_nobody_knows_waits_until_it_is_explained(header: str) -> None:
    text, row = f"Customer,Order date,Amount,{header}", "Vale,2026-01-05,900,Zorged"
    entry = settled(text, row)
    assert (entry.reason.kind, entry.unclear["status"].text) == ("bring.status_waits", "Zorged")
    assert not settled(text, row, {"zorged": "order_status.sold"}).reason
    entry = settled(text, row, {"zorged": "order_status.none"})
    assert entry.reason.kind == "bring.no_order"


def test_a_status_left_out_by_the_user_is_not_asked_about() -> None:
    found = listing("Customer,Order date,Amount,Status", "Vale,2026-01-05,900,Zorged")
    mapping = read_as(found, "orders", {"Status": ""})
    entry = Entry(2, found.rows[0].cells, {"amount": 900.0})
    settle_returns(mapping, [entry], {})
    refuse_doubts([entry])
    assert not entry.reason


@pytest.mark.parametrize("word", ["换货单", "赠品出库", "換貨單", "Exchange", "Free sample"])
def test_goods_given_for_nothing_are_no_sale(word: str) -> None:
    text = "Customer,Order date,Amount,Type"
    assert settled(text, f"Vale,2026-01-05,0,{word}").reason.kind == "bring.no_order"
    assert not settled(text, f"Vale,2026-01-05,90,{word}").reason


def test_a_status_explained_once_is_remembered(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Vale Pumps")))
    rows = [
        ("Customer", "Order date", "Amount", "Order ID", "Order status"),
        ("Vale Pumps", "2026-01-05", "900", "A1", "Completed"),
        ("Vale Pumps", "2026-01-06", "80", "A2", "Zorged"),
    ]
    source = write_list(book.with_name("list.csv"), rows)
    first = brought(book, source, "--as", "orders")
    assert first.counts == (1, 0, 0, 1)
    told = {"field": "status", "header": "Order status", "word": "Zorged", "count": 1}
    assert first.data["unknown"] == [told]
    assert "Order status" not in first.data["left_out"]
    assert "--values 'Order status: Zorged = …'" in " ".join(first.data["notes"])
    said = brought(book, source, "--as", "orders", "--values", "Order status: Zorged = is an order")
    assert said.counts == (1, 0, 1, 0)
    rows.append(("Vale Pumps", "2026-01-07", "7", "A3", "Zorged"))
    again = brought(book, write_list(source, rows), "--as", "orders")
    assert again.counts == (1, 0, 2, 0)


DEALS = "Account,Deal value,Expected close date"


@pytest.mark.parametrize(
    ("header", "words", "key"),
    [
        ("Status", ("Proposal sent", "Won", "Lost"), "stage"),
        ("Status", ("Open", "Won", "Lost"), "outcome"),
        ("Status", ("Zorged", "Won", "Lost"), "stage"),
        ("商机状态", ("跟进中", "赢单", "输单"), "outcome"),
        ("商机状态", ("提案", "赢单", "输单"), "stage"),
    ],
)
def test_a_status_of_deals_is_read(header: str, words: tuple[str, ...], key: str) -> None:
    rows = [f"Vale {n},900,2026-05-01,{word}" for n, word in enumerate(words)]
    assert keys(f"{DEALS},{header}", *rows)[key] == header


def test_a_status_beside_a_stage_is_the_outcome() -> None:
    rows = [f"Vale {word},Quote,900,{word}" for word in ("Zorged", "Won", "Proposal sent")]
    found = keys("Account,Stage,Deal value,Status", *rows)
    assert (found["stage"], found["outcome"]) == ("Stage", "Status")


def test_a_status_of_firms_is_no_outcome() -> None:
    found = keys("Company,Phone,Status", "Elm,212-555-0140,Customer", "Fox,212-555-0141,Lost")
    assert "Status" not in found.values()


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Name,Stage,Account,Amount", "Pump deal,Proposal,Norden,300"),
        ("Account,Name,Stage,Amount", "Norden,Pump deal,Proposal,300"),
        ("Name,Stage,Account,Contact,Phone,Amount", "Pumps,Proposal,Norden,Ann,212-555-0140,300"),
        ("Name,Account Name,Close Date,Amount", "Pump deal,Norden,2026-05-01,300"),
    ],
)
def test_a_name_beside_the_account_of_a_deal_is_the_deals(text: str, row: str) -> None:
    found = keys(text, row)
    assert found["name"].startswith("Account")
    assert "Name" not in found.values()


def test_the_person_of_a_lead_with_a_stage_is_no_deal() -> None:
    found = keys("Name,Company,Phone,Stage", "Ann Berg,Norden,212-555-0140,Proposal")
    assert (found["contact"], found["name"]) == ("Name", "Company")


def test_the_day_on_which_a_deal_was_settled() -> None:
    found = keys("客户名称,商机阶段,结单日期", "诺登工具,报价,2026-02-20")
    assert found["outcome_on"] == "结单日期"


def test_deals_of_mixed_words_on_cards(book_of: BookOf) -> None:
    book = book_of(cards())
    words = ("Proposal sent", "Won", "Lost", "Zorged")
    rows = [("Account", "Deal value", "Status")]
    rows += [(f"Firm {n}", "900", word) for n, word in enumerate(words)]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "customers")
    assert [each["word"] for each in said.data["unknown"]] == ["Zorged"]
    outcomes = [card["outcome"] for card in sheet(book, "customers")]
    assert outcomes == [None, "Won", "Lost", None]
    rows = [("Account", "Deal value", "Stage"), ("Elm", "900", "Dead")]
    brought(book, write_list(book.with_name("more.csv"), rows), "--as", "customers")
    assert sheet(book, "customers")[-1]["outcome"] == "Lost"


PHONES = [
    *("移动电话", "家庭电话", "有效手机号", "有效固话", "第二联系人电话", "第三联系人手机", "Mob."),
    *("Secondary Phone", "Mobile Tel", "Tel No", "Tel. no.", "Work Tel", "Alt Phone"),
    *("Alternate Number", "Tel. geschäftlich"),
]


def entry_of(text: str, row: str, kind: str = "customers") -> Entry:
    """Return the first row of a list as read."""
    found = listing(text, row)
    mapping = read_as(found, kind, {})
    (entry,) = read_entries(Snapshot("en", {}, {}, {}, []), found, mapping, kind)
    return entry


@pytest.mark.parametrize("header", PHONES)
def test_a_number_is_kept_whatever_its_column_is_called(header: str) -> None:
    assert keys(f"Company,{header}", "Norden,212-555-0140")["phone"] == header
    entry = entry_of(f"Company,Phone,{header}", "Norden,,212-555-0141")
    assert entry.values["phone"] == "212-555-0141"
    entry = entry_of(f"Company,{header},Phone", "Norden,212-555-0141,212-555-0140")
    assert {entry.text("phone"), entry.text("phones")} == {"212-555-0140", "212-555-0141"}


def test_the_third_person_has_her_own_number() -> None:
    entry = entry_of(
        "公司名称,联系人,手机,第二联系人姓名,第二联系人电话,第三联系人姓名,第三联系人手机",
        "诺登工具,安一,13800138001,丁二,13900139002,林三,13700137003",
    )
    assert (entry.text("contact"), entry.text("phone")) == ("安一", "13800138001")
    assert entry.text("people") == "丁二 13900139002 / 林三 13700137003"


NAMED = [
    ("Forename", "Ann", "contact"),
    ("Main Contact", "Ann Berg", "contact"),
    ("Designation", "Buyer", "title"),
    ("联系人职位", "经理", "title"),
    ("Titel", "Einkauf", "title"),
    ("engage_date", "2026-01-05", "created"),
    ("创建于", "2026-01-05", "created"),
    ("Expected Close", "2026-05-01", "expected_on"),
    ("预计签约时间", "2026-05-01", "expected_on"),
    ("预计结束", "2026-05-01", "expected_on"),
    ("预计成交", "2026-05-01", "expected_on"),
    ("预计成交", "3000", "expected_order"),
    ("预期收入", "3000", "expected_order"),
    ("Deal value", "3000", "expected_order"),
    ("Actual Revenue", "3000", "revenue"),
    ("Last interaction", "2026-01-05", "last_contact"),
    ("下一活动截止日期", "2026-05-01", "next_on"),
    ("Contact 联系人", "Ann Berg", "contact"),
    ("联系人/Contact", "Ann Berg", "contact"),
    ("Email(邮箱)", "a@n.example", "email"),
]


@pytest.mark.parametrize(("header", "cell", "key"), NAMED)
def test_a_field_is_filled_whatever_it_is_called(header: str, cell: str, key: str) -> None:
    assert keys(f"Company,City,{header}", f"Norden,Troy,{cell}")[key] == header


def test_headers_in_two_languages() -> None:
    row = "Vale,2026-01-05,900,Zorged"
    text = "客户 Customer,Order date 订单日期,Amount(USD)金额,Status 状态"
    found = keys(text, row, kind="orders")
    assert (found["name"], found["amount"]) == ("客户 Customer", "Amount(USD)金额")
    entry = settled(text, row)
    assert entry.reason.kind == "bring.status_waits"
    assert "contact" not in keys("Company,Zorg 联系人", "Norden,Ann")
    assert "contact" not in keys("Company,Phone 联系人", "Norden,Ann")


@pytest.mark.parametrize("header", ["微信号", "QQ", "Close probability"])
def test_what_has_no_field_is_noted(header: str) -> None:
    row = "Vale,123456789"
    assert entry_of(f"Company,{header}", row).left == [headed(header, "123456789")]
    assert keys(f"Company,{header}", row, row, row).keys() == {"name"}


def test_a_postal_code_before_its_city() -> None:
    entry = entry_of("Firma,PLZ/Ort,Country/Land", "Norden,10115 Berlin,Deutschland")
    assert (entry.text("postcode"), entry.text("city")) == ("10115", "Berlin")
    assert entry_of("Company,City", "Norden,Troy").text("city") == "Troy"


@pytest.mark.parametrize("word", ["提案", "Proposal sent"])
def test_a_proposal_is_a_stage(word: str) -> None:
    assert spoken("stage", word) == "follow"


SHOPS = [
    (
        "订单编号,买家会员名,买家实际支付金额,收货人姓名,联系手机,订单付款时间,宝贝标题",
        "1,tb1,90,张伟,13800138001,2026-01-05 10:05,泵",
    ),
    ("买家会员名,买家实际支付金额,订单付款时间", "tb1,90,2026-01-05 10:05"),
    (
        "订单编号,买家昵称,买家实际支付金额,收货人,收货地址,手机,订单付款时间",
        "1,tb1,90,张伟,上海,13800138001,2026-01-05 10:05",
    ),
]


@pytest.mark.parametrize(("text", "row"), SHOPS)
def test_a_shops_list_with_the_day_of_payment_alone_is_one_of_orders(text: str, row: str) -> None:
    found = listing(text, row)
    assert guess_kind(found) == "orders"
    mapping = read_as(found, "orders", {})
    assert mapping.columns[mapping.positions()["day"]].header == "订单付款时间"
    (entry,) = read_entries(Snapshot("en", {}, {}, {}, []), found, mapping, "orders")
    list(settle_paid("orders", mapping, [entry]))
    assert entry.values["paid"] == entry.values["day"] == serial(date(2026, 1, 5))


def test_the_day_of_payment_beside_the_orders_own_is_its_payment() -> None:
    text = "订单编号,买家会员名,实付金额,订单创建时间,订单付款时间"
    found = keys(text, "1,t,9,2026-01-05,2026-01-06", kind="orders")
    assert (found["day"], found["paid"]) == ("订单创建时间", "订单付款时间")


@pytest.mark.parametrize(
    ("word", "code"),
    [
        *dict.fromkeys(("Call connected", "Accepted", "ACCEPTED", "Spoke with"), "reached").items(),
        *dict.fromkeys(("Hang Up", "hung up", "挂断", "对方挂断"), "no_answer").items(),
        *dict.fromkeys(("connected to voicemail", "未拜访到", "未聯繫上"), "no_answer").items(),
        ("Disconnected", "wrong_number"),
        ("Rejected", "no_answer"),
    ],
)
def test_a_result_in_other_words(word: str, code: str) -> None:
    assert result_of(word) == code


@pytest.mark.parametrize("word", ["主叫", "被叫", "OUTGOING", "INCOMING"])
def test_who_called_whom_is_no_result(word: str) -> None:
    assert result_of(word) is None
    assert spoken("channel", word) == "phone"


@pytest.mark.parametrize("word", ["Unknown", "TBC", "tbc.", "未知", "待补充", "待補充"])
def test_a_word_for_nothing_is_no_person(word: str) -> None:
    entry = entry_of("Company,Contact,Job title,Address", f"Norden,{word},{word},{word}")
    assert entry.values == {"name": "Norden"}
    entry = entry_of("First Name,Last Name,Company", f"Ann,{word},Norden")
    assert entry.text("contact") == "Ann"
    entry = entry_of("Company,Contact,Second contact", f"Norden,{word},Bo")
    assert (entry.text("contact"), entry.text("people")) == ("Bo", "")
    entry = entry_of("Customer,Date,Result", f"Norden,2026-02-28,{word}", "calls")
    assert entry.values["result_said"] == word


@pytest.mark.parametrize("code", ["00000", "99999", "000000", "0000"])
def test_a_postal_code_of_noughts_is_none(code: str) -> None:
    assert "postcode" not in entry_of("Company,Zip code", f"Norden,{code}").values
    assert entry_of("Company,Zip code", "Norden,01000").values["postcode"] == "01000"


@pytest.mark.parametrize("day", ["1900-01-01", "1970-01-01", "1970-01-01 08:00", "01.01.1970"])
def test_a_day_that_is_none_is_blank_and_named(day: str) -> None:
    entry = entry_of("Company,Last contact,Expected Close", f"Norden,{day},2026-05-01")
    assert "last_contact" not in entry.values
    assert day in entry.unclear["last_contact"].question
    assert "expected_on" in entry.values
    born = entry_of("Person,Company,Birthday", "Ann,Norden,1970-01-01", "contacts")
    assert born.values["birthday"] == "1970-01-01"
