"""Home: what now? The three steps, the counts that lead to their sheets, the sheets themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from repbook.scoring.expr import Expr, call
from repbook.scoring.verbs import all_, cases, cell, if_, is_day, join, words
from repbook.text.label import Label
from repbook.workbook import counts
from repbook.workbook.buttons import BUTTONS, Button
from repbook.workbook.declare import Kind, SheetCell, Style, Tone
from repbook.workbook.figures import CARDS, DAY, Count
from repbook.workbook.laying import cards, day_text, moment_text

L = Label
WIDTHS = (1.5, 8, 31, 33, 2, 8, 31, 33)
STEPS_ROW, FIRST_COUNT_ROW = 4, 9
SENTENCES_ROW = FIRST_COUNT_ROW + max(len(DAY), len(CARDS)) + 1
SHEETS_ROW = SENTENCES_ROW + 2
DIRECTORY = (("B", "C"), ("D", "D"), ("F", "G"), ("H", "H"))
"""The four columns in which sheets and buttons are listed."""
RANK, GO, RETURN = 1, 2, 3


def next_step() -> Expr:
    """Return the step to take: 1 rank, 2 go and type, 3 return.

    The sheet is returned when every open row has a result, or its day is over; a sheet of a past
    day without one result is ranked anew.
    """
    open_, ready = cell("home.open"), cell("home.unreturned")
    over = if_(is_day(cell("plan_day")), cell("as_of") > cell("plan_day"), False)
    return cases(
        (open_.is_(0), RANK),
        (ready >= open_, RETURN),
        (over, if_(ready > 0, RETURN, RANK)),
        other=GO,
    )


def _now() -> Expr:
    left = cell("home.open") - cell("home.unreturned")
    rank = words(
        "Now: rank the visits for the next day",
        "现在：排下一个工作日的拜访表",
        "現在：排下一個工作日的拜訪表",
    )
    go = join(
        words(
            "Now: go and type · to do: ",
            "现在：跑客户，填结果 · 还剩 ",
            "現在：跑客戶，填結果 · 還剩 ",
        ),
        left,
    )
    ready = join(
        words("Now: return results · typed: ", "现在：回填结果 · 已填 ", "現在：回填結果 · 已填 "),
        cell("home.unreturned"),
    )
    return call("CHOOSE", cell("home.step"), rank, go, ready)  # fmt: skip


def _title() -> Expr:
    return if_(cell("rep_name").is_(""), "Repbook", join("Repbook · ", cell("rep_name")))


def _planned_day() -> Expr:
    named = join(words("Planned day ", "计划日 ", "計畫日 "), day_text(cell("plan_day")))
    none = words("No day planned yet", "尚未排表", "尚未排表")
    return if_(is_day(cell("plan_day")), named, none)


def _backup() -> Expr:
    none = words("none yet", "尚未备份", "尚未備份")
    made = if_(is_day(cell("last_backup")), moment_text(cell("last_backup")), none)
    return join(words("Last backup: ", "最近备份：", "最近備份："), made)


def _answered() -> Expr:
    leads, known = cell("home.cards"), cell("home.answered")
    bare = join(
        leads,
        words(
            " leads, 0 answered: this is a call list, not a forecast",
            " 个客户，0 个有回答：这是电话名单，不是业绩预测",
            " 位客戶，0 位有回答：這是電話名單，不是業績預測",
        ),
    )
    some = join(
        leads,
        words(" cards, ", " 张客户卡，", " 張客戶卡，"),
        known,
        words(" with answers", " 张已有回答", " 張已有回答"),
    )
    none = words(
        "No cards yet: set your own code in Settings, then import a list, or type a name and a phone number in Customers",
        "还没有客户卡：请先在“设置”中填写自己的业务员代码，再导入名单，或在客户总表填写名称和电话",
        "尚無客戶卡：請先在「設定」中填寫自己的業務代碼，再匯入名單，或在客戶總表填寫名稱和電話",
    )
    return cases((leads.is_(0), none), (known.is_(0), bare), other=some)  # fmt: skip


def too_many_a_cards() -> Expr:
    """Hold while the A cards exceed twice the daily capacity, so that nobody can keep up."""
    return cell("home.a_cards") > 2 * (cell("visits_per_day") + cell("calls_per_day"))


def _too_many() -> Expr:
    sentence = join(
        cell("home.a_cards"),
        words(
            " A cards are more than two days' visits and calls: the intervals will stretch",
            " 张 A 级卡超过两天的拜访和电话量：联系间隔会拉长",
            " 張 A 級卡超過兩天的拜訪和電話量：聯絡間隔會拉長",
        ),
    )
    return if_(too_many_a_cards(), sentence, "")  # fmt: skip


class Step(NamedTuple):
    """One of the three steps: its columns, its name, its button, how to take it, how it stands."""

    first: str
    last: str
    name: Label
    press: str
    how: Label
    state: Expr


STEPS = (
    Step(
        "B",
        "C",
        L("1  Rank visits", "1  排拜访表", "1  排拜訪表"),
        "rank",
        L("Click; or close: repbook rank BOOK", "点此处；或关闭后：repbook rank 工作簿", "按此處；或關閉後：repbook rank 活頁簿"),
        join(words("Ranked: ", "排表：", "排表："), moment_text(cell("ranked_at"))),
    ),
    Step(
        "D",
        "F",
        L("2  Go and type", "2  跑客户，填结果", "2  跑客戶，填結果"),
        "",
        L("Digits will do: Result 1 to 5", "填数字即可：结果 1 至 5", "填數字即可：結果 1 至 5"),
        join(cell("home.open"), words(" open, ", " 行未回填，", " 筆未回填，"), cell("home.unreturned"), words(" typed", " 行已填", " 筆已填")),
    ),
    Step(
        "G",
        "G",
        L("3  Return results", "3  回填结果", "3  回填結果"),
        "return",
        L("Click; or close: repbook return BOOK", "点此处；或关闭后：repbook return 工作簿", "按此處；或關閉後：repbook return 活頁簿"),
        join(words("Last return: ", "最近回填：", "最近回填："), moment_text(cell("last_return"))),
    ),
)  # fmt: skip


def _step(number: int, step: Step) -> tuple[SheetCell, ...]:
    chosen = cell("home.step").is_(number)
    key = f"home.step{number}"

    def part(name: str, offset: int, **more: object) -> SheetCell:
        ref = f"{step.first}{STEPS_ROW + offset}"
        last = f"{step.last}{STEPS_ROW + offset}"
        merge = f"{ref}:{last}" if step.first != step.last else ""
        return SheetCell(f"{key}.{name}", ref, merge=merge, highlight=chosen, tone=Tone.GO, **more)  # type: ignore[arg-type]  # the keywords are SheetCell's

    return (
        part("name", 0, text=step.name, style=Style.STEP, press=step.press),
        part("how", 1, text=step.how, style=Style.NOTE),
        part("state", 2, rule=step.state, style=Style.NOTE),
    )


def _count(row: int, figure: str, caption: str, note: str, count: Count) -> tuple[SheetCell, ...]:
    late = cell(count.key) > 0 if count.late else _too_seldom(count)
    return (
        SheetCell(count.key, f"{figure}{row}", rule=count.rule, style=Style.FIGURE, kind=Kind.WHOLE, highlight=late, link=count.link),
        SheetCell(f"{count.key}.caption", f"{caption}{row}", text=count.caption, style=Style.LINK, link=count.link),
        SheetCell(f"{count.key}.found", f"{note}{row}", text=count.found, style=Style.NOTE),
    )  # fmt: skip


def _too_seldom(count: Count) -> Expr | None:
    """Hold while a habit is kept less often than it should be and there are cards to keep it on."""
    if not count.least:
        return None
    return all_(cell("home.cards") > 0, cell(count.key) < count.least)


def _counts() -> tuple[SheetCell, ...]:
    found: list[SheetCell] = []
    for columns, block in ((("B", "C", "D"), DAY), (("F", "G", "H"), CARDS)):
        for row, count in enumerate(block, FIRST_COUNT_ROW):
            found += _count(row, *columns, count)
    return tuple(found)


class Door(NamedTuple):
    """A sheet of the directory and what it is for."""

    key: str
    use: Label


DOORS = (
    Door("qualify", L("Answers, verdicts, reasons", "回答、结论和理由", "回答、結論與理由")),
    Door("orders", L("Orders behind the figures", "销售数据的订单明细", "銷售資料的訂單明細")),
    Door("missed", L("Who just missed the day's sheet", "差一点排上的客户", "差一點排上的客戶")),
    Door("overview", L("One page for the manager", "给主管看的一页", "給主管看的一頁")),
    Door("questions", L("Questions, points, weights", "问题、分值和权重", "問題、分數與權重")),
    Door("policy", L("Limits, rhythms, weights", "标准、频率和权重", "標準、頻率與權重")),
    Door(
        "settings", L("Rep, capacity, language", "业务员、每日数量、语言", "業務員、每日數量、語言")
    ),
    Door("lists", L("Choices and holidays", "下拉选项和节假日", "下拉選項與假日")),
)
SHEETS_TITLE = L("More sheets", "更多工作表", "更多工作表")
HOW_TO_OPEN = L(
    "Hidden until needed: click with the add-in; else right-click any tab, Unhide",
    "平时隐藏：有加载项时点击打开；否则右键单击任一工作表标签，选“取消隐藏”",
    "平時隱藏：有增益集時按一下開啟；否則在任一工作表索引標籤按右鍵，選「取消隱藏」",
)
WITHOUT_MACROS = L(
    "No Repbook tab? Run repbook install. In an .xlsm: yellow bar, Enable Content; red bar, close and Unblock in the file's Properties. Formulas work without macros.",
    "看不到 Repbook 选项卡？请执行 repbook install。.xlsm 文件：出现黄条点“启用内容”；出现红条先关闭，在文件属性中勾选“解除锁定”。不用宏，公式照样可用。",
    "看不到 Repbook 索引標籤？請執行 repbook install。.xlsm 檔案：出現黃色列按「啟用內容」；出現紅色列先關閉，在檔案內容中勾選「解除封鎖」。不用巨集，公式照樣可用。",
)


BUTTONS_TITLE = L("Buttons", "按钮", "按鈕")
HOW_TO_PRESS = L(
    "Select a customer first where one is meant; without macros: repbook --help",
    "针对某位客户的操作请先选中该行；没有宏时请用命令：repbook --help",
    "針對某位客戶的操作請先選取該列；沒有巨集時請用指令：repbook --help",
)


def _listed() -> list[Button]:
    """Return the buttons that neither a step nor a sheet's link stands for."""
    steps = {step.press for step in STEPS}
    return [b for b in BUTTONS if b.key not in steps and not b.opens]


def _titled(key: str, row: int, title: Label, note: Label) -> tuple[SheetCell, ...]:
    return (
        SheetCell(key, f"B{row}", text=title, style=Style.SECTION, merge=f"B{row}:D{row}"),
        SheetCell(f"{key}.note", f"F{row}", text=note, style=Style.NOTE, merge=f"F{row}:H{row}"),
    )


def _place(row: int, number: int) -> tuple[str, str]:
    """Return where the entry of a directory that begins in `row` stands: its cell, its merge."""
    first, last = DIRECTORY[number % len(DIRECTORY)]
    at = row + number // len(DIRECTORY)
    return f"{first}{at}", "" if first == last else f"{first}{at}:{last}{at}"


def _rows(count: int) -> int:
    return -(-count // len(DIRECTORY))


BUTTONS_ROW = SHEETS_ROW + 1 + _rows(len(DOORS))
LAST_ROW = BUTTONS_ROW + 1 + _rows(len(_listed()))
PRINT_AREA = f"A1:H{LAST_ROW}"
GAPS = {1: 27.0, 3: 6.0, 7: 6.0, 8: 17.0, SENTENCES_ROW - 1: 6.0}
HEIGHTS = dict.fromkeys(range(1, LAST_ROW + 1), 15.0) | GAPS


def _directory(labels: dict[str, Label]) -> Iterator[SheetCell]:
    yield from _titled("home.sheets", SHEETS_ROW, SHEETS_TITLE, HOW_TO_OPEN)
    for number, door in enumerate(DOORS):
        ref, merge = _place(SHEETS_ROW + 1, number)
        key, text = f"home.door.{door.key}", labels[door.key]
        yield SheetCell(key, ref, text, None, Style.LINK, merge=merge, link=door.key, hint=door.use)
    yield from _titled("home.buttons", BUTTONS_ROW, BUTTONS_TITLE, HOW_TO_PRESS)
    for number, button in enumerate(_listed()):
        ref, merge = _place(BUTTONS_ROW + 1, number)
        key = f"home.press.{button.key}"
        yield SheetCell(key, ref, button.label, None, Style.LINK, merge=merge, press=button.key)


def _top() -> tuple[SheetCell, ...]:
    return (
        SheetCell("home.title", "B1", rule=_title(), style=Style.TITLE, merge="B1:D1"),
        SheetCell("home.planned", "F1", rule=_planned_day(), style=Style.TITLE, merge="F1:H1"),
        SheetCell("home.today", "B2", rule=join(words("Today: ", "今天：", "今天："), day_text(cell("as_of"))), style=Style.SUBTITLE, merge="B2:D2"),
        SheetCell("home.backup", "F2", rule=_backup(), style=Style.SUBTITLE, merge="F2:H2"),
        SheetCell("home.now", "H4", rule=_now(), style=Style.SENTENCE, merge="H4:H6", highlight=cell("home.step") > 0, tone=Tone.GO),
        SheetCell("home.step", "J1", rule=next_step(), style=Style.HELPER, kind=Kind.WHOLE),
        SheetCell("home.a_cards", "J2", rule=cards(counts.grade("a")), style=Style.HELPER, kind=Kind.WHOLE),
        SheetCell("home.answered", "J3", rule=counts.answered(), style=Style.HELPER, kind=Kind.WHOLE),
        SheetCell("home.day_section", "B8", text=L("The day", "当日", "當日"), style=Style.SECTION, merge="B8:D8"),
        SheetCell("home.cards_section", "F8", text=L("The customers", "客户", "客戶"), style=Style.SECTION, merge="F8:H8"),
    )  # fmt: skip


def _sentences() -> tuple[SheetCell, ...]:
    first, second = SENTENCES_ROW, SENTENCES_ROW + 1
    return (
        SheetCell("home.sentence", f"B{first}", rule=_answered(), style=Style.SENTENCE, merge=f"B{first}:H{first}", highlight=cell("home.answered").is_(0)),
        SheetCell("home.too_many", f"B{second}", rule=_too_many(), style=Style.SENTENCE, merge=f"B{second}:H{second}", highlight=too_many_a_cards()),
    )  # fmt: skip


def cells(labels: dict[str, Label]) -> tuple[SheetCell, ...]:
    """Return the cells of Home; `labels` are the sheets' tab labels by key."""
    steps = (part for number, step in enumerate(STEPS, 1) for part in _step(number, step))
    macros = SheetCell("home.macros", f"B{LAST_ROW}", text=WITHOUT_MACROS, style=Style.NOTE, merge=f"B{LAST_ROW}:H{LAST_ROW}")  # fmt: skip
    return (*_top(), *steps, *_counts(), *_sentences(), *_directory(labels), macros)
