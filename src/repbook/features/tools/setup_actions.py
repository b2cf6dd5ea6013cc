"""New, install, uninstall, doctor, lint, help and what shows a sheet: declared here, done by hooks."""

from __future__ import annotations

from repbook.book.action import Action, Arg, ArgKind, Command
from repbook.features.kernel.adopt import DEFAULT_PREFIX
from repbook.schema.buttons import Button
from repbook.schema.source import REP, TEAM
from repbook.text import LANGUAGES
from repbook.text.label import Label as L

NEW_BOOK = Action(
    "new",
    command=Command(
        "new",
        "repbook new leads.xlsx --lang zh-CN --rep LW",
        L("make a new workbook", "新建工作簿", "建立新活頁簿"),
        (
            Arg("path", L("the file to make (.xlsx)", "要新建的文件（.xlsx）", "要建立的檔案（.xlsx）"), placed=True),
            Arg("lang", L("the workbook's language", "工作簿的语言", "活頁簿的語言"), choices=LANGUAGES),
            Arg("rep", L("the rep's code, two to four capitals that start the IDs", "业务员代码，2 至 4 个大写字母，用作编号前缀", "業務代碼，2 至 4 個大寫字母，作為編號前綴"), default=DEFAULT_PREFIX),
            Arg("rep_name", L("the rep's name", "业务员姓名", "業務員姓名"), default=""),
            Arg("as_of", L("a fixed day instead of today (YYYY-MM-DD)", "用固定日期代替今天（YYYY-MM-DD）", "以固定日期代替今天（YYYY-MM-DD）"), ArgKind.DAY, "DAY"),
            Arg("payment_days", L("how many days after an order payment is due, 30 without it, 60 in zh-CN", "下单后几天付款；不填时简体中文为 60 天，其他语言 30 天", "下單後幾天付款；不填時簡體中文為 60 天，其他語言 30 天"), ArgKind.WHOLE, "N"),
            Arg("force", L("replace the file if it exists", "文件已存在时覆盖", "檔案已存在時覆寫"), ArgKind.FLAG),
        ),
        book=False,
        speaks=False,
        place=1,
    ),
    writes=False,
)  # fmt: skip
INSTALL = Action(
    "install",
    command=Command(
        "install",
        "repbook install --no-desktop",
        L("put the buttons into this user's Excel", "把按钮装进当前用户的 Excel", "將按鈕裝進目前使用者的 Excel"),
        (Arg("desktop", L("make a workbook on the desktop if there is none", "桌面上没有工作簿时新建一个", "桌面上沒有活頁簿時建立一個"), ArgKind.FLAG, default=True),),
        book=False,
        place=18,
    ),
    writes=False,
)  # fmt: skip
UNINSTALL = Action(
    "uninstall",
    command=Command(
        "uninstall",
        "repbook uninstall --dry-run",
        L("take the buttons out of Excel again; workbooks stay", "从 Excel 中移除按钮，工作簿保留", "從 Excel 中移除按鈕，活頁簿保留"),
        book=False,
        place=19,
    ),
)  # fmt: skip
LINT = Action(
    "lint",
    command=Command(
        "lint",
        "repbook lint leads.xlsx",
        L("check any workbook's package for what Excel would repair", "检查任意工作簿文件，找出 Excel 打开时会要求修复的问题", "檢查任意活頁簿檔案，找出 Excel 開啟時會要求修復的問題"),
        (
            Arg("file", L("an .xlsx, .xlsm or .xlam file", ".xlsx、.xlsm 或 .xlam 文件", ".xlsx、.xlsm 或 .xlam 檔案"), placed=True),
            Arg("product", L("compare with what Repbook declares, too", "另与 Repbook 的声明核对", "另與 Repbook 的宣告核對"), ArgKind.FLAG),
        ),
        book=False,
        in_json=True,
        place=21,
    ),
    writes=False,
)  # fmt: skip
SETTINGS = Action(
    "settings",
    button=Button(
        "settings", "tools", L("Settings", "设置", "設定"),
        L("Shows the Settings sheet: rep, daily capacity, language.",
          "显示“设置”工作表：业务员、每日数量、语言。",
          "顯示「設定」工作表：業務員、每日數量、語言。"),
        "ApplicationOptionsDialog", "E", opens="settings", menu="more_tools", home="do",
    ),
    kinds=(REP, TEAM),
)  # fmt: skip
HELP = Action(
    "help",
    button=Button(
        "help", "tools", L("Help", "帮助", "說明"),
        L("Says how a day with Repbook runs and what each button does.",
          "说明使用 Repbook 的一天怎么过，以及各按钮的作用。",
          "說明使用 Repbook 的一天如何進行，以及各按鈕的作用。"),
        "Help", "H", opens="help", home="do",
    ),
)  # fmt: skip
ABOUT = Action(
    "about",
    button=Button(
        "about", "tools", L("About", "关于", "關於"),
        L("Shows the versions of the package, the workbook, Python and Excel, and where the log lies.",
          "显示程序包、工作簿、Python 和 Excel 的版本，以及日志位置。",
          "顯示程式套件、活頁簿、Python 和 Excel 的版本，以及記錄檔位置。"),
        "FileProperties", "B", menu="more_tools", home="do",
    ),
    command=Command(
        "doctor",
        "repbook doctor leads.xlsx",
        L("check this computer and say how to mend what is amiss", "检查这台电脑，并说明怎样处理发现的问题", "檢查這台電腦，並說明如何處理發現的問題"),
        (
            Arg("book", L("a workbook to look at too", "同时检查的工作簿", "一併檢查的活頁簿"), placed=True, may_lack=True),
        ),
        book=False,
        in_json=True,
        place=20,
    ),
    writes=False,
    kinds=(REP, TEAM),
)  # fmt: skip
