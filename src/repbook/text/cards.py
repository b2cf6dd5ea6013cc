"""What is said about single cards: opening, saving, finding, logging a call, grading."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

SENTENCES: dict[str, Label] = {
    "no_card": L(
        "There is no card {id} in {file}. Find it by part of its name, with the button Find or: repbook find {file} NAME",
        "{file} 中没有编号为 {id} 的客户卡。可用“查找客户”按钮按名称查找，或执行：repbook find {file} 名称",
        "{file} 中沒有編號為 {id} 的客戶卡。可用「尋找客戶」按鈕依名稱尋找，或執行：repbook find {file} 名稱",
    ),
    "no_account": L(
        "{name} ({id}) has no figures yet. Press Analyse, or: repbook analyse {file}",
        "{name}（{id}）还没有数据。请点“分析客户”，或执行：repbook analyse {file}",
        "{name}（{id}）尚無資料。請按「分析客戶」，或執行：repbook analyse {file}",
    ),
    "several_cards": L(
        "{id} may be any of several cards: {cards}. Give the whole ID.",
        "“{id}”可能是以下几张客户卡：{cards}。请填写完整编号。",
        "「{id}」可能是以下幾張客戶卡：{cards}。請填寫完整編號。",
    ),
    "no_column": L(
        "There is no column {name} to fill. Columns: {columns}.",
        "没有可填写的列“{name}”。可用的列：{columns}。",
        "沒有可填寫的欄位「{name}」。可用的欄位：{columns}。",
    ),
    "no_column_near": L(
        "There is no column {name} to fill. Did you mean {near}? All columns: {columns}.",
        "没有可填写的列“{name}”，是不是“{near}”？可用的列：{columns}。",
        "沒有可填寫的欄位「{name}」，是不是「{near}」？可用的欄位：{columns}。",
    ),
    "logged_column": L(
        "{name} is what the customer last said: it is not filled on the card, but by logging the contact, on Visits or with: repbook log.",
        "“{name}”是客户最近一次的表态，不在客户卡上直接填写：请记录这次联系（拜访表、“记录电话”按钮或 repbook log）。",
        "「{name}」是客戶最近一次的表態，不在客戶卡上直接填寫：請記錄這次聯絡（拜訪表、「記錄電話」按鈕或 repbook log）。",
    ),
    "kept_column": L(
        "{name} is not filled by hand: Repbook keeps it, from contacts, orders and answers.",
        "“{name}”不用手工填写：由Repbook根据联系记录、订单和回答自动更新。",
        "「{name}」不用手動填寫：由Repbook依聯絡紀錄、訂單和回答自動更新。",
    ),
    "bad_set": L(
        "{text} is no change: write it as column=value, such as next_on=2026-03-09.",
        "{text} 的格式不对：请写成 列名=内容，例如 next_on=2026-03-09。",
        "{text} 的格式不對：請寫成 欄位=內容，例如 next_on=2026-03-09。",
    ),
    "no_name": Coded(
        "A card keeps its name; type another one instead of clearing it.",
        "客户名称不能清空，请填写新名称。",
        "客戶名稱不能清空，請填寫新名稱。",
    ),
    "needs": Coded(
        "A new card needs a name, and a phone or an address.",
        "新建客户卡需要填写名称，以及电话或地址。",
        "新增客戶卡需要填寫名稱，以及電話或地址。",
    ),
    "choose": L(
        "Select a customer's row first, on Customers, Visits, Calls or the Card, then press the button again.",
        "请先选中一位客户（客户总表、拜访表、联系记录中的一行，或客户卡），再按此按钮。",
        "請先選取一位客戶（客戶總表、拜訪表、聯絡紀錄中的一列，或客戶卡），再按此按鈕。",
    ),
    "left_over": L(
        "Beside the card of {name} something is typed and not saved: {fields}. Clear it and go on?",
        "{name} 的客户卡旁还有未保存的内容：{fields}。清空并继续吗？",
        "{name} 的客戶卡旁還有未儲存的內容：{fields}。清空並繼續嗎？",
    ),
    "new_card": L("a new customer", "新客户", "新客戶"),
    "logged": L("Logged: {name}.", "已记录：{name}。", "已記錄：{name}。"),
    "logged_next": L(
        "Logged: {name}. Next: {day} {step}",
        "已记录：{name}。下次：{day} {step}",
        "已記錄：{name}。下次：{day} {step}",
    ),
    "not_logged": L(
        "Not logged yet; what you typed stays in the form.",
        "尚未记录，已填内容仍保留在表中。",
        "尚未記錄，已填內容仍保留在表中。",
    ),
    "not_logged_here": L("Not logged.", "未记录。", "未記錄。"),
    "saved": L("Saved {id} {name}: {fields}.", "已保存 {id} {name}：{fields}。", "已儲存 {id} {name}：{fields}。"),
    "added": L("New card {id}: {name}.", "已新建客户卡 {id}：{name}。", "已新增客戶卡 {id}：{name}。"),
    "nothing_typed": L(
        "Nothing is typed in the form beside the card.",
        "客户卡右侧的表中没有填写内容。",
        "客戶卡右側的表中沒有填寫內容。",
    ),
    "nothing_saved": L("Nothing was saved.", "没有保存任何内容。", "沒有儲存任何內容。"),
    "find_what": L(
        "Type part of a name, pinyin initials, digits of a phone number, or an ID.",
        "请输入名称的一部分、拼音首字母、电话号码中的几位数字或编号。",
        "請輸入名稱的一部分、拼音首字母、電話號碼中的幾位數字或編號。",
    ),
    "found_none": L("No customer fits: {text}", "没有找到客户：{text}", "沒有找到客戶：{text}"),
    "found": L(
        "{count} {count:customer fits|customers fit}; the Card shows the first.",
        "找到 {count} 位客户，客户卡显示第一位。",
        "找到 {count} 位客戶，客戶卡顯示第一位。",
    ),
    "why_place": L(
        "{name} ({id}): priority {priority}, place {place} of {candidates} on {day}.",
        "{name}（{id}）：优先分 {priority}，{day} 在 {candidates} 位候选客户中排第 {place}。",
        "{name}（{id}）：優先分 {priority}，{day} 在 {candidates} 位候選客戶中排第 {place}。",
    ),
    "why_none": L(
        "{name} ({id}) is no candidate on {day}.",
        "{name}（{id}）不在 {day} 的候选之列。",
        "{name}（{id}）不在 {day} 的候選之列。",
    ),
    "outcomes_would": L(
        "{wins} open {wins:card|cards} won by orders; {asked} {asked:order|orders} to be assigned.",
        "订单已成交的客户卡 {wins} 张；待指定客户卡的订单 {asked} 笔。",
        "訂單已成交的客戶卡 {wins} 張；待指定客戶卡的訂單 {asked} 筆。",
    ),
    "outcomes_set": L(
        "{wins} {wins:card|cards} set to won; {asked} {asked:order|orders} to be assigned.",
        "已登记成交 {wins} 张；待指定客户卡的订单 {asked} 笔。",
        "已登記成交 {wins} 張；待指定客戶卡的訂單 {asked} 筆。",
    ),
    "outcomes_win": L(
        "{id} {name}: won {day}, {amount}, after {contacts} {contacts:contact|contacts}",
        "{id} {name}：{day} 成交 {amount}，此前联系 {contacts} 次",
        "{id} {name}：{day} 成交 {amount}，先前聯絡 {contacts} 次",
    ),
    "outcomes_how": L(
        "Nothing was changed. To set these outcomes: --apply",
        "尚未更改。如需登记，请加 --apply",
        "尚未變更。如需登記，請加 --apply",
    ),
    "outcomes_ask": L("Set these outcomes?", "登记这些成交结果？", "登記這些成交結果？"),
    "which_card": Coded(
        "The order of {day}, {amount}, may be of several open cards: {cards}. Write the ID of the right one into this cell.",
        "{day} 的订单 {amount} 可能属于多张未结客户卡：{cards}。请在此单元格填写正确的编号。",
        "{day} 的訂單 {amount} 可能屬於多張未結客戶卡：{cards}。請在此儲存格填寫正確的編號。",
    ),
    "won_further": L(
        "{name} was won{on}. For a further purchase make a new card: Further purchase, or repbook again FILE {id}",
        "{name} {on}已成交。再次购买请另建新卡：按“再次购买建新卡”，或执行 repbook again 文件 {id}",
        "{name} {on}已成交。再次購買請另建新卡：按「再次購買建新卡」，或執行 repbook again 檔案 {id}",
    ),
    "over_limit": L("{amount} over the credit limit", "超出信用额度{amount}", "超出信用額度{amount}"),
    "why_term": L(
        "{label}: {figures} ({because})", "{label}：{figures}（{because}）", "{label}：{figures}（{because}）"
    ),
    "why_bare": L("{label}: {figures}", "{label}：{figures}", "{label}：{figures}"),
    "why_dropped": L("The verdict is drop. {reason}", "结论为放弃。{reason}", "結論為放棄。{reason}"),
    "why_closed": L("Closed: {outcome}{on}{reason}.", "已结：{on}{outcome}{reason}。", "已結案：{on}{outcome}{reason}。"),
    "why_closed_on": L(" on {day}", "{day}", "{day}"),
    "why_closed_for": L(", {reason}", "，原因为{reason}", "，原因為{reason}"),
    "why_other": L(
        "The class is Other: it will never need the product.",
        "类别为“其他”：永远不会需要我们的产品。",
        "類別為「其他」：永遠不會需要我們的產品。",
    ),
    "why_later": L(
        "Its next date is {day}; until then it is left out.",
        "下次日期是 {day}，在此之前不参与排名。",
        "下次日期是 {day}，在此之前不列入排名。",
    ),
    "why_retry": L(
        "Promised for {next} and not reached: {retry} {day}; until then it is left out.",
        "约定日期 {next} 没联系上；{retry}是 {day}，在此之前不参与排名。",
        "約定日期 {next} 沒聯絡上；{retry}是 {day}，在此之前不列入排名。",
    ),
    "why_resting": L(
        "Reached on {day}; the customer is left in peace for {days} {days:day|days}.",
        "{day} 刚联系过，{days} 天内不再打扰。",
        "{day} 剛聯絡過，{days} 天內不再打擾。",
    ),
    "ask_known": L(
        "{name} ({id}): known {known}%, score {score}.",
        "{name}（{id}）：已掌握 {known}%，评估分 {score}。",
        "{name}（{id}）：已掌握 {known}%，評估分 {score}。",
    ),
    "ask_phone": L("By phone: {text}", "电话必问：{text}", "電話必問：{text}"),
    "ask_visit": L("On a visit: {text}", "拜访必问：{text}", "拜訪必問：{text}"),
    "ask_desk": L("At the desk: {text}", "内部核实：{text}", "內部查證：{text}"),
    "ask_gain": L(
        "   The answer moves the score by {low} to {high}.",
        "   回答会使评估分变动 {low} 至 {high} 分。",
        "   回答會使評估分變動 {low} 至 {high} 分。",
    ),
    "ask_record": L(
        "Record the answer beside the card (Log call or Save card), in the Answer column of the day's sheet, or with: repbook edit BOOK {id} --set {slot}=1",
        "回答可填在客户卡右侧（记录电话或保存客户卡）、拜访表的“回答”栏，或执行：repbook edit 工作簿 {id} --set {slot}=1",
        "回答可填在客戶卡右側（記錄電話或儲存客戶卡）、拜訪表的「回答」欄，或執行：repbook edit 活頁簿 {id} --set {slot}=1",
    ),
    "ask_nothing": L(
        "Every question is answered.",
        "所有问题都已有回答。",
        "所有問題都已有回答。",
    ),
    "further": L(
        "New card {id} for a further purchase of {name} ({of}), grade {grade}. Ask need and time anew.",
        "已为 {name}（{of}）的再次购买另建新卡 {id}，等级 {grade}。请重新询问需求和时间。",
        "已為 {name}（{of}）的再次購買另建新卡 {id}，等級 {grade}。請重新詢問需求和時間。",
    ),
    "rises": L("Would rise: {count}", "应升级：{count} 张", "應升級：{count} 張"),
    "falls": L("Would fall: {count}", "应降级：{count} 张", "應降級：{count} 張"),
    "classes": L("Would change class: {count}", "应改类别：{count} 张", "應改類別：{count} 張"),
    "no_moves": L(
        "Every card has the grade and class that the rules give it.",
        "所有客户卡的等级和类别都符合规则。",
        "所有客戶卡的等級和類別都符合規則。",
    ),
    "never_tidied": L("The cards were never tidied yet.", "客户卡尚未整理过。", "客戶卡尚未整理過。"),
    "tidied": L(
        "Last tidied on {day}, {count} {count:time|times} in seven days.",
        "最近整理：{day}，七天内 {count} 次。",
        "最近整理：{day}，七天內 {count} 次。",
    ),
    "tidied_seldom": L(
        "Last tidied on {day}, {count} {count:time|times} in seven days; twice a week is the least.",
        "最近整理：{day}，七天内 {count} 次；每周至少整理两次。",
        "最近整理：{day}，七天內 {count} 次；每週至少整理兩次。",
    ),
    "regrade_how": L(
        "Nothing was written; to confirm it all: --apply",
        "没有写入；确认全部请加 --apply",
        "沒有寫入；確認全部請加 --apply",
    ),
    "regrade_ask": L(
        "Confirm all this and note the cards as tidied today?",
        "确认以上更改，并记为今天已整理吗？",
        "確認以上變更，並記為今天已整理嗎？",
    ),
    "regraded": L("Confirmed; the cards are noted as tidied today.", "已确认，并记为今天已整理。", "已確認，並記為今天已整理。"),
    "regraded_counts": L(
        "Confirmed: {rises} risen, {falls} fallen, {classes} with another class. The cards are noted as tidied today.",
        "已确认：升级 {rises} 张，降级 {falls} 张，改类别 {classes} 张；并记为今天已整理。",
        "已確認：升級 {rises} 張，降級 {falls} 張，改類別 {classes} 張；並記為今天已整理。",
    ),
    "alike": L(
        "{name} looks like {other} ({ref}): same {fields}. Make a new card all the same?",
        "{name} 与已有客户 {other}（{ref}）相似：{fields}相同。仍要新建客户卡吗？",
        "{name} 與已有客戶 {other}（{ref}）相似：{fields}相同。仍要新增客戶卡嗎？",
    ),
    "alike_anyway": L(
        "{name} looks like {other} ({ref}): same {fields}. Nothing was added; add it all the same with --anyway.",
        "{name} 与已有客户 {other}（{ref}）相似：{fields}相同，没有新建。确要新建请加 --anyway。",
        "{name} 與已有客戶 {other}（{ref}）相似：{fields}相同，沒有新增。確定要新增請加 --anyway。",
    ),
}  # fmt: skip
