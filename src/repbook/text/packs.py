"""What is said of packs: cards handed out, a workbook handed in, customers handed over."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

SENTENCES: dict[str, Label] = {
    "no_rep": L(
        "Say whom the pack is for: --to CODE.",
        "请用 --to 指定资料包给谁（业务员代码）。",
        "請用 --to 指定資料包給誰（業務代碼）。",
    ),
    "no_output": L(
        "Say where the pack is to be: -o pack.xlsx",
        "请指定资料包的位置：-o pack.xlsx",
        "請指定資料包的位置：-o pack.xlsx",
    ),
    "bad_suffix": L(
        "{file}: a pack is an .xlsx or .xlsm file.",
        "{file}：资料包须为 .xlsx 或 .xlsm 文件。",
        "{file}：資料包須為 .xlsx 或 .xlsm 檔案。",
    ),
    "exists": L(
        "{file} exists already. Give another name with -o. Nothing was written.",
        "{file} 已存在。请用 -o 另取一个名称。没有写入任何内容。",
        "{file} 已存在。請用 -o 另取一個名稱。沒有寫入任何內容。",
    ),
    "no_file": L(
        "{file}: Files names no workbook of {rep}. Collect first: repbook team FOLDER -o {file}",
        "{file} 的“来源文件”中没有 {rep} 的工作簿。请先汇总：repbook team 文件夹 -o {file}",
        "{file} 的「來源檔案」中沒有 {rep} 的活頁簿。請先彙整：repbook team 資料夾 -o {file}",
    ),
    "other_files": L(
        "{file}: Files names no workbook of {rep}, but of {reps}. Take one of these codes, or collect again: repbook team FOLDER -o {file}",
        "{file} 的“来源文件”中没有 {rep} 的工作簿，只有：{reps}。请用其中的代码，或重新汇总：repbook team 文件夹 -o {file}",
        "{file} 的「來源檔案」中沒有 {rep} 的活頁簿，只有：{reps}。請用其中的代碼，或重新彙整：repbook team 資料夾 -o {file}",
    ),
    "two_reps": L(
        "{rep} is the rep code in several workbooks: {files}. Two reps need two codes: change one on Settings and collect again. Where both are one rep's, leave one in the folder. Nothing was written.",
        "几份工作簿都用业务员代码 {rep}：{files}。不同业务员请用不同代码：在其中一份的“设置”中改代码后重新汇总。如果都是同一人的，文件夹中只留一份。没有写入任何内容。",
        "幾份活頁簿都用業務員代碼 {rep}：{files}。不同業務員請用不同代碼：在其中一份的「設定」中改代碼後重新彙整。如果都是同一人的，資料夾中只留一份。沒有寫入任何內容。",
    ),
    "two_files": L(
        "{rep} has several workbooks: {files}. Merge them first: repbook merge. Nothing was written.",
        "{rep} 有几份工作簿：{files}。请先用 repbook merge 并成一份。没有写入任何内容。",
        "{rep} 有幾份活頁簿：{files}。請先用 repbook merge 併成一份。沒有寫入任何內容。",
    ),
    "no_folder": L(
        "{file} does not say which folder was collected. Collect again: repbook team FOLDER -o {file}",
        "{file} 没有注明汇总的是哪个文件夹。请重新汇总：repbook team 文件夹 -o {file}",
        "{file} 沒有註明彙整的是哪個資料夾。請重新彙整：repbook team 資料夾 -o {file}",
    ),
    "no_cards": L(
        "No card is left to hand out. Nothing was written.",
        "没有可分发的客户卡，没有写入任何内容。",
        "沒有可分發的客戶卡，沒有寫入任何內容。",
    ),
    "no_sheet": L(
        "{file}, the workbook of {rep} in the folder, holds no sheet of the day with cards left to visit. Let {rep} press Finish day and hand in first, or name the cards: --cards all, or their IDs. Nothing was written.",
        "文件夹中 {rep} 的工作簿 {file} 里没有待拜访的当日拜访表。请 {rep} 先点“收工”并提交，或指定客户卡：--cards all 或客户编号。没有写入任何内容。",
        "資料夾中 {rep} 的活頁簿 {file} 裡沒有待拜訪的當日拜訪表。請 {rep} 先按「收工」並提交，或指定客戶卡：--cards all 或客戶編號。沒有寫入任何內容。",
    ),
    "not_team": L(
        "{file} is a rep's workbook; cards are handed out from the team's. Give the team's workbook first: repbook handout TEAM.xlsx --to CODE -o PACK.xlsx. "
        "There is none yet? Make it once: repbook team FOLDER -o TEAM.xlsx",
        "{file} 是业务员的工作簿，客户卡要从团队工作簿分发。请先写团队工作簿：repbook handout 团队.xlsx --to 代码 -o 资料包.xlsx。还没有团队工作簿时，先生成一份：repbook team 文件夹 -o 团队.xlsx",
        "{file} 是業務員的活頁簿，客戶卡要從團隊活頁簿分發。請先寫團隊活頁簿：repbook handout 團隊.xlsx --to 代碼 -o 資料包.xlsx。尚無團隊活頁簿時，先建立一份：repbook team 資料夾 -o 團隊.xlsx",
    ),
    "all_out_again": L(
        "No card goes out: {reasons}. --again hands them out all the same. Nothing was written.",
        "没有分发客户卡：{reasons}。要再次分发请加 --again。没有写入任何内容。",
        "沒有分發客戶卡：{reasons}。要再次分發請加 --again。沒有寫入任何內容。",
    ),
    "out_how": L(
        "What is out stays out of this pack; --again hands it out all the same.",
        "已在其他资料包中的不再放入；要再次分发请加 --again。",
        "已在其他資料包中的不再放入；要再次分發請加 --again。",
    ),
    "all_out": L(
        "No card goes out: {reasons}. Nothing was written.",
        "没有分发客户卡：{reasons}。没有写入任何内容。",
        "沒有分發客戶卡：{reasons}。沒有寫入任何內容。",
    ),
    "no_day": L(
        "{file}: the Visits sheet is of {day}, which is past. Name the cards: --cards all, or their IDs.",
        "{file} 的拜访表是 {day} 的，已过期。请指定客户卡：--cards all 或客户编号。",
        "{file} 的拜訪表是 {day} 的，已過期。請指定客戶卡：--cards all 或客戶編號。",
    ),
    "too_many": L(
        "The IDs of {cards} cards do not fit into one cell of Packs. Hand out fewer at a time.",
        "{cards} 张客户卡的编号超出“资料包”一个单元格的容量。请分几次分发。",
        "{cards} 張客戶卡的編號超出「資料包」一個儲存格的容量。請分幾次分發。",
    ),
    "is_out": Coded(
        "is out in pack {pack}", "已在资料包 {pack} 中", "已在資料包 {pack} 中"
    ),
    "no_card": Coded("is no card of {file}", "不是 {file} 中的客户卡", "不是 {file} 中的客戶卡"),
    "several": Coded(
        "may be several cards: {cards}; name one by its ID",
        "可能是多张客户卡：{cards}；请用编号指明",
        "可能是多張客戶卡：{cards}；請用編號指明",
    ),
    "made": L(
        "{cards} {cards:card is|cards are} in the pack for {to}: {file} ({pack}).",
        "已为 {to} 生成资料包，含 {cards} 张客户卡：{file}（{pack}）。",
        "已為 {to} 產生資料包，含 {cards} 張客戶卡：{file}（{pack}）。",
    ),
    "would_make": L(
        "{cards} {cards:card|cards} would go into the pack for {to}: {file}.",
        "将为 {to} 生成资料包，含 {cards} 张客户卡：{file}。",
        "將為 {to} 產生資料包，含 {cards} 張客戶卡：{file}。",
    ),
    "until": L("Back by {day}.", "请于 {day} 前交回。", "請於 {day} 前交回。"),
    "how_back": L(
        "When it comes back: repbook merge {book} {file} -o {book}, or Take in file.",
        "交回后并入：repbook merge {book} {file} -o {book}，或点“并入文件”。",
        "交回後併入：repbook merge {book} {file} -o {book}，或按「併入檔案」。",
    ),
    "no_hand_in": L(
        "Say which folder is the team's: -o FOLDER, or in repbook.toml: [handin] folder = \"...\" (repbook doctor says where that file lies).",
        "请指定团队文件夹：-o 文件夹，或在 repbook.toml 中写 [handin] folder = \"...\"（文件位置见 repbook doctor）。",
        "請指定團隊資料夾：-o 資料夾，或在 repbook.toml 中寫 [handin] folder = \"...\"（檔案位置見 repbook doctor）。",
    ),
    "bad_folder": L(
        "{folder} is no folder. Give the team's folder.",
        "{folder} 不是文件夹。请指定团队文件夹。",
        "{folder} 不是資料夾。請指定團隊資料夾。",
    ),
    "other_book": L(
        "{folder} holds another workbook by the name {file}. Rename yours, or take another folder. Nothing was written.",
        "{folder} 中已有另一份名为 {file} 的工作簿。请给您的工作簿改名，或换一个文件夹。没有写入任何内容。",
        "{folder} 中已有另一份名為 {file} 的活頁簿。請將您的活頁簿改名，或換一個資料夾。沒有寫入任何內容。",
    ),
    "changed_there": L(
        "{file} in {folder} holds changes that your workbook does not know. Take them in first: repbook merge {own} {path} -o {own}. Nothing was written.",
        "{folder} 中的 {file} 有您的工作簿尚不知道的改动。请先并入：repbook merge {own} {path} -o {own}。没有写入任何内容。",
        "{folder} 中的 {file} 有您的活頁簿尚不知道的變動。請先併入：repbook merge {own} {path} -o {own}。沒有寫入任何內容。",
    ),
    "handed_in": L(
        "Handed in with {cards} {cards:card|cards}: {file}",
        "已提交，含 {cards} 张客户卡：{file}",
        "已提交，含 {cards} 張客戶卡：{file}",
    ),
    "would_hand_in": L(
        "{cards} {cards:card|cards} would be handed in: {file}",
        "将提交 {cards} 张客户卡：{file}",
        "將提交 {cards} 張客戶卡：{file}",
    ),
    "to_himself": L(
        "{file} is the workbook of {rep}: say with --to who else takes over.",
        "{file} 就是 {rep} 的工作簿：请用 --to 指定由谁接收。",
        "{file} 就是 {rep} 的活頁簿：請用 --to 指定由誰接收。",
    ),
    "none_open": L(
        "{file} has no open card to hand over to {rep}. Nothing was written.",
        "{file} 中没有可移交给 {rep} 的在办客户，没有写入任何内容。",
        "{file} 中沒有可移交給 {rep} 的進行中客戶，沒有寫入任何內容。",
    ),
    "none_to_give_back": L(
        "{file} has no open card that came from {rep}. Nothing was written.",
        "{file} 中没有来自 {rep} 的在办客户，没有写入任何内容。",
        "{file} 中沒有來自 {rep} 的進行中客戶，沒有寫入任何內容。",
    ),
    "came_from_others": L(
        "{file} has no open card that came from {rep}; cards came from {reps}. Nothing was written.",
        "{file} 中没有来自 {rep} 的在办客户；来自同事的客户有：{reps}。没有写入任何内容。",
        "{file} 中沒有來自 {rep} 的進行中客戶；來自同事的客戶有：{reps}。沒有寫入任何內容。",
    ),
    "all_kept": L(
        "{file} has no open card left to give back to {rep}: {reasons}. Nothing was written.",
        "{file} 中没有可交还 {rep} 的在办客户：{reasons}。没有写入任何内容。",
        "{file} 中沒有可交還 {rep} 的進行中客戶：{reasons}。沒有寫入任何內容。",
    ),
    "all_went": L(
        "No further card of {file} goes to {rep}: {reasons}. Was that pack lost? --again makes another (at the button, type again last). Nothing was written.",
        "{file} 中没有其他可交给 {rep} 的客户：{reasons}。如果资料包丢失，加 --again 再生成一份（用按钮时在最后写“再次”）。没有写入任何内容。",
        "{file} 中沒有其他可交給 {rep} 的客戶：{reasons}。如果資料包遺失，加 --again 再產生一份（用按鈕時在最後寫「再次」）。沒有寫入任何內容。",
    ),
    "his_to_give_back": L(
        "Nothing in {file} came from {rep}: {cards} {cards:card|cards} went there from here. It is for {rep} to give them back, in that workbook: repbook handover BOOK --to {own} --back -o PACK. Nothing was written.",
        "{file} 中没有来自 {rep} 的在办客户，有 {cards} 张客户卡是从这里移交给 {rep} 的，须由 {rep} 在自己的工作簿中交还：repbook handover 工作簿 --to {own} --back -o 资料包。没有写入任何内容。",
        "{file} 中沒有來自 {rep} 的進行中客戶，有 {cards} 張客戶卡是從這裡移交給 {rep} 的，須由 {rep} 在自己的活頁簿中交還：repbook handover 活頁簿 --to {own} --back -o 資料包。沒有寫入任何內容。",
    ),
    "went": Coded(
        "was handed over to {rep} on {day} already",
        "已于 {day} 移交给 {rep}",
        "已於 {day} 移交給 {rep}",
    ),
    "went_how": L(
        "What was handed over before is not in this pack; --again takes it along (at the button, type again last).",
        "以前移交的不在此资料包中；要再次放入请加 --again（用按钮时在最后写“再次”）。",
        "先前移交的不在此資料包中；要再次放入請加 --again（用按鈕時在最後寫「再次」）。",
    ),
    "lent_gone": Coded(
        "came from {rep} and is no longer in this workbook; not given back",
        "来自 {rep}，已不在本工作簿中，未交还",
        "來自 {rep}，已不在本活頁簿中，未交還",
    ),
    "lent_on": Coded(
        "is {rep}'s by now; not given back",
        "现归 {rep}，未交还",
        "現歸 {rep}，未交還",
    ),
    "lent_closed": Coded(
        "is lost or void; stays with {rep}",
        "已丢单或无效，仍归 {rep}",
        "已失單或無效，仍歸 {rep}",
    ),
    "until_past": L(
        "--until {day} is past: name the last day of the leave, or leave it out. Nothing was written.",
        "--until {day} 已经过去：请写代管的最后一天，长期移交则不填。没有写入任何内容。",
        "--until {day} 已經過去：請寫代管的最後一天，長期移交則不填。沒有寫入任何內容。",
    ),
    "until_back": L(
        "--back gives customers back for good: leave --until out.",
        "--back 是交还客户，不需要 --until。",
        "--back 是交還客戶，不需要 --until。",
    ),
    "over_until": L("Until {day}.", "代管至 {day}。", "代管至 {day}。"),
    "over_how": L(
        "Type the code of who takes over, for a leave the last day, too: AN 2026-08-14. AN back gives back what came from AN.",
        "请输入接收人代码；请假再写代管到哪一天：AN 2026-08-14；“AN 交还”把来自 AN 的客户交还。",
        "請輸入接收人代碼；請假再寫代管到哪一天：AN 2026-08-14；「AN 交還」把來自 AN 的客戶交還。",
    ),
    "over_ask": L(
        "Hand these customers over to {to}? They are {to}'s from then on; Undo last takes that back.",
        "将这些客户移交给 {to} 吗？之后归 {to} 负责；可用“撤销上一步”撤回。",
        "將這些客戶移交給 {to} 嗎？之後歸 {to} 負責；可用「復原上一步」復原。",
    ),
    "over": L(
        "{count} {count:promise|promises}, {overdue} overdue.",
        "承诺 {count} 项，逾期未付 {overdue}。",
        "承諾 {count} 項，逾期未付 {overdue}。",
    ),
    "how_taken": L(
        "{to} takes it in: Take in file, or repbook merge BOOK {file} -o BOOK.",
        "由 {to} 并入：点“并入文件”，或 repbook merge 工作簿 {file} -o 工作簿。",
        "由 {to} 併入：按「併入檔案」，或 repbook merge 活頁簿 {file} -o 活頁簿。",
    ),
    "back": L(
        "{count} {count:pack is|packs are} back.",
        "{count} 份资料包已交回。",
        "{count} 份資料包已交回。",
    ),
    "late": Coded(
        "pack {pack} for {to} was due back on {day}. It closes once {to} merges it and hands in; if it is lost, or came back another way, type the day into its Back at on the sheet Files",
        "给 {to} 的资料包 {pack} 应于 {day} 交回，尚未交回。{to} 并入后提交即自动关闭；若已遗失或以其他方式交回，请在“来源文件”表该资料包的“交回时间”中填写日期",
        "給 {to} 的資料包 {pack} 應於 {day} 交回，尚未交回。{to} 併入後提交即自動關閉；若已遺失或以其他方式交回，請在「來源檔案」表該資料包的「交回時間」中填寫日期",
    ),
}  # fmt: skip
