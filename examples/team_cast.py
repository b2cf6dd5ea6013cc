"""The made-up team: four reps, the customers of each, and what these happen to answer.

Every name, phone number and remark is invented.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple
from zlib import crc32

from repbook.domain.days import serial
from repbook.domain.values import Value
from repbook.schema.registry import CODES

FIRST = date(2026, 3, 2)
"""The Monday that the story begins on."""
CARDS, ORDERS = 25, 8
Cells = dict[str, Value]


class Person(NamedTuple):
    """A rep: code, name, language, file, and the words that her customers are made of.

    `firm` takes a town, two halves of a name and a trade; `notes` a number that makes each unlike
    all others.
    """

    code: str
    name: str
    lang: str
    file: str
    firm: str
    halves: tuple[tuple[str, ...], tuple[str, ...]]
    trades: tuple[str, ...]
    towns: tuple[str, ...]
    people: tuple[tuple[str, ...], tuple[str, ...]]
    phone: str
    currency: str
    notes: tuple[str, ...]
    more: tuple[str, ...]

    def customers(self) -> list[Cells]:
        """Return the list that the rep starts with."""
        return [self._customer(number) for number in range(CARDS)]

    def _customer(self, number: int) -> Cells:
        first, last = self.people
        return {
            "name": self.named(number // 5, number % 5),
            "phone": self.phone.format(number + 1),
            "contact": first[number % len(first)] + last[number % len(last)],
            "area": self.towns[number % 5],
            "industry": self.trades[(number + number // 5) % 5],
            "expected_order": float(3000 + 1700 * ((number * 7) % 23)),
        }

    def orders(self) -> list[Cells]:
        """Return what some of the customers ordered in the months before."""
        return [
            {
                "day": float(serial(FIRST - timedelta(days=9 + 13 * number))),
                "name": self.named(number % 5, number // 5),
                "product": self.trades[number % 5],
                "amount": float(round(1500 + 21000 * chance(self.code, number), -2)),
                "order_id": f"{self.code}-26{number:03}",
            }
            for number in range(ORDERS)
        ]

    def named(self, first: int, second: int) -> str:
        """Return a firm's name."""
        halves = self.halves[0][first], self.halves[1][second]
        town, trade = self.towns[second], self.trades[(second + first) % 5]
        return self.firm.format(town, *halves, trade)

    def note(self, number: int) -> str:
        """Return a remark that nobody else makes."""
        return self.notes[number % len(self.notes)].format(number)


ZHOU = Person(
    "ZM", "周明", "zh-CN", "zhouming.xlsx", "{0}{1}{2}{3}有限公司",
    (tuple("骏砚澜栩峪"), tuple("诚朴岚川禾")),
    ("精密机械", "五金制品", "自动化设备", "包装材料", "电子科技"),
    ("苏州", "昆山", "太仓", "常熟", "吴江"),
    (tuple("陈徐许沈顾"), ("建平", "志芳", "永生", "丽华", "国栋", "晓峰", "雅琴")),
    "0512-5550{0:04}", "CNY",
    ("要{0}台的报价，先寄样品", "交期压到{0}天可以谈", "现供应商涨了{0}块，想比一家",
     "技术部{0}号以后有空"),
    ("昆山砚屿塑业有限公司", "太仓峪泽模具有限公司"),
)  # fmt: skip
WU = Person(
    "WQ", "吴倩", "zh-CN", "wuqian.xlsx", "{0}{1}{2}{3}有限公司",
    (tuple("沐屿翎漪霁"), tuple("舟原铭衡达")),
    ("纺织", "塑料机械", "轴承", "食品", "家居用品"),
    ("宁波", "慈溪", "余姚", "绍兴", "嘉兴"),
    (tuple("金俞何章楼"), ("伟强", "爱珍", "海燕", "立新", "文彬", "素英", "俊杰")),
    "0574-5551{0:04}", "CNY",
    ("月用量约{0}箱，看价格", "要分{0}批送货", "老板{0}号出差回来再谈",
     "对现在的包装不满意，第{0}次提了"),
    ("慈溪漪岚包装有限公司", "余姚翎朴电器有限公司"),
)  # fmt: skip
LIN = Person(
    "LJ", "林佳蓉", "zh-TW", "linjiarong.xlsx", "{1}{2}{3}股份有限公司",
    (tuple("岳澄祐翊晟"), tuple("宏昇穎德銘")),
    ("精密工業", "工具機", "食品", "五金", "生技"),
    ("西屯區", "大里區", "豐原區", "彰化市", "員林市"),
    (tuple("黃蔡曾賴江"), ("志豪", "淑芬", "建宏", "雅婷", "俊賢", "美惠", "宗翰")),
    "04-55520{0:03}", "TWD",
    ("要{0}組的報價", "樣品第{0}版要再改", "預算{0}號才核定", "希望{0}天內交貨"),
    ("翊澄自動化股份有限公司", "晟岳包材股份有限公司"),
)  # fmt: skip
ERIN = Person(
    "ES", "Erin Shaw", "en", "erin.xlsx", "{1}{2} {3} Ltd",
    (("Thorn", "Whin", "Larch", "Sedge", "Moss"), ("beck", "royd", "cliffe", "shaw", "dale")),
    ("Castings", "Bearings", "Packaging", "Foods", "Tooling"),
    ("Sheffield", "Rotherham", "Barnsley", "Doncaster", "Chesterfield"),
    (
        ("Ann ", "Ben ", "Cora ", "Dan ", "Eve "),
        ("Hall", "Reed", "Wood", "Lowe", "Pike", "Marsh", "Holt"),
    ),
    "0114 496 {0:04}", "GBP",
    ("Wants a price for {0}", "Delivery within {0} days", "Sample no. {0} was fine",
     "Ring again from day {0} on"),
    ("Fernholme Plastics Ltd", "Ashgarth Dairy Ltd"),
)  # fmt: skip
TEAM = (ZHOU, WU, LIN, ERIN)
NEEDS, ATTITUDES = ("both", "pain", "gain", "none"), ("ready", "interested", "neutral", "cool")


def chance(*facts: object) -> float:
    """Return a number below 1 that depends on nothing but `facts`."""
    return crc32(repr(facts).encode()) / 2**32


def word(code: str, lang: str) -> str:
    """Return the label of `list.code`."""
    return CODES[code].label.get(lang)


def answer(person: Person, customer: str, day: date, note: str) -> Cells:
    """Return what a rep types beside a customer, in her own words."""
    luck, warm = chance(customer, day), chance(customer)
    if luck < 0.2:
        return {"result": word("result.no_answer", person.lang)}
    if luck < 0.25:
        return {"result": word("result.refused", person.lang), "note": note}
    place = int(4 * warm)
    said: Mapping[str, str] = {
        "result": "result.reached",
        "need": f"need.{NEEDS[place]}",
        "attitude": f"attitude.{ATTITUDES[min(3, int(4 * chance(customer, day, 'mood')))]}",
        "chance": f"chance.{('yes', 'maybe', 'no')[int(3 * luck)]}",
    }
    typed: Cells = {key: word(code, person.lang) for key, code in said.items()}
    typed["note"] = note
    if luck > 0.5:
        ahead = day + timedelta(days=2 + int(9 * warm))
        typed["next_on"] = float(serial(ahead - timedelta(days=max(0, ahead.weekday() - 4))))
    if luck > 0.85:
        typed["amount"] = float(round(2000 + 9000 * warm, -2))
    return typed
