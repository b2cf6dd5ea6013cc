"""What Excel's own side says: while it waits for Python, and where Python does not answer.

The hidden sheet of labels holds these sentences; VBA fills in the {facts}.
"""

from __future__ import annotations

from repbook.text.label import Label

L = Label

# The lines of docs/install.md, in which nothing is to be translated.
UV = "https://astral.sh/uv/0.13.7"
TOOL = "tool install --managed-python --python 3.12 repbook=={version}"
INSTALL_WINDOWS = (
    f"powershell -ExecutionPolicy ByPass -c 'irm {UV}/install.ps1 | iex; "
    rf"& $HOME\.local\bin\uv.exe {TOOL}; & $HOME\.local\bin\repbook.exe install'"
)
INSTALL_MAC = (
    f"curl -LsSf {UV}/install.sh | sh && ~/.local/bin/uv {TOOL} && ~/.local/bin/repbook install"
)

# What macOS says no to: -1743 and -1744 are the user's or an administrator's no, -600 often one too.
AUTOMATION = L(
    "macOS does not let Repbook's Python control Excel (error {number}). Open System Settings > Privacy & Security > Automation and allow Microsoft Excel under Python (or under Microsoft Excel and Terminal); then start Excel again and press once more. If nothing is listed there, run in Terminal: tccutil reset AppleEvents, and allow it when macOS asks.",
    "macOS 不允许 Repbook 的 Python 控制 Excel（错误 {number}）。请打开“系统设置 > 隐私与安全性 > 自动化”，在 Python（或 Microsoft Excel、终端）下允许 Microsoft Excel，重新启动 Excel 后再按一次。如果那里没有列出，请在“终端”中执行 tccutil reset AppleEvents，macOS 再次询问时选择允许。",
    "macOS 不允許 Repbook 的 Python 控制 Excel（錯誤 {number}）。請開啟「系統設定 > 隱私權與安全性 > 自動化」，在 Python（或 Microsoft Excel、終端機）下允許 Microsoft Excel，重新啟動 Excel 後再按一次。如果那裡沒有列出，請在「終端機」中執行 tccutil reset AppleEvents，macOS 再次詢問時選擇允許。",
)  # fmt: skip

SENTENCES: dict[str, Label] = {
    "working": L("Repbook is working: {button} ...", "Repbook 正在处理：{button} ……", "Repbook 正在處理：{button} ……"),
    "slow": L(
        "No answer for a minute. Wait on? Yes: wait another minute. No: stop waiting. The log: {log}",
        "已等待一分钟，还没有结果。要继续等待吗？“是”：再等一分钟；“否”：不再等待。日志：{log}",
        "已等待一分鐘，還沒有結果。要繼續等待嗎？「是」：再等一分鐘；「否」：不再等待。記錄檔：{log}",
    ),
    "slow_starting": L(
        "Repbook's program has not started yet. Wait on? Yes: wait a minute (the first start after switching on is slow). No: stop waiting; then run on the command line: repbook doctor. The log: {log}",
        "Repbook 程序还没有启动。要继续等待吗？“是”：再等一分钟（开机后第一次启动较慢）；“否”：不再等待，然后请在命令行执行 repbook doctor。日志：{log}",
        "Repbook 程式還沒有啟動。要繼續等待嗎？「是」：再等一分鐘（開機後第一次啟動較慢）；「否」：不再等待，然後請在命令列執行 repbook doctor。記錄檔：{log}",
    ),
    "stopped": L(
        "Stopped waiting. Repbook may still finish: look at the sheet before you press again. The log: {log}",
        "已停止等待。Repbook 可能仍会完成，再按之前请先看一下工作表。日志：{log}",
        "已停止等待。Repbook 可能仍會完成，再按之前請先看一下工作表。記錄檔：{log}",
    ),
    "stopped_starting": L(
        "Nothing was done: Repbook's program did not start. Run on the command line: repbook doctor. It names what is wrong and how to mend it. The log: {log}",
        "没有执行任何操作：Repbook 程序未能启动。请在命令行执行 repbook doctor，它会指出问题和解决办法。日志：{log}",
        "沒有執行任何操作：Repbook 程式未能啟動。請在命令列執行 repbook doctor，它會指出問題和解決辦法。記錄檔：{log}",
    ),
    "failed": L(
        "That did not work: {reason}. Save the workbook, start Excel again and try once more.",
        "操作没有成功：{reason}。请保存工作簿，重新启动 Excel 后再试。",
        "操作沒有成功：{reason}。請儲存活頁簿，重新啟動 Excel 後再試。",
    ),
    "automation": AUTOMATION,
    "start_refused": L(
        "Windows does not let Excel start Repbook's program: {reason}. Many companies forbid Office to start other programs. Run on the command line: repbook doctor. It says which rule it is and whom to ask; until then the commands do what the buttons do.",
        "Windows 不允许 Excel 启动 Repbook 程序：{reason}。不少公司禁止 Office 启动其他程序。请在命令行执行 repbook doctor，它会指出是哪条规则、该找谁处理；在此之前，命令可以完成按钮的全部工作。",
        "Windows 不允許 Excel 啟動 Repbook 程式：{reason}。不少公司禁止 Office 啟動其他程式。請在命令列執行 repbook doctor，它會指出是哪條規則、該找誰處理；在此之前，指令可以完成按鈕的全部工作。",
    ),
    "no_words": L(
        "Repbook has ended without a message. The log says more: {log}",
        "Repbook 已结束，但没有给出说明。详情见日志：{log}",
        "Repbook 已結束，但沒有提供說明。詳情請見記錄檔：{log}",
    ),
    "no_book": L(
        "Open a Repbook workbook first, then press again.",
        "请先打开 Repbook 工作簿，再按此按钮。",
        "請先開啟 Repbook 活頁簿，再按此按鈕。",
    ),
    "no_sheet": L(
        "This workbook was made by an older version and has no such page. Save and close it, then bring it up to date: repbook upgrade BOOK.",
        "此工作簿由旧版本生成，没有这一页。请保存并关闭工作簿，再执行升级：repbook upgrade 工作簿。",
        "此活頁簿由舊版本產生，沒有這一頁。請儲存並關閉活頁簿，再執行升級：repbook upgrade 活頁簿。",
    ),
    "not_installed": L(
        "Repbook's program is not installed on this computer, or was moved. Open PowerShell, paste this line, press Enter, and start Excel again:\n\n{line}",
        "这台电脑尚未安装 Repbook 程序，或程序已被移动。请打开 PowerShell，粘贴下面这一行并按回车，然后重新启动 Excel：\n\n{line}",
        "這台電腦尚未安裝 Repbook 程式，或程式已被移動。請開啟 PowerShell，貼上下面這一行並按 Enter，然後重新啟動 Excel：\n\n{line}",
    ),
    "not_installed_mac": L(
        "Repbook's program is not installed on this Mac, or was moved. Open Terminal, paste this line, press Return, and start Excel again:\n\n{line}",
        "这台 Mac 尚未安装 Repbook 程序，或程序已被移动。请打开“终端”，粘贴下面这一行并按回车，然后重新启动 Excel：\n\n{line}",
        "這台 Mac 尚未安裝 Repbook 程式，或程式已被移動。請開啟「終端機」，貼上下面這一行並按 Return，然後重新啟動 Excel：\n\n{line}",
    ),
    "lists": L("Lists", "名单文件", "名單檔案"),
}  # fmt: skip
