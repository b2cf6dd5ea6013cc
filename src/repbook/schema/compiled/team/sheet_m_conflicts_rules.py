"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def m_conflicts_said(env):
    v0 = env.words(("No conflict is open in the reps' files.", '各业务员的文件中没有待处理的冲突。', '各業務員的檔案中沒有待處理的衝突。'))
    v1 = env.words((" conflict is open in the reps' files.", ' 处冲突待处理。', ' 處衝突待處理。'))
    v2 = env.words((" conflicts are open in the reps' files.", ' 处冲突待处理。', ' 處衝突待處理。'))
    v3 = env.words((" Each is settled in the rep's own workbook, on its sheet Conflicts; once the rep has handed in, the next Collect takes it from here.", '请业务员在自己工作簿的“合并冲突”表中处理并提交，下次汇总后即从这里移除。', '請業務員在自己活頁簿的「合併衝突」工作表中處理並提交，下次彙整後即從這裡移除。'))
    return (v0 if equal(count_masks(env.mask('m_conflicts', 'book', 'text', '')), 0.0) else (text((text(count_masks(env.mask('m_conflicts', 'book', 'text', ''))) + text((v1 if equal(count_masks(env.mask('m_conflicts', 'book', 'text', '')), 1.0) else v2)))) + text(v3)))

RULES = {
    'cells/m_conflicts.said/rule': m_conflicts_said,
}
READS = {
    'cells/m_conflicts.said/rule': Read(NONE, frozenset([('m_conflicts', 'book')]), NONE),
}
