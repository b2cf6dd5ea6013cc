"""Orders of shops on the web as they export them: orders at once, and their buyers as customers."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from bringing import Lists, brought, write_list
from doing import BookOf, sheet
from made_books import cards
from repbook.features.imports.import_headers import SHOP, names_of

SHOPIFY = (
    (
        *("Name", "Email", "Financial Status", "Paid at", "Currency", "Subtotal", "Total"),
        *("Created at", "Lineitem quantity", "Lineitem name", "Lineitem price", "Billing Name"),
        *("Billing Street", "Billing Company", "Billing City", "Billing Phone", "Vendor", "Id"),
        "Phone",
    ),
    (
        *("#1001", "ann@norden.example", "paid", "2026-02-01 10:00:00", "USD", "250", "275"),
        *("2026-02-01 09:59:00", "2", "Pump", "125", "Ann Berg", "1 Pier", "Norden Tools"),
        *("Troy", "518-555-0140", "Pumpco", "4500001", ""),
    ),
    (
        *("#1002", "zed@long.example", "paid", "2026-02-07 10:00:00", "USD", "20", "27"),
        *("2026-02-07 09:59:00", "1", "Seal", "20", "Zed Long", "7 Way", "", "Troy"),
        *("518-555-0141", "Pumpco", "4500002", ""),
    ),
)
TAOBAO = (
    (
        *("订单编号", "买家会员名", "支付单号", "买家应付货款", "总金额", "买家实际支付金额"),
        *("订单状态", "买家留言", "收货人姓名", "收货地址 ", "联系手机", "订单创建时间"),
        *("订单付款时间 ", "宝贝标题 ", "宝贝总数量", "店铺名称", "退款金额"),
    ),
    (
        *('="2190012345678901234"', "小鱼儿88", "20260222", "128.00", "138.00", "138.00"),
        *("交易成功", "请尽快发货", "王小鱼", "浙江省 杭州市 西湖区 文三路 1号", "'13800001111"),
        *("2026-02-22 10:11:12", "2026-02-22 10:12:00", "保温杯", "2", "我们旗舰店", "0.00"),
    ),
    (
        *('="2190012345678901235"', "大山", "null", "256.00", "266.00", "0.00"),
        *("交易关闭", "null", "李大山", "江苏省 南京市 鼓楼区 中山路 8号", "'13900002222"),
        *("2026-02-23 09:00:00", "", "保温壶", "1", "我们旗舰店", "0.00"),
    ),
)
JINGDONG = (
    (
        *("店铺名称", "订单号", "商品名称", "订购数量", "下单时间", "应付金额", "下单帐号"),
        *("客户姓名", "客户地址", "联系电话"),
    ),
    (
        *(
            "我们专营店",
            "301122334455",
            "保温杯",
            "2",
            "2026-02-22 10:11:12",
            "138.00",
            "jd_xiaoyu",
        ),
        *("王小鱼", "浙江省 杭州市 西湖区 文三路 1号", "13800001111"),
    ),
)
PINDUODUO = (
    (
        *("商品", "订单号", "订单状态", "商品总价(元)", "用户实付金额(元)", "商品数量(件)"),
        *("收货人", "手机", "省", "市", "区", "拼单成功时间", "商家备注"),
    ),
    (
        *("保温杯", "260222-001", "已收货", "148", "138", "2", "王小鱼", "13800001111"),
        *("浙江省", "杭州市", "西湖区", "2026-02-22 10:11:12", ""),
    ),
)


class Shop(NamedTuple):
    """A shop's list, its buyers as they become cards, and the amounts of its orders."""

    rows: Lists
    buyers: tuple[tuple[str | None, ...], ...]
    amounts: tuple[float, ...]
    numbers: tuple[str, ...]


NORDEN = (("Norden Tools", "Troy", "Ann Berg", None), ("Zed Long", "Troy", "Zed Long", None))
FISH = ("王小鱼", "西湖区", "王小鱼")
SHOPS = {
    "Shopify": Shop(SHOPIFY, NORDEN, (275.0, 27.0), ("#1001", "#1002")),
    "淘宝": Shop(
        TAOBAO,
        ((*FISH, "小鱼儿88"), ("李大山", "鼓楼区", "李大山", "大山")),
        (138.0,),
        ("2190012345678901234",),
    ),
    "京东": Shop(JINGDONG, ((*FISH, "jd_xiaoyu"),), (138.0,), ("301122334455",)),
    "拼多多": Shop(PINDUODUO, ((*FISH, None),), (138.0,), ("260222-001",)),
}


@pytest.mark.parametrize("shop", SHOPS.values(), ids=SHOPS)
def test_a_shops_orders_and_its_buyers(book_of: BookOf, shop: Shop) -> None:
    book = book_of(cards())
    source = write_list(book.with_name("shop.csv"), shop.rows)
    first = brought(book, source)
    assert first.data["as"] == "orders"
    assert any("--as customers" in note for note in first.data["notes"])
    brought(book, source, "--as", "customers")
    held = sheet(book, "customers")
    keys = ("name", "area", "contact", "reference")
    assert tuple(tuple(card[key] for key in keys) for card in held) == shop.buyers
    again = brought(book, source)
    assert (again.data["as"], again.data["added"]) == ("orders", len(shop.amounts))
    orders = sheet(book, "orders")
    assert tuple(row["amount"] for row in orders) == shop.amounts
    assert tuple(row["order_id"] for row in orders) == shop.numbers


@pytest.mark.parametrize("header", names_of("customers", SHOP))
def test_a_shop_that_no_buyer_stands_beside_is_a_customer(book_of: BookOf, header: str) -> None:
    book = book_of(cards())
    rows = [(header, "电话", "城市"), ("河谷五金店", "13800001111", "杭州市")]
    brought(book, write_list(book.with_name("list.csv"), rows), "--as", "customers")
    assert [card["name"] for card in sheet(book, "customers")] == ["河谷五金店"]


def test_many_columns_left_out_are_named_in_one_sentence(book_of: BookOf) -> None:
    book = book_of(cards())
    headers = ("Customer", "Phone", "Zorble", "Quux", "Blarg", "Frob")
    rows = [headers, ("Norden Tools", "518-555-0140", "1", "2", "", "x"), ("Vale", "5185550141")]
    rows = [(*row, *("y",) * (len(headers) - len(row))) for row in rows]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "customers")
    told = [note for note in said.data["notes"] if "left out" in note]
    assert told == [
        "Columns left out, each with its filled cells: Zorble (2), Quux (2), Blarg (1), Frob (2)."
    ]
