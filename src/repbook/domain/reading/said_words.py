"""What people and other systems say for choices, in three languages; data.

Sources besides what reps type: HubSpot's and Salesforce's call outcomes, the call logs of Android
and iOS, WukongCRM; for stages HubSpot's lifecycle stages and lead statuses, the lead statuses of
Salesforce, Zoho and vtiger, the deal stages of Pipedrive, Zoho, Odoo, Dynamics, 纷享销客, 销售易
and 钉钉; for levels the lists of WukongCRM and Salesforce (Rating).
"""

from __future__ import annotations

from functools import cache

from repbook.domain.reading.normalize import plain_text

_DEAL = (
    "签了; 簽了; 签单; 簽單; 签单了; 簽單了; 签约; 簽約; 签约了; 签合同了; 签了合同; "
    "簽了合約; 成交; 成交了; 下单; 下單; 下单了; 下單了; 订了; 訂了; 买了; 買了; signed; "
    "signed the contract; deal closed; closed the deal; closed won; bought; ordered; "
    "placed an order"
)
"""What is said of a contact that ended in a deal, which stands elsewhere than in the log."""
WORDS: dict[str, dict[str, str]] = {
    "result": {
        "reached": (
            f"{_DEAL}; "
            "call connected; call completed; spoke with; spoke to; "
            "reached; connected; answered; spoke; talked; met; got through; completed; held; "
            "visited; meeting; meeting held; meeting done; demo; demo done; 接通; 接了; 已接; "
            "已接通; 见到; 見到; 见面; 見面; 已见面; 已見面; 会面; 會面; 已联系; 已聯絡; 聊了; "
            "已拜访; 已拜訪; 已演示; spoke to him; spoke to her; spoke to them; spoke with him; "
            "spoke with her; spoke with them; talked to him; talked to her; picked up; got him; "
            "got her; met him; met her; met them; had meeting; had a meeting; discussed; 打通; "
            "通了; 通; 接到; 接听; 接电话; 通话; 通过电话; 见了; 见过; 聊过; 谈了; 谈过; 拜访了; "
            "拜访过; 沟通; 沟通过; 联系上; 接了电话; 已接来电; 已接來電; 已接电话; 已接電話; 面谈; "
            "面談; 当面谈了; 當面談了; 约好; 約好; 约好了; 約好了; 已约好; 约了; 约了时间; "
            "約了時間; 约见; 約見; 加了微信; 加微信; 已加微信; 加上微信; 微信加了; 加了line; "
            "加了好友; appointment made; appointment set; made an appointment; booked a meeting; "
            "added on wechat; added wechat; answered call; answered calls; met in person; "
            "erreicht; gesprochen; besucht; demo completed; demo held; meeting completed; "
            "演示完成; 完成演示; 会议完成; 已沟通; 已溝通; gespräch geführt; termin vereinbart; "
            "termin stattgefunden; joint; contacté; répondu; rendez-vous pris; contactado; "
            "hablado; contestó; contestada; reunión realizada; call answered; talk; 成功接通; "
            "呼叫成功; 有接; 有接到; 有接電話; 有通; 有通话; 有聊; 有聊到; 聊到; 有讲到话; 讲到话; "
            "见到本人; 见到老板; 见到负责人; 见到经理; 见到采购; 见到客户; 有见到; 有见到人; "
            "有拜访; 亲访; 已亲访; 当面拜访; spoke with boss; spoke to boss; met the boss; "
            "met boss; 正常接听; 正常通话; 有效沟通; 有效溝通; 有效通话"
        ),
        "no_answer": (
            "no answer; unanswered; not answered; did not answer; not reached; unreachable; "
            "no reply; no pick up; missed; missed call; left voicemail; left voice mail; "
            "left a voicemail; voicemail; vm; left message; left live message; busy; line busy; "
            "switched off; not in; not home; nobody there; no show; 没接; 沒接; 未接; 未接来电; "
            "未接來電; 没人接; 沒人接; 无人接听; 無人接聽; 无应答; 無應答; 未接通; 没打通; 沒打通; "
            "打不通; 关机; 關機; 占线; 佔線; 忙线; 忙線; 正忙; 没见到; 沒見到; 不在; 语音信箱; "
            "語音信箱; 转语音; 轉語音; 直接挂断; 直接掛斷; 开会中; 開會中; "
            "hung up; hang up; hangup; customer hung up; 对方挂断; 對方掛斷; 客户挂断; 客戶掛斷; "
            "connected to voicemail; went to voicemail; reached voicemail; sent to voicemail; "
            "未拜访到; 未拜訪到; 没拜访到; 沒拜訪到; 未联系上; 未聯繫上; 未聯絡上; 未见到; 未見到; "
            "挂断; 掛斷; 挂了; 掛了; 爽约; 爽約; didn't answer; didnt answer; "
            "did not pick up; didn't pick up; didnt pick up; no pickup; not available; "
            "unavailable; out; away; out of office; left vm; lvm; left msg; left a message; "
            "engaged; phone off; turned off; on leave; on holiday; in a meeting; not there; "
            "no one there; no one home; nobody home; rang out; no response; nr; 没有接; 没接电话; "
            "未接听; 没接听; 没有人接; 没人接听; 无人接; 没人; 没人在; 人不在; 不在家; 没在; 出差; "
            "开会; 在开会; 会议中; 手机关机; 通话中; 正在通话; 忙; 在忙; 无法接通; 暂时无法接通; "
            "没通; 不接; 不接电话; 没见着; 休假; 留言; 转语音信箱; 没反应; 没回应; 拒接; 已拒接; "
            "declined; call declined; unreached; no answer left voicemail; 老板不在; 老闆不在; "
            "老板没在; 老板出差; 负责人不在; 負責人不在; 经理不在; 經理不在; 联系人不在; 他不在; "
            "她不在; 人出去了; 外出; 出差了; 响了没接; 響了沒接; 响铃没接; 打了没接; 打了沒接; "
            "打通没接; 通了没接; 通了沒接; 联系不上; 聯繫不上; 聯絡不上; 找不到人; 没联系上; "
            "沒聯繫上; 沒聯絡上; 停机; 停機; 欠费停机; 欠費停機; 欠费; 欠費; 暂停服务; 暫停服務; "
            "已停机; 已停機; 手机停机; 手機停機; not at desk; boss out; boss not in; boss away; "
            "owner not in; manager out; no one answered; could not reach; couldn't reach; "
            "can't reach; cannot reach; rang no answer; rings out; rang but no answer; "
            "out of credit; service suspended; temporarily out of service; nicht erreicht; "
            "besetzt; mailbox; anrufbeantworter; keine antwort; verpasst; ab besprochen; "
            "auf ab gesprochen; geht nicht ran; nicht da; no contact; not connected; "
            "answering machine; machine; voicemail left; vm left; left a vm; "
            "message left; msg left; left on voicemail; failed; call failed; "
            "chanunavail; congestion; noanswer; no-answer; rna; 无人应答; 無人應答; 用户忙; "
            "用戶忙; 用户正忙; 遇忙; 不在服务区; 不在服務區; 振铃未接; 振鈴未接; 呼叫失败; "
            "呼叫失敗; 未接起; 未拨通; 未撥通; 拨打失败; 撥打失敗; 无应答挂机; 呼叫超时; 转留言; "
            "响铃未应答; 超时未接; pas de réponse; sans réponse; occupé; messagerie; répondeur; "
            "injoignable; absent; message laissé; appel manqué; non joint; no contesta; "
            "no contestó; sin respuesta; ocupado; comunica; buzón de voz; contestador; perdida; "
            "llamada perdida; no localizado"
        ),
        "call_back": (
            "call back; callback; call later; call back later; call me back; later; 回电; 回電; "
            "回拨; 回撥; 约回电; 約回電; 稍后联系; 稍後聯絡; 稍后再打; 稍後再打; 再打; 晚点打; "
            "晚點打; call again; cb; ring back; ring later; phone back; will call back; 稍后; "
            "晚点; 晚点再打; 改天再打; 过几天再打; 下次再打; 让我再打; 叫我再打; 回头再打; "
            "待会再打; 再联系; 再联络; 改天联系; 改天再联系; 改天再聯繫; 改天再聯絡; 改日再联系; "
            "改日再聯絡; 过几天再联系; 下次再联系; 要求回电; 没空; 沒空; 没时间; 沒時間; 不方便; "
            "现在没空; 現在沒空; 现在不方便; 不方便接; 不方便接电话; 不方便接電話; 在忙晚点打; "
            "在忙稍后打; 在开会晚点打; 在開會晚點打; 开会晚点打; 開會晚點打; 在开会晚点再打; "
            "在开会稍后打; 开会稍后打; 改天再说; 改天再說; 改天; 改日; 改日再说; 改日再說; "
            "改天再聊; 过几天再说; 過幾天再說; 下次再说; 下次再說; 以后再说; 以後再說; 回头再说; "
            "回頭再說; 回头再聊; 晚点再说; 晚點再說; 过两天再打; 過兩天再打; 下午再打; 明天再打; "
            "no time; has no time; no time now; busy call later; busy call back; too busy; "
            "bad time; not a good time; another time; some other time; in a meeting call later; "
            "in a meeting call back; try again later; try later; later on; rückruf; "
            "rückruf erbeten; à rappeler; rappeler; rappel; volver a llamar; llamar más tarde; "
            "llamar luego"
        ),
        "wrong_number": (
            "wrong number; wrong no; bad number; invalid number; not in service; disconnected; "
            "空号; 空號; 打错; 打錯; 错号; 錯號; 号码错误; 號碼錯誤; wrong nr; number wrong; "
            "not in use; number not in use; no longer in service; dead number; does not exist; "
            "number does not exist; 号码不对; 号码不存在; 号码有误; 不是本人; 不是他; 换号; "
            "查无此人; falsche nummer; "
            "kein anschluss; faux numéro; mauvais numéro; numéro erroné; numéro non attribué; "
            "número equivocado; número erróneo"
        ),
        "refused": (
            "refused; rejected; not interested; do not call; 拒绝; 拒絕; 已拒绝; 已拒絕; "
            "婉拒; 婉言拒绝; 婉言拒絕; 婉言谢绝; 婉謝; 谢绝; 謝絕; 拒绝了; "
            "没兴趣; 沒興趣; 没有兴趣; 沒有興趣; 不感兴趣; 不感興趣; 别再打; 別再打; no interest; "
            "don't call; dont call; dnc; no thanks; said no; 不要; 不需要; 别打; 不要再打; 勿扰; "
            "不考虑; 暂不考虑; 不用; 不用了; 不要了; 不需要了; 没需要; 沒需要; 用不着; 用不著; "
            "not needed; no need; don't need it; kein interesse; abgelehnt; "
            "pas intéressé; refus; refusé; no interesado; rechazado; no le interesa"
        ),
    },
    "need": {
        "both": (
            "pain and gain; both; 都有; 皆有; 两者都有; 兩者都有; gain and pain; pain + gain; "
            "pain & gain; 两个都有; 两样都有"
        ),
        "pain": (
            "pain; problem; urgent need; 痛点; 痛點; 有痛点; 有痛點; has pain; has a problem; "
            "has problem; problems; 痛; 有问题; 有困难"
        ),
        "gain": (
            "gain; yes; has need; need; wants; 期望收益; 收益; 有期望; 有期待; 希望改善; 有需求; "
            "有需要; 需要; 有; "
            "has a need; needs; needs it; want; wants it; 期望; 想要; 要; 有一点; 有点需求; "
            "有些需求; 有一些"
        ),
        "none": (
            "none; no; no need; 无需求; 無需求; 没需求; 沒需求; 没有需求; 沒有需求; 不需要; 无; "
            "無; 没有; 沒有; nothing; nil; no demand; does not need; doesn't need; doesnt need; "
            "not needed; 没; 暂无; 暂无需求; 暂时没有; 暂时不需要; 暂不需要; 目前没有; 用不上; "
            "用不着; 不要"
        ),
    },
    "attitude": {
        "ready": (
            "ready; ready to buy; buys; wants to buy; hot; 急买; 急著買; 急着买; 要买; 要買; "
            "马上买; 馬上買; very hot; wants it; will buy; buying; 急; 很急; 着急; 急要; 想买; "
            "很想买; 准备买; 马上要; 马上要买; 急需; 很高; 非常高; 极高; 極高; 特别高; very high"
        ),
        "interested": (
            "interested; warm; 有意向; 有意愿; 有意願; 有兴趣; 有興趣; 感兴趣; 感興趣; interest; "
            "positive; curious; quite interested; very interested; a bit interested; "
            "somewhat interested; 有意; 有点兴趣; 有些兴趣; 很感兴趣; 挺感兴趣; 比较感兴趣; "
            "想了解; 愿意; 积极; 热情; high; high intent; high interest; 高意向; 意向高; 意向强; "
            "高; 强"
        ),
        "neutral": (
            "neutral; so so; ok; 一般; 普通; 还行; 還行; 中立; 意向一般; average; lukewarm; "
            "undecided; normal; medium; 一般般; 还可以; 还好; 观望; 犹豫; 考虑; 考虑中; 再看看; "
            "再考虑; 再考虑考虑; 平淡; 无所谓; 中等; medium intent; medium interest; 中意向; "
            "意向中; 意向中等; 中"
        ),
        "cool": (
            "cool; cold; not interested; uninterested; disinterested; hostile; 冷淡; 冷; 没兴趣; "
            "沒興趣; 不感兴趣; 不感興趣; 无意向; 無意向; 没意向; 沒意向; negative; bad; "
            "no interest; rude; 冷漠; 不耐烦; 反感; 差; 不好; 不理; 无兴趣; 无意愿; 态度冷淡; low; "
            "low intent; low interest; 低意向; 意向低; 意向弱; 低; 弱"
        ),
    },
    "chance": {
        "yes": (
            "yes; y; can; ok; sure; possible; 可以; 可以拜访; 可以拜訪; 行; 好; 能; 方便; 可; yep; "
            "yeah; okay; agreed; welcome; fine; of course; 好的; 同意; 欢迎; 可以来; 可以去; 能去; "
            "没问题; 可约; 可以约; 愿意; 是; 可访; 可拜访; 有空; 可以上门; 可以上門; 可上门; "
            "可上門; 欢迎上门; 歡迎上門; 能上门; 能上門; 可以见面; 可以見面; 可以面谈; 可以面談; "
            "约好了; 約好了; 约好; can visit; may visit; can come; come over; visit possible; "
            "visit ok"
        ),
        "maybe": (
            "maybe; perhaps; later; 再约; 再約; 再说; 再說; 也许; 也許; 可能; 看情况; 看情況; "
            "possibly; might; not sure; unsure; not yet; don't know; dont know; 待定; 不确定; "
            "不一定; 不好说; 不知道; 下次; 以后; 以后再说; 到时再说; 到时候再说; 改天; 再看; "
            "再联系; 回头再约; 考虑"
        ),
        "no": (
            "no; n; cannot; can't; can not; impossible; 不行; 不便; 不方便; 不可以; 不能; 不用; "
            "否; nope; not; not possible; 不; 没空; 没时间; 不必; 不要; 拒绝; 不同意; 不见; "
            "不让去; 不让来; 暂时不行; 不便拜访; 不方便拜访; 不便上门; 不方便上门"
        ),
    },
    "yes_no": {
        "yes": (
            "yes; y; true; x; v; ok; done; finished; complete; completed; 是; "
            "对; 對; 好; 勾; 完成; 完成了; 已完成; 做完; 做完了; 已做; 已做完; 做了; 好了; 搞定; "
            "办完; 辦完; 办好; 辦好; 完; 完了; 已办; 已辦"
        ),
        "no": (
            "no; n; false; not done; not yet; undone; 否; 不; 没; 沒; 未; 没有; 沒有; 未完成; "
            "没完成; 沒完成; 未做; 没做; 沒做; 没做完; 沒做完; 还没; 還沒; 没办; 沒辦"
        ),
    },
    "channel": {
        "phone": (
            "主叫; 被叫; 主叫通话; 被叫通话; "
            "call; calls; phone call; telephone; incoming; outgoing; inbound; outbound; missed; "
            "rejected; incoming call; outgoing call; missed call; 打电话; 打電話; 呼出; 呼入; "
            "去电; 去電; 来电; 來電; 已接; 已拨; 已撥; 未接; 未接来电; 未接來電; 拒接; 电话沟通; "
            "电话拜访; 电话跟进; 電話拜訪; 已接来电; 已接來電; 已接电话; 已接電話; 已拨电话; "
            "已撥電話; 未接电话; 未接電話; 拨出电话; 撥出電話"
        ),
        "visit": (
            "meeting; visit; site visit; on site; face to face; in person; demo; 拜访; 拜訪; 上门; "
            "上門; 面访; 面訪; 面谈; 面談; 当面拜访; 见面拜访; 实地拜访; 陌拜; 会面; 會面"
        ),
        "letter": "email; e-mail; mail; letter; sent email; 邮件; 郵件; 信函; 电子邮件; 電子郵件",
        "chat": (
            "wechat; whatsapp; line; sms; text; text message; chat; message; linkedin; 微信; 短信; "
            "簡訊; 企业微信; 钉钉; 釘釘; qq; 微信沟通"
        ),
        "invite": "invited; trade show; event; conference; 展会; 展會; 来访; 來訪; 请进来",
    },
    "stage": {
        "find": (
            "prospecting; prospect; new; new lead; 寻找客户; 尋找客戶; subscriber; lead; incoming; "
            "not contacted; open - not contacted; attempted to contact; attempting; "
            "attempting to contact; contact in future; 潜在; 潛在; 潜在客户; 潛在客戶; 新线索; "
            "neu; interessent; 新線索; 新客户; 新客戶; 未跟进; 未跟進; 待跟进; 待跟進; 未联系; "
            "未聯絡; 线索; 線索"
        ),
        "contact": (
            "qualification; qualifying; qualified; qualify; qualified to buy; initial contact; "
            "contact made; appointment scheduled; 验证客户; 驗證客戶; 初访; 初訪; 初次拜访; "
            "初次拜訪; 初步接洽; 初步接触; 初步接觸; marketing qualified lead; mql; contacted; "
            "erstkontakt; kontaktiert; qualifizierung; qualifiziert; working - contacted; "
            "connected; pre-qualified; prequalified; 初步沟通; 初步溝通; 已联系; 已聯絡; 意向客户; "
            "意向客戶; 有意向"
        ),
        "talk": (
            "engaging; engaged; discovery; needs analysis; value proposition; id. decision makers; "
            "identify decision makers; perception analysis; demo scheduled; "
            "presentation scheduled; needs defined; develop; 需求确认; 需求確認; 需求确定; "
            "需求確定; 需求分析; 方案沟通; 方案溝通; sales qualified lead; sql; "
            "sales accepted lead; bedarfsanalyse; sal; in progress; demo; nurturing; 深入沟通; "
            "深入溝通; 需求沟通; 需求溝通"
        ),
        "follow": (
            "proposal; proposal made; quote; quotation; quoted; negotiation; negotiating; "
            "negotiation/review; proposal/price quote; proposal/quote; negotiations started; "
            "decision maker bought-in; contract sent; proposition; propose; 谈判审核; 談判審核; "
            "方案/报价; 方案/報價; 跟进中; 跟進中; 报价; 報價; 已报价; 已報價; 谈判; 談判; "
            "商务谈判; 商務談判; 议价; 議價; opportunity; angebot; angebot erstellt; verhandlung; "
            "open deal; négociation; proposition commerciale; devis envoyé; "
            "negociación; propuesta; presupuesto enviado; "
            "proposal sent; proposal submitted; quote sent; quotation sent; 提案; 已提案; 提案中; "
            "商机; 商機; 持续跟进; 持續跟進; 合同谈判; 合約談判; 招投标; 招投標"
        ),
        "deal": (
            "abschluss; vertrag; close; closing; closure; contract; contract signing; "
            "verbal agreement; 签约; 簽約; 签单; 簽單; 签订合同; 簽訂合約; 合同签订; 合約簽訂; "
            "待签约; 待簽約"
        ),
        "keep": (
            "kunde; bestandskunde; customer; existing customer; current customer; evangelist; "
            "advocate; promoter; 老客户; 老客戶; 合作客户; 合作客戶; 合作中; 忠诚客户; 忠誠客戶; "
            "成交客户; 成交客戶"
        ),
    },
    "outcome": {
        "won": (
            "won; closed won; deal won; closed-won; 赢单; 贏單; 成交; 已成交; 成单; 成單; 赢; 贏; "
            "已赢单; 已贏單; gewonnen; gagné; gagnée; "
            "ganado; ganada; fermé gagné; cerrada ganada"
        ),
        "lost": (
            "lost; closed lost; closed lost to competition; closed-lost to competition; deal lost; "
            "closed-lost; 丢单; 丟單; 失单; 失單; 输单; 輸單; 输; 輸; 战败; 戰敗; 已丢单; 已輸單; "
            "verloren; perdu; perdue; perdido; perdida; fermé perdu; cerrada perdida; "
            "lost lead; dead; dead deal; dead lead; 未中标; 未得標"
        ),
        "void": (
            "void; invalid; cancelled; canceled; 无效; 無效; 作废; 作廢; 已取消; junk lead; junk; "
            "unqualified; not qualified; disqualified; 无效线索; 無效線索; 无效客户; 無效客戶"
        ),
    },
    "lost_reason": {
        "price": (
            "price too high; too expensive; expensive; price was too high; cheaper elsewhere; "
            "cost; pricing; 太贵; 贵; 价格高; 价格太高; 价格过高; 价高; 报价太高; 报价高; 嫌贵; "
            "价格原因; 价格问题; zu teuer; preis; preis zu hoch; trop cher; prix; precio; "
            "demasiado caro"
        ),
        "rival": (
            "competitor; competition; lost to competitor; lost to competition; "
            "went with competitor; chose competitor; chose another supplier; other supplier; "
            "竞争对手; 竞品; 输给竞品; 输给对手; 选了别家; 选择别家; 别家; 被抢单; 选了其他供应商; "
            "wettbewerb; wettbewerber; "
            "concurrence; concurrent; competencia"
        ),
        "budget": (
            "no budget; budget cut; budget cuts; lack of budget; lost funding; no money; 没预算; "
            "没有预算; 无预算; 预算不足; 预算不够; 预算被砍; 没钱; kein budget; pas de budget; "
            "sin presupuesto"
        ),
        "need": (
            "no need; not needed; no longer needed; no interest; not interested; 没需求; 没有需求; "
            "不需要; 不需要了; 需求取消; 项目取消; 没兴趣; kein bedarf; pas de besoin; "
            "sin necesidad"
        ),
        "time": (
            "timing; bad timing; not now; postponed; delayed; too late; 时机不对; 时机; 延期; "
            "推迟; 暂缓; 项目延期; 搁置; verschoben; reporté; aplazado"
        ),
        "silent": (
            "no response; no reply; unresponsive; went silent; ghosted; lost contact; no contact; "
            "没回应; 没有回应; 无回应; 失联; 联系不上; 不回复; keine antwort; keine rückmeldung; "
            "pas de réponse; sin respuesta"
        ),
    },
    "grade": {
        "a": (
            "hot; high; very high; vip; key; key account; important; a class; class a; 重点; 重點; "
            "重点客户; 重點客戶; 重要; 重要客户; 重要客戶; 大客户; 大客戶; 核心客户; 核心客戶; "
            "战略客户; 戰略客戶; vip客户; vip客戶; 高; 高级; 高意向; a类; a類; a级; a級; a类客户; "
            "a類客戶; a级客户; a級客戶"
        ),
        "b": (
            "warm; medium; normal; average; b class; class b; 普通; 普通客户; 普通客戶; 一般; "
            "一般客户; 一般客戶; 中; 中级; 中等; 中意向; b类; b類; b级; b級; b类客户; b類客戶; "
            "b级客户; b級客戶"
        ),
        "c": (
            "cold; low; minor; c class; class c; 非优先; 非優先; 非优先客户; 非優先客戶; 次要; "
            "次要客户; 次要客戶; 小客户; 小客戶; 低; 低级; 低意向; c类; c類; c级; c級; c类客户; "
            "c類客戶; c级客户; c級客戶"
        ),
    },
}
OPEN = (
    "open; pending; in progress; active; ongoing; 未成交; 进行中; 跟进中; 未结束; 進行中; 跟進中; "
    "offen; in bearbeitung; 待定; 未定; 未结; 未結"
)
"""What systems say of a deal of which nothing has become yet: it has no outcome."""
"""By list and code, parted by semicolons. "Has need" alone is the weaker of the two needs."""
_SIGNS = {
    "yes_no": {
        **dict.fromkeys(("√", "✓", "✔", "✔\ufe0f", "☑", "☑\ufe0f", "✅"), "yes"),
        **dict.fromkeys(("✗", "✘", "❌"), "no"),
    }
}
"""Marks by list, with the code they mean. × is none: it is a cross to some, an x to others."""
_SHORTEST_MISSPELT = 6
_LIKE = 0.87


def spoken(list_name: str, value: object) -> str | None:
    """Return the code that words for a choice mean, None for none; a slip of the pen is forgiven.

    A longer Latin word may be misspelt by a letter, never the first, so that "connected" is not
    "unconnected".
    """
    if list_name not in WORDS:
        return None
    text = " ".join(plain_text(value).lower().replace("_", " ").split()).strip(".!。！")
    if sign := _SIGNS.get(list_name, {}).get(text):
        return sign
    for said in dict.fromkeys((text, text.removeprefix("已").rstrip("了啦"))):
        if found := _index(list_name).get(said) or _folded(list_name, said):
            return found
    return _misspelt(list_name, text)


def is_open_deal(text: str) -> bool:
    """Tell whether words for the outcome of a deal say that it has none yet."""
    from repbook.domain.reading.folding import fold_label

    return fold_label(text) in {fold_label(word) for word in OPEN.split(";")}


def says_deal(value: object) -> bool:
    """Tell whether what was said of a contact speaks of a deal that was closed."""
    text = " ".join(plain_text(value).lower().split()).strip(".!。！")
    said = {text, text.removeprefix("已"), text.removeprefix("已").rstrip("了啦")}
    return not said.isdisjoint(_DEAL.split("; "))


def _folded(list_name: str, text: str) -> str | None:
    """Return the code of words that differ in signs or in Simplified and Traditional letters."""
    # Here, since folding Chinese takes a dictionary that most clicks do without.
    from repbook.domain.reading.folding import fold_label

    return _folded_index(list_name).get(fold_label(text))


def _misspelt(list_name: str, text: str) -> str | None:
    if len(text) < _SHORTEST_MISSPELT or not text.isascii():
        return None
    from difflib import SequenceMatcher

    like = {
        code
        for word, code in _index(list_name).items()
        if word[:1] == text[:1]
        and abs(len(word) - len(text)) <= 1
        and SequenceMatcher(None, text, word).ratio() >= _LIKE
    }
    return like.pop() if len(like) == 1 else None


def is_slip(list_name: str, value: object) -> bool:
    """Tell whether a word was read only because a slip of the pen is forgiven."""
    text = " ".join(plain_text(value).lower().replace("_", " ").split()).strip(".!。！")
    known = _index(list_name).get(text) or _folded(list_name, text)
    return known is None and _misspelt(list_name, text) is not None


def words_for(list_name: str) -> dict[str, str]:
    """Return the words that people say for a list's choices, with their codes."""
    return _index(list_name)


@cache
def _index(list_name: str) -> dict[str, str]:
    return {
        word.strip(): code for code, texts in WORDS[list_name].items() for word in texts.split(";")
    }


@cache
def _folded_index(list_name: str) -> dict[str, str]:
    from repbook.domain.reading.folding import fold_label

    return {fold_label(word): code for word, code in _index(list_name).items()}
