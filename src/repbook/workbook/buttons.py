"""The buttons: what the ribbon, the right-click menu, Home and the help offer, declared once.

The ribbon's XML, the VBA Subs, the hidden sheet of labels, the tables in the docs and the tests
are derived from `BUTTONS`; `entrypoints.press` says what each does.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

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


class Button(NamedTuple):
    """One button.

    `command` is the command of the same action; `icon` an image of Office; `on_row` greys it
    unless a customer's row (or card) is selected; `in_menu` puts it into a row's right-click menu;
    `opens` names the sheet that VBA shows by itself, without Python.
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

BUTTONS = (
    Button(
        "new_card", "cards", L("New card", "新建客户卡", "新增客戶卡"),
        L("Opens an empty card: type a name and a phone or address, then press Save card.",
          "打开空白客户卡：填写名称和电话或地址，再按“保存客户卡”。",
          "開啟空白客戶卡：填寫名稱和電話或地址，再按「儲存客戶卡」。"),
        "FileNew", "N", command="add",
    ),
    Button(
        "open_card", "cards", L("Open card", "打开客户卡", "開啟客戶卡"),
        L("Shows the selected customer on the Card sheet and counts the card as reviewed today.",
          "在“客户卡”中显示所选客户，并记为今天已翻阅。",
          "在「客戶卡」中顯示所選客戶，並記為今天已翻閱。"),
        "DataFormExcel", "O", command="card", on_row=True, in_menu=True,
    ),
    Button(
        "save_card", "cards", L("Save card", "保存客户卡", "儲存客戶卡"),
        L("Writes what you typed beside the card into Customers and Qualify; blank cells change nothing.",
          "把客户卡右侧填写的内容写入客户总表和九问评估；空格不改动原有资料。",
          "將客戶卡右側填寫的內容寫入客戶總表和九問評估；空格不會更動原有資料。"),
        "FileSave", "S", command="edit",
    ),
    Button(
        "further_card", "cards", L("Further purchase", "再次购买建新卡", "再次購買建新卡"),
        L("Makes a new card for a further purchase of the selected customer, graded by its own state.",
          "为所选客户的再次购买意向另建新卡，按新卡情况定级。",
          "為所選客戶的再次購買意向另建新卡，依新卡情況定級。"),
        "Copy", "P", command="again", on_row=True, in_menu=False,
    ),
    Button(
        "find", "cards", L("Find", "查找客户", "尋找客戶"),
        L("Finds customers by part of a name, pinyin initials, phone or ID; Traditional and Simplified alike.",
          "按名称片段、拼音首字母、电话或编号查找客户，简繁体通用。",
          "依名稱片段、拼音首字母、電話或編號尋找客戶，繁簡體通用。"),
        "FindDialogExcel", "F", command="find", asks=Asks.TEXT,
    ),
    Button(
        "log_call", "calls", L("Log call", "记录电话", "記錄電話"),
        L("First press: opens the call form for the selected customer. Type, then press again to log it.",
          "第一次按：为所选客户打开电话记录表。填好后再按一次即记入。",
          "第一次按：為所選客戶開啟電話記錄表。填好後再按一次即記入。"),
        "ReviewNewComment", "L", command="log", large=True, on_row=True, in_menu=True,
    ),
    Button(
        "ask_next", "qualify", L("Ask next", "下次必问", "下次必問"),
        L("Says which question to ask the selected customer next, and why that one.",
          "说明下次该问所选客户哪个问题，以及原因。",
          "說明下次該問所選客戶哪個問題，以及原因。"),
        "ReviewNextComment", "K", command="ask", on_row=True, in_menu=False,
    ),
    Button(
        "regrade", "qualify", L("Re-grade", "整理定级", "整理定級"),
        L("Lists the cards whose grade would rise or fall and asks before anything is changed.",
          "列出应升级或降级的客户卡，确认后才更改。",
          "列出應升級或降級的客戶卡，確認後才更改。"),
        "ConditionalFormattingIconSetsGallery", "G", command="regrade",
    ),
    Button(
        "rank", "visits", L("Rank visits", "排拜访表", "排拜訪表"),
        L("Plans the next working day's visits and calls, ranked, each with its reason. Makes a backup first.",
          "排出下一个工作日的拜访和电话，按优先次序并说明理由。先自动备份。",
          "排出下一個工作日的拜訪和電話，依優先次序並說明理由。會先自動備份。"),
        "SortDialog", "R", command="rank", large=True,
    ),
    Button(
        "return", "visits", L("Return results", "回填结果", "回填結果"),
        L("Sends the results typed on the Visits sheet to the call log and the cards, each once.",
          "把拜访表上填写的结果记入电话记录和客户卡，每条只记一次。",
          "將拜訪表上填寫的結果記入電話記錄和客戶卡，每筆只記一次。"),
        "FileCheckIn", "T", command="return", large=True,
    ),
    Button(
        "why", "visits", L("Why this rank?", "为何这样排", "為何這樣排"),
        L("Explains the selected customer's priority: six terms in figures, or why it was left out.",
          "用六项得分说明所选客户的排名，或说明未入选的原因。",
          "以六項得分說明所選客戶的排名，或說明未入選的原因。"),
        "FunctionWizard", "W", command="why", on_row=True, in_menu=True,
    ),
    Button(
        "overview", "manager", L("Overview", "主管概览", "主管總覽"),
        L("Shows the manager's page: one sheet, by formulas alone.",
          "显示主管概览：一页看全，全部由公式计算。",
          "顯示主管總覽：一頁看完，全部由公式計算。"),
        "ChartInsert", "V", opens="overview",
    ),
    Button(
        "import", "tools", L("Import list", "导入名单", "匯入名單"),
        L("Brings customers, calls or orders from a file; shows what it would do and asks first.",
          "从文件导入客户、电话记录或订单；先显示结果，确认后才写入。",
          "從檔案匯入客戶、電話記錄或訂單；先顯示結果，確認後才寫入。"),
        "GetExternalDataFromText", "I", command="import", asks=Asks.FILE,
    ),
    Button(
        "check", "tools", L("Check", "检查", "檢查"),
        L("Recomputes every formula and lists problems by cell; changes nothing.",
          "重算全部公式，按单元格列出问题；不作任何更改。",
          "重算全部公式，按儲存格列出問題；不作任何更改。"),
        "ErrorChecking", "C", command="check",
    ),
    Button(
        "repair", "tools", L("Repair", "修复", "修復"),
        L("Restores renamed or deleted headers, names, lists and formulas, in a repaired copy.",
          "恢复被改名或删除的列名、名称、列表和公式，另存为修复后的副本。",
          "還原被改名或刪除的欄名、名稱、清單和公式，另存為修復後的副本。"),
        "ControlsGallery", "X", command="repair",
    ),
    Button(
        "undo", "tools", L("Undo last", "撤销上一步", "復原上一步"),
        L("Takes back the last change Repbook made, unless the cells were changed since.",
          "撤销 Repbook 的上一次更改；之后又改过的单元格除外。",
          "復原 Repbook 的上一次變更；之後又改過的儲存格除外。"),
        "Undo", "U", command="undo",
    ),
    Button(
        "settings", "tools", L("Settings", "设置", "設定"),
        L("Shows the Settings sheet: rep, daily capacity, language.",
          "显示“设置”工作表：业务员、每日数量、语言。",
          "顯示「設定」工作表：業務員、每日數量、語言。"),
        "ApplicationOptionsDialog", "E", opens="settings",
    ),
    Button(
        "help", "tools", L("Help", "帮助", "說明"),
        L("Says how a day with Repbook runs and what each button does.",
          "说明使用 Repbook 的一天怎么过，以及各按钮的作用。",
          "說明使用 Repbook 的一天如何進行，以及各按鈕的作用。"),
        "Help", "H",
    ),
    Button(
        "about", "tools", L("About", "关于", "關於"),
        L("Shows the versions of the package, the workbook, Python and Excel, and where the log lies.",
          "显示程序包、工作簿、Python 和 Excel 的版本，以及日志位置。",
          "顯示程式套件、活頁簿、Python 和 Excel 的版本，以及記錄檔位置。"),
        "FileProperties", "B", command="doctor",
    ),
)  # fmt: skip

BY_KEY = {button.key: button for button in BUTTONS}


def in_group(group: str) -> tuple[Button, ...]:
    """Return the buttons of one group in order."""
    return tuple(button for button in BUTTONS if button.group == group)
