"""Sentences about PDFs and pictures of sheets."""

from __future__ import annotations

from repbook.text.label import Label

SENTENCES: dict[str, Label] = {
    "no_office": Label(
        "Making a PDF or a picture takes LibreOffice, and this computer has none. "
        "Install it (free, libreoffice.org), then try again; everything else works without it.",
        "生成 PDF 或图片要用到 LibreOffice，这台电脑上没有找到。"
        "请先安装（免费，libreoffice.org），然后再试一次；其他功能不受影响。",
        "產生 PDF 或圖片需要 LibreOffice，這台電腦上沒有找到。"
        "請先安裝（免費，libreoffice.org）再試一次；其他功能不受影響。",
    ),
    "no_pdftoppm": Label(
        "Turning {file} into pictures takes the program pdftoppm, and this computer has none. "
        "Install poppler-utils, then try again, or use the PDF itself.",
        "把 {file} 转成图片要用到 pdftoppm 程序，这台电脑上没有找到。"
        "请安装 poppler-utils 后再试一次，或者直接使用 PDF。",
        "把 {file} 轉成圖片需要 pdftoppm 程式，這台電腦上沒有找到。"
        "請安裝 poppler-utils 後再試一次，或直接使用 PDF。",
    ),
    "office_failed": Label(
        "LibreOffice made no PDF of {file}{reason}. Open the file in Excel, save it once, "
        "then try again.",
        "LibreOffice 没能把 {file} 转成 PDF{reason}。请用 Excel 打开该文件并保存一次，然后再试。",
        "LibreOffice 無法把 {file} 轉成 PDF{reason}。請用 Excel 開啟該檔案並儲存一次，然後再試。",
    ),
    "pdf_failed": Label(
        "No pictures could be made of {file}{reason}. Make the PDF again, then try again.",
        "没能把 {file} 转成图片{reason}。请重新生成 PDF，然后再试。",
        "無法把 {file} 轉成圖片{reason}。請重新產生 PDF，然後再試。",
    ),
    "too_slow": Label(
        "LibreOffice had not finished {file} after {seconds:g} seconds and was stopped. "
        "Choose a single sheet, or close other programs and try again.",
        "LibreOffice 处理 {file} 超过 {seconds:g} 秒仍未完成，已停止。"
        "请只选一张工作表，或关闭其他程序后再试。",
        "LibreOffice 處理 {file} 超過 {seconds:g} 秒仍未完成，已停止。"
        "請只選一張工作表，或關閉其他程式後再試。",
    ),
    "no_sheet": Label(
        "{file} has no sheet named {sheet}. Choose one of: {sheets}.",
        "{file} 里没有名为“{sheet}”的工作表。请从以下工作表中选择：{sheets}。",
        "{file} 裡沒有名為「{sheet}」的工作表。請從以下工作表中選擇：{sheets}。",
    ),
    "cannot_write": Label(
        "{target} cannot be written: {reason}. Close it if it is open, or choose another folder.",
        "无法写入 {target}：{reason}。如果该文件正打开着，请先关闭，或换一个文件夹。",
        "無法寫入 {target}：{reason}。如果該檔案正開著，請先關閉，或改用其他資料夾。",
    ),
}
