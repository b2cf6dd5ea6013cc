"""What Reports 2 says: won by the n-th contact, sources, old and new, pipeline, questions, cards."""

from __future__ import annotations

from repbook.text.label import Label

L = Label

SENTENCES: dict[str, Label] = {
    "join": L("{one} {other}", "{one}{other}", "{one}{other}"),
    "list": L(", ", "、", "、"),
    "scope": L(
        "{cards} {cards:card|cards}, {contacts} {contacts:contact|contacts} to {day}",
        "截至 {day}：{cards} 张客户卡，{contacts} 次联系",
        "截至 {day}：{cards} 張客戶卡，{contacts} 次聯絡",
    ),
    # Won by the n-th contact.
    "contact": L("{n}\n{won} of {reached}\n{rate}", "第{n}次\n{won}/{reached}\n{rate}", "第{n}次\n{won}/{reached}\n{rate}"),
    "contact_few": L("{n}\n{won} of {reached}\ntoo few", "第{n}次\n{won}/{reached}\n样本少", "第{n}次\n{won}/{reached}\n樣本少"),
    "contact_none": L("{n}\nnobody", "第{n}次\n无", "第{n}次\n無"),
    "claimed": L("{label}\n▲ the claim", "{label}\n▲ 常说", "{label}\n▲ 常說"),
    "no_contacts": L(
        "No card was reached yet: the curve begins with the first contact.",
        "还没有联系上的客户卡，有了联系记录才能画图。",
        "尚無聯絡上的客戶卡，有了聯絡紀錄才能畫圖。",
    ),
    "won_at": L(
        "Half of the {won} won cards took {middle} {middle:contact|contacts} or fewer; the claim is {claim}.",
        "{won} 张成交卡中，一半在 {middle} 次以内成交；常说的是 {claim} 次。",
        "{won} 張成交卡中，一半在 {middle} 次以內成交；常說的是 {claim} 次。",
    ),
    "none_won": L(
        "No card that was reached is won yet; the claim is {claim} contacts.",
        "联系上的客户卡尚无成交；常说的是 {claim} 次。",
        "聯絡上的客戶卡尚無成交；常說的是 {claim} 次。",
    ),
    "stop": L(
        "Stop after contact {n}: {k} of {contacts} later contacts won.",
        "第 {n} 次之后可以停止：后续 {contacts} 次联系只成交 {k} 次。",
        "第 {n} 次之後可以停止：後續 {contacts} 次聯絡只成交 {k} 次。",
    ),
    "no_stop": L(
        "No stop point: later contacts still win.",
        "没有停止点：后续联系仍有成交，值得继续。",
        "沒有停止點：後續聯絡仍有成交，值得繼續。",
    ),
    "few_later": L(
        "Too few later contacts to name a stop point.",
        "后续联系太少，无法给出停止点。",
        "後續聯絡太少，無法給出停止點。",
    ),
    "few_won": L(
        "Too few won cards ({won}, {least} are needed) to name a stop point.",
        "成交卡太少（{won} 张，至少 {least} 张），无法给出停止点。",
        "成交卡太少（{won} 張，至少 {least} 張），無法給出停止點。",
    ),
    "reading": L(
        "Thin lines: 95% interval; line: won per contact so far.",
        "细线为 95% 区间；折线为到该次为止的每次成交率。",
        "細線為 95% 區間；折線為到該次為止的每次成交率。",
    ),
    # Sources.
    "source": L("{source}\n{won} of {decided}", "{source}\n{won}/{decided}", "{source}\n{won}/{decided}"),
    "source_cost": L("{label}, cost {cost} a win", "{label}，每单成本 {cost}", "{label}，每筆成本 {cost}"),
    "no_sources": L(
        "No card with a source is won or lost yet.",
        "有来源的客户卡还没有成交或丢单。",
        "有來源的客戶卡尚無成交或失單。",
    ),
    "one_source": L(
        "Only {source} has cards won or lost: {won} of {decided}.",
        "只有“{source}”有成交或丢单：{won}/{decided}。",
        "只有「{source}」有成交或失單：{won}/{decided}。",
    ),
    "source_rate": L("{source} {rate}", "{source} {rate}", "{source} {rate}"),
    "overlap": L(
        "{rates}: intervals overlap, no clear difference.",
        "{rates}：区间重叠，没有明显差别。",
        "{rates}：區間重疊，沒有明顯差別。",
    ),
    "clearly": L(
        "{best} wins clearly more often than {other}: {won} of {decided} against {won2} of {decided2}.",
        "{best}的成交率明显高于{other}：{won}/{decided} 对 {won2}/{decided2}。",
        "{best}的成交率明顯高於{other}：{won}/{decided} 對 {won2}/{decided2}。",
    ),
    "no_source_better": L("No source is clearly better.", "各来源没有明显差别。", "各來源沒有明顯差別。"),
    "source_better": L(
        "{best} wins clearly more often than {other}.",
        "{best}的成交率明显高于{other}。",
        "{best}的成交率明顯高於{other}。",
    ),
    # Old and new.
    "minutes": L("Time", "时间", "時間"),
    "revenue": L("Revenue", "销售额", "銷售額"),
    "profit": L("Profit", "毛利", "毛利"),
    "new": L("New", "新客户", "新客戶"),
    "old": L("Old", "老客户", "老客戶"),
    "none": L("No order yet", "尚未成交", "尚未成交"),
    "no_orders": L("Nobody ordered in the year.", "近一年没有成交。", "近一年沒有成交。"),
    "old_profit": L(
        "{share} of profit comes from old customers.",
        "毛利的 {share} 来自老客户。",
        "毛利的 {share} 來自老客戶。",
    ),
    "old_revenue": L(
        "{share} of revenue comes from old customers; profit cannot be shared (a loss, or no cost on file).",
        "销售额的 {share} 来自老客户；毛利无法分摊（有亏损或未填成本）。",
        "銷售額的 {share} 來自老客戶；毛利無法分攤（有虧損或未填成本）。",
    ),
    "old_time": L(
        "Of the time spent on customers with orders, {share} went to old ones.",
        "花在成交客户上的时间，{share} 用于老客户。",
        "花在成交客戶上的時間，{share} 用於老客戶。",
    ),
    "no_time": L(
        "No contact in the year: how time is shared is not known.",
        "近一年没有联系记录，时间分配未知。",
        "近一年沒有聯絡紀錄，時間分配未知。",
    ),
    "ratio": L(
        "A new customer took {ratio} times an old one's time, prospects included; the claim is {claim}.",
        "赢得一个新客户的时间（含潜在客户）是老客户的 {ratio} 倍；常说的是 {claim} 倍。",
        "贏得一位新客戶的時間（含潛在客戶）是老客戶的 {ratio} 倍；常說的是 {claim} 倍。",
    ),
    "no_ratio": L(
        "Own ratio of new to old: too little time on file; the claim is {claim} times.",
        "新老客户时间之比：记录太少；常说的是 {claim} 倍。",
        "新老客戶時間之比：紀錄太少；常說的是 {claim} 倍。",
    ),
    "wasted": L(
        "{minutes} of {all} minutes went to dropped or other cards.",
        "{all} 分钟中有 {minutes} 分钟花在已放弃或“其他”类客户上。",
        "{all} 分鐘中有 {minutes} 分鐘花在已放棄或「其他」類客戶上。",
    ),
    # Pipeline and target.
    "no_target": L(
        "Type the target of the year in Settings to see how many cards it needs.",
        "请在“设置”填写年度目标，即可看到还需多少张客户卡。",
        "請在「設定」填寫年度目標，即可看到還需多少張客戶卡。",
    ),
    "reached_target": L(
        "The target of {target} is covered: {booked} booked this year, {commit} committed.",
        "年度目标 {target} 已有着落：今年已成交 {booked}，可确定 {commit}。",
        "年度目標 {target} 已有著落：今年已成交 {booked}，可確定 {commit}。",
    ),
    "need": L(
        "{booked} booked this year and {commit} committed of {target}: the rest needs {need} more {need:card|cards} at {order} an order, {won} of {decided} won.",
        "目标 {target}：今年已成交 {booked}，可确定 {commit}；按每单 {order}、成交率 {won}/{decided}，还需 {need} 张客户卡。",
        "目標 {target}：今年已成交 {booked}，可確定 {commit}；依每筆 {order}、成交率 {won}/{decided}，還需 {need} 張客戶卡。",
    ),
    "no_need": L(
        "{missing} of {target} are missing; how many cards that needs is not known before orders of the year and cards won.",
        "距目标 {target} 还差 {missing}；有了近一年订单和成交卡，才能算出还需多少张。",
        "距目標 {target} 還差 {missing}；有了近一年訂單和成交卡，才能算出還需多少張。",
    ),
    "decomposed": L(
        "{existing} {existing:customer|customers} at {average} a year: {new} new ones, each {share} of an old one, make the target.",
        "现有 {existing} 个客户，年均 {average}：再开发 {new} 个新客户（每个按老客户的 {share}）可达目标。",
        "現有 {existing} 位客戶，年均 {average}：再開發 {new} 位新客戶（每位按老客戶的 {share}）可達目標。",
    ),
    "grade_have": L("Grade {grade}", "{grade} 级", "{grade} 級"),
    # Forecast.
    "no_forecast": L(
        "No open card is worth a forecast.", "没有可预测的在跟客户卡。", "沒有可預測的在跟客戶卡。"
    ),
    "month": L(
        "This month {commit} committed, {likely} likely.",
        "本月可确定 {commit}，有望 {likely}。",
        "本月可確定 {commit}，有望 {likely}。",
    ),
    "pushed": L(
        "{pushed} of {cards} open cards had their date pushed.",
        "{cards} 张在跟卡中 {pushed} 张推迟过日期。",
        "{cards} 張在跟卡中 {pushed} 張延後過日期。",
    ),
    "unsaid": L("{count} {count:has|have} no amount.", "{count} 张没有金额。", "{count} 張沒有金額。"),
    "passed": L("date passed", "日期已过", "日期已過"),
    "later": L("later", "以后", "以後"),
    "undated": L("no date", "无日期", "無日期"),
    # New cards.
    "new_cards": L(
        "{cards} new {cards:card|cards} in {months} months, {asked} asked: mean score {score}. Quality before number.",
        "{months} 个月新增 {cards} 张，其中 {asked} 张已评估，平均 {score} 分。质比量重要。",
        "{months} 個月新增 {cards} 張，其中 {asked} 張已評估，平均 {score} 分。質比量重要。",
    ),
    "new_unasked": L(
        "{cards} new {cards:card|cards} in {months} months; none was asked anything yet.",
        "{months} 个月新增 {cards} 张，均未评估。",
        "{months} 個月新增 {cards} 張，均未評估。",
    ),
    "no_new_cards": L(
        "No new card in {months} months.", "{months} 个月没有新增客户卡。", "{months} 個月沒有新增客戶卡。"
    ),
    # Neglected.
    "neglected": L(
        "{count} old {count:customer is|customers are} overdue for a contact; {amount} of the year's revenue.",
        "{count} 个老客户该联系而未联系，近一年销售额共 {amount}。",
        "{count} 位老客戶該聯絡而未聯絡，近一年銷售額共 {amount}。",
    ),
    "not_neglected": L(
        "No old customer is overdue for a contact.", "没有被冷落的老客户。", "沒有被冷落的老客戶。"
    ),
    "no_old": L("Nobody ordered before the year.", "一年前没有成交客户。", "一年前沒有成交客戶。"),
    # Questions.
    "few_answers": L(
        "Too few answers from before the outcome: at most {won} won and {lost} lost cards, {least} each are needed.",
        "结果之前的答案太少：成交最多 {won} 张、丢单最多 {lost} 张，各需 {least} 张。",
        "結果之前的答案太少：成交最多 {won} 張、失單最多 {lost} 張，各需 {least} 張。",
    ),
    "tells": L(
        "{question} tells best: won cards {won} points, lost ones {lost}.",
        "“{question}”区分度最高：成交卡 {won} 分，丢单卡 {lost} 分。",
        "「{question}」區分度最高：成交卡 {won} 分，失單卡 {lost} 分。",
    ),
    "tells_none": L(
        "No question has higher points on won cards.", "没有一题在成交卡上得分更高。", "沒有一題在成交卡上得分更高。"
    ),
    "changed": L(
        "{count} {count:question was|questions were} changed: older answers to {count:it|them} are left out.",
        "{count} 题改过，改前的答案不计。",
        "{count} 題改過，改前的答案不計。",
    ),
    # Cards.
    "state": L(
        "{changed} of {cards} cards changed in {days} days; {unowned} {unowned:has|have} no owner.",
        "{cards} 张客户卡中 {changed} 张近 {days} 天有变动；{unowned} 张没有负责人。",
        "{cards} 張客戶卡中 {changed} 張近 {days} 天有變動；{unowned} 張沒有負責人。",
    ),
    "unknown": L("not known", "未知", "未知"),
    "out": L("Going out: visits", "走出去：拜访", "走出去：拜訪"),
    "in": L("Inviting in", "请进来：接待、会议", "請進來：接待、會議"),
    "by_letter": L("By phone, letter, chat", "通信：电话、信函、消息", "通信：電話、信函、訊息"),
    "cards_changed": L("Changed in {days} days", "{days} 天内有变动", "{days} 天內有變動"),
    "cards_important": L("Grade A or B", "A、B 级", "A、B 級"),
    "cards_owned": L("With an owner", "有负责人", "有負責人"),
}  # fmt: skip
