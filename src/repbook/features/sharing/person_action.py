"""Person: `repbook person` exports or erases one person everywhere; the frame's hook does it."""

from __future__ import annotations

from repbook.book.action import Action, Arg, ArgKind, Command
from repbook.text.label import Label as L

PERSON = Action(
    "person",
    command=Command(
        "person",
        "repbook person leads --find 13800138000 --erase",
        L("export or erase one person in a workbook, or in all of a folder", "导出或删除一个人的资料：一份工作簿或整个文件夹", "匯出或刪除一個人的資料：一份活頁簿或整個資料夾"),
        (
            Arg("path", L("a workbook, or a folder with workbooks and packs", "工作簿，或存放工作簿和资料包的文件夹", "活頁簿，或存放活頁簿和資料包的資料夾"), placed=True, shown="PATH"),
            Arg("find", L("who: ID, whole name, phone or e-mail", "找谁：编号、完整姓名、电话或邮箱", "找誰：編號、完整姓名、電話或電子郵件"), shown="TEXT"),
            Arg("export", L("write all that is kept of the person into a ZIP", "把此人的全部资料写入 ZIP", "將此人的全部資料寫入 ZIP"), shown="ZIP"),
            Arg("erase", L("take the person out of all of them; asks first", "从全部文件中删除此人；会先询问", "從全部檔案中刪除此人；會先詢問"), ArgKind.FLAG),
            Arg("yes", L("erase without asking", "直接删除，不再询问", "直接刪除，不再詢問"), ArgKind.FLAG),
        ),
        book=False,
        in_json=True,
        place=32,
    ),
    writes=False,
)  # fmt: skip
