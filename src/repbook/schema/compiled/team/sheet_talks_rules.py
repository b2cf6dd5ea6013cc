"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def talks_said(env):
    v0 = env.words(('Nothing to talk about yet.', '暂无待讨论的结果。', '暫無待討論的結果。'))
    v1 = env.words((' result', ' 条结果', ' 筆結果'))
    v2 = env.words((' results', ' 条结果', ' 筆結果'))
    v3 = env.words((', the largest amount first. What you type in Agreed stays when you collect again.', '，按金额从大到小。“约定措施”中填的内容，再次汇总后保留。', '，依金額由大到小。「約定措施」中填的內容，再次彙整後保留。'))
    return (v0 if equal(count_masks(env.mask('talks', 'id', 'text', '')), 0.0) else (text((text(count_masks(env.mask('talks', 'id', 'text', ''))) + text((v1 if equal(count_masks(env.mask('talks', 'id', 'text', '')), 1.0) else v2)))) + text(v3)))

RULES = {
    'cells/talks.said/rule': talks_said,
}
READS = {
    'cells/talks.said/rule': Read(NONE, frozenset([('talks', 'id')]), NONE),
}
