"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def reports2_title(env):
    v0 = env.words(('Reports 2 · Work', '分析报表 2 · 工作', '分析報表 2 · 工作'))
    return v0


@single
def reports2_scope(env):
    v0 = env.column('work_rows', 'says')
    v1 = env.cell('analysed_on')
    return (if_error(lambda: ('' if equal(2.0, 0.0) else ('' if blank(item(v0, 2.0)) else item(v0, 2.0))), lambda: '') if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else '')


@single
def reports2_finding(env):
    v0 = env.column('work_rows', 'says')
    v1 = env.cell('analysed_on')
    v2 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    return (if_error(lambda: ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0))), lambda: '') if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)


@single
def reports2_contacts_says(env):
    v0 = env.column('work_rows', 'says')
    v1 = env.cell('analysed_on')
    v2 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    return (if_error(lambda: ('' if equal(3.0, 0.0) else ('' if blank(item(v0, 3.0)) else item(v0, 3.0))), lambda: '') if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)


@single
def reports2_sources_says(env):
    v0 = env.column('work_rows', 'says')
    v1 = env.cell('analysed_on')
    v2 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    return (if_error(lambda: ('' if equal(4.0, 0.0) else ('' if blank(item(v0, 4.0)) else item(v0, 4.0))), lambda: '') if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)


@single
def reports2_sides_says(env):
    v0 = env.column('work_rows', 'says')
    v1 = env.cell('analysed_on')
    v2 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    return (if_error(lambda: ('' if equal(5.0, 0.0) else ('' if blank(item(v0, 5.0)) else item(v0, 5.0))), lambda: '') if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)


@single
def reports2_side1_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(21.0, 0.0) else ('' if blank(item(v0, 21.0)) else item(v0, 21.0))), lambda: '')


@single
def reports2_side1_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(21.0, 0.0) else ('' if blank(item(v0, 21.0)) else item(v0, 21.0))), lambda: '')


@single
def reports2_side1_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(21.0, 0.0) else ('' if blank(item(v0, 21.0)) else item(v0, 21.0))), lambda: '')


@single
def reports2_side1_third(env):
    v0 = env.column('work_rows', 'third')
    return if_error(lambda: ('' if equal(21.0, 0.0) else ('' if blank(item(v0, 21.0)) else item(v0, 21.0))), lambda: '')


@single
def reports2_side1_fourth(env):
    v0 = env.column('work_rows', 'fourth')
    return if_error(lambda: ('' if equal(21.0, 0.0) else ('' if blank(item(v0, 21.0)) else item(v0, 21.0))), lambda: '')


@single
def reports2_side1_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(21.0, 0.0) else ('' if blank(item(v0, 21.0)) else item(v0, 21.0))), lambda: '')


@single
def reports2_side2_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(22.0, 0.0) else ('' if blank(item(v0, 22.0)) else item(v0, 22.0))), lambda: '')


@single
def reports2_side2_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(22.0, 0.0) else ('' if blank(item(v0, 22.0)) else item(v0, 22.0))), lambda: '')


@single
def reports2_side2_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(22.0, 0.0) else ('' if blank(item(v0, 22.0)) else item(v0, 22.0))), lambda: '')


@single
def reports2_side2_third(env):
    v0 = env.column('work_rows', 'third')
    return if_error(lambda: ('' if equal(22.0, 0.0) else ('' if blank(item(v0, 22.0)) else item(v0, 22.0))), lambda: '')


@single
def reports2_side2_fourth(env):
    v0 = env.column('work_rows', 'fourth')
    return if_error(lambda: ('' if equal(22.0, 0.0) else ('' if blank(item(v0, 22.0)) else item(v0, 22.0))), lambda: '')


@single
def reports2_side2_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(22.0, 0.0) else ('' if blank(item(v0, 22.0)) else item(v0, 22.0))), lambda: '')


@single
def reports2_side3_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(23.0, 0.0) else ('' if blank(item(v0, 23.0)) else item(v0, 23.0))), lambda: '')


@single
def reports2_side3_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(23.0, 0.0) else ('' if blank(item(v0, 23.0)) else item(v0, 23.0))), lambda: '')


@single
def reports2_side3_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(23.0, 0.0) else ('' if blank(item(v0, 23.0)) else item(v0, 23.0))), lambda: '')


@single
def reports2_side3_third(env):
    v0 = env.column('work_rows', 'third')
    return if_error(lambda: ('' if equal(23.0, 0.0) else ('' if blank(item(v0, 23.0)) else item(v0, 23.0))), lambda: '')


@single
def reports2_side3_fourth(env):
    v0 = env.column('work_rows', 'fourth')
    return if_error(lambda: ('' if equal(23.0, 0.0) else ('' if blank(item(v0, 23.0)) else item(v0, 23.0))), lambda: '')


@single
def reports2_side3_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(23.0, 0.0) else ('' if blank(item(v0, 23.0)) else item(v0, 23.0))), lambda: '')


@single
def reports2_sides_more_says(env):
    v0 = env.column('work_rows', 'says')
    v1 = env.cell('analysed_on')
    v2 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    return (if_error(lambda: ('' if equal(6.0, 0.0) else ('' if blank(item(v0, 6.0)) else item(v0, 6.0))), lambda: '') if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)


@single
def reports2_pipeline_says(env):
    v0 = env.column('work_rows', 'says')
    v1 = env.cell('analysed_on')
    v2 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    return (if_error(lambda: ('' if equal(7.0, 0.0) else ('' if blank(item(v0, 7.0)) else item(v0, 7.0))), lambda: '') if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)


@single
def reports2_grade1_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(24.0, 0.0) else ('' if blank(item(v0, 24.0)) else item(v0, 24.0))), lambda: '')


@single
def reports2_grade1_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(24.0, 0.0) else ('' if blank(item(v0, 24.0)) else item(v0, 24.0))), lambda: '')


@single
def reports2_grade1_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(24.0, 0.0) else ('' if blank(item(v0, 24.0)) else item(v0, 24.0))), lambda: '')


@single
def reports2_grade1_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(24.0, 0.0) else ('' if blank(item(v0, 24.0)) else item(v0, 24.0))), lambda: '')


@single
def reports2_grade1_first_highlight(env):
    v0 = env.cell('reports2.grade1.first')
    return (after(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports2_grade2_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(25.0, 0.0) else ('' if blank(item(v0, 25.0)) else item(v0, 25.0))), lambda: '')


@single
def reports2_grade2_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(25.0, 0.0) else ('' if blank(item(v0, 25.0)) else item(v0, 25.0))), lambda: '')


@single
def reports2_grade2_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(25.0, 0.0) else ('' if blank(item(v0, 25.0)) else item(v0, 25.0))), lambda: '')


@single
def reports2_grade2_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(25.0, 0.0) else ('' if blank(item(v0, 25.0)) else item(v0, 25.0))), lambda: '')


@single
def reports2_grade2_first_highlight(env):
    v0 = env.cell('reports2.grade2.first')
    return (after(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports2_grade3_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(26.0, 0.0) else ('' if blank(item(v0, 26.0)) else item(v0, 26.0))), lambda: '')


@single
def reports2_grade3_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(26.0, 0.0) else ('' if blank(item(v0, 26.0)) else item(v0, 26.0))), lambda: '')


@single
def reports2_grade3_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(26.0, 0.0) else ('' if blank(item(v0, 26.0)) else item(v0, 26.0))), lambda: '')


@single
def reports2_grade3_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(26.0, 0.0) else ('' if blank(item(v0, 26.0)) else item(v0, 26.0))), lambda: '')


@single
def reports2_grade3_first_highlight(env):
    v0 = env.cell('reports2.grade3.first')
    return (after(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports2_attitude1_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(51.0, 0.0) else ('' if blank(item(v0, 51.0)) else item(v0, 51.0))), lambda: '')


@single
def reports2_attitude1_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(51.0, 0.0) else ('' if blank(item(v0, 51.0)) else item(v0, 51.0))), lambda: '')


@single
def reports2_attitude1_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(51.0, 0.0) else ('' if blank(item(v0, 51.0)) else item(v0, 51.0))), lambda: '')


@single
def reports2_attitude2_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(52.0, 0.0) else ('' if blank(item(v0, 52.0)) else item(v0, 52.0))), lambda: '')


@single
def reports2_attitude2_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(52.0, 0.0) else ('' if blank(item(v0, 52.0)) else item(v0, 52.0))), lambda: '')


@single
def reports2_attitude2_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(52.0, 0.0) else ('' if blank(item(v0, 52.0)) else item(v0, 52.0))), lambda: '')


@single
def reports2_attitude3_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(53.0, 0.0) else ('' if blank(item(v0, 53.0)) else item(v0, 53.0))), lambda: '')


@single
def reports2_attitude3_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(53.0, 0.0) else ('' if blank(item(v0, 53.0)) else item(v0, 53.0))), lambda: '')


@single
def reports2_attitude3_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(53.0, 0.0) else ('' if blank(item(v0, 53.0)) else item(v0, 53.0))), lambda: '')


@single
def reports2_attitude4_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(54.0, 0.0) else ('' if blank(item(v0, 54.0)) else item(v0, 54.0))), lambda: '')


@single
def reports2_attitude4_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(54.0, 0.0) else ('' if blank(item(v0, 54.0)) else item(v0, 54.0))), lambda: '')


@single
def reports2_attitude4_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(54.0, 0.0) else ('' if blank(item(v0, 54.0)) else item(v0, 54.0))), lambda: '')


@single
def reports2_attitude5_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(55.0, 0.0) else ('' if blank(item(v0, 55.0)) else item(v0, 55.0))), lambda: '')


@single
def reports2_attitude5_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(55.0, 0.0) else ('' if blank(item(v0, 55.0)) else item(v0, 55.0))), lambda: '')


@single
def reports2_attitude5_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(55.0, 0.0) else ('' if blank(item(v0, 55.0)) else item(v0, 55.0))), lambda: '')


@single
def reports2_forecast_says(env):
    v0 = env.column('work_rows', 'says')
    v1 = env.cell('analysed_on')
    v2 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    return (if_error(lambda: ('' if equal(8.0, 0.0) else ('' if blank(item(v0, 8.0)) else item(v0, 8.0))), lambda: '') if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)


@single
def reports2_forecast1_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(27.0, 0.0) else ('' if blank(item(v0, 27.0)) else item(v0, 27.0))), lambda: '')


@single
def reports2_forecast1_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(27.0, 0.0) else ('' if blank(item(v0, 27.0)) else item(v0, 27.0))), lambda: '')


@single
def reports2_forecast1_second(env):
    v0 = env.column('work_rows', 'second')
    return if_error(lambda: ('' if equal(27.0, 0.0) else ('' if blank(item(v0, 27.0)) else item(v0, 27.0))), lambda: '')


@single
def reports2_forecast1_third(env):
    v0 = env.column('work_rows', 'third')
    return if_error(lambda: ('' if equal(27.0, 0.0) else ('' if blank(item(v0, 27.0)) else item(v0, 27.0))), lambda: '')


@single
def reports2_forecast1_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(27.0, 0.0) else ('' if blank(item(v0, 27.0)) else item(v0, 27.0))), lambda: '')


@single
def reports2_forecast1_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(27.0, 0.0) else ('' if blank(item(v0, 27.0)) else item(v0, 27.0))), lambda: '')


@single
def reports2_forecast2_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(28.0, 0.0) else ('' if blank(item(v0, 28.0)) else item(v0, 28.0))), lambda: '')


@single
def reports2_forecast2_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(28.0, 0.0) else ('' if blank(item(v0, 28.0)) else item(v0, 28.0))), lambda: '')


@single
def reports2_forecast2_second(env):
    v0 = env.column('work_rows', 'second')
    return if_error(lambda: ('' if equal(28.0, 0.0) else ('' if blank(item(v0, 28.0)) else item(v0, 28.0))), lambda: '')


@single
def reports2_forecast2_third(env):
    v0 = env.column('work_rows', 'third')
    return if_error(lambda: ('' if equal(28.0, 0.0) else ('' if blank(item(v0, 28.0)) else item(v0, 28.0))), lambda: '')


@single
def reports2_forecast2_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(28.0, 0.0) else ('' if blank(item(v0, 28.0)) else item(v0, 28.0))), lambda: '')


@single
def reports2_forecast2_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(28.0, 0.0) else ('' if blank(item(v0, 28.0)) else item(v0, 28.0))), lambda: '')


@single
def reports2_forecast3_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(29.0, 0.0) else ('' if blank(item(v0, 29.0)) else item(v0, 29.0))), lambda: '')


@single
def reports2_forecast3_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(29.0, 0.0) else ('' if blank(item(v0, 29.0)) else item(v0, 29.0))), lambda: '')


@single
def reports2_forecast3_second(env):
    v0 = env.column('work_rows', 'second')
    return if_error(lambda: ('' if equal(29.0, 0.0) else ('' if blank(item(v0, 29.0)) else item(v0, 29.0))), lambda: '')


@single
def reports2_forecast3_third(env):
    v0 = env.column('work_rows', 'third')
    return if_error(lambda: ('' if equal(29.0, 0.0) else ('' if blank(item(v0, 29.0)) else item(v0, 29.0))), lambda: '')


@single
def reports2_forecast3_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(29.0, 0.0) else ('' if blank(item(v0, 29.0)) else item(v0, 29.0))), lambda: '')


@single
def reports2_forecast3_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(29.0, 0.0) else ('' if blank(item(v0, 29.0)) else item(v0, 29.0))), lambda: '')


@single
def reports2_forecast4_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(30.0, 0.0) else ('' if blank(item(v0, 30.0)) else item(v0, 30.0))), lambda: '')


@single
def reports2_forecast4_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(30.0, 0.0) else ('' if blank(item(v0, 30.0)) else item(v0, 30.0))), lambda: '')


@single
def reports2_forecast4_second(env):
    v0 = env.column('work_rows', 'second')
    return if_error(lambda: ('' if equal(30.0, 0.0) else ('' if blank(item(v0, 30.0)) else item(v0, 30.0))), lambda: '')


@single
def reports2_forecast4_third(env):
    v0 = env.column('work_rows', 'third')
    return if_error(lambda: ('' if equal(30.0, 0.0) else ('' if blank(item(v0, 30.0)) else item(v0, 30.0))), lambda: '')


@single
def reports2_forecast4_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(30.0, 0.0) else ('' if blank(item(v0, 30.0)) else item(v0, 30.0))), lambda: '')


@single
def reports2_forecast4_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(30.0, 0.0) else ('' if blank(item(v0, 30.0)) else item(v0, 30.0))), lambda: '')


@single
def reports2_forecast5_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(31.0, 0.0) else ('' if blank(item(v0, 31.0)) else item(v0, 31.0))), lambda: '')


@single
def reports2_forecast5_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(31.0, 0.0) else ('' if blank(item(v0, 31.0)) else item(v0, 31.0))), lambda: '')


@single
def reports2_forecast5_second(env):
    v0 = env.column('work_rows', 'second')
    return if_error(lambda: ('' if equal(31.0, 0.0) else ('' if blank(item(v0, 31.0)) else item(v0, 31.0))), lambda: '')


@single
def reports2_forecast5_third(env):
    v0 = env.column('work_rows', 'third')
    return if_error(lambda: ('' if equal(31.0, 0.0) else ('' if blank(item(v0, 31.0)) else item(v0, 31.0))), lambda: '')


@single
def reports2_forecast5_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(31.0, 0.0) else ('' if blank(item(v0, 31.0)) else item(v0, 31.0))), lambda: '')


@single
def reports2_forecast5_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(31.0, 0.0) else ('' if blank(item(v0, 31.0)) else item(v0, 31.0))), lambda: '')


@single
def reports2_forecast6_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(32.0, 0.0) else ('' if blank(item(v0, 32.0)) else item(v0, 32.0))), lambda: '')


@single
def reports2_forecast6_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(32.0, 0.0) else ('' if blank(item(v0, 32.0)) else item(v0, 32.0))), lambda: '')


@single
def reports2_forecast6_second(env):
    v0 = env.column('work_rows', 'second')
    return if_error(lambda: ('' if equal(32.0, 0.0) else ('' if blank(item(v0, 32.0)) else item(v0, 32.0))), lambda: '')


@single
def reports2_forecast6_third(env):
    v0 = env.column('work_rows', 'third')
    return if_error(lambda: ('' if equal(32.0, 0.0) else ('' if blank(item(v0, 32.0)) else item(v0, 32.0))), lambda: '')


@single
def reports2_forecast6_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(32.0, 0.0) else ('' if blank(item(v0, 32.0)) else item(v0, 32.0))), lambda: '')


@single
def reports2_forecast6_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(32.0, 0.0) else ('' if blank(item(v0, 32.0)) else item(v0, 32.0))), lambda: '')


@single
def reports2_neglected_says(env):
    v0 = env.column('work_rows', 'says')
    v1 = env.cell('analysed_on')
    v2 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    return (if_error(lambda: ('' if equal(10.0, 0.0) else ('' if blank(item(v0, 10.0)) else item(v0, 10.0))), lambda: '') if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)


@single
def reports2_neglected1_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(39.0, 0.0) else ('' if blank(item(v0, 39.0)) else item(v0, 39.0))), lambda: '')


@single
def reports2_neglected1_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(39.0, 0.0) else ('' if blank(item(v0, 39.0)) else item(v0, 39.0))), lambda: '')


@single
def reports2_neglected1_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(39.0, 0.0) else ('' if blank(item(v0, 39.0)) else item(v0, 39.0))), lambda: '')


@single
def reports2_neglected2_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(40.0, 0.0) else ('' if blank(item(v0, 40.0)) else item(v0, 40.0))), lambda: '')


@single
def reports2_neglected2_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(40.0, 0.0) else ('' if blank(item(v0, 40.0)) else item(v0, 40.0))), lambda: '')


@single
def reports2_neglected2_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(40.0, 0.0) else ('' if blank(item(v0, 40.0)) else item(v0, 40.0))), lambda: '')


@single
def reports2_neglected3_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(41.0, 0.0) else ('' if blank(item(v0, 41.0)) else item(v0, 41.0))), lambda: '')


@single
def reports2_neglected3_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(41.0, 0.0) else ('' if blank(item(v0, 41.0)) else item(v0, 41.0))), lambda: '')


@single
def reports2_neglected3_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(41.0, 0.0) else ('' if blank(item(v0, 41.0)) else item(v0, 41.0))), lambda: '')


@single
def reports2_neglected4_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(42.0, 0.0) else ('' if blank(item(v0, 42.0)) else item(v0, 42.0))), lambda: '')


@single
def reports2_neglected4_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(42.0, 0.0) else ('' if blank(item(v0, 42.0)) else item(v0, 42.0))), lambda: '')


@single
def reports2_neglected4_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(42.0, 0.0) else ('' if blank(item(v0, 42.0)) else item(v0, 42.0))), lambda: '')


@single
def reports2_neglected5_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(43.0, 0.0) else ('' if blank(item(v0, 43.0)) else item(v0, 43.0))), lambda: '')


@single
def reports2_neglected5_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(43.0, 0.0) else ('' if blank(item(v0, 43.0)) else item(v0, 43.0))), lambda: '')


@single
def reports2_neglected5_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(43.0, 0.0) else ('' if blank(item(v0, 43.0)) else item(v0, 43.0))), lambda: '')


@single
def reports2_neglected6_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(44.0, 0.0) else ('' if blank(item(v0, 44.0)) else item(v0, 44.0))), lambda: '')


@single
def reports2_neglected6_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(44.0, 0.0) else ('' if blank(item(v0, 44.0)) else item(v0, 44.0))), lambda: '')


@single
def reports2_neglected6_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(44.0, 0.0) else ('' if blank(item(v0, 44.0)) else item(v0, 44.0))), lambda: '')


@single
def reports2_new_cards_says(env):
    v0 = env.column('work_rows', 'says')
    v1 = env.cell('analysed_on')
    v2 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    return (if_error(lambda: ('' if equal(9.0, 0.0) else ('' if blank(item(v0, 9.0)) else item(v0, 9.0))), lambda: '') if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)


@single
def reports2_new1_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(33.0, 0.0) else ('' if blank(item(v0, 33.0)) else item(v0, 33.0))), lambda: '')


@single
def reports2_new1_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(33.0, 0.0) else ('' if blank(item(v0, 33.0)) else item(v0, 33.0))), lambda: '')


@single
def reports2_new1_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(33.0, 0.0) else ('' if blank(item(v0, 33.0)) else item(v0, 33.0))), lambda: '')


@single
def reports2_new1_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(33.0, 0.0) else ('' if blank(item(v0, 33.0)) else item(v0, 33.0))), lambda: '')


@single
def reports2_new1_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(33.0, 0.0) else ('' if blank(item(v0, 33.0)) else item(v0, 33.0))), lambda: '')


@single
def reports2_new2_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(34.0, 0.0) else ('' if blank(item(v0, 34.0)) else item(v0, 34.0))), lambda: '')


@single
def reports2_new2_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(34.0, 0.0) else ('' if blank(item(v0, 34.0)) else item(v0, 34.0))), lambda: '')


@single
def reports2_new2_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(34.0, 0.0) else ('' if blank(item(v0, 34.0)) else item(v0, 34.0))), lambda: '')


@single
def reports2_new2_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(34.0, 0.0) else ('' if blank(item(v0, 34.0)) else item(v0, 34.0))), lambda: '')


@single
def reports2_new2_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(34.0, 0.0) else ('' if blank(item(v0, 34.0)) else item(v0, 34.0))), lambda: '')


@single
def reports2_new3_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(35.0, 0.0) else ('' if blank(item(v0, 35.0)) else item(v0, 35.0))), lambda: '')


@single
def reports2_new3_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(35.0, 0.0) else ('' if blank(item(v0, 35.0)) else item(v0, 35.0))), lambda: '')


@single
def reports2_new3_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(35.0, 0.0) else ('' if blank(item(v0, 35.0)) else item(v0, 35.0))), lambda: '')


@single
def reports2_new3_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(35.0, 0.0) else ('' if blank(item(v0, 35.0)) else item(v0, 35.0))), lambda: '')


@single
def reports2_new3_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(35.0, 0.0) else ('' if blank(item(v0, 35.0)) else item(v0, 35.0))), lambda: '')


@single
def reports2_new4_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(36.0, 0.0) else ('' if blank(item(v0, 36.0)) else item(v0, 36.0))), lambda: '')


@single
def reports2_new4_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(36.0, 0.0) else ('' if blank(item(v0, 36.0)) else item(v0, 36.0))), lambda: '')


@single
def reports2_new4_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(36.0, 0.0) else ('' if blank(item(v0, 36.0)) else item(v0, 36.0))), lambda: '')


@single
def reports2_new4_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(36.0, 0.0) else ('' if blank(item(v0, 36.0)) else item(v0, 36.0))), lambda: '')


@single
def reports2_new4_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(36.0, 0.0) else ('' if blank(item(v0, 36.0)) else item(v0, 36.0))), lambda: '')


@single
def reports2_new5_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(37.0, 0.0) else ('' if blank(item(v0, 37.0)) else item(v0, 37.0))), lambda: '')


@single
def reports2_new5_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(37.0, 0.0) else ('' if blank(item(v0, 37.0)) else item(v0, 37.0))), lambda: '')


@single
def reports2_new5_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(37.0, 0.0) else ('' if blank(item(v0, 37.0)) else item(v0, 37.0))), lambda: '')


@single
def reports2_new5_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(37.0, 0.0) else ('' if blank(item(v0, 37.0)) else item(v0, 37.0))), lambda: '')


@single
def reports2_new5_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(37.0, 0.0) else ('' if blank(item(v0, 37.0)) else item(v0, 37.0))), lambda: '')


@single
def reports2_new6_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(38.0, 0.0) else ('' if blank(item(v0, 38.0)) else item(v0, 38.0))), lambda: '')


@single
def reports2_new6_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(38.0, 0.0) else ('' if blank(item(v0, 38.0)) else item(v0, 38.0))), lambda: '')


@single
def reports2_new6_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(38.0, 0.0) else ('' if blank(item(v0, 38.0)) else item(v0, 38.0))), lambda: '')


@single
def reports2_new6_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(38.0, 0.0) else ('' if blank(item(v0, 38.0)) else item(v0, 38.0))), lambda: '')


@single
def reports2_new6_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(38.0, 0.0) else ('' if blank(item(v0, 38.0)) else item(v0, 38.0))), lambda: '')


@single
def reports2_questions_says(env):
    v0 = env.column('work_rows', 'says')
    v1 = env.cell('analysed_on')
    v2 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    return (if_error(lambda: ('' if equal(11.0, 0.0) else ('' if blank(item(v0, 11.0)) else item(v0, 11.0))), lambda: '') if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)


@single
def reports2_question1_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(45.0, 0.0) else ('' if blank(item(v0, 45.0)) else item(v0, 45.0))), lambda: '')


@single
def reports2_question1_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(45.0, 0.0) else ('' if blank(item(v0, 45.0)) else item(v0, 45.0))), lambda: '')


@single
def reports2_question1_second(env):
    v0 = env.column('work_rows', 'second')
    return if_error(lambda: ('' if equal(45.0, 0.0) else ('' if blank(item(v0, 45.0)) else item(v0, 45.0))), lambda: '')


@single
def reports2_question1_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(45.0, 0.0) else ('' if blank(item(v0, 45.0)) else item(v0, 45.0))), lambda: '')


@single
def reports2_question1_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(45.0, 0.0) else ('' if blank(item(v0, 45.0)) else item(v0, 45.0))), lambda: '')


@single
def reports2_question2_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(46.0, 0.0) else ('' if blank(item(v0, 46.0)) else item(v0, 46.0))), lambda: '')


@single
def reports2_question2_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(46.0, 0.0) else ('' if blank(item(v0, 46.0)) else item(v0, 46.0))), lambda: '')


@single
def reports2_question2_second(env):
    v0 = env.column('work_rows', 'second')
    return if_error(lambda: ('' if equal(46.0, 0.0) else ('' if blank(item(v0, 46.0)) else item(v0, 46.0))), lambda: '')


@single
def reports2_question2_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(46.0, 0.0) else ('' if blank(item(v0, 46.0)) else item(v0, 46.0))), lambda: '')


@single
def reports2_question2_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(46.0, 0.0) else ('' if blank(item(v0, 46.0)) else item(v0, 46.0))), lambda: '')


@single
def reports2_question3_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(47.0, 0.0) else ('' if blank(item(v0, 47.0)) else item(v0, 47.0))), lambda: '')


@single
def reports2_question3_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(47.0, 0.0) else ('' if blank(item(v0, 47.0)) else item(v0, 47.0))), lambda: '')


@single
def reports2_question3_second(env):
    v0 = env.column('work_rows', 'second')
    return if_error(lambda: ('' if equal(47.0, 0.0) else ('' if blank(item(v0, 47.0)) else item(v0, 47.0))), lambda: '')


@single
def reports2_question3_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(47.0, 0.0) else ('' if blank(item(v0, 47.0)) else item(v0, 47.0))), lambda: '')


@single
def reports2_question3_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(47.0, 0.0) else ('' if blank(item(v0, 47.0)) else item(v0, 47.0))), lambda: '')


@single
def reports2_question4_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(48.0, 0.0) else ('' if blank(item(v0, 48.0)) else item(v0, 48.0))), lambda: '')


@single
def reports2_question4_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(48.0, 0.0) else ('' if blank(item(v0, 48.0)) else item(v0, 48.0))), lambda: '')


@single
def reports2_question4_second(env):
    v0 = env.column('work_rows', 'second')
    return if_error(lambda: ('' if equal(48.0, 0.0) else ('' if blank(item(v0, 48.0)) else item(v0, 48.0))), lambda: '')


@single
def reports2_question4_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(48.0, 0.0) else ('' if blank(item(v0, 48.0)) else item(v0, 48.0))), lambda: '')


@single
def reports2_question4_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(48.0, 0.0) else ('' if blank(item(v0, 48.0)) else item(v0, 48.0))), lambda: '')


@single
def reports2_question5_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(49.0, 0.0) else ('' if blank(item(v0, 49.0)) else item(v0, 49.0))), lambda: '')


@single
def reports2_question5_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(49.0, 0.0) else ('' if blank(item(v0, 49.0)) else item(v0, 49.0))), lambda: '')


@single
def reports2_question5_second(env):
    v0 = env.column('work_rows', 'second')
    return if_error(lambda: ('' if equal(49.0, 0.0) else ('' if blank(item(v0, 49.0)) else item(v0, 49.0))), lambda: '')


@single
def reports2_question5_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(49.0, 0.0) else ('' if blank(item(v0, 49.0)) else item(v0, 49.0))), lambda: '')


@single
def reports2_question5_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(49.0, 0.0) else ('' if blank(item(v0, 49.0)) else item(v0, 49.0))), lambda: '')


@single
def reports2_question6_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(50.0, 0.0) else ('' if blank(item(v0, 50.0)) else item(v0, 50.0))), lambda: '')


@single
def reports2_question6_first(env):
    v0 = env.column('work_rows', 'first')
    return if_error(lambda: ('' if equal(50.0, 0.0) else ('' if blank(item(v0, 50.0)) else item(v0, 50.0))), lambda: '')


@single
def reports2_question6_second(env):
    v0 = env.column('work_rows', 'second')
    return if_error(lambda: ('' if equal(50.0, 0.0) else ('' if blank(item(v0, 50.0)) else item(v0, 50.0))), lambda: '')


@single
def reports2_question6_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(50.0, 0.0) else ('' if blank(item(v0, 50.0)) else item(v0, 50.0))), lambda: '')


@single
def reports2_question6_n(env):
    v0 = env.column('work_rows', 'n')
    return if_error(lambda: ('' if equal(50.0, 0.0) else ('' if blank(item(v0, 50.0)) else item(v0, 50.0))), lambda: '')


@single
def reports2_state_says(env):
    v0 = env.column('work_rows', 'says')
    v1 = env.cell('analysed_on')
    v2 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    return (if_error(lambda: ('' if equal(12.0, 0.0) else ('' if blank(item(v0, 12.0)) else item(v0, 12.0))), lambda: '') if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)


@single
def reports2_way1_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(56.0, 0.0) else ('' if blank(item(v0, 56.0)) else item(v0, 56.0))), lambda: '')


@single
def reports2_way1_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(56.0, 0.0) else ('' if blank(item(v0, 56.0)) else item(v0, 56.0))), lambda: '')


@single
def reports2_way1_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(56.0, 0.0) else ('' if blank(item(v0, 56.0)) else item(v0, 56.0))), lambda: '')


@single
def reports2_way2_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(57.0, 0.0) else ('' if blank(item(v0, 57.0)) else item(v0, 57.0))), lambda: '')


@single
def reports2_way2_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(57.0, 0.0) else ('' if blank(item(v0, 57.0)) else item(v0, 57.0))), lambda: '')


@single
def reports2_way2_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(57.0, 0.0) else ('' if blank(item(v0, 57.0)) else item(v0, 57.0))), lambda: '')


@single
def reports2_way3_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(58.0, 0.0) else ('' if blank(item(v0, 58.0)) else item(v0, 58.0))), lambda: '')


@single
def reports2_way3_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(58.0, 0.0) else ('' if blank(item(v0, 58.0)) else item(v0, 58.0))), lambda: '')


@single
def reports2_way3_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(58.0, 0.0) else ('' if blank(item(v0, 58.0)) else item(v0, 58.0))), lambda: '')


@single
def reports2_principle1_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(59.0, 0.0) else ('' if blank(item(v0, 59.0)) else item(v0, 59.0))), lambda: '')


@single
def reports2_principle1_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(59.0, 0.0) else ('' if blank(item(v0, 59.0)) else item(v0, 59.0))), lambda: '')


@single
def reports2_principle1_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(59.0, 0.0) else ('' if blank(item(v0, 59.0)) else item(v0, 59.0))), lambda: '')


@single
def reports2_principle2_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(60.0, 0.0) else ('' if blank(item(v0, 60.0)) else item(v0, 60.0))), lambda: '')


@single
def reports2_principle2_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(60.0, 0.0) else ('' if blank(item(v0, 60.0)) else item(v0, 60.0))), lambda: '')


@single
def reports2_principle2_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(60.0, 0.0) else ('' if blank(item(v0, 60.0)) else item(v0, 60.0))), lambda: '')


@single
def reports2_principle3_label(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(61.0, 0.0) else ('' if blank(item(v0, 61.0)) else item(v0, 61.0))), lambda: '')


@single
def reports2_principle3_k(env):
    v0 = env.column('work_rows', 'k')
    return if_error(lambda: ('' if equal(61.0, 0.0) else ('' if blank(item(v0, 61.0)) else item(v0, 61.0))), lambda: '')


@single
def reports2_principle3_rate(env):
    v0 = env.column('work_rows', 'rate')
    return if_error(lambda: ('' if equal(61.0, 0.0) else ('' if blank(item(v0, 61.0)) else item(v0, 61.0))), lambda: '')


@single
def reports2_source_label1(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(13.0, 0.0) else ('' if blank(item(v0, 13.0)) else item(v0, 13.0))), lambda: '')


@single
def reports2_source_label2(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(14.0, 0.0) else ('' if blank(item(v0, 14.0)) else item(v0, 14.0))), lambda: '')


@single
def reports2_source_label3(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(15.0, 0.0) else ('' if blank(item(v0, 15.0)) else item(v0, 15.0))), lambda: '')


@single
def reports2_source_label4(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(16.0, 0.0) else ('' if blank(item(v0, 16.0)) else item(v0, 16.0))), lambda: '')


@single
def reports2_source_label5(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(17.0, 0.0) else ('' if blank(item(v0, 17.0)) else item(v0, 17.0))), lambda: '')


@single
def reports2_source_rate1(env):
    v0 = env.column('work_rows', 'rate')
    return (if_error(lambda: ('' if equal(13.0, 0.0) else ('' if blank(item(v0, 13.0)) else item(v0, 13.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(13.0, 0.0) else ('' if blank(item(v0, 13.0)) else item(v0, 13.0))), lambda: '')) else 0.0)


@single
def reports2_source_rate2(env):
    v0 = env.column('work_rows', 'rate')
    return (if_error(lambda: ('' if equal(14.0, 0.0) else ('' if blank(item(v0, 14.0)) else item(v0, 14.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(14.0, 0.0) else ('' if blank(item(v0, 14.0)) else item(v0, 14.0))), lambda: '')) else 0.0)


@single
def reports2_source_rate3(env):
    v0 = env.column('work_rows', 'rate')
    return (if_error(lambda: ('' if equal(15.0, 0.0) else ('' if blank(item(v0, 15.0)) else item(v0, 15.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(15.0, 0.0) else ('' if blank(item(v0, 15.0)) else item(v0, 15.0))), lambda: '')) else 0.0)


@single
def reports2_source_rate4(env):
    v0 = env.column('work_rows', 'rate')
    return (if_error(lambda: ('' if equal(16.0, 0.0) else ('' if blank(item(v0, 16.0)) else item(v0, 16.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(16.0, 0.0) else ('' if blank(item(v0, 16.0)) else item(v0, 16.0))), lambda: '')) else 0.0)


@single
def reports2_source_rate5(env):
    v0 = env.column('work_rows', 'rate')
    return (if_error(lambda: ('' if equal(17.0, 0.0) else ('' if blank(item(v0, 17.0)) else item(v0, 17.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(17.0, 0.0) else ('' if blank(item(v0, 17.0)) else item(v0, 17.0))), lambda: '')) else 0.0)


@single
def reports2_source_above1(env):
    v0 = env.column('work_rows', 'above')
    return (if_error(lambda: ('' if equal(13.0, 0.0) else ('' if blank(item(v0, 13.0)) else item(v0, 13.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(13.0, 0.0) else ('' if blank(item(v0, 13.0)) else item(v0, 13.0))), lambda: '')) else 0.0)


@single
def reports2_source_above2(env):
    v0 = env.column('work_rows', 'above')
    return (if_error(lambda: ('' if equal(14.0, 0.0) else ('' if blank(item(v0, 14.0)) else item(v0, 14.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(14.0, 0.0) else ('' if blank(item(v0, 14.0)) else item(v0, 14.0))), lambda: '')) else 0.0)


@single
def reports2_source_above3(env):
    v0 = env.column('work_rows', 'above')
    return (if_error(lambda: ('' if equal(15.0, 0.0) else ('' if blank(item(v0, 15.0)) else item(v0, 15.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(15.0, 0.0) else ('' if blank(item(v0, 15.0)) else item(v0, 15.0))), lambda: '')) else 0.0)


@single
def reports2_source_above4(env):
    v0 = env.column('work_rows', 'above')
    return (if_error(lambda: ('' if equal(16.0, 0.0) else ('' if blank(item(v0, 16.0)) else item(v0, 16.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(16.0, 0.0) else ('' if blank(item(v0, 16.0)) else item(v0, 16.0))), lambda: '')) else 0.0)


@single
def reports2_source_above5(env):
    v0 = env.column('work_rows', 'above')
    return (if_error(lambda: ('' if equal(17.0, 0.0) else ('' if blank(item(v0, 17.0)) else item(v0, 17.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(17.0, 0.0) else ('' if blank(item(v0, 17.0)) else item(v0, 17.0))), lambda: '')) else 0.0)


@single
def reports2_source_below1(env):
    v0 = env.column('work_rows', 'below')
    return (if_error(lambda: ('' if equal(13.0, 0.0) else ('' if blank(item(v0, 13.0)) else item(v0, 13.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(13.0, 0.0) else ('' if blank(item(v0, 13.0)) else item(v0, 13.0))), lambda: '')) else 0.0)


@single
def reports2_source_below2(env):
    v0 = env.column('work_rows', 'below')
    return (if_error(lambda: ('' if equal(14.0, 0.0) else ('' if blank(item(v0, 14.0)) else item(v0, 14.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(14.0, 0.0) else ('' if blank(item(v0, 14.0)) else item(v0, 14.0))), lambda: '')) else 0.0)


@single
def reports2_source_below3(env):
    v0 = env.column('work_rows', 'below')
    return (if_error(lambda: ('' if equal(15.0, 0.0) else ('' if blank(item(v0, 15.0)) else item(v0, 15.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(15.0, 0.0) else ('' if blank(item(v0, 15.0)) else item(v0, 15.0))), lambda: '')) else 0.0)


@single
def reports2_source_below4(env):
    v0 = env.column('work_rows', 'below')
    return (if_error(lambda: ('' if equal(16.0, 0.0) else ('' if blank(item(v0, 16.0)) else item(v0, 16.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(16.0, 0.0) else ('' if blank(item(v0, 16.0)) else item(v0, 16.0))), lambda: '')) else 0.0)


@single
def reports2_source_below5(env):
    v0 = env.column('work_rows', 'below')
    return (if_error(lambda: ('' if equal(17.0, 0.0) else ('' if blank(item(v0, 17.0)) else item(v0, 17.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(17.0, 0.0) else ('' if blank(item(v0, 17.0)) else item(v0, 17.0))), lambda: '')) else 0.0)


@single
def reports2_split_label1(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(18.0, 0.0) else ('' if blank(item(v0, 18.0)) else item(v0, 18.0))), lambda: '')


@single
def reports2_split_label2(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(19.0, 0.0) else ('' if blank(item(v0, 19.0)) else item(v0, 19.0))), lambda: '')


@single
def reports2_split_label3(env):
    v0 = env.column('work_rows', 'label')
    return if_error(lambda: ('' if equal(20.0, 0.0) else ('' if blank(item(v0, 20.0)) else item(v0, 20.0))), lambda: '')


@single
def reports2_split_first1(env):
    v0 = env.column('work_rows', 'first')
    return (if_error(lambda: ('' if equal(18.0, 0.0) else ('' if blank(item(v0, 18.0)) else item(v0, 18.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(18.0, 0.0) else ('' if blank(item(v0, 18.0)) else item(v0, 18.0))), lambda: '')) else 0.0)


@single
def reports2_split_first2(env):
    v0 = env.column('work_rows', 'first')
    return (if_error(lambda: ('' if equal(19.0, 0.0) else ('' if blank(item(v0, 19.0)) else item(v0, 19.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(19.0, 0.0) else ('' if blank(item(v0, 19.0)) else item(v0, 19.0))), lambda: '')) else 0.0)


@single
def reports2_split_first3(env):
    v0 = env.column('work_rows', 'first')
    return (if_error(lambda: ('' if equal(20.0, 0.0) else ('' if blank(item(v0, 20.0)) else item(v0, 20.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(20.0, 0.0) else ('' if blank(item(v0, 20.0)) else item(v0, 20.0))), lambda: '')) else 0.0)


@single
def reports2_split_second1(env):
    v0 = env.column('work_rows', 'second')
    return (if_error(lambda: ('' if equal(18.0, 0.0) else ('' if blank(item(v0, 18.0)) else item(v0, 18.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(18.0, 0.0) else ('' if blank(item(v0, 18.0)) else item(v0, 18.0))), lambda: '')) else 0.0)


@single
def reports2_split_second2(env):
    v0 = env.column('work_rows', 'second')
    return (if_error(lambda: ('' if equal(19.0, 0.0) else ('' if blank(item(v0, 19.0)) else item(v0, 19.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(19.0, 0.0) else ('' if blank(item(v0, 19.0)) else item(v0, 19.0))), lambda: '')) else 0.0)


@single
def reports2_split_second3(env):
    v0 = env.column('work_rows', 'second')
    return (if_error(lambda: ('' if equal(20.0, 0.0) else ('' if blank(item(v0, 20.0)) else item(v0, 20.0))), lambda: '') if gives_number(lambda: if_error(lambda: ('' if equal(20.0, 0.0) else ('' if blank(item(v0, 20.0)) else item(v0, 20.0))), lambda: '')) else 0.0)

RULES = {
    'cells/reports2.title/rule': reports2_title,
    'cells/reports2.scope/rule': reports2_scope,
    'cells/reports2.finding/rule': reports2_finding,
    'cells/reports2.contacts.says/rule': reports2_contacts_says,
    'cells/reports2.sources.says/rule': reports2_sources_says,
    'cells/reports2.sides.says/rule': reports2_sides_says,
    'cells/reports2.side1.label/rule': reports2_side1_label,
    'cells/reports2.side1.k/rule': reports2_side1_k,
    'cells/reports2.side1.first/rule': reports2_side1_first,
    'cells/reports2.side1.third/rule': reports2_side1_third,
    'cells/reports2.side1.fourth/rule': reports2_side1_fourth,
    'cells/reports2.side1.n/rule': reports2_side1_n,
    'cells/reports2.side2.label/rule': reports2_side2_label,
    'cells/reports2.side2.k/rule': reports2_side2_k,
    'cells/reports2.side2.first/rule': reports2_side2_first,
    'cells/reports2.side2.third/rule': reports2_side2_third,
    'cells/reports2.side2.fourth/rule': reports2_side2_fourth,
    'cells/reports2.side2.n/rule': reports2_side2_n,
    'cells/reports2.side3.label/rule': reports2_side3_label,
    'cells/reports2.side3.k/rule': reports2_side3_k,
    'cells/reports2.side3.first/rule': reports2_side3_first,
    'cells/reports2.side3.third/rule': reports2_side3_third,
    'cells/reports2.side3.fourth/rule': reports2_side3_fourth,
    'cells/reports2.side3.n/rule': reports2_side3_n,
    'cells/reports2.sides_more.says/rule': reports2_sides_more_says,
    'cells/reports2.pipeline.says/rule': reports2_pipeline_says,
    'cells/reports2.grade1.label/rule': reports2_grade1_label,
    'cells/reports2.grade1.k/rule': reports2_grade1_k,
    'cells/reports2.grade1.n/rule': reports2_grade1_n,
    'cells/reports2.grade1.first/rule': reports2_grade1_first,
    'cells/reports2.grade1.first/highlight': reports2_grade1_first_highlight,
    'cells/reports2.grade2.label/rule': reports2_grade2_label,
    'cells/reports2.grade2.k/rule': reports2_grade2_k,
    'cells/reports2.grade2.n/rule': reports2_grade2_n,
    'cells/reports2.grade2.first/rule': reports2_grade2_first,
    'cells/reports2.grade2.first/highlight': reports2_grade2_first_highlight,
    'cells/reports2.grade3.label/rule': reports2_grade3_label,
    'cells/reports2.grade3.k/rule': reports2_grade3_k,
    'cells/reports2.grade3.n/rule': reports2_grade3_n,
    'cells/reports2.grade3.first/rule': reports2_grade3_first,
    'cells/reports2.grade3.first/highlight': reports2_grade3_first_highlight,
    'cells/reports2.attitude1.label/rule': reports2_attitude1_label,
    'cells/reports2.attitude1.k/rule': reports2_attitude1_k,
    'cells/reports2.attitude1.rate/rule': reports2_attitude1_rate,
    'cells/reports2.attitude2.label/rule': reports2_attitude2_label,
    'cells/reports2.attitude2.k/rule': reports2_attitude2_k,
    'cells/reports2.attitude2.rate/rule': reports2_attitude2_rate,
    'cells/reports2.attitude3.label/rule': reports2_attitude3_label,
    'cells/reports2.attitude3.k/rule': reports2_attitude3_k,
    'cells/reports2.attitude3.rate/rule': reports2_attitude3_rate,
    'cells/reports2.attitude4.label/rule': reports2_attitude4_label,
    'cells/reports2.attitude4.k/rule': reports2_attitude4_k,
    'cells/reports2.attitude4.rate/rule': reports2_attitude4_rate,
    'cells/reports2.attitude5.label/rule': reports2_attitude5_label,
    'cells/reports2.attitude5.k/rule': reports2_attitude5_k,
    'cells/reports2.attitude5.rate/rule': reports2_attitude5_rate,
    'cells/reports2.forecast.says/rule': reports2_forecast_says,
    'cells/reports2.forecast1.label/rule': reports2_forecast1_label,
    'cells/reports2.forecast1.first/rule': reports2_forecast1_first,
    'cells/reports2.forecast1.second/rule': reports2_forecast1_second,
    'cells/reports2.forecast1.third/rule': reports2_forecast1_third,
    'cells/reports2.forecast1.k/rule': reports2_forecast1_k,
    'cells/reports2.forecast1.n/rule': reports2_forecast1_n,
    'cells/reports2.forecast2.label/rule': reports2_forecast2_label,
    'cells/reports2.forecast2.first/rule': reports2_forecast2_first,
    'cells/reports2.forecast2.second/rule': reports2_forecast2_second,
    'cells/reports2.forecast2.third/rule': reports2_forecast2_third,
    'cells/reports2.forecast2.k/rule': reports2_forecast2_k,
    'cells/reports2.forecast2.n/rule': reports2_forecast2_n,
    'cells/reports2.forecast3.label/rule': reports2_forecast3_label,
    'cells/reports2.forecast3.first/rule': reports2_forecast3_first,
    'cells/reports2.forecast3.second/rule': reports2_forecast3_second,
    'cells/reports2.forecast3.third/rule': reports2_forecast3_third,
    'cells/reports2.forecast3.k/rule': reports2_forecast3_k,
    'cells/reports2.forecast3.n/rule': reports2_forecast3_n,
    'cells/reports2.forecast4.label/rule': reports2_forecast4_label,
    'cells/reports2.forecast4.first/rule': reports2_forecast4_first,
    'cells/reports2.forecast4.second/rule': reports2_forecast4_second,
    'cells/reports2.forecast4.third/rule': reports2_forecast4_third,
    'cells/reports2.forecast4.k/rule': reports2_forecast4_k,
    'cells/reports2.forecast4.n/rule': reports2_forecast4_n,
    'cells/reports2.forecast5.label/rule': reports2_forecast5_label,
    'cells/reports2.forecast5.first/rule': reports2_forecast5_first,
    'cells/reports2.forecast5.second/rule': reports2_forecast5_second,
    'cells/reports2.forecast5.third/rule': reports2_forecast5_third,
    'cells/reports2.forecast5.k/rule': reports2_forecast5_k,
    'cells/reports2.forecast5.n/rule': reports2_forecast5_n,
    'cells/reports2.forecast6.label/rule': reports2_forecast6_label,
    'cells/reports2.forecast6.first/rule': reports2_forecast6_first,
    'cells/reports2.forecast6.second/rule': reports2_forecast6_second,
    'cells/reports2.forecast6.third/rule': reports2_forecast6_third,
    'cells/reports2.forecast6.k/rule': reports2_forecast6_k,
    'cells/reports2.forecast6.n/rule': reports2_forecast6_n,
    'cells/reports2.neglected.says/rule': reports2_neglected_says,
    'cells/reports2.neglected1.label/rule': reports2_neglected1_label,
    'cells/reports2.neglected1.first/rule': reports2_neglected1_first,
    'cells/reports2.neglected1.k/rule': reports2_neglected1_k,
    'cells/reports2.neglected2.label/rule': reports2_neglected2_label,
    'cells/reports2.neglected2.first/rule': reports2_neglected2_first,
    'cells/reports2.neglected2.k/rule': reports2_neglected2_k,
    'cells/reports2.neglected3.label/rule': reports2_neglected3_label,
    'cells/reports2.neglected3.first/rule': reports2_neglected3_first,
    'cells/reports2.neglected3.k/rule': reports2_neglected3_k,
    'cells/reports2.neglected4.label/rule': reports2_neglected4_label,
    'cells/reports2.neglected4.first/rule': reports2_neglected4_first,
    'cells/reports2.neglected4.k/rule': reports2_neglected4_k,
    'cells/reports2.neglected5.label/rule': reports2_neglected5_label,
    'cells/reports2.neglected5.first/rule': reports2_neglected5_first,
    'cells/reports2.neglected5.k/rule': reports2_neglected5_k,
    'cells/reports2.neglected6.label/rule': reports2_neglected6_label,
    'cells/reports2.neglected6.first/rule': reports2_neglected6_first,
    'cells/reports2.neglected6.k/rule': reports2_neglected6_k,
    'cells/reports2.new_cards.says/rule': reports2_new_cards_says,
    'cells/reports2.new1.label/rule': reports2_new1_label,
    'cells/reports2.new1.k/rule': reports2_new1_k,
    'cells/reports2.new1.n/rule': reports2_new1_n,
    'cells/reports2.new1.first/rule': reports2_new1_first,
    'cells/reports2.new1.rate/rule': reports2_new1_rate,
    'cells/reports2.new2.label/rule': reports2_new2_label,
    'cells/reports2.new2.k/rule': reports2_new2_k,
    'cells/reports2.new2.n/rule': reports2_new2_n,
    'cells/reports2.new2.first/rule': reports2_new2_first,
    'cells/reports2.new2.rate/rule': reports2_new2_rate,
    'cells/reports2.new3.label/rule': reports2_new3_label,
    'cells/reports2.new3.k/rule': reports2_new3_k,
    'cells/reports2.new3.n/rule': reports2_new3_n,
    'cells/reports2.new3.first/rule': reports2_new3_first,
    'cells/reports2.new3.rate/rule': reports2_new3_rate,
    'cells/reports2.new4.label/rule': reports2_new4_label,
    'cells/reports2.new4.k/rule': reports2_new4_k,
    'cells/reports2.new4.n/rule': reports2_new4_n,
    'cells/reports2.new4.first/rule': reports2_new4_first,
    'cells/reports2.new4.rate/rule': reports2_new4_rate,
    'cells/reports2.new5.label/rule': reports2_new5_label,
    'cells/reports2.new5.k/rule': reports2_new5_k,
    'cells/reports2.new5.n/rule': reports2_new5_n,
    'cells/reports2.new5.first/rule': reports2_new5_first,
    'cells/reports2.new5.rate/rule': reports2_new5_rate,
    'cells/reports2.new6.label/rule': reports2_new6_label,
    'cells/reports2.new6.k/rule': reports2_new6_k,
    'cells/reports2.new6.n/rule': reports2_new6_n,
    'cells/reports2.new6.first/rule': reports2_new6_first,
    'cells/reports2.new6.rate/rule': reports2_new6_rate,
    'cells/reports2.questions.says/rule': reports2_questions_says,
    'cells/reports2.question1.label/rule': reports2_question1_label,
    'cells/reports2.question1.first/rule': reports2_question1_first,
    'cells/reports2.question1.second/rule': reports2_question1_second,
    'cells/reports2.question1.k/rule': reports2_question1_k,
    'cells/reports2.question1.n/rule': reports2_question1_n,
    'cells/reports2.question2.label/rule': reports2_question2_label,
    'cells/reports2.question2.first/rule': reports2_question2_first,
    'cells/reports2.question2.second/rule': reports2_question2_second,
    'cells/reports2.question2.k/rule': reports2_question2_k,
    'cells/reports2.question2.n/rule': reports2_question2_n,
    'cells/reports2.question3.label/rule': reports2_question3_label,
    'cells/reports2.question3.first/rule': reports2_question3_first,
    'cells/reports2.question3.second/rule': reports2_question3_second,
    'cells/reports2.question3.k/rule': reports2_question3_k,
    'cells/reports2.question3.n/rule': reports2_question3_n,
    'cells/reports2.question4.label/rule': reports2_question4_label,
    'cells/reports2.question4.first/rule': reports2_question4_first,
    'cells/reports2.question4.second/rule': reports2_question4_second,
    'cells/reports2.question4.k/rule': reports2_question4_k,
    'cells/reports2.question4.n/rule': reports2_question4_n,
    'cells/reports2.question5.label/rule': reports2_question5_label,
    'cells/reports2.question5.first/rule': reports2_question5_first,
    'cells/reports2.question5.second/rule': reports2_question5_second,
    'cells/reports2.question5.k/rule': reports2_question5_k,
    'cells/reports2.question5.n/rule': reports2_question5_n,
    'cells/reports2.question6.label/rule': reports2_question6_label,
    'cells/reports2.question6.first/rule': reports2_question6_first,
    'cells/reports2.question6.second/rule': reports2_question6_second,
    'cells/reports2.question6.k/rule': reports2_question6_k,
    'cells/reports2.question6.n/rule': reports2_question6_n,
    'cells/reports2.state.says/rule': reports2_state_says,
    'cells/reports2.way1.label/rule': reports2_way1_label,
    'cells/reports2.way1.k/rule': reports2_way1_k,
    'cells/reports2.way1.rate/rule': reports2_way1_rate,
    'cells/reports2.way2.label/rule': reports2_way2_label,
    'cells/reports2.way2.k/rule': reports2_way2_k,
    'cells/reports2.way2.rate/rule': reports2_way2_rate,
    'cells/reports2.way3.label/rule': reports2_way3_label,
    'cells/reports2.way3.k/rule': reports2_way3_k,
    'cells/reports2.way3.rate/rule': reports2_way3_rate,
    'cells/reports2.principle1.label/rule': reports2_principle1_label,
    'cells/reports2.principle1.k/rule': reports2_principle1_k,
    'cells/reports2.principle1.rate/rule': reports2_principle1_rate,
    'cells/reports2.principle2.label/rule': reports2_principle2_label,
    'cells/reports2.principle2.k/rule': reports2_principle2_k,
    'cells/reports2.principle2.rate/rule': reports2_principle2_rate,
    'cells/reports2.principle3.label/rule': reports2_principle3_label,
    'cells/reports2.principle3.k/rule': reports2_principle3_k,
    'cells/reports2.principle3.rate/rule': reports2_principle3_rate,
    'cells/reports2.source.label1/rule': reports2_source_label1,
    'cells/reports2.source.label2/rule': reports2_source_label2,
    'cells/reports2.source.label3/rule': reports2_source_label3,
    'cells/reports2.source.label4/rule': reports2_source_label4,
    'cells/reports2.source.label5/rule': reports2_source_label5,
    'cells/reports2.source.rate1/rule': reports2_source_rate1,
    'cells/reports2.source.rate2/rule': reports2_source_rate2,
    'cells/reports2.source.rate3/rule': reports2_source_rate3,
    'cells/reports2.source.rate4/rule': reports2_source_rate4,
    'cells/reports2.source.rate5/rule': reports2_source_rate5,
    'cells/reports2.source.above1/rule': reports2_source_above1,
    'cells/reports2.source.above2/rule': reports2_source_above2,
    'cells/reports2.source.above3/rule': reports2_source_above3,
    'cells/reports2.source.above4/rule': reports2_source_above4,
    'cells/reports2.source.above5/rule': reports2_source_above5,
    'cells/reports2.source.below1/rule': reports2_source_below1,
    'cells/reports2.source.below2/rule': reports2_source_below2,
    'cells/reports2.source.below3/rule': reports2_source_below3,
    'cells/reports2.source.below4/rule': reports2_source_below4,
    'cells/reports2.source.below5/rule': reports2_source_below5,
    'cells/reports2.split.label1/rule': reports2_split_label1,
    'cells/reports2.split.label2/rule': reports2_split_label2,
    'cells/reports2.split.label3/rule': reports2_split_label3,
    'cells/reports2.split.first1/rule': reports2_split_first1,
    'cells/reports2.split.first2/rule': reports2_split_first2,
    'cells/reports2.split.first3/rule': reports2_split_first3,
    'cells/reports2.split.second1/rule': reports2_split_second1,
    'cells/reports2.split.second2/rule': reports2_split_second2,
    'cells/reports2.split.second3/rule': reports2_split_second3,
}
READS = {
    'cells/reports2.title/rule': Read(NONE, NONE, NONE),
    'cells/reports2.scope/rule': Read(NONE, frozenset([('work_rows', 'says')]), frozenset(['analysed_on'])),
    'cells/reports2.finding/rule': Read(NONE, frozenset([('work_rows', 'says')]), frozenset(['analysed_on'])),
    'cells/reports2.contacts.says/rule': Read(NONE, frozenset([('work_rows', 'says')]), frozenset(['analysed_on'])),
    'cells/reports2.sources.says/rule': Read(NONE, frozenset([('work_rows', 'says')]), frozenset(['analysed_on'])),
    'cells/reports2.sides.says/rule': Read(NONE, frozenset([('work_rows', 'says')]), frozenset(['analysed_on'])),
    'cells/reports2.side1.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.side1.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.side1.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.side1.third/rule': Read(NONE, frozenset([('work_rows', 'third')]), NONE),
    'cells/reports2.side1.fourth/rule': Read(NONE, frozenset([('work_rows', 'fourth')]), NONE),
    'cells/reports2.side1.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.side2.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.side2.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.side2.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.side2.third/rule': Read(NONE, frozenset([('work_rows', 'third')]), NONE),
    'cells/reports2.side2.fourth/rule': Read(NONE, frozenset([('work_rows', 'fourth')]), NONE),
    'cells/reports2.side2.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.side3.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.side3.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.side3.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.side3.third/rule': Read(NONE, frozenset([('work_rows', 'third')]), NONE),
    'cells/reports2.side3.fourth/rule': Read(NONE, frozenset([('work_rows', 'fourth')]), NONE),
    'cells/reports2.side3.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.sides_more.says/rule': Read(NONE, frozenset([('work_rows', 'says')]), frozenset(['analysed_on'])),
    'cells/reports2.pipeline.says/rule': Read(NONE, frozenset([('work_rows', 'says')]), frozenset(['analysed_on'])),
    'cells/reports2.grade1.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.grade1.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.grade1.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.grade1.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.grade1.first/highlight': Read(NONE, NONE, frozenset(['reports2.grade1.first'])),
    'cells/reports2.grade2.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.grade2.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.grade2.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.grade2.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.grade2.first/highlight': Read(NONE, NONE, frozenset(['reports2.grade2.first'])),
    'cells/reports2.grade3.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.grade3.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.grade3.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.grade3.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.grade3.first/highlight': Read(NONE, NONE, frozenset(['reports2.grade3.first'])),
    'cells/reports2.attitude1.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.attitude1.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.attitude1.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.attitude2.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.attitude2.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.attitude2.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.attitude3.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.attitude3.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.attitude3.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.attitude4.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.attitude4.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.attitude4.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.attitude5.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.attitude5.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.attitude5.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.forecast.says/rule': Read(NONE, frozenset([('work_rows', 'says')]), frozenset(['analysed_on'])),
    'cells/reports2.forecast1.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.forecast1.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.forecast1.second/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.forecast1.third/rule': Read(NONE, frozenset([('work_rows', 'third')]), NONE),
    'cells/reports2.forecast1.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.forecast1.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.forecast2.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.forecast2.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.forecast2.second/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.forecast2.third/rule': Read(NONE, frozenset([('work_rows', 'third')]), NONE),
    'cells/reports2.forecast2.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.forecast2.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.forecast3.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.forecast3.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.forecast3.second/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.forecast3.third/rule': Read(NONE, frozenset([('work_rows', 'third')]), NONE),
    'cells/reports2.forecast3.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.forecast3.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.forecast4.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.forecast4.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.forecast4.second/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.forecast4.third/rule': Read(NONE, frozenset([('work_rows', 'third')]), NONE),
    'cells/reports2.forecast4.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.forecast4.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.forecast5.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.forecast5.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.forecast5.second/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.forecast5.third/rule': Read(NONE, frozenset([('work_rows', 'third')]), NONE),
    'cells/reports2.forecast5.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.forecast5.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.forecast6.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.forecast6.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.forecast6.second/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.forecast6.third/rule': Read(NONE, frozenset([('work_rows', 'third')]), NONE),
    'cells/reports2.forecast6.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.forecast6.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.neglected.says/rule': Read(NONE, frozenset([('work_rows', 'says')]), frozenset(['analysed_on'])),
    'cells/reports2.neglected1.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.neglected1.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.neglected1.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.neglected2.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.neglected2.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.neglected2.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.neglected3.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.neglected3.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.neglected3.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.neglected4.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.neglected4.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.neglected4.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.neglected5.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.neglected5.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.neglected5.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.neglected6.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.neglected6.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.neglected6.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.new_cards.says/rule': Read(NONE, frozenset([('work_rows', 'says')]), frozenset(['analysed_on'])),
    'cells/reports2.new1.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.new1.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.new1.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.new1.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.new1.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.new2.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.new2.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.new2.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.new2.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.new2.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.new3.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.new3.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.new3.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.new3.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.new3.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.new4.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.new4.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.new4.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.new4.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.new4.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.new5.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.new5.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.new5.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.new5.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.new5.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.new6.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.new6.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.new6.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.new6.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.new6.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.questions.says/rule': Read(NONE, frozenset([('work_rows', 'says')]), frozenset(['analysed_on'])),
    'cells/reports2.question1.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.question1.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.question1.second/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.question1.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.question1.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.question2.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.question2.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.question2.second/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.question2.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.question2.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.question3.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.question3.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.question3.second/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.question3.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.question3.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.question4.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.question4.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.question4.second/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.question4.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.question4.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.question5.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.question5.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.question5.second/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.question5.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.question5.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.question6.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.question6.first/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.question6.second/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.question6.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.question6.n/rule': Read(NONE, frozenset([('work_rows', 'n')]), NONE),
    'cells/reports2.state.says/rule': Read(NONE, frozenset([('work_rows', 'says')]), frozenset(['analysed_on'])),
    'cells/reports2.way1.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.way1.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.way1.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.way2.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.way2.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.way2.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.way3.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.way3.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.way3.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.principle1.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.principle1.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.principle1.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.principle2.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.principle2.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.principle2.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.principle3.label/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.principle3.k/rule': Read(NONE, frozenset([('work_rows', 'k')]), NONE),
    'cells/reports2.principle3.rate/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.source.label1/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.source.label2/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.source.label3/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.source.label4/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.source.label5/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.source.rate1/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.source.rate2/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.source.rate3/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.source.rate4/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.source.rate5/rule': Read(NONE, frozenset([('work_rows', 'rate')]), NONE),
    'cells/reports2.source.above1/rule': Read(NONE, frozenset([('work_rows', 'above')]), NONE),
    'cells/reports2.source.above2/rule': Read(NONE, frozenset([('work_rows', 'above')]), NONE),
    'cells/reports2.source.above3/rule': Read(NONE, frozenset([('work_rows', 'above')]), NONE),
    'cells/reports2.source.above4/rule': Read(NONE, frozenset([('work_rows', 'above')]), NONE),
    'cells/reports2.source.above5/rule': Read(NONE, frozenset([('work_rows', 'above')]), NONE),
    'cells/reports2.source.below1/rule': Read(NONE, frozenset([('work_rows', 'below')]), NONE),
    'cells/reports2.source.below2/rule': Read(NONE, frozenset([('work_rows', 'below')]), NONE),
    'cells/reports2.source.below3/rule': Read(NONE, frozenset([('work_rows', 'below')]), NONE),
    'cells/reports2.source.below4/rule': Read(NONE, frozenset([('work_rows', 'below')]), NONE),
    'cells/reports2.source.below5/rule': Read(NONE, frozenset([('work_rows', 'below')]), NONE),
    'cells/reports2.split.label1/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.split.label2/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.split.label3/rule': Read(NONE, frozenset([('work_rows', 'label')]), NONE),
    'cells/reports2.split.first1/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.split.first2/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.split.first3/rule': Read(NONE, frozenset([('work_rows', 'first')]), NONE),
    'cells/reports2.split.second1/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.split.second2/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
    'cells/reports2.split.second3/rule': Read(NONE, frozenset([('work_rows', 'second')]), NONE),
}
