"""Prints: `repbook prints` makes, takes in and keys the team's marks; the frame's hook does it."""

from __future__ import annotations

from repbook.book.action import Action, Arg, ArgKind, Command
from repbook.text.label import Label as L

PRINTS = Action(
    "prints",
    command=Command(
        "prints",
        "repbook prints leads.xlsx -o leads.prints",
        L("marks of a workbook's customers, by which colleagues find what is on file and see nothing", "生成客户指纹：同事只能查重，看不到资料", "產生客戶指紋：同事只能查重，看不到資料"),
        (
            Arg("path", L("a workbook, or a folder with one a rep", "工作簿，或每位业务员一份工作簿的文件夹", "活頁簿，或每位業務員一份活頁簿的資料夾"), placed=True, may_lack=True, shown="BOOK"),
            Arg("output", L("the file of prints to write", "要写入的指纹文件", "要寫入的指紋檔"), shown="FILE", short="o"),
            Arg("take", L("put a file of prints where add and import ask it", "收下一份指纹文件，供 add 和 import 查询", "收下一份指紋檔，供 add 和 import 查詢"), shown="FILE"),
            Arg("secret", L("read the team's secret from a line of standard input and keep it on this computer", "从标准输入读取一行作为团队密钥，只存在本机", "從標準輸入讀取一行作為團隊密鑰，只存在本機"), ArgKind.FLAG),
        ),
        book=False,
        in_json=True,
        place=31,
    ),
    writes=False,
)  # fmt: skip
