"""What backups and restore say."""

from __future__ import annotations

from repbook.text.label import Label

L = Label

SENTENCES: dict[str, Label] = {
    "title": L("Backups of {file}, the last first", "{file} 的备份（最新的在前）", "{file} 的備份（最新的在前）"),
    "number": L("No.", "序号", "序號"),
    "when": L("When", "时间", "時間"),
    "why": L("Before", "此操作之前", "此操作之前"),
    "whose": L("File", "文件", "檔案"),
    "size": L("MB", "MB", "MB"),
    "how": L(
        "Bring one back with: repbook restore {file} --at NUMBER",
        "恢复其中一份：repbook restore {file} --at 序号",
        "還原其中一份：repbook restore {file} --at 序號",
    ),
    "none": L(
        "There is no backup of {file} in {folder}. Repbook makes one before each change.",
        "{folder} 中没有 {file} 的备份。Repbook 会在每次更改前自动备份。",
        "{folder} 中沒有 {file} 的備份。Repbook 會在每次變更前自動備份。",
    ),
    "no_such": L(
        "No backup of {file} fits “{when}”. Give its number, or the beginning of its time, such as {example}; repbook backups {file} lists them.",
        "{file} 没有与“{when}”相符的备份。请给出序号或时间开头，例如 {example}；用 repbook backups {file} 查看列表。",
        "{file} 沒有與「{when}」相符的備份。請給出序號或時間開頭，例如 {example}；用 repbook backups {file} 查看清單。",
    ),
    "same": L(
        "{file} already holds what that backup holds; nothing was written.",
        "{file} 与该备份内容相同，没有写入。",
        "{file} 與該備份內容相同，沒有寫入。",
    ),
    "done": L(
        "{file} is again as it was on {at}.",
        "{file} 已恢复到 {at} 的内容。",
        "{file} 已還原到 {at} 的內容。",
    ),
    "would": L(
        "{file} would again be as it was on {at}.",
        "{file} 将恢复到 {at} 的内容。",
        "{file} 將還原到 {at} 的內容。",
    ),
    "would_undo": L(
        "{file} would again be as it was before a backup was brought back.",
        "{file} 将变回恢复备份之前的样子。",
        "{file} 將變回還原備份之前的樣子。",
    ),
    "undone": L(
        "{file} is again as it was before a backup was brought back.",
        "{file} 已变回恢复备份之前的样子。",
        "{file} 已變回還原備份之前的樣子。",
    ),
    "exists": L(
        "{file} exists already. Choose another name.",
        "{file} 已存在。请换一个文件名。",
        "{file} 已存在。請換一個檔名。",
    ),
    "out": L(
        "{file} holds what {book} was on {at}.",
        "{file} 的内容是 {book} 在 {at} 的状态。",
        "{file} 的內容是 {book} 在 {at} 的狀態。",
    ),
    "other_kind": L(
        "That backup is a {suffix} and would not open as {file}. Give it a name of its own: -o NAME{suffix}",
        "该备份是 {suffix} 文件，用 {file} 这个名称打不开。请另取名称：-o 名称{suffix}",
        "該備份是 {suffix} 檔案，用 {file} 這個名稱打不開。請另取名稱：-o 名稱{suffix}",
    ),
    "ask": L(
        "Backup {number} of {count}: {at}, {size} MB, made before: {why}.\nOpen a copy of it beside {file}? This workbook stays as it is.",
        "第 {number} 份备份（共 {count} 份）：{at}，{size} MB，在“{why}”之前建立。\n要在 {file} 旁边打开它的副本吗？当前工作簿保持不变。",
        "第 {number} 份備份（共 {count} 份）：{at}，{size} MB，在「{why}」之前建立。\n要在 {file} 旁邊開啟它的副本嗎？目前的活頁簿保持不變。",
    ),
    "opened": L(
        "{copy} holds what {file} was on {at}. To go on with it, close {file} and save the copy under its name.",
        "{copy} 是 {file} 在 {at} 的内容。如要改用它，请关闭 {file}，再把副本另存为原文件名。",
        "{copy} 是 {file} 在 {at} 的內容。如要改用它，請關閉 {file}，再將副本另存為原檔名。",
    ),
    "mark": L("backup", "备份", "備份"),
    "unknown": L("not noted", "未记录", "未記錄"),
}  # fmt: skip
