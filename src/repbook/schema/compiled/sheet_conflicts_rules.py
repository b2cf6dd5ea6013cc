"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def conflicts_how(env):
    v0 = env.words(('No conflict waits.', '没有待处理的冲突。', '沒有待處理的衝突。'))
    v1 = env.words((' open. Type A, B or =your value in the yellow column (keep or delete for a row, one or two for a customer with two IDs, ok for two customers with one ID), then press Settle. Until then the value marked ● stands in the card.', ' 处待处理。在黄色列填 A、B 或 =新值（整行填“保留”或“删除”，疑似重复填 one 或 two，编号相撞看过后填 ok），再点“处理冲突”。处理之前，客户卡里用的是带 ● 的值。', ' 處待處理。在黃色欄填 A、B 或 =新值（整列填「保留」或「刪除」，疑似重複填 one 或 two，編號相撞看過後填 ok），再按「處理衝突」。處理之前，客戶卡裡用的是帶 ● 的值。'))
    return (v0 if equal(count_masks(env.mask('conflicts', 'kind', 'text', ''), env.mask('conflicts', 'settled', 'blank', '')), 0.0) else (text(count_masks(env.mask('conflicts', 'kind', 'text', ''), env.mask('conflicts', 'settled', 'blank', ''))) + text(v1)))

RULES = {
    'cells/conflicts.how/rule': conflicts_how,
}
READS = {
    'cells/conflicts.how/rule': Read(NONE, frozenset([('conflicts', 'kind'), ('conflicts', 'settled')]), NONE),
}
