"""The kinds of tasks, each with its side and how much it weighs in a plan; the kinds of texts."""

from __future__ import annotations

from repbook.domain.planning.weighing import Work
from repbook.record import NamedTuple
from repbook.schema.declare import choices
from repbook.text.label import Label as L


class TaskKind(NamedTuple):
    """A kind of task: whether it sells, how much it weighs in a day's plan, what work it is."""

    code: str
    side: str
    weight: int
    work: Work
    label: L


SALES, OTHER = "sales", "other"
KINDS = (
    TaskKind("book", SALES, 65, Work.SELL, L("Book an appointment", "预约", "約訪")),
    TaskKind("material", SALES, 45, Work.SELL, L("Send material", "发资料", "發資料")),
    TaskKind("mailing", SALES, 30, Work.SELL, L("Mail advertising", "寄广告", "寄廣告")),
    TaskKind(
        "manual", SALES, 30, Work.SELL, L("Mail new-product manual", "新品说明书", "新品說明書")
    ),
    TaskKind("exhibition", SALES, 45, Work.SELL, L("Invite to exhibition", "邀请参展", "邀請參展")),
    TaskKind("value", SALES, 40, Work.SELL, L("Share something of value", "价值分享", "價值分享")),
    TaskKind("dealer", SALES, 50, Work.SELL, L("Develop a dealer", "经销商开发", "經銷商開發")),
    TaskKind("thank", OTHER, 50, Work.CARE, L("Thank-you letter", "感谢信", "感謝信")),
    TaskKind("letter", OTHER, 35, Work.CARE, L("Personal letter", "私人信函", "私人信函")),
    TaskKind("birthday", OTHER, 45, Work.CARE, L("Birthday gift", "生日礼物", "生日禮物")),
    TaskKind("special", OTHER, 40, Work.CARE, L("Congratulate or console", "节日慰问", "節日慰問")),
    TaskKind("promise", OTHER, 80, Work.SERVICE, L("Promise to keep", "服务承诺", "服務承諾")),
    TaskKind("service", OTHER, 50, Work.SERVICE, L("After-sales service", "售后服务", "售後服務")),
    TaskKind("teach", OTHER, 40, Work.SERVICE, L("Product training", "产品培训", "產品培訓")),
    TaskKind("collect", OTHER, 70, Work.COLLECT, L("Collect payment", "收款", "收款")),
    TaskKind("conference", OTHER, 40, Work.CARE, L("Customer conference", "客户会议", "客戶會議")),
    TaskKind("incident", OTHER, 0, Work.DESK, L("Incident", "违规事件", "違規事件")),
    TaskKind("admin", OTHER, 20, Work.DESK, L("Office work", "内务", "內務")),
)
BY_CODE = {kind.code: kind for kind in KINDS}


CHOICES = (
    choices("task", L("Kind of task", "事项类别", "事項類別"), **{kind.code: kind.label for kind in KINDS}),
    choices("side", L("Sales or not", "销售或非销售", "銷售或非銷售"), sales=L("Sales", "销售", "銷售"), other=L("Not sales", "非销售", "非銷售")),
    choices(
        "text", L("Kind of text", "文本类别", "文本類別"),
        letter=L("Letter", "信函", "信函"),
        script=L("Script", "话术", "話術"),
        product=L("Product facts", "产品知识", "產品知識"),
        tier=L("Service tier", "服务等级", "服務等級"),
        set=L("Task set", "任务组", "任務組"),
    ),
)  # fmt: skip
