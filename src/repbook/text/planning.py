"""Sentences about planning: why a card is on the day's sheet, why not, what comes next.

The `why_` parts are joined into one cell of the visit sheet, so they are short and begin small.
"""

from __future__ import annotations

from repbook.text.label import Coded, Label

WHY: dict[str, Label] = {
    "why_joint": Label("; ", "；", "；"),
    "why_order": Label("order {amount} expected", "预计订单{amount}", "預計訂單{amount}"),
    "why_usual": Label("usual order {amount}", "平均每单{amount}", "平均每單{amount}"),
    "why_listed": Label("as listed", "名单上", "名單上"),
    "why_ready": Label("ready to buy {ago}", "{ago}表示急需", "{ago}表示急需"),
    "why_interested": Label("interested {ago}", "{ago}有意向", "{ago}有意願"),
    "why_neutral": Label("neutral {ago}", "{ago}态度一般", "{ago}態度普通"),
    "why_cool": Label("cool {ago}", "{ago}态度冷淡", "{ago}態度冷淡"),
    "why_score": Label("score {score}", "评估{score}分", "評估{score}分"),
    "why_silent": Label("no contact for {days}", "{days}未联系", "{days}沒聯絡"),
    "why_ordered": Label("last order {ago}", "{ago}下过单", "{ago}下過單"),
    "why_rhythm": Label(
        "orders every {days}, now {now}",
        "通常{days}下一单，已隔{now}天",
        "通常{days}下一單，已隔{now}天",
    ),
    "why_win_back": Label(
        "win back: ordered every {days}, none for {now}",
        "待挽回：原每{days}一单，已{now}天未下单",
        "待挽回：原每{days}一單，已{now}天未下單",
    ),
    "why_left": Label(
        "no contact since the order of {day}", "{day}成交后未联系", "{day}成交後未聯絡"
    ),
    "why_loss": Label(
        "loss {amount} so far: raise the price",
        "累计亏损{amount}，应提价",
        "累計虧損{amount}，應漲價",
    ),
    "reached_phone": Label("reached", "接通", "接通"),
    "reached_visit": Label("reached", "见到", "見到"),
    "reached_other": Label("reached", "联系上", "聯絡上"),
    "why_lossy": Label("a loss so far: raise the price", "累计亏损，应提价", "累計虧損，應漲價"),
    "why_margin": Label(
        "margin {share} times the book's", "毛利率为全簿的{share}倍", "毛利率為全簿的{share}倍"
    ),
    "why_focus": Label("ready for the close", "可以成交", "可以成交"),
    "why_follow": Label("worth following up", "值得跟进", "值得跟進"),
    "why_nurture": Label("to be kept in touch", "需保持联系", "需保持聯絡"),
    "why_buys": Label("buys in {days}", "预计{days}后购买", "預計{days}後購買"),
    "why_buys_today": Label("buys today", "预计今天购买", "預計今天購買"),
    "why_passed": Label(
        "purchase expected {days} ago", "预计购买日已过{days}", "預計購買日已過{days}"
    ),
    "why_key": Label("key account", "关键客户", "關鍵客戶"),
    "why_potential": Label("potential key account", "潜在大客户", "潛在大客戶"),
    "why_appointment": Label("appointment {time}", "已约{time}", "已約{time}"),
    "why_promise": Label("promised for today", "承诺今天跟进", "承諾今天跟進"),
    "why_promise_late": Label("promise {days} overdue", "承诺已逾期{days}", "承諾已逾期{days}"),
    "why_step": Label("{step}, promised {day}", "{step}，承诺{day}", "{step}，承諾{day}"),
    "why_step_late": Label(
        "{step}, promised {day}, {days} overdue",
        "{step}，承诺{day}，已逾期{days}",
        "{step}，承諾{day}，已逾期{days}",
    ),
    "why_not_met": Label("{text} (not met)", "{text}（未见到）", "{text}（未見到）"),
    "why_not_answered": Label("{text} (no answer)", "{text}（未接通）", "{text}（未接通）"),
    "why_agreed": Label("{text}: {step}", "{text}：{step}", "{text}：{step}"),
    "why_clash": Label("clashes with no. {number}", "与{number}号冲突", "與{number}號衝突"),
    "why_hop_from": Label(
        "too soon after no. {number}", "从{number}号赶不过来", "從{number}號趕不過來"
    ),
    "why_hop_to": Label(
        "leaves too little time for no. {number}",
        "之后赶不到{number}号",
        "之後趕不到{number}號",
    ),
    "why_clashing": Label("{text} {clash}", "{text}，{clash}", "{text}，{clash}"),
    "why_phone": Label("phone instead", "改打电话", "改打電話"),
    "why_little": Label("little known yet", "情况还不了解", "情況還不了解"),
    "why_little_need": Label(
        "little known: find out need", "了解不多，先问需求", "了解不多，先問需求"
    ),
    "last_how": Label(", ", "，", "，"),
    "last_note": Label("{head}: {note}", "{head}：{note}", "{head}：{note}"),
    "last_today": Label("promised today", "承诺今天", "承諾今天"),
    "last_promised": Label("promised {day}", "承诺{day}", "承諾{day}"),
    "prepared": Label("{sign} prepared", "{sign} 已准备", "{sign} 已準備"),
    "to_prepare": Label(
        "{sign} prepare: {missing}", "{sign} 待准备：{missing}", "{sign} 待準備：{missing}"
    ),
    "also_birthday": Label(
        "birthday {when}: {person}", "{when}生日：{person}", "{when}生日：{person}"
    ),
    "also_today": Label("today", "今天", "今天"),
    "also_tomorrow": Label("tomorrow", "明天", "明天"),
    "also_due": Label("{what} (due {day})", "{what}（{day}到期）", "{what}（{day}到期）"),
    "also_offer": Label(
        "also offer {what}: {k} of {n} like them buy it",
        "可顺带推荐{what}：{n}家同类客户中{k}家购买",
        "可順帶推薦{what}：{n}家同類客戶中{k}家購買",
    ),
    "also_offer_few": Label("offer {what} ({k}/{n})", "推荐{what} {k}/{n}", "推薦{what} {k}/{n}"),
    "ask_new_date": Label(
        "It was planned for {day}: what is the new date?",
        "原定{day}购买，现在打算什么时候？",
        "原定{day}購買，現在打算什麼時候？",
    ),
    "day_of_month": Label("{day} {month}", "{month}月{day}日", "{month}月{day}日"),
    "why_fresh": Label("fresh inquiry", "新询价", "新詢價"),
    "why_fresh_today": Label("inquiry of today", "今天的询价", "今天的詢價"),
    "why_never": Label("never called", "从未联系", "從未聯絡"),
    "why_one_try": Label("1 try, no answer", "联系1次未果", "聯絡1次未果"),
    "why_tries": Label("{tries} tries, no answer", "联系{tries}次未果", "聯絡{tries}次未果"),
    "why_unknown": Label("need and order still unknown", "需求和金额待摸底", "需求與金額待了解"),
    "one_day": Label("1 day", "1天", "1天"),
    "days": Label("{count} days", "{count}天", "{count}天"),
    "today": Label("today", "今天", "今天"),
    "ago": Label("{days} ago", "{days}前", "{days}前"),
    "ten_thousands": Label("{count}", "{count}万", "{count}萬"),
    "hundred_millions": Label("{count}", "{count}亿", "{count}億"),
}
MISSED: dict[str, Label] = {
    "missed_other_area": Coded(
        "No seat today, {area} is not on the route and {full}{next}",
        "今天没有名额：不去{area}，{full}{next}",
        "今天沒有名額：不去{area}，{full}{next}",
    ),
    "missed_other_area_no_phone": Coded(
        "{area} is not on the day's route, and there is no phone number",
        "当天不去{area}，又没有电话号码",
        "當天不去{area}，又沒有電話號碼",
    ),
    "missed_outside": Coded(
        "Appointment at {time} in {area}, outside the chosen area",
        "{time}已约，但在{area}，不在所选区域内",
        "{time}已約，但在{area}，不在所選區域內",
    ),
    "missed_no_visit_seat": Coded(
        "No seat today, {full}{next}",
        "今天没有名额：{full}{next}",
        "今天沒有名額：{full}{next}",
    ),
    "missed_no_visit_seat_no_phone": Coded(
        "The day's visits are full, and there is no phone number",
        "当天拜访已排满，又没有电话号码",
        "當天拜訪已排滿，又沒有電話號碼",
    ),
    "missed_no_time": Coded(
        "No time left for the visit, and {full}{next}",
        "拜访时间不够，{full}{next}",
        "拜訪時間不夠，{full}{next}",
    ),
    "missed_no_time_no_phone": Coded(
        "No time left for the visit, and there is no phone number",
        "拜访时间不够，又没有电话号码",
        "拜訪時間不夠，又沒有電話號碼",
    ),
    "missed_no_call_seat": Coded(
        "No seat today, {full}{next}",
        "今天没有名额：{full}{next}",
        "今天沒有名額：{full}{next}",
    ),
    "full_calls": Label("the calls are full", "电话已排满", "電話已排滿"),
    "full_calls_and_visits": Label(
        "visits and calls are full", "拜访和电话都已排满", "拜訪和電話都已排滿"
    ),
    "full_time": Label("the day's time is full", "时间已排满", "時間已排滿"),
    "full_visits_then_time": Label(
        "the visits are full, and no time is left for a call",
        "拜访已排满，也没有时间打电话",
        "拜訪已排滿，也沒有時間打電話",
    ),
    "full_time_then_calls": Label(
        "no time is left for a visit, and the calls are full",
        "没有时间拜访，电话也已排满",
        "沒有時間拜訪，電話也已排滿",
    ),
    "full_no_calls": Label(
        "Settings ask for no calls", "“设置”中每天电话数为 0", "「設定」中每天電話數為 0"
    ),
    "full_visits_no_calls": Label(
        "the visits are full, and Settings ask for no calls",
        "拜访已排满，“设置”中每天电话数为 0",
        "拜訪已排滿，「設定」中每天電話數為 0",
    ),
    "full_limit": Label(
        "the number of rows asked for is reached", "已达到指定的行数", "已達到指定的筆數"
    ),
    "missed_next": Label(": next {day}", "，下次 {day}", "，下次 {day}"),
    "missed_no_phone": Coded(
        "No phone number and no address: find one of them",
        "没有电话号码，也没有详细地址：请先查到其中一项",
        "沒有電話號碼，也沒有詳細地址：請先查到其中一項",
    ),
    "missed_no_way": Coded(
        "No phone number, and visits are not wanted: find the number",
        "没有电话号码，客户又不接受拜访：请先查到号码",
        "沒有電話號碼，客戶又不接受拜訪：請先查到號碼",
    ),
    "missed_same_account": Coded(
        "Another card of this account is on the sheet",
        "该客户的另一张卡已在表上",
        "該客戶的另一張卡已在表上",
    ),
    "missed_promised": Label("Promised {day}. {text}", "承诺{day}；{text}", "承諾{day}；{text}"),
    "missed_dropped": Coded(
        "Dropped: {reason}; promise of {day} open: keep it, or clear the next date",
        "已放弃：{reason}；{day}的承诺未了结：请兑现，或清空下次日期",
        "已放棄：{reason}；{day}的承諾未了結：請兌現，或清空下次日期",
    ),
    "no_area": Label("A place without area", "未填区域的地点", "未填區域的地點"),
}
HINTS: dict[str, Label] = {
    "home_at": Label("Home at {time}.", "{time}到家。", "{time}到家。"),
    "area_waits": Label(
        "{area}: {customers} worth a visit, {days} {days:day|days} without one",
        "{area}：可拜访{customers}家，{days}个工作日未拜访",
        "{area}：可拜訪{customers}家，{days}個工作日未拜訪",
    ),
    "area_never": Label(
        "{area}: {customers} worth a visit, never visited",
        "{area}：可拜访{customers}家，从未拜访",
        "{area}：可拜訪{customers}家，從未拜訪",
    ),
    "area_far_waits": Label(
        "{area}: {customers} due, {minutes} min, none since {since}",
        "{area}：可拜访{customers}家，车程{minutes}分钟，{since}以来未拜访",
        "{area}：可拜訪{customers}家，車程{minutes}分鐘，{since}以來未拜訪",
    ),
    "area_far_never": Label(
        "{area}: {customers} due, {minutes} min, never visited",
        "{area}：可拜访{customers}家，车程{minutes}分钟，从未拜访",
        "{area}：可拜訪{customers}家，車程{minutes}分鐘，從未拜訪",
    ),
    "overnight": Label("{text}, overnight?", "{text}，是否过夜？", "{text}，是否過夜？"),
    "tour": Label(
        "{visits} {visits:visit|visits}, {driving} minutes driving, home {time}.",
        "{visits}次拜访，车程{driving}分钟，{time}到家。",
        "{visits}次拜訪，車程{driving}分鐘，{time}到家。",
    ),
    "home_late": Label(
        "The day ends too late: home at {time}, working hours end at {end}. Move or cancel some appointments.",
        "当天排得太晚：{time}才到家，下班时间是{end}，请改约或取消一部分。",
        "當天排得太晚：{time}才到家，下班時間是{end}，請改約或取消一部分。",
    ),
    "unvisited_not_asked": Label(
        "No visits: Settings or Policy ask for none.",
        "没有拜访：“设置”或“规则参数”中拜访数为 0。",
        "沒有拜訪：「設定」或「規則參數」中拜訪數為 0。",
    ),
    "unvisited_nobody": Label(
        "No visits: nobody who comes into question can be visited (not reached yet, no address, or visits are not wanted).",
        "没有拜访：可联系的客户都还不能拜访（尚未接通、没有地址，或不接受拜访）。",
        "沒有拜訪：可聯絡的客戶都還不能拜訪（尚未接通、沒有地址，或不接受拜訪）。",
    ),
    "unvisited_no_time": Label(
        "No visits: the way to the nearest customer who is due takes more than the day has.",
        "没有拜访：该联系的客户都太远，当天时间不够。",
        "沒有拜訪：該聯絡的客戶都太遠，當天時間不夠。",
    ),
    "unvisited_calls_first": Label(
        "No visits: the calls promised and due take the day's time.",
        "没有拜访：已承诺和到期的电话占满了当天时间。",
        "沒有拜訪：已承諾和到期的電話占滿了當天時間。",
    ),
    "tasks_beyond": Label(
        "{tasks} {tasks:task|tasks} due then {tasks:takes|take} {minutes} minutes more: with them the day ends at {time}, working hours at {end}. Move some on the Plan sheet.",
        "当天还有 {tasks} 项待办，约 {minutes} 分钟：一起做完要到 {time}，下班时间是 {end}，请在每日计划中挪走一部分。",
        "當天還有 {tasks} 項待辦，約 {minutes} 分鐘：一起做完要到 {time}，下班時間是 {end}，請在每日計畫中挪走一部分。",
    ),
    "next_morning": Label("{time} the next morning", "次日{time}", "隔日{time}"),
    "days_later": Label(
        "{time} {days} {days:day|days} later", "{days}天后{time}", "{days}天後{time}"
    ),
    "distant_one": Label(
        "{day}: {name} at {at} is {km:,} km away: that appointment needs a day of its own or a call.",
        "{day}：{at} 的{name}在{km:,}公里外，这个预约需要单独安排一天，或改为电话。",
        "{day}：{at} 的{name}在{km:,}公里外，這個約訪需要單獨安排一天，或改用電話。",
    ),
    "distant": Label(
        "{day}: {count} appointments are too far for this day: {names}. Each needs a day of its own or a call.",
        "{day}：{count}个预约当天赶不到：{names}。请单独安排时间，或改为电话。",
        "{day}：{count}個約訪當天趕不到：{names}。請單獨安排時間，或改用電話。",
    ),
    "distant_name": Label("{name} ({km:,} km)", "{name}（{km:,}公里）", "{name}（{km:,}公里）"),
    "clash_several": Label(
        "{day}: {name} at {at} cannot be kept with {others}. None was moved.",
        "{day}：{name} {at} 与 {others} 不能兼顾，均未改动。",
        "{day}：{name} {at} 與 {others} 無法兼顧，均未更動。",
    ),
    "clash_other": Label("{name} at {at}", "{name} {at}", "{name} {at}"),
    "clash_rest": Label(
        "{others} and {count} more", "{others}等，另有{count}个", "{others}等，另有{count}個"
    ),
    "clash_many": Label(
        "{day}: {count} appointments at {at}: {names}. None was moved.",
        "{day}：{at} 有{count}个预约：{names}，均未改动。",
        "{day}：{at} 有{count}個約訪：{names}，均未更動。",
    ),
    "clash_pair": Label(
        "{day}: {name} at {at} clashes with {other} at {before}. Neither was moved.",
        "{day}：{name} {at} 与 {other} {before} 冲突，均未改动。",
        "{day}：{name} {at} 與 {other} {before} 衝突，均未更動。",
    ),
    "clash_pair_hop": Label(
        "{day}: {name} at {at} is too soon after {other} at {before}, with the way there. Neither was moved.",
        "{day}：{other} {before} 之后赶不到 {name} {at}（含路程），均未改动。",
        "{day}：{other} {before} 之後趕不到 {name} {at}（含路程），均未更動。",
    ),
    "need_first": Label(
        "{leads:,} leads: ask the need first.",
        "{leads:,} 条线索：先问需求。",
        "{leads:,} 筆名單：先問需求。",
    ),
    "call_list_one": Label(
        "1 lead, 0 answered: this is a call list, not a forecast.",
        "1 条线索，还没接通：这是电话名单，不是业绩预测。",
        "1 筆名單，還沒接通：這是電話名單，不是業績預測。",
    ),
    "call_list": Label(
        "{leads:,} leads, 0 answered: this is a call list, not a forecast.",
        "{leads:,} 条线索，一个都没接通：这是电话名单，不是业绩预测。",
        "{leads:,} 筆名單，一通都沒接通：這是電話名單，不是業績預測。",
    ),
    "unreachable_one": Label(
        "1 customer has no phone number and cannot be visited: find the number or an address, or nothing is planned.",
        "1 位客户没有电话号码，也无法拜访：请补上号码或地址，否则排不进计划。",
        "1 位客戶沒有電話號碼，也無法拜訪：請補上號碼或地址，否則排不進計畫。",
    ),
    "unreachable": Label(
        "{leads:,} customers have no phone number and cannot be visited: find numbers or addresses, or nothing is planned.",
        "{leads:,} 位客户没有电话号码，也无法拜访：请补上号码或地址，否则排不进计划。",
        "{leads:,} 位客戶沒有電話號碼，也無法拜訪：請補上號碼或地址，否則排不進計畫。",
    ),
}
STEPS: dict[str, Label] = {
    "step_call_back": Label("Call back", "回电", "回電"),
    "step_call_back_for": Label("Call back: {step}", "回电：{step}", "回電：{step}"),
    "step_call_back_at": Label("Call back at {time}", "{time}回电", "{time}回電"),
    "step_am": Label("Call in the morning", "上午打电话", "上午打電話"),
    "step_pm": Label("Call in the afternoon", "下午打电话", "下午打電話"),
    "step_visit": Label("Visit", "上门拜访", "登門拜訪"),
    "step_call": Label("Call", "打电话", "打電話"),
    "step_letter": Label("Send a letter", "寄信联系", "寄信聯絡"),
    "wrong_phone": Label(
        "{phone} (wrong number)", "{phone}（空号待核实）", "{phone}（空號待查證）"
    ),
    "step_number": Label("Find the right phone number", "核实电话号码", "查明正確電話"),
}
SENTENCES: dict[str, Label] = {**WHY, **MISSED, **HINTS, **STEPS}
