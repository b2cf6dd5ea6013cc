"""What is said when reps' workbooks are collected into the team's."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

SENTENCES: dict[str, Label] = {
    "is_team": L(
        "{file} is the team's workbook; this works on a rep's. Give the workbook of one rep. Of the "
        "team's, repbook check compares the figures, repbook team FOLDER -o {file} reads the reps' "
        "workbooks again, repbook restore {file} puts back a copy from before.",
        "{file} 是团队工作簿，此命令用于业务员的工作簿，请指定一位业务员的工作簿。团队工作簿可用 repbook check 核对数据，"
        "用 repbook team 文件夹 -o {file} 重新汇总，用 repbook restore {file} 恢复之前的备份。",
        "{file} 是團隊活頁簿，此命令用於業務員的活頁簿，請指定一位業務員的活頁簿。團隊活頁簿可用 repbook check 核對數據，"
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
        "{file}: the team's workbook is an .xlsx.",
        "{file}：团队工作簿须为 .xlsx 文件。",
        "{file}：團隊活頁簿須為 .xlsx 檔案。",
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
        "the same workbook under two names, {other} too: waits for a merge, not counted",
        "同一工作簿有两个文件名，另一个是 {other}：待合并，未计入",
        "同一活頁簿有兩個檔名，另一個是 {other}：待合併，未計入",
    ),
    "unread": Coded("not read: {reason}", "未读取：{reason}", "未讀取：{reason}"),
    "no_rep": L(
        "no rep code in Settings: figures go under the file's name",
        "“设置”中没有业务员代码：暂按文件名统计",
        "「設定」中沒有業務代碼：暫依檔名統計",
    ),
}  # fmt: skip
