"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def risk_rows_said(env):
    v0 = env.words(('No A or key customer is without an owner or known to one person alone.', 'A 级和关键客户都有人负责，也都不止一人接触。', 'A 級和關鍵客戶皆有人負責，也皆不止一人接觸。'))
    v1 = env.code('risk.owner')
    v2 = env.code('risk.one')
    v3 = env.words((' A or key customer has no owner here; ', ' 家 A 级或关键客户无人负责；', ' 家 A 級或關鍵客戶無人負責；'))
    v4 = env.words((' A or key customers have no owner here; ', ' 家 A 级或关键客户无人负责；', ' 家 A 級或關鍵客戶無人負責；'))
    v5 = env.words((' is known to one person alone.', ' 家只有一人接触。', ' 家僅一人接觸。'))
    v6 = env.words((' are known to one person alone.', ' 家只有一人接触。', ' 家僅一人接觸。'))
    return (v0 if equal((count_masks(env.mask('risk_rows', 'risk', 'told', v1)) + count_masks(env.mask('risk_rows', 'risk', 'told', v2))), 0.0) else (text((text(count_masks(env.mask('risk_rows', 'risk', 'told', v1))) + text((v3 if equal(count_masks(env.mask('risk_rows', 'risk', 'told', v1)), 1.0) else v4)))) + text((text(count_masks(env.mask('risk_rows', 'risk', 'told', v2))) + text((v5 if equal(count_masks(env.mask('risk_rows', 'risk', 'told', v2)), 1.0) else v6))))))

RULES = {
    'cells/risk_rows.said/rule': risk_rows_said,
}
READS = {
    'cells/risk_rows.said/rule': Read(NONE, frozenset([('risk_rows', 'risk')]), NONE),
}
