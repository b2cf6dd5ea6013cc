"""Why a step was not done, by the key of the error: said where steps before it were written.

The errors' own sentences say that nothing was written, which is true of a first step only.
"""

from __future__ import annotations

from repbook.text.label import Label as L

SENTENCES: dict[str, L] = {
    "files.changed_meanwhile": L("somebody else has just changed the file", "文件刚刚被他人修改", "檔案剛剛被他人修改"),
    "files.changed_by": L("{who} has just changed the file ({when})", "文件刚刚被 {who} 修改（{when}）", "檔案剛剛被 {who} 修改（{when}）"),
    "files.fork": L("copies of the same workbook lie beside it: {others}", "旁边有同一工作簿的其他副本：{others}", "旁邊有同一活頁簿的其他副本：{others}"),
    "files.gone_meanwhile": L("the file was moved or deleted", "文件刚刚被移走或删除", "檔案剛剛被移走或刪除"),
    "files.being_written": L("Repbook is writing the file for {owner}", "{owner} 的 Repbook 正在写入该文件", "{owner} 的 Repbook 正在寫入該檔案"),
    "files.read_only": L("the file is read-only", "文件为只读", "檔案為唯讀"),
    "files.network": L("the connection to {folder} broke", "与 {folder} 的网络连接中断", "與 {folder} 的網路連線中斷"),
    "files.other_device": L("the file lies on another drive", "文件位于另一个驱动器", "檔案位於另一個磁碟機"),
    "files.check_failed": L("the new copy did not read back right", "写出的新文件读回后不一致", "寫出的新檔案讀回後不一致"),
    "files.disk_full": L("there is no room on the disk of {folder}", "{folder} 所在磁盘空间不足", "{folder} 所在磁碟空間不足"),
    "files.folder_read_only": L("the folder {folder} is read-only", "文件夹 {folder} 为只读", "資料夾 {folder} 為唯讀"),
    "files.folder_missing": L("there is no folder {folder}", "找不到文件夹 {folder}", "找不到資料夾 {folder}"),
    "files.no_permission": L("no right to write in {folder}, or the file is open", "没有写入 {folder} 的权限，或文件正被打开", "沒有寫入 {folder} 的權限，或檔案正被開啟"),
    "files.write_failed": L("{reason}", "{reason}", "{reason}"),
    "files.too_large": L("the file would pass 4 GB", "文件将超过 4 GB", "檔案將超過 4 GB"),
    "live.protected": L("the sheet {sheet} is protected", "工作表“{sheet}”受保护", "工作表「{sheet}」受保護"),
    "live.changed_since": L("cells were changed meanwhile: {cells}", "有单元格同时被改动：{cells}", "有儲存格同時被改動：{cells}"),
    "live.not_written": L("{where} does not take the value", "{where} 无法写入该值", "{where} 無法寫入該值"),
    "commands.no_backup": L("no backup could be made in {folder}: {reason}", "无法在 {folder} 备份：{reason}", "無法在 {folder} 備份：{reason}"),
    "commands.read_back": L("what was written to {table}, {column} does not read back equal", "写入{table}的{column}读回后不一致", "寫入{table}的{column}讀回後不一致"),
    "commands.row_gone": L("the row {row} of {table} is no longer there", "{table}中的 {row} 行已不存在", "{table}中的 {row} 列已不存在"),
}  # fmt: skip
