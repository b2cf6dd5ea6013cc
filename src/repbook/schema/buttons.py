"""The buttons: what the ribbon, the right-click menu, Home and the help offer.

Each is declared by its action (`features/`), and `BUTTONS` gathers them by the index of features.
The ribbon's XML, the VBA Subs, the hidden sheet of labels, the tables in the docs and the tests
are derived from it.
"""

from enum import StrEnum
from functools import cache
from typing import Any

from repbook.record import NamedTuple
from repbook.schema import feature_index
from repbook.schema.source import REP
from repbook.text.label import Label

L = Label


class Asks(StrEnum):
    """What a button asks for before Python starts."""

    NOTHING = ""
    FILE = "file"
    TEXT = "text"


class Group(NamedTuple):
    """A group of the ribbon tab; it appears with its first button."""

    key: str
    label: Label


class Menu(NamedTuple):
    """A menu at the end of a group; it appears with the first button that names it."""

    key: str
    group: str
    label: Label
    tip: Label
    icon: str
    keytip: str


class Hue(StrEnum):
    """A colour of the palette, by its name there."""

    DEEP = "deep"
    MID = "mid"
    SOFT = "soft"
    GREY = "grey"


class HomeMenu(NamedTuple):
    """A block of links on Home, and the colour that the tabs of its sheets have."""

    key: str
    label: Label
    tab: Hue


class Button(NamedTuple):
    """One button.

    `command` is the command of the same action; `icon` an image of Office; `on_row` greys it
    unless a customer's row (or card) is selected; `in_menu` puts it into a row's right-click menu;
    `opens` names the sheet that VBA shows by itself, without Python. `menu` puts it into one of
    `MENUS`, `split` below another button, which becomes a split button; else it stands on the tab.
    `keytip` is its key there. `home` is the block of Home that lists it, `STEP` where a step of
    a page presses it. `kinds` are the kinds of workbooks that its action works on; over any other
    it is greyed.
    """

    key: str
    group: str
    label: Label
    tip: Label
    icon: str
    keytip: str
    command: str = ""
    large: bool = False
    on_row: bool = False
    in_menu: bool = False
    asks: Asks = Asks.NOTHING
    opens: str = ""
    menu: str = ""
    split: str = ""
    home: str = ""
    kinds: tuple[str, ...] = (REP,)

    @property
    def sub(self) -> str:
        """Return the name of its Sub that takes no argument, such as RepbookLogCall."""
        return "Repbook" + "".join(part.capitalize() for part in self.key.split("_"))

    @property
    def callback(self) -> str:
        """Return the name of its ribbon callback, such as OnLogCall."""
        return "On" + self.sub.removeprefix("Repbook")


TAB = L("Repbook", "Repbook 销售", "Repbook 業務")
# None of Excel's own tabs starts with it.
TAB_KEYTIP = "K"
GROUPS = (
    Group("cards", L("Cards", "客户卡", "客戶卡")),
    Group("calls", L("Calls", "电话", "電話")),
    Group("qualify", L("Qualify", "评估", "評估")),
    Group("visits", L("Visits", "拜访", "拜訪")),
    Group("plan", L("Plan", "计划", "計畫")),
    Group("manager", L("Manager", "主管", "主管")),
    Group("tools", L("Tools", "工具", "工具")),
)
_MORE = L("More", "更多", "更多")
MENUS = (
    Menu(
        "more_cards", "cards", _MORE,
        L("Further actions on customer cards.", "客户卡的其他操作。", "客戶卡的其他操作。"),
        "FilePrepareMenu", "MC",
    ),
    Menu(
        "more_visits", "visits", _MORE,
        L("Take cards along, bring results back, export.", "带走客户卡、带回结果、导出。", "帶走客戶卡、帶回結果、匯出。"),
        "FilePrepareMenu", "MV",
    ),
    Menu(
        "more_manager", "manager", _MORE,
        L("Take in others' copies, settle conflicts.", "并入他人的文件、处理冲突。", "併入他人的檔案、處理衝突。"),
        "FilePrepareMenu", "MM",
    ),
    Menu(
        "more_tools", "tools", _MORE,
        L("Import, settings and about.", "导入、设置和关于。", "匯入、設定和關於。"),
        "MoreControlsDialog", "MT",
    ),
)  # fmt: skip
HOME_MENUS = (
    HomeMenu("customers", L("Customers", "客户", "客戶"), Hue.DEEP),
    HomeMenu("work", L("Work", "工作", "工作"), Hue.MID),
    HomeMenu("look", L("Look back", "分析", "分析"), Hue.SOFT),
    HomeMenu("do", L("Do", "操作", "操作"), Hue.GREY),
)
_LABELS = ("label", "tip")
STEP = "step"
# What a block of Home has room for.
MOST_ON_HOME = 13


def _button(row: dict[str, Any]) -> Button:
    """Return a button from its row in the index, where labels are bare texts."""
    given: dict[str, Any] = {
        key: Label(*held) if key in _LABELS else held for key, held in row.items()
    }
    given["asks"] = Asks(row.get("asks", Asks.NOTHING))
    return Button(**given)


@cache
def _buttons() -> tuple[Button, ...]:
    return tuple(map(_button, feature_index.BUTTONS))


BUTTONS: tuple[Button, ...]
BY_KEY: dict[str, Button]


def __getattr__(name: str) -> Any:
    """Return `BUTTONS` or `BY_KEY`, made when they are first asked for: a press may not need them."""
    if name == "BUTTONS":
        return _buttons()
    if name == "BY_KEY":
        return {button.key: button for button in _buttons()}
    raise AttributeError(name)


def in_group(group: str) -> tuple[Button, ...]:
    """Return the buttons of one group in order."""
    return tuple(button for button in _buttons() if button.group == group)


def buttons_for_home() -> tuple[tuple[HomeMenu, Button], ...]:
    """Return the buttons that Home lists, each with its block, block by block."""
    return tuple((menu, b) for menu in HOME_MENUS for b in _buttons() if b.home == menu.key)
