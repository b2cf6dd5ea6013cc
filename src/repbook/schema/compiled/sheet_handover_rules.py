"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def handover_whose(env):
    v0 = env.column('handover', 'giver')
    v1 = env.column('handover', 'taker')
    v2 = env.column('handover', 'given')
    v3 = env.words(('–', '–', '–'))
    v4 = env.words((', until ', '，代管至 ', '，代管至 '))
    v5 = env.column('handover', 'until')
    return ('' if equal(count_masks(env.mask('handover', 'id', 'text', '')), 0.0) else (text((text((text((text((text(item(v0, 1.0)) + text(' → '))) + text(item(v1, 1.0)))) + text(' · '))) + text(((text((text((text((text(year(item(v2, 1.0))) + text('-'))) + text(right_part((text('0') + text(month(item(v2, 1.0)))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(item(v2, 1.0)))), 2.0))) if every(gives_number(lambda: item(v2, 1.0)), (not before(item(v2, 1.0), 61.0)), (not after(item(v2, 1.0), 2885000.0))) else v3)))) + text(((text(v4) + text(((text((text((text((text(year(item(v5, 1.0))) + text('-'))) + text(right_part((text('0') + text(month(item(v5, 1.0)))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(item(v5, 1.0)))), 2.0))) if every(gives_number(lambda: item(v5, 1.0)), (not before(item(v5, 1.0), 61.0)), (not after(item(v5, 1.0), 2885000.0))) else v3))) if every(gives_number(lambda: item(v5, 1.0)), (not before(item(v5, 1.0), 61.0)), (not after(item(v5, 1.0), 2885000.0))) else ''))))


@single
def handover_sums(env):
    v0 = env.words(('No handover. Hand over makes a pack of all open cards for a colleague, with this list.', '没有交接。点“移交客户”为接手的同事生成全部在办客户的交接包，附此清单。', '沒有交接。按「移交客戶」為接手的同事產生全部進行中客戶的交接包，附此清單。'))
    v1 = env.words((' customer', ' 家客户', ' 家客戶'))
    v2 = env.words((' customers', ' 家客户', ' 家客戶'))
    v3 = env.words((', ', '，', '，'))
    v4 = env.code('agreed.promise')
    v5 = env.words((' promise', ' 项承诺', ' 項承諾'))
    v6 = env.words((' promises', ' 项承诺', ' 項承諾'))
    v7 = env.code('agreed.appointment')
    v8 = env.words((' appointment', ' 项预约', ' 項預約'))
    v9 = env.words((' appointments', ' 项预约', ' 項預約'))
    v10 = env.column('handover', 'overdue')
    v11 = env.words(('–', '–', '–'))
    v12 = env.words((' overdue', ' 逾期未付', ' 逾期未付'))
    return (v0 if equal(count_masks(env.mask('handover', 'id', 'text', '')), 0.0) else (text((text((text((text((text((text((text((text(count_masks(env.mask('handover', 'id', 'text', ''))) + text((v1 if equal(count_masks(env.mask('handover', 'id', 'text', '')), 1.0) else v2)))) + text(v3))) + text((text(count_masks(env.mask('handover', 'id', 'text', ''), env.mask('handover', 'agreed', 'told', v4))) + text((v5 if equal(count_masks(env.mask('handover', 'id', 'text', ''), env.mask('handover', 'agreed', 'told', v4)), 1.0) else v6)))))) + text(v3))) + text((text(count_masks(env.mask('handover', 'id', 'text', ''), env.mask('handover', 'agreed', 'told', v7))) + text((v8 if equal(count_masks(env.mask('handover', 'id', 'text', ''), env.mask('handover', 'agreed', 'told', v7)), 1.0) else v9)))))) + text(v3))) + text(((text(('−' if (round_half_up(sum_masked(v10, env.mask('handover', 'id', 'text', '')), 0.0) < 0.0) else '')) + text(((text('') + text(round_half_up(abs(sum_masked(v10, env.mask('handover', 'id', 'text', ''))), 0.0))) if (round_half_up(abs(sum_masked(v10, env.mask('handover', 'id', 'text', ''))), 0.0) < 1000.0) else ((text((text(divide((round_half_up(abs(sum_masked(v10, env.mask('handover', 'id', 'text', ''))), 0.0) - remainder(round_half_up(abs(sum_masked(v10, env.mask('handover', 'id', 'text', ''))), 0.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(sum_masked(v10, env.mask('handover', 'id', 'text', ''))), 0.0), 1000.0))), 3.0))) if (round_half_up(abs(sum_masked(v10, env.mask('handover', 'id', 'text', ''))), 0.0) < 1000000.0) else (text((text((text((text(divide((divide((round_half_up(abs(sum_masked(v10, env.mask('handover', 'id', 'text', ''))), 0.0) - remainder(round_half_up(abs(sum_masked(v10, env.mask('handover', 'id', 'text', ''))), 0.0), 1000.0)), 1000.0) - remainder(divide((round_half_up(abs(sum_masked(v10, env.mask('handover', 'id', 'text', ''))), 0.0) - remainder(round_half_up(abs(sum_masked(v10, env.mask('handover', 'id', 'text', ''))), 0.0), 1000.0)), 1000.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(divide((round_half_up(abs(sum_masked(v10, env.mask('handover', 'id', 'text', ''))), 0.0) - remainder(round_half_up(abs(sum_masked(v10, env.mask('handover', 'id', 'text', ''))), 0.0), 1000.0)), 1000.0), 1000.0))), 3.0)))) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(sum_masked(v10, env.mask('handover', 'id', 'text', ''))), 0.0), 1000.0))), 3.0))))))) if gives_number(lambda: sum_masked(v10, env.mask('handover', 'id', 'text', ''))) else v11)))) + text(v12)))

RULES = {
    'cells/handover.whose/rule': handover_whose,
    'cells/handover.sums/rule': handover_sums,
}
READS = {
    'cells/handover.whose/rule': Read(NONE, frozenset([('handover', 'given'), ('handover', 'giver'), ('handover', 'id'), ('handover', 'taker'), ('handover', 'until')]), NONE),
    'cells/handover.sums/rule': Read(NONE, frozenset([('handover', 'agreed'), ('handover', 'id'), ('handover', 'overdue')]), NONE),
}
