"""What is said when reps' workbooks are collected into the team's."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

SENTENCES: dict[str, Label] = {
    "is_team": L(
        "{file} is the team's workbook; this works on a rep's. Give the workbook of one rep. Of the "
        "team's, repbook check compares the figures, repbook repair mends what was renamed or deleted, repbook team FOLDER -o {file} reads the reps' "
        "workbooks again, repbook restore {file} puts back a copy from before.",
        "{file} 是团队工作簿，此命令用于业务员的工作簿，请指定一位业务员的工作簿。团队工作簿可用 repbook check 核对数据，用 repbook repair 修复，"
        "用 repbook team 文件夹 -o {file} 重新汇总，用 repbook restore {file} 恢复之前的备份。",
        "{file} 是團隊活頁簿，此命令用於業務員的活頁簿，請指定一位業務員的活頁簿。團隊活頁簿可用 repbook check 核對數據，用 repbook repair 修復，"
        "以 repbook team 資料夾 -o {file} 重新彙整，以 repbook restore {file} 還原之前的備份。",
    ),
    "is_rep": L(
        "{file} is no team workbook. Give another name after -o; the team's workbook is made there.",
        "{file} 不是团队工作簿。请在 -o 后换一个文件名，团队工作簿将在那里生成。",
        "{file} 不是團隊活頁簿。請在 -o 後換一個檔名，團隊活頁簿將在那裡產生。",
    ),
    "no_folder": L(
        "{folder} is no folder. Give the folder that holds one workbook a rep.",
        "{folder} 不是文件夹。请指定存放业务员工作簿的文件夹。",
        "{folder} 不是資料夾。請指定存放業務員活頁簿的資料夾。",
    ),
    "no_output": L(
        "Say where the team's workbook is to be: repbook team {folder} -o team.xlsx",
        "请指定团队工作簿的位置：repbook team {folder} -o team.xlsx",
        "請指定團隊活頁簿的位置：repbook team {folder} -o team.xlsx",
    ),
    "bad_suffix": L(
        "{file}: the team's workbook is an .xlsx, without macros; in Excel the add-in has its buttons (repbook install).",
        "{file}：团队工作簿须为 .xlsx 文件，不含宏；在 Excel 中由加载项提供按钮（repbook install）。",
        "{file}：團隊活頁簿須為 .xlsx 檔案，不含巨集；在 Excel 中由增益集提供按鈕（repbook install）。",
    ),
    "press_in_team": L(
        "{file} is the team's workbook; {button} works on a rep's. Open the rep's workbook and press it there.",
        "{file} 是团队工作簿，“{button}”用于业务员的工作簿。请打开业务员的工作簿，在那里按此按钮。",
        "{file} 是團隊活頁簿，「{button}」用於業務員的活頁簿。請開啟業務員的活頁簿，在那裡按此按鈕。",
    ),
    "press_in_rep": L(
        "{file} is a rep's workbook; {button} works on the team's. Open the team's workbook and press it "
        "there. There is none yet? Make it once: repbook team FOLDER -o team.xlsx",
        "{file} 是业务员的工作簿，“{button}”用于团队工作簿。请打开团队工作簿，在那里按此按钮。还没有团队工作簿时，先生成一份：repbook team 文件夹 -o team.xlsx",
        "{file} 是業務員的活頁簿，「{button}」用於團隊活頁簿。請開啟團隊活頁簿，在那裡按此按鈕。尚無團隊活頁簿時，先建立一份：repbook team 資料夾 -o team.xlsx",
    ),
    "no_memory": L(
        "{file} does not say which folder the reps' workbooks lie in. Type the folder on the Settings sheet "
        "({setting}), then press the button again.",
        "{file} 中没有记录业务员工作簿所在的文件夹。请在“设置”工作表的“{setting}”中填写，再按一次按钮。",
        "{file} 中沒有註明業務員活頁簿所在的資料夾。請在「設定」工作表的「{setting}」中填寫，再按一次按鈕。",
    ),
    "folder_gone": L(
        "{file} was collected from {folder}, and no such folder can be read any more. Where the reps' "
        "workbooks lie elsewhere now, type that folder on the Settings sheet ({setting}) and press the button "
        "again. Nothing was changed.",
        "{file} 是从 {folder} 汇总的，但该文件夹已找不到或无法读取。如果业务员工作簿已移到别处，请在“设置”工作表的“{setting}”中填写新位置，再按一次按钮。没有做任何更改。",
        "{file} 是從 {folder} 彙整的，但該資料夾已找不到或無法讀取。如果業務員活頁簿已移到別處，請在「設定」工作表的「{setting}」中填寫新位置，再按一次按鈕。沒有做任何變更。",
    ),
    "lies_nowhere": L(
        "{file} was never saved on this computer, or lies in the cloud, so it cannot be told where {folder} is. "
        "Type the whole path of the folder on the Settings sheet ({setting}), then press the button again.",
        "{file} 尚未保存到本机，或位于云端，无法确定 {folder} 在哪里。请在“设置”工作表的“{setting}”中填写文件夹的完整路径，再按一次按钮。",
        "{file} 尚未儲存到本機，或位於雲端，無法確定 {folder} 在哪裡。請在「設定」工作表的「{setting}」中填寫資料夾的完整路徑，再按一次按鈕。",
    ),
    "none": L(
        "No workbook of a rep was found in {folder}. Nothing was written.",
        "在 {folder} 中没有找到业务员的工作簿，没有写入任何内容。",
        "在 {folder} 中沒有找到業務員的活頁簿，沒有寫入任何內容。",
    ),
    "done": L(
        "{read} of {files} files read into {file}: {cards} cards.",
        "已读取 {read} / {files} 份文件，写入 {file}：共 {cards} 张客户卡。",
        "已讀取 {read} / {files} 份檔案，寫入 {file}：共 {cards} 張客戶卡。",
    ),
    "conflicts": L(
        "{count} {count:conflict|conflicts} of a merge wait in the reps' files: {files}. Each is settled in the rep's own workbook.",
        "业务员的文件中有 {count} 处合并冲突待处理：{files}。请业务员在自己的工作簿中处理。",
        "業務員的檔案中有 {count} 處合併衝突待處理：{files}。請業務員在自己的活頁簿中處理。",
    ),
    "strangers": L(
        "Contacts by people whom People does not name: {reps}. They count in the totals alone; add a row for each, with Left on for who has left.",
        "“人员”中没有的人所做的联系：{reps}。只计入合计；请在“人员”为其各加一行，已离职的填“离职日期”。",
        "「人員」中沒有的人所做的聯絡：{reps}。只計入合計；請在「人員」為其各加一列，已離職的填「離職日期」。",
    ),
    "late": Coded(
        "saved {days} working days ago: ask for a newer one",
        "{days} 个工作日前保存：请催交新文件",
        "{days} 個工作日前儲存：請催繳新檔案",
    ),
    "old": L(
        "read as far as it goes; bring it up to date with repbook upgrade",
        "已读取现有内容；请用 repbook upgrade 升级",
        "已讀取現有內容；請以 repbook upgrade 升級",
    ),
    "open": L(
        "open at {owner}: read as it was last saved",
        "{owner} 正在使用：按最近保存的内容读取",
        "{owner} 正在使用：依最近儲存的內容讀取",
    ),
    "somebody": L("somebody's", "有人", "有人"),
    "fork": Coded(
        "the same workbook as {other}: not counted until they are merged (repbook merge)",
        "与 {other} 是同一工作簿：合并（repbook merge）后才计入",
        "與 {other} 是同一活頁簿：合併（repbook merge）後才計入",
    ),
    "same_rep": Coded(
        "{other} has the rep code {rep} too: figures are added up; two reps need two codes",
        "{other} 也用业务员代码 {rep}：数据合并统计；不同业务员请用不同代码",
        "{other} 也用業務代碼 {rep}：數據合併統計；不同業務員請用不同代碼",
    ),
    "inside": L(
        "A team's workbook lies among the reps': {files}. It is left out when they are read, and had better lie outside that folder.",
        "业务员文件夹中有团队工作簿：{files}。汇总时不读取它，最好放在该文件夹之外。",
        "業務員資料夾中有團隊活頁簿：{files}。彙整時不讀取它，最好放在該資料夾之外。",
    ),
    "unchanged": L(
        "No file was changed since the last Collect.",
        "上次汇总以来没有文件改动。",
        "上次彙整以來沒有檔案變動。",
    ),
    "unread": Coded("not read: {reason}", "未读取：{reason}", "未讀取：{reason}"),
    "no_rep": L(
        "no rep code in Settings: figures go under the file's name",
        "“设置”中没有业务员代码：暂按文件名统计",
        "「設定」中沒有業務代碼：暫依檔名統計",
    ),
}  # fmt: skip
