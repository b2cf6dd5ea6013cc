"""What the word of an order's status means: an order, or none; a word that nobody knows is asked about."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import SURE, is_called
from repbook.domain.reading.mapping import Mapping
from repbook.features.imports.import_headers import STATUS, names_of
from repbook.features.imports.preview_table import STATUSES
from repbook.schema.declare import Column

ORDERS = "orders"
SOLD, NO_ORDER = "sold", "none"
STATUS_COLUMN = Column(STATUS, STATUSES.label, choices=STATUSES.key)
"""A column of lists alone: no cell of a workbook holds an order's status."""


# A part of a word says it.
_CANCELLED = ("cancel", "storniert", "annul", "anulad", "取消", "作废", "废弃")
_NONE_YET = (
    "void; voided; failed; draft; quotation; quotation sent; quote; devis; brouillon; borrador; "
    "presupuesto; angebot; entwurf; abgelehnt; rejected; expired; trash; 草稿; 报价; 报价单; "
    "已驳回; 交易关闭; 已拒绝; on hold; on-hold; onhold; held; hold; zurückgestellt; en attente; "
    "待审核; 待审批; 未审核; 审核中; 审批中; 未提交; 待提交; 驳回; 已关闭交易; 订单关闭"
)
_CAME_BACK = (
    "refunded; fully refunded; 已退款; 全额退款; 退款成功; 退款完成; returned; return received; "
    "return completed; return; chargeback; charged back; charge back; disputed; 已退货; 退货; "
    "退货中; 退货成功; 退货完成; 退款中; 退货退款; 已拒收; 拒收; refund in progress; "
    "return in progress; return requested; refund pending; retourniert; zurückgesandt; erstattet; "
    "remboursé; remboursée; retourné; retournée; devuelto; devuelta; reembolsado; reembolsada"
)
_IS_SOLD = (
    "complete; completed; done; finished; closed; paid; partially paid; partly paid; unpaid; "
    "overdue; partially refunded; partly refunded; shipped; partially shipped; delivered; "
    "partially delivered; fulfilled; partially fulfilled; unfulfilled; processing; in process; "
    "in progress; in transit; out for delivery; dispatched; picked up; ready; ready to ship; "
    "open; new; placed; received; confirmed; approved; accepted; released; invoiced; billed; "
    "partially invoiced; to invoice; fully invoiced; nothing to invoice; sent; issued; posted; "
    "active; activated; booked; won; sale; sales order; order; locked; success; successful; ok; "
    "valid; settled; deposited; backordered; back order; "
    "erledigt; abgeschlossen; geliefert; teilgeliefert; teilweise geliefert; bezahlt; versendet; "
    "versandt; freigegeben; bestätigt; in bearbeitung; fakturiert; berechnet; gebucht; offen; "
    "terminé; terminée; livré; livrée; payé; payée; expédié; expédiée; confirmé; confirmée; "
    "validé; validée; en cours; facturé; facturée; bon de commande; completado; completada; "
    "entregado; entregada; pagado; pagada; enviado; enviada; confirmado; confirmada; en proceso; "
    "facturado; facturada; cerrado; cerrada; pedido de venta; "
    "完成; 已完成; 交易成功; 交易完成; 订单完成; 成功; 已发货; 待发货; 未发货; 部分发货; 发货中; "
    "运输中; 配送中; 已收货; 待收货; 已签收; 已付款; 已支付; 部分付款; 部分退款; 待评价; 已评价; "
    "已审核; 审核通过; 已审批; 已通过; 已确认; 执行中; 进行中; 处理中; 已出库; 待出库; 部分出库; "
    "已入账; 已记账; 已开票; 已成交; 成交; 已生效; 生效; 正常; 有效; 已结案; 已结清; 已收款; "
    "已下单; 已接单; 备货中; 生产中; 已交货; 已交付; 已配送; 已送达; 等待卖家发货; 买家已付款; "
    "卖家已发货; 买家已付款，等待卖家发货; 卖家已发货，等待买家确认; 等待买家确认收货; 等待出库; "
    "等待确认收货; 已发货，待签收; 待签收; 未完成; 已出貨; 待出貨; 已到貨; 已取貨; 待取貨; 已送貨"
)


def status_of(text: str) -> str | None:
    """Return whether a word says of an order that it is one, None for a word that nobody knows."""
    word = fold_label(text)
    if is_none_yet(text) or came_back(text) or any(part in word for part in _CANCELLED):
        return NO_ORDER
    return SOLD if word in _folded(_IS_SOLD) else None


def is_none_yet(text: str) -> bool:
    """Tell whether a status or a document says that nothing was sold, or not yet."""
    return fold_label(text) in _folded(_NONE_YET)


def came_back(text: str) -> bool:
    """Tell whether a status says that what was sold came back, or was paid back."""
    return fold_label(text) in _folded(_CAME_BACK)


@cache
def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold_label, words.split("; ")))


def with_status(mapping: Mapping, kind: str) -> Mapping:
    """Return a map that names the column of the status too, so that its words can be explained."""
    if kind != ORDERS:
        return mapping
    names = set(map(fold_label, names_of(ORDERS, STATUS)))
    columns = tuple(
        column._replace(key=STATUS, confidence=SURE)
        if column.key is None
        and column.why != "intake.why_given"
        and is_called(column.header, names)
        else column
        for column in mapping.columns
    )
    return replace(mapping, columns=columns)
