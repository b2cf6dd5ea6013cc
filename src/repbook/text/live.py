"""What is said where the workbook is open in Excel."""

from __future__ import annotations

from repbook.text.label import Label
from repbook.text.macros import AUTOMATION

L = Label

SENTENCES: dict[str, Label] = {
    "busy": L(
        "Excel is busy: a cell is being edited or a window is open in it. Press Enter or Esc in Excel, close the window, then press the button again.",
        "Excel 正忙：有单元格正在编辑，或有对话框未关闭。请在 Excel 中按 Enter 或 Esc，关闭对话框，再按一次按钮。",
        "Excel 忙碌中：有儲存格正在編輯，或有對話方塊未關閉。請在 Excel 中按 Enter 或 Esc，關閉對話方塊，再按一次按鈕。",
    ),
    "protected": L(
        "{file}: the sheet {sheet} is protected, so nothing was written. Choose Review > Unprotect Sheet on it, then press the button again.",
        "{file}：工作表“{sheet}”受保护，没有写入任何内容。请在该表选择“审阅 > 撤消工作表保护”，再按一次按钮。",
        "{file}：工作表「{sheet}」受保護，沒有寫入任何內容。請在該表選擇「校閱 > 取消保護工作表」，再按一次按鈕。",
    ),
    "never_saved": L(
        "{file} was never saved, so no backup can be kept. Save it (File > Save As), then press the button again.",
        "{file} 还没有保存过，无法备份。请先保存（文件 > 另存为），再按一次按钮。",
        "{file} 尚未儲存過，無法備份。請先儲存（檔案 > 另存新檔），再按一次按鈕。",
    ),
    "save_first": L(
        "{file}: Excel on this computer saves no copies. Save the workbook, then press the button again.",
        "{file}：本机的 Excel 不能另存副本。请先保存工作簿，再按一次按钮。",
        "{file}：本機的 Excel 無法另存複本。請先儲存活頁簿，再按一次按鈕。",
    ),
    "not_open": L(
        "{file} was not found among the workbooks open in Excel. Click into the workbook and press the button again.",
        "在 Excel 打开的工作簿中没有找到 {file}。请单击该工作簿，再按一次按钮。",
        "在 Excel 開啟的活頁簿中沒有找到 {file}。請點一下該活頁簿，再按一次按鈕。",
    ),
    "automation": AUTOMATION,
    "no_excel": L(
        "This computer offers no Excel that Repbook can reach. Use the command line instead: repbook --help",
        "本机没有 Repbook 能连接的 Excel。请改用命令行：repbook --help",
        "本機沒有 Repbook 能連接的 Excel。請改用命令列：repbook --help",
    ),
    "sheet_gone": L(
        "{file} has no sheet {sheet} any more. Bring it back with Undo in Excel or from a backup.",
        "{file} 中已没有工作表“{sheet}”。请在 Excel 中撤销，或从备份恢复。",
        "{file} 中已沒有工作表「{sheet}」。請在 Excel 中復原，或從備份還原。",
    ),
    "changed_since": L(
        "{file}: {count} {count:cell was|cells were} changed while Repbook was working ({cells}), so nothing was written. Press the button again.",
        "{file}：Repbook 处理期间有 {count} 个单元格被改动（{cells}），因此没有写入任何内容。请再按一次按钮。",
        "{file}：Repbook 處理期間有 {count} 個儲存格被更動（{cells}），因此沒有寫入任何內容。請再按一次按鈕。",
    ),
    "in_the_way": L(
        "{file}, sheet {sheet}: there is no room below the table {table}; other cells stand there and cannot move down. Move them away, then press the button again.",
        "{file} 的工作表 {sheet}：表格 {table} 下方没有空位，那里的单元格无法下移。请先把它们移开，再按一次按钮。",
        "{file} 的工作表 {sheet}：表格 {table} 下方沒有空間，那裡的儲存格無法下移。請先將它們移開，再按一次按鈕。",
    ),
    "not_written": L(
        "{file}: {where} does not take the value {value!r}, so nothing was changed. Check the cell's format and validation there, then press the button again.",
        "{file}：{where} 无法写入 {value!r}，因此没有做任何更改。请检查该单元格的格式和数据验证，再按一次按钮。",
        "{file}：{where} 無法寫入 {value!r}，因此沒有做任何變更。請檢查該儲存格的格式與資料驗證，再按一次按鈕。",
    ),
    "half_written": L(
        "{file}: writing failed midway and could not be taken back whole. Close the workbook without saving, or open the backup: {backup}",
        "{file}：写入中途失败，且未能全部撤回。请不保存直接关闭工作簿，或打开备份：{backup}",
        "{file}：寫入中途失敗，且未能全部復原。請不儲存直接關閉活頁簿，或開啟備份：{backup}",
    ),
}
