"""Help: how a day with Repbook runs, then every button: what it does, its keys, its command."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from repbook.schema import tab
from repbook.schema.buttons import BY_KEY, GROUPS, TAB, TAB_KEYTIP, Button, Menu
from repbook.schema.cell_builders import compose
from repbook.schema.declare import Content, SheetCell, Style
from repbook.schema.fitting import height_of
from repbook.text.label import Label

L = Label
COLUMNS = ("B", "C", "D", "E")
WIDTHS = (1.5, 20.0, 78.0, 13.0, 12.0)
LINE, TITLE_ROW, SECTION_ROW, GAP, BELOW = 16.5, 27.0, 21.0, 8.0, 3.0
NOTHING = L("", "", "")

TITLE = L("Help", "帮助", "說明")
HOME = L("‹ Home", "‹ 首页", "‹ 首頁")
HOW = L(
    "Buttons are on the tab {tab} and on Home. Keys: press Alt, then the letters one after another. Commands do the same on the closed file: repbook COMMAND BOOK",
    "按钮在“{tab}”选项卡和首页。快捷键：先按 Alt，再依次按各字母。命令用于已关闭的文件：repbook 命令 工作簿",
    "按鈕在「{tab}」索引標籤和首頁。快速鍵：先按 Alt，再依序按各字母。指令用於已關閉的檔案：repbook 指令 活頁簿",
)
KEYS, COMMAND = L("Keys", "按键", "按鍵"), L("Command", "命令", "指令")
DAY = L("A day with Repbook", "使用 Repbook 的一天", "使用 Repbook 的一天")
GO = L("Go and call", "拜访和打电话", "拜訪與打電話")


class Step(NamedTuple):
    """A step of the day: the button pressed, or a name, and what to do."""

    button: str
    what: Label
    name: Label = NOTHING


STEPS = (
    Step("rank", L(
        "Fills the Visits sheet for the next working day, each row with its reason.",
        "拜访表会填好下一个工作日的安排，每行都有理由。",
        "拜訪表會填好下一個工作日的安排，每列都有理由。",
    )),
    Step("", L(
        "Type each result on the Visits sheet: a digit under Result; when reached also need, attitude and visit chance.",
        "在拜访表上填结果：“结果”栏填数字；接通时再填需求、态度和拜访机会。",
        "在拜訪表上填結果：「結果」欄填數字；接通時再填需求、態度和拜訪機會。",
    ), GO),
    Step("return", L(
        "Takes the typed results to the call log and the cards, each once.",
        "结果记入联系记录和客户卡，每条只记一次。",
        "結果記入聯絡紀錄和客戶卡，每筆只記一次。",
    )),
    Step("open_card", L(
        "Between: select a customer's row, then press {open}, {log} or {why}",
        "其间：选中客户所在行，可按“{open}”“{log}”“{why}”。",
        "其間：選取客戶所在列，可按「{open}」「{log}」「{why}」。",
    )),
    Step("undo", L(
        "Takes back the last step; a backup is made before each.",
        "可撤销最近一次操作；每次操作前都会自动备份。",
        "可復原最近一次操作；每次操作前都會自動備份。",
    )),
    Step("import", L(
        "New customers: from a list, or one by one with {new}.",
        "新客户：导入名单，或用“{new}”逐个添加。",
        "新客戶：匯入名單，或用「{new}」逐一新增。",
    )),
    Step("", L(
        "Nothing is saved for you: save the workbook as usual.",
        "Repbook 不会替您保存，请照常保存工作簿。",
        "Repbook 不會替您儲存，請照常儲存活頁簿。",
    ), L("Save", "保存", "儲存")),
)  # fmt: skip
NAMED = {"open": "open_card", "log": "log_call", "why": "why", "new": "new_card"}


class Line(NamedTuple):
    """One line of the page: its four texts, and the button that its name presses."""

    name: Label
    what: Label = NOTHING
    keys: Label = NOTHING
    command: Label = NOTHING
    style: Style = Style.SENTENCE
    press: str = ""


def _same(text: str) -> Label:
    return Label(text, text, text)


def _command(button: Button) -> Label:
    return _same(button.command) if button.command else NOTHING


def day_lines() -> Iterator[Line]:
    """Yield the steps of the day."""
    labels = {name: BY_KEY[key].label for name, key in NAMED.items()}
    for step in STEPS:
        what = compose(step.what, **labels)
        if step.button:
            button = BY_KEY[step.button]
            keys = _same(tab.key_text(*tab.key_path(step.button)))
            yield Line(button.label, what, keys, _command(button))
        else:
            yield Line(step.name, what)


def group_lines(group: str) -> Iterator[Line]:
    """Yield a group's buttons as the tab shows them; what opens below is set in."""
    for shown in tab.on_tab(group):
        if isinstance(shown, Menu):
            name = compose(L("{menu} ...", "{menu}……", "{menu}……"), menu=shown.label)
            keys = _same(tab.key_text(TAB_KEYTIP, shown.keytip))
            yield Line(name, shown.tip, keys, style=Style.NOTE)
        else:
            yield _button(shown)
        yield from (_button(item, set_in=True) for item in tab.below(shown) if item != shown)


def _button(button: Button, *, set_in: bool = False) -> Line:
    name = Label(*(f"    {text}" for text in button.label)) if set_in else button.label
    keys = _same(tab.key_text(*tab.key_path(button.key)))
    return Line(name, button.tip, keys, _command(button), press="" if button.home else button.key)


def content() -> Content:
    """Return the page."""
    page = _Page()
    page.top()
    page.section("help.day", DAY, day_lines())
    for group in GROUPS:
        if tab.on_tab(group.key):
            page.section(f"help.{group.key}", group.label, group_lines(group.key))
    page.back()
    cells = tuple(page.cells)
    return Content(cells, WIDTHS, page.heights, print_area=f"A1:E{page.row - 1}")


class _Page:
    """The rows laid so far."""

    def __init__(self) -> None:
        self.cells: list[SheetCell] = []
        self.heights: dict[int, float] = {}
        self.row = 1

    def top(self) -> None:
        """Lay the title, the way back and how to read the page."""
        how = compose(HOW, tab=TAB)
        self.cells += [
            SheetCell("help.title", "B1", TITLE, style=Style.TITLE, merge="B1:D1"),
            SheetCell("help.home", "E1", HOME, style=Style.LINK, link="home"),
            SheetCell("help.how", "B2", how, style=Style.SUBTITLE, merge="B2:E2"),
        ]
        self._next(TITLE_ROW)
        self._next(height_of([(how, sum(WIDTHS[1:]))]))

    def section(self, key: str, title: Label, lines: Iterator[Line]) -> None:
        """Lay a heading and lines below it."""
        self._next(GAP)
        heads = (title, NOTHING, KEYS, COMMAND)
        for column, text in zip(COLUMNS, heads, strict=True):
            self._cell(f"{key}.{column}", column, text, Style.SECTION)
        self._next(SECTION_ROW)
        self._next(BELOW)
        for number, line in enumerate(lines, 1):
            self._line(f"{key}.{number}", line)

    def back(self) -> None:
        """Lay the way back below."""
        self._next(GAP)
        link = SheetCell("help.back", f"B{self.row}", HOME, style=Style.LINK, link="home")
        self.cells.append(link)
        self._next(LINE)

    def _line(self, key: str, line: Line) -> None:
        texts = (line.name, line.what, line.keys, line.command)
        name = SheetCell(
            f"{key}.B", f"B{self.row}", line.name, press=line.press,
            style=Style.LINK if line.press else Style.TERM,
        )  # fmt: skip
        self.cells.append(name)
        for column, text in list(zip(COLUMNS, texts, strict=True))[1:]:
            self._cell(f"{key}.{column}", column, text, line.style)
        self._next(max(LINE, height_of(zip(texts, WIDTHS[1:], strict=True))))

    def _cell(self, key: str, column: str, text: Label, style: Style) -> None:
        self.cells.append(SheetCell(key, f"{column}{self.row}", text, style=style))

    def _next(self, height: float) -> None:
        self.heights[self.row] = height
        self.row += 1
