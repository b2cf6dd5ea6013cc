"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def reports3_title(env):
    v0 = env.words(('Reports 3 · Products', '分析报表 3 · 产品', '分析報表 3 · 產品'))
    return v0


@single
def reports3_scope(env):
    v0 = env.words(('all orders to ', '截至 ', '截至 '))
    v1 = env.cell('analysed_on')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words(('', ' 的全部订单', ' 的全部訂單'))
    return ((text((text(v0) + text(((text((text((text((text(year(v1)) + text('-'))) + text(right_part((text('0') + text(month(v1))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v1))), 2.0))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)))) + text(v3)) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else '')


@single
def reports3_finding(env):
    v0 = env.words(('No product groups yet: fill Product group in Orders, then press Analyse.', '还没有产品类别：请在“订单”中填写，再点“分析客户”。', '尚無產品類別：請在「訂單」中填寫，再按「分析客戶」。'))
    v1 = env.cell('reports3.group1')
    v2 = env.cell('reports3.empty')
    v3 = env.words((' of ', ' / ', ' / '))
    v4 = env.cell('reports3.fields')
    v5 = env.words((' fields are empty', ' 格空白', ' 格空白'))
    v6 = env.words(('; ', '；', '；'))
    v7 = env.cell('reports3.offers')
    v8 = env.words((' offer', ' 条交叉销售建议', ' 筆交叉銷售建議'))
    v9 = env.words((' offers', ' 条交叉销售建议', ' 筆交叉銷售建議'))
    v10 = env.words((' worth ', '，约 ', '，約 '))
    v11 = env.cell('reports3.amount')
    v12 = env.cell('lang')
    v13 = env.words(('', '万', '萬'))
    v14 = env.words((' found.', '。', '。'))
    v15 = env.words(('.', '。', '。'))
    return (v0 if equal(v1, 0.0) else (text((text((text((text(v2) + text(v3))) + text(v4))) + text(v5))) + text(((text((text((text(v6) + text((text(v7) + text((v8 if equal(v7, 1.0) else v9)))))) + text(((text(v10) + text((((text(round_half_up(divide(round_half_up(v11, 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(v11, 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(v11, 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(v11, 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(v11, 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(v11, 2.0) >= 1000.0) else round_half_up(round_half_up(v11, 2.0), 0.0)))) if equal(v12, 'en') else ((text(round_half_up(divide(round_half_up(v11, 2.0), 10000.0), 1.0)) + text(v13)) if (round_half_up(v11, 2.0) >= 10000.0) else round_half_up(round_half_up(v11, 2.0), 0.0))))) if after(v11, 0.0) else '')))) + text(v14)) if after(v7, 0.0) else v15))))


@single
def reports3_matrix_head_c1(env):
    v0 = env.cell('reports3.group1')
    v1 = env.column('report_rows', 'label')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports3_matrix_head_c2(env):
    v0 = env.cell('reports3.group2')
    v1 = env.column('report_rows', 'label')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports3_matrix_head_c3(env):
    v0 = env.cell('reports3.group3')
    v1 = env.column('report_rows', 'label')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports3_matrix_head_c4(env):
    v0 = env.cell('reports3.group4')
    v1 = env.column('report_rows', 'label')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports3_matrix_head_c5(env):
    v0 = env.cell('reports3.group5')
    v1 = env.column('report_rows', 'label')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports3_matrix_head_c6(env):
    v0 = env.cell('reports3.group6')
    v1 = env.column('report_rows', 'label')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports3_matrix_head_c7(env):
    v0 = env.cell('reports3.group7')
    v1 = env.column('report_rows', 'label')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports3_matrix_head_c8(env):
    v0 = env.cell('reports3.group8')
    v1 = env.column('report_rows', 'label')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports3_matrix_head_c9(env):
    v0 = env.cell('reports3.group9')
    v1 = env.column('report_rows', 'label')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports3_matrix_head_c10(env):
    v0 = env.cell('reports3.group10')
    v1 = env.column('report_rows', 'label')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports3_matrix1_name(env):
    v0 = env.column('matrix', 'name')
    return if_error(lambda: ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0))), lambda: '')


@single
def reports3_matrix1_c1(env):
    v0 = env.column('matrix', 'c1')
    return if_error(lambda: ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0))), lambda: '')


@single
def reports3_matrix1_c2(env):
    v0 = env.column('matrix', 'c2')
    return if_error(lambda: ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0))), lambda: '')


@single
def reports3_matrix1_c3(env):
    v0 = env.column('matrix', 'c3')
    return if_error(lambda: ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0))), lambda: '')


@single
def reports3_matrix1_c4(env):
    v0 = env.column('matrix', 'c4')
    return if_error(lambda: ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0))), lambda: '')


@single
def reports3_matrix1_c5(env):
    v0 = env.column('matrix', 'c5')
    return if_error(lambda: ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0))), lambda: '')


@single
def reports3_matrix1_c6(env):
    v0 = env.column('matrix', 'c6')
    return if_error(lambda: ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0))), lambda: '')


@single
def reports3_matrix1_c7(env):
    v0 = env.column('matrix', 'c7')
    return if_error(lambda: ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0))), lambda: '')


@single
def reports3_matrix1_c8(env):
    v0 = env.column('matrix', 'c8')
    return if_error(lambda: ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0))), lambda: '')


@single
def reports3_matrix1_c9(env):
    v0 = env.column('matrix', 'c9')
    return if_error(lambda: ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0))), lambda: '')


@single
def reports3_matrix1_c10(env):
    v0 = env.column('matrix', 'c10')
    return if_error(lambda: ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0))), lambda: '')


@single
def reports3_matrix2_name(env):
    v0 = env.column('matrix', 'name')
    return if_error(lambda: ('' if equal(2.0, 0.0) else ('' if blank(item(v0, 2.0)) else item(v0, 2.0))), lambda: '')


@single
def reports3_matrix2_c1(env):
    v0 = env.column('matrix', 'c1')
    return if_error(lambda: ('' if equal(2.0, 0.0) else ('' if blank(item(v0, 2.0)) else item(v0, 2.0))), lambda: '')


@single
def reports3_matrix2_c2(env):
    v0 = env.column('matrix', 'c2')
    return if_error(lambda: ('' if equal(2.0, 0.0) else ('' if blank(item(v0, 2.0)) else item(v0, 2.0))), lambda: '')


@single
def reports3_matrix2_c3(env):
    v0 = env.column('matrix', 'c3')
    return if_error(lambda: ('' if equal(2.0, 0.0) else ('' if blank(item(v0, 2.0)) else item(v0, 2.0))), lambda: '')


@single
def reports3_matrix2_c4(env):
    v0 = env.column('matrix', 'c4')
    return if_error(lambda: ('' if equal(2.0, 0.0) else ('' if blank(item(v0, 2.0)) else item(v0, 2.0))), lambda: '')


@single
def reports3_matrix2_c5(env):
    v0 = env.column('matrix', 'c5')
    return if_error(lambda: ('' if equal(2.0, 0.0) else ('' if blank(item(v0, 2.0)) else item(v0, 2.0))), lambda: '')


@single
def reports3_matrix2_c6(env):
    v0 = env.column('matrix', 'c6')
    return if_error(lambda: ('' if equal(2.0, 0.0) else ('' if blank(item(v0, 2.0)) else item(v0, 2.0))), lambda: '')


@single
def reports3_matrix2_c7(env):
    v0 = env.column('matrix', 'c7')
    return if_error(lambda: ('' if equal(2.0, 0.0) else ('' if blank(item(v0, 2.0)) else item(v0, 2.0))), lambda: '')


@single
def reports3_matrix2_c8(env):
    v0 = env.column('matrix', 'c8')
    return if_error(lambda: ('' if equal(2.0, 0.0) else ('' if blank(item(v0, 2.0)) else item(v0, 2.0))), lambda: '')


@single
def reports3_matrix2_c9(env):
    v0 = env.column('matrix', 'c9')
    return if_error(lambda: ('' if equal(2.0, 0.0) else ('' if blank(item(v0, 2.0)) else item(v0, 2.0))), lambda: '')


@single
def reports3_matrix2_c10(env):
    v0 = env.column('matrix', 'c10')
    return if_error(lambda: ('' if equal(2.0, 0.0) else ('' if blank(item(v0, 2.0)) else item(v0, 2.0))), lambda: '')


@single
def reports3_matrix3_name(env):
    v0 = env.column('matrix', 'name')
    return if_error(lambda: ('' if equal(3.0, 0.0) else ('' if blank(item(v0, 3.0)) else item(v0, 3.0))), lambda: '')


@single
def reports3_matrix3_c1(env):
    v0 = env.column('matrix', 'c1')
    return if_error(lambda: ('' if equal(3.0, 0.0) else ('' if blank(item(v0, 3.0)) else item(v0, 3.0))), lambda: '')


@single
def reports3_matrix3_c2(env):
    v0 = env.column('matrix', 'c2')
    return if_error(lambda: ('' if equal(3.0, 0.0) else ('' if blank(item(v0, 3.0)) else item(v0, 3.0))), lambda: '')


@single
def reports3_matrix3_c3(env):
    v0 = env.column('matrix', 'c3')
    return if_error(lambda: ('' if equal(3.0, 0.0) else ('' if blank(item(v0, 3.0)) else item(v0, 3.0))), lambda: '')


@single
def reports3_matrix3_c4(env):
    v0 = env.column('matrix', 'c4')
    return if_error(lambda: ('' if equal(3.0, 0.0) else ('' if blank(item(v0, 3.0)) else item(v0, 3.0))), lambda: '')


@single
def reports3_matrix3_c5(env):
    v0 = env.column('matrix', 'c5')
    return if_error(lambda: ('' if equal(3.0, 0.0) else ('' if blank(item(v0, 3.0)) else item(v0, 3.0))), lambda: '')


@single
def reports3_matrix3_c6(env):
    v0 = env.column('matrix', 'c6')
    return if_error(lambda: ('' if equal(3.0, 0.0) else ('' if blank(item(v0, 3.0)) else item(v0, 3.0))), lambda: '')


@single
def reports3_matrix3_c7(env):
    v0 = env.column('matrix', 'c7')
    return if_error(lambda: ('' if equal(3.0, 0.0) else ('' if blank(item(v0, 3.0)) else item(v0, 3.0))), lambda: '')


@single
def reports3_matrix3_c8(env):
    v0 = env.column('matrix', 'c8')
    return if_error(lambda: ('' if equal(3.0, 0.0) else ('' if blank(item(v0, 3.0)) else item(v0, 3.0))), lambda: '')


@single
def reports3_matrix3_c9(env):
    v0 = env.column('matrix', 'c9')
    return if_error(lambda: ('' if equal(3.0, 0.0) else ('' if blank(item(v0, 3.0)) else item(v0, 3.0))), lambda: '')


@single
def reports3_matrix3_c10(env):
    v0 = env.column('matrix', 'c10')
    return if_error(lambda: ('' if equal(3.0, 0.0) else ('' if blank(item(v0, 3.0)) else item(v0, 3.0))), lambda: '')


@single
def reports3_matrix4_name(env):
    v0 = env.column('matrix', 'name')
    return if_error(lambda: ('' if equal(4.0, 0.0) else ('' if blank(item(v0, 4.0)) else item(v0, 4.0))), lambda: '')


@single
def reports3_matrix4_c1(env):
    v0 = env.column('matrix', 'c1')
    return if_error(lambda: ('' if equal(4.0, 0.0) else ('' if blank(item(v0, 4.0)) else item(v0, 4.0))), lambda: '')


@single
def reports3_matrix4_c2(env):
    v0 = env.column('matrix', 'c2')
    return if_error(lambda: ('' if equal(4.0, 0.0) else ('' if blank(item(v0, 4.0)) else item(v0, 4.0))), lambda: '')


@single
def reports3_matrix4_c3(env):
    v0 = env.column('matrix', 'c3')
    return if_error(lambda: ('' if equal(4.0, 0.0) else ('' if blank(item(v0, 4.0)) else item(v0, 4.0))), lambda: '')


@single
def reports3_matrix4_c4(env):
    v0 = env.column('matrix', 'c4')
    return if_error(lambda: ('' if equal(4.0, 0.0) else ('' if blank(item(v0, 4.0)) else item(v0, 4.0))), lambda: '')


@single
def reports3_matrix4_c5(env):
    v0 = env.column('matrix', 'c5')
    return if_error(lambda: ('' if equal(4.0, 0.0) else ('' if blank(item(v0, 4.0)) else item(v0, 4.0))), lambda: '')


@single
def reports3_matrix4_c6(env):
    v0 = env.column('matrix', 'c6')
    return if_error(lambda: ('' if equal(4.0, 0.0) else ('' if blank(item(v0, 4.0)) else item(v0, 4.0))), lambda: '')


@single
def reports3_matrix4_c7(env):
    v0 = env.column('matrix', 'c7')
    return if_error(lambda: ('' if equal(4.0, 0.0) else ('' if blank(item(v0, 4.0)) else item(v0, 4.0))), lambda: '')


@single
def reports3_matrix4_c8(env):
    v0 = env.column('matrix', 'c8')
    return if_error(lambda: ('' if equal(4.0, 0.0) else ('' if blank(item(v0, 4.0)) else item(v0, 4.0))), lambda: '')


@single
def reports3_matrix4_c9(env):
    v0 = env.column('matrix', 'c9')
    return if_error(lambda: ('' if equal(4.0, 0.0) else ('' if blank(item(v0, 4.0)) else item(v0, 4.0))), lambda: '')


@single
def reports3_matrix4_c10(env):
    v0 = env.column('matrix', 'c10')
    return if_error(lambda: ('' if equal(4.0, 0.0) else ('' if blank(item(v0, 4.0)) else item(v0, 4.0))), lambda: '')


@single
def reports3_matrix5_name(env):
    v0 = env.column('matrix', 'name')
    return if_error(lambda: ('' if equal(5.0, 0.0) else ('' if blank(item(v0, 5.0)) else item(v0, 5.0))), lambda: '')


@single
def reports3_matrix5_c1(env):
    v0 = env.column('matrix', 'c1')
    return if_error(lambda: ('' if equal(5.0, 0.0) else ('' if blank(item(v0, 5.0)) else item(v0, 5.0))), lambda: '')


@single
def reports3_matrix5_c2(env):
    v0 = env.column('matrix', 'c2')
    return if_error(lambda: ('' if equal(5.0, 0.0) else ('' if blank(item(v0, 5.0)) else item(v0, 5.0))), lambda: '')


@single
def reports3_matrix5_c3(env):
    v0 = env.column('matrix', 'c3')
    return if_error(lambda: ('' if equal(5.0, 0.0) else ('' if blank(item(v0, 5.0)) else item(v0, 5.0))), lambda: '')


@single
def reports3_matrix5_c4(env):
    v0 = env.column('matrix', 'c4')
    return if_error(lambda: ('' if equal(5.0, 0.0) else ('' if blank(item(v0, 5.0)) else item(v0, 5.0))), lambda: '')


@single
def reports3_matrix5_c5(env):
    v0 = env.column('matrix', 'c5')
    return if_error(lambda: ('' if equal(5.0, 0.0) else ('' if blank(item(v0, 5.0)) else item(v0, 5.0))), lambda: '')


@single
def reports3_matrix5_c6(env):
    v0 = env.column('matrix', 'c6')
    return if_error(lambda: ('' if equal(5.0, 0.0) else ('' if blank(item(v0, 5.0)) else item(v0, 5.0))), lambda: '')


@single
def reports3_matrix5_c7(env):
    v0 = env.column('matrix', 'c7')
    return if_error(lambda: ('' if equal(5.0, 0.0) else ('' if blank(item(v0, 5.0)) else item(v0, 5.0))), lambda: '')


@single
def reports3_matrix5_c8(env):
    v0 = env.column('matrix', 'c8')
    return if_error(lambda: ('' if equal(5.0, 0.0) else ('' if blank(item(v0, 5.0)) else item(v0, 5.0))), lambda: '')


@single
def reports3_matrix5_c9(env):
    v0 = env.column('matrix', 'c9')
    return if_error(lambda: ('' if equal(5.0, 0.0) else ('' if blank(item(v0, 5.0)) else item(v0, 5.0))), lambda: '')


@single
def reports3_matrix5_c10(env):
    v0 = env.column('matrix', 'c10')
    return if_error(lambda: ('' if equal(5.0, 0.0) else ('' if blank(item(v0, 5.0)) else item(v0, 5.0))), lambda: '')


@single
def reports3_matrix6_name(env):
    v0 = env.column('matrix', 'name')
    return if_error(lambda: ('' if equal(6.0, 0.0) else ('' if blank(item(v0, 6.0)) else item(v0, 6.0))), lambda: '')


@single
def reports3_matrix6_c1(env):
    v0 = env.column('matrix', 'c1')
    return if_error(lambda: ('' if equal(6.0, 0.0) else ('' if blank(item(v0, 6.0)) else item(v0, 6.0))), lambda: '')


@single
def reports3_matrix6_c2(env):
    v0 = env.column('matrix', 'c2')
    return if_error(lambda: ('' if equal(6.0, 0.0) else ('' if blank(item(v0, 6.0)) else item(v0, 6.0))), lambda: '')


@single
def reports3_matrix6_c3(env):
    v0 = env.column('matrix', 'c3')
    return if_error(lambda: ('' if equal(6.0, 0.0) else ('' if blank(item(v0, 6.0)) else item(v0, 6.0))), lambda: '')


@single
def reports3_matrix6_c4(env):
    v0 = env.column('matrix', 'c4')
    return if_error(lambda: ('' if equal(6.0, 0.0) else ('' if blank(item(v0, 6.0)) else item(v0, 6.0))), lambda: '')


@single
def reports3_matrix6_c5(env):
    v0 = env.column('matrix', 'c5')
    return if_error(lambda: ('' if equal(6.0, 0.0) else ('' if blank(item(v0, 6.0)) else item(v0, 6.0))), lambda: '')


@single
def reports3_matrix6_c6(env):
    v0 = env.column('matrix', 'c6')
    return if_error(lambda: ('' if equal(6.0, 0.0) else ('' if blank(item(v0, 6.0)) else item(v0, 6.0))), lambda: '')


@single
def reports3_matrix6_c7(env):
    v0 = env.column('matrix', 'c7')
    return if_error(lambda: ('' if equal(6.0, 0.0) else ('' if blank(item(v0, 6.0)) else item(v0, 6.0))), lambda: '')


@single
def reports3_matrix6_c8(env):
    v0 = env.column('matrix', 'c8')
    return if_error(lambda: ('' if equal(6.0, 0.0) else ('' if blank(item(v0, 6.0)) else item(v0, 6.0))), lambda: '')


@single
def reports3_matrix6_c9(env):
    v0 = env.column('matrix', 'c9')
    return if_error(lambda: ('' if equal(6.0, 0.0) else ('' if blank(item(v0, 6.0)) else item(v0, 6.0))), lambda: '')


@single
def reports3_matrix6_c10(env):
    v0 = env.column('matrix', 'c10')
    return if_error(lambda: ('' if equal(6.0, 0.0) else ('' if blank(item(v0, 6.0)) else item(v0, 6.0))), lambda: '')


@single
def reports3_matrix7_name(env):
    v0 = env.column('matrix', 'name')
    return if_error(lambda: ('' if equal(7.0, 0.0) else ('' if blank(item(v0, 7.0)) else item(v0, 7.0))), lambda: '')


@single
def reports3_matrix7_c1(env):
    v0 = env.column('matrix', 'c1')
    return if_error(lambda: ('' if equal(7.0, 0.0) else ('' if blank(item(v0, 7.0)) else item(v0, 7.0))), lambda: '')


@single
def reports3_matrix7_c2(env):
    v0 = env.column('matrix', 'c2')
    return if_error(lambda: ('' if equal(7.0, 0.0) else ('' if blank(item(v0, 7.0)) else item(v0, 7.0))), lambda: '')


@single
def reports3_matrix7_c3(env):
    v0 = env.column('matrix', 'c3')
    return if_error(lambda: ('' if equal(7.0, 0.0) else ('' if blank(item(v0, 7.0)) else item(v0, 7.0))), lambda: '')


@single
def reports3_matrix7_c4(env):
    v0 = env.column('matrix', 'c4')
    return if_error(lambda: ('' if equal(7.0, 0.0) else ('' if blank(item(v0, 7.0)) else item(v0, 7.0))), lambda: '')


@single
def reports3_matrix7_c5(env):
    v0 = env.column('matrix', 'c5')
    return if_error(lambda: ('' if equal(7.0, 0.0) else ('' if blank(item(v0, 7.0)) else item(v0, 7.0))), lambda: '')


@single
def reports3_matrix7_c6(env):
    v0 = env.column('matrix', 'c6')
    return if_error(lambda: ('' if equal(7.0, 0.0) else ('' if blank(item(v0, 7.0)) else item(v0, 7.0))), lambda: '')


@single
def reports3_matrix7_c7(env):
    v0 = env.column('matrix', 'c7')
    return if_error(lambda: ('' if equal(7.0, 0.0) else ('' if blank(item(v0, 7.0)) else item(v0, 7.0))), lambda: '')


@single
def reports3_matrix7_c8(env):
    v0 = env.column('matrix', 'c8')
    return if_error(lambda: ('' if equal(7.0, 0.0) else ('' if blank(item(v0, 7.0)) else item(v0, 7.0))), lambda: '')


@single
def reports3_matrix7_c9(env):
    v0 = env.column('matrix', 'c9')
    return if_error(lambda: ('' if equal(7.0, 0.0) else ('' if blank(item(v0, 7.0)) else item(v0, 7.0))), lambda: '')


@single
def reports3_matrix7_c10(env):
    v0 = env.column('matrix', 'c10')
    return if_error(lambda: ('' if equal(7.0, 0.0) else ('' if blank(item(v0, 7.0)) else item(v0, 7.0))), lambda: '')


@single
def reports3_matrix8_name(env):
    v0 = env.column('matrix', 'name')
    return if_error(lambda: ('' if equal(8.0, 0.0) else ('' if blank(item(v0, 8.0)) else item(v0, 8.0))), lambda: '')


@single
def reports3_matrix8_c1(env):
    v0 = env.column('matrix', 'c1')
    return if_error(lambda: ('' if equal(8.0, 0.0) else ('' if blank(item(v0, 8.0)) else item(v0, 8.0))), lambda: '')


@single
def reports3_matrix8_c2(env):
    v0 = env.column('matrix', 'c2')
    return if_error(lambda: ('' if equal(8.0, 0.0) else ('' if blank(item(v0, 8.0)) else item(v0, 8.0))), lambda: '')


@single
def reports3_matrix8_c3(env):
    v0 = env.column('matrix', 'c3')
    return if_error(lambda: ('' if equal(8.0, 0.0) else ('' if blank(item(v0, 8.0)) else item(v0, 8.0))), lambda: '')


@single
def reports3_matrix8_c4(env):
    v0 = env.column('matrix', 'c4')
    return if_error(lambda: ('' if equal(8.0, 0.0) else ('' if blank(item(v0, 8.0)) else item(v0, 8.0))), lambda: '')


@single
def reports3_matrix8_c5(env):
    v0 = env.column('matrix', 'c5')
    return if_error(lambda: ('' if equal(8.0, 0.0) else ('' if blank(item(v0, 8.0)) else item(v0, 8.0))), lambda: '')


@single
def reports3_matrix8_c6(env):
    v0 = env.column('matrix', 'c6')
    return if_error(lambda: ('' if equal(8.0, 0.0) else ('' if blank(item(v0, 8.0)) else item(v0, 8.0))), lambda: '')


@single
def reports3_matrix8_c7(env):
    v0 = env.column('matrix', 'c7')
    return if_error(lambda: ('' if equal(8.0, 0.0) else ('' if blank(item(v0, 8.0)) else item(v0, 8.0))), lambda: '')


@single
def reports3_matrix8_c8(env):
    v0 = env.column('matrix', 'c8')
    return if_error(lambda: ('' if equal(8.0, 0.0) else ('' if blank(item(v0, 8.0)) else item(v0, 8.0))), lambda: '')


@single
def reports3_matrix8_c9(env):
    v0 = env.column('matrix', 'c9')
    return if_error(lambda: ('' if equal(8.0, 0.0) else ('' if blank(item(v0, 8.0)) else item(v0, 8.0))), lambda: '')


@single
def reports3_matrix8_c10(env):
    v0 = env.column('matrix', 'c10')
    return if_error(lambda: ('' if equal(8.0, 0.0) else ('' if blank(item(v0, 8.0)) else item(v0, 8.0))), lambda: '')


@single
def reports3_matrix9_name(env):
    v0 = env.column('matrix', 'name')
    return if_error(lambda: ('' if equal(9.0, 0.0) else ('' if blank(item(v0, 9.0)) else item(v0, 9.0))), lambda: '')


@single
def reports3_matrix9_c1(env):
    v0 = env.column('matrix', 'c1')
    return if_error(lambda: ('' if equal(9.0, 0.0) else ('' if blank(item(v0, 9.0)) else item(v0, 9.0))), lambda: '')


@single
def reports3_matrix9_c2(env):
    v0 = env.column('matrix', 'c2')
    return if_error(lambda: ('' if equal(9.0, 0.0) else ('' if blank(item(v0, 9.0)) else item(v0, 9.0))), lambda: '')


@single
def reports3_matrix9_c3(env):
    v0 = env.column('matrix', 'c3')
    return if_error(lambda: ('' if equal(9.0, 0.0) else ('' if blank(item(v0, 9.0)) else item(v0, 9.0))), lambda: '')


@single
def reports3_matrix9_c4(env):
    v0 = env.column('matrix', 'c4')
    return if_error(lambda: ('' if equal(9.0, 0.0) else ('' if blank(item(v0, 9.0)) else item(v0, 9.0))), lambda: '')


@single
def reports3_matrix9_c5(env):
    v0 = env.column('matrix', 'c5')
    return if_error(lambda: ('' if equal(9.0, 0.0) else ('' if blank(item(v0, 9.0)) else item(v0, 9.0))), lambda: '')


@single
def reports3_matrix9_c6(env):
    v0 = env.column('matrix', 'c6')
    return if_error(lambda: ('' if equal(9.0, 0.0) else ('' if blank(item(v0, 9.0)) else item(v0, 9.0))), lambda: '')


@single
def reports3_matrix9_c7(env):
    v0 = env.column('matrix', 'c7')
    return if_error(lambda: ('' if equal(9.0, 0.0) else ('' if blank(item(v0, 9.0)) else item(v0, 9.0))), lambda: '')


@single
def reports3_matrix9_c8(env):
    v0 = env.column('matrix', 'c8')
    return if_error(lambda: ('' if equal(9.0, 0.0) else ('' if blank(item(v0, 9.0)) else item(v0, 9.0))), lambda: '')


@single
def reports3_matrix9_c9(env):
    v0 = env.column('matrix', 'c9')
    return if_error(lambda: ('' if equal(9.0, 0.0) else ('' if blank(item(v0, 9.0)) else item(v0, 9.0))), lambda: '')


@single
def reports3_matrix9_c10(env):
    v0 = env.column('matrix', 'c10')
    return if_error(lambda: ('' if equal(9.0, 0.0) else ('' if blank(item(v0, 9.0)) else item(v0, 9.0))), lambda: '')


@single
def reports3_matrix10_name(env):
    v0 = env.column('matrix', 'name')
    return if_error(lambda: ('' if equal(10.0, 0.0) else ('' if blank(item(v0, 10.0)) else item(v0, 10.0))), lambda: '')


@single
def reports3_matrix10_c1(env):
    v0 = env.column('matrix', 'c1')
    return if_error(lambda: ('' if equal(10.0, 0.0) else ('' if blank(item(v0, 10.0)) else item(v0, 10.0))), lambda: '')


@single
def reports3_matrix10_c2(env):
    v0 = env.column('matrix', 'c2')
    return if_error(lambda: ('' if equal(10.0, 0.0) else ('' if blank(item(v0, 10.0)) else item(v0, 10.0))), lambda: '')


@single
def reports3_matrix10_c3(env):
    v0 = env.column('matrix', 'c3')
    return if_error(lambda: ('' if equal(10.0, 0.0) else ('' if blank(item(v0, 10.0)) else item(v0, 10.0))), lambda: '')


@single
def reports3_matrix10_c4(env):
    v0 = env.column('matrix', 'c4')
    return if_error(lambda: ('' if equal(10.0, 0.0) else ('' if blank(item(v0, 10.0)) else item(v0, 10.0))), lambda: '')


@single
def reports3_matrix10_c5(env):
    v0 = env.column('matrix', 'c5')
    return if_error(lambda: ('' if equal(10.0, 0.0) else ('' if blank(item(v0, 10.0)) else item(v0, 10.0))), lambda: '')


@single
def reports3_matrix10_c6(env):
    v0 = env.column('matrix', 'c6')
    return if_error(lambda: ('' if equal(10.0, 0.0) else ('' if blank(item(v0, 10.0)) else item(v0, 10.0))), lambda: '')


@single
def reports3_matrix10_c7(env):
    v0 = env.column('matrix', 'c7')
    return if_error(lambda: ('' if equal(10.0, 0.0) else ('' if blank(item(v0, 10.0)) else item(v0, 10.0))), lambda: '')


@single
def reports3_matrix10_c8(env):
    v0 = env.column('matrix', 'c8')
    return if_error(lambda: ('' if equal(10.0, 0.0) else ('' if blank(item(v0, 10.0)) else item(v0, 10.0))), lambda: '')


@single
def reports3_matrix10_c9(env):
    v0 = env.column('matrix', 'c9')
    return if_error(lambda: ('' if equal(10.0, 0.0) else ('' if blank(item(v0, 10.0)) else item(v0, 10.0))), lambda: '')


@single
def reports3_matrix10_c10(env):
    v0 = env.column('matrix', 'c10')
    return if_error(lambda: ('' if equal(10.0, 0.0) else ('' if blank(item(v0, 10.0)) else item(v0, 10.0))), lambda: '')


@single
def reports3_matrix11_name(env):
    v0 = env.column('matrix', 'name')
    return if_error(lambda: ('' if equal(11.0, 0.0) else ('' if blank(item(v0, 11.0)) else item(v0, 11.0))), lambda: '')


@single
def reports3_matrix11_c1(env):
    v0 = env.column('matrix', 'c1')
    return if_error(lambda: ('' if equal(11.0, 0.0) else ('' if blank(item(v0, 11.0)) else item(v0, 11.0))), lambda: '')


@single
def reports3_matrix11_c2(env):
    v0 = env.column('matrix', 'c2')
    return if_error(lambda: ('' if equal(11.0, 0.0) else ('' if blank(item(v0, 11.0)) else item(v0, 11.0))), lambda: '')


@single
def reports3_matrix11_c3(env):
    v0 = env.column('matrix', 'c3')
    return if_error(lambda: ('' if equal(11.0, 0.0) else ('' if blank(item(v0, 11.0)) else item(v0, 11.0))), lambda: '')


@single
def reports3_matrix11_c4(env):
    v0 = env.column('matrix', 'c4')
    return if_error(lambda: ('' if equal(11.0, 0.0) else ('' if blank(item(v0, 11.0)) else item(v0, 11.0))), lambda: '')


@single
def reports3_matrix11_c5(env):
    v0 = env.column('matrix', 'c5')
    return if_error(lambda: ('' if equal(11.0, 0.0) else ('' if blank(item(v0, 11.0)) else item(v0, 11.0))), lambda: '')


@single
def reports3_matrix11_c6(env):
    v0 = env.column('matrix', 'c6')
    return if_error(lambda: ('' if equal(11.0, 0.0) else ('' if blank(item(v0, 11.0)) else item(v0, 11.0))), lambda: '')


@single
def reports3_matrix11_c7(env):
    v0 = env.column('matrix', 'c7')
    return if_error(lambda: ('' if equal(11.0, 0.0) else ('' if blank(item(v0, 11.0)) else item(v0, 11.0))), lambda: '')


@single
def reports3_matrix11_c8(env):
    v0 = env.column('matrix', 'c8')
    return if_error(lambda: ('' if equal(11.0, 0.0) else ('' if blank(item(v0, 11.0)) else item(v0, 11.0))), lambda: '')


@single
def reports3_matrix11_c9(env):
    v0 = env.column('matrix', 'c9')
    return if_error(lambda: ('' if equal(11.0, 0.0) else ('' if blank(item(v0, 11.0)) else item(v0, 11.0))), lambda: '')


@single
def reports3_matrix11_c10(env):
    v0 = env.column('matrix', 'c10')
    return if_error(lambda: ('' if equal(11.0, 0.0) else ('' if blank(item(v0, 11.0)) else item(v0, 11.0))), lambda: '')


@single
def reports3_matrix12_name(env):
    v0 = env.column('matrix', 'name')
    return if_error(lambda: ('' if equal(12.0, 0.0) else ('' if blank(item(v0, 12.0)) else item(v0, 12.0))), lambda: '')


@single
def reports3_matrix12_c1(env):
    v0 = env.column('matrix', 'c1')
    return if_error(lambda: ('' if equal(12.0, 0.0) else ('' if blank(item(v0, 12.0)) else item(v0, 12.0))), lambda: '')


@single
def reports3_matrix12_c2(env):
    v0 = env.column('matrix', 'c2')
    return if_error(lambda: ('' if equal(12.0, 0.0) else ('' if blank(item(v0, 12.0)) else item(v0, 12.0))), lambda: '')


@single
def reports3_matrix12_c3(env):
    v0 = env.column('matrix', 'c3')
    return if_error(lambda: ('' if equal(12.0, 0.0) else ('' if blank(item(v0, 12.0)) else item(v0, 12.0))), lambda: '')


@single
def reports3_matrix12_c4(env):
    v0 = env.column('matrix', 'c4')
    return if_error(lambda: ('' if equal(12.0, 0.0) else ('' if blank(item(v0, 12.0)) else item(v0, 12.0))), lambda: '')


@single
def reports3_matrix12_c5(env):
    v0 = env.column('matrix', 'c5')
    return if_error(lambda: ('' if equal(12.0, 0.0) else ('' if blank(item(v0, 12.0)) else item(v0, 12.0))), lambda: '')


@single
def reports3_matrix12_c6(env):
    v0 = env.column('matrix', 'c6')
    return if_error(lambda: ('' if equal(12.0, 0.0) else ('' if blank(item(v0, 12.0)) else item(v0, 12.0))), lambda: '')


@single
def reports3_matrix12_c7(env):
    v0 = env.column('matrix', 'c7')
    return if_error(lambda: ('' if equal(12.0, 0.0) else ('' if blank(item(v0, 12.0)) else item(v0, 12.0))), lambda: '')


@single
def reports3_matrix12_c8(env):
    v0 = env.column('matrix', 'c8')
    return if_error(lambda: ('' if equal(12.0, 0.0) else ('' if blank(item(v0, 12.0)) else item(v0, 12.0))), lambda: '')


@single
def reports3_matrix12_c9(env):
    v0 = env.column('matrix', 'c9')
    return if_error(lambda: ('' if equal(12.0, 0.0) else ('' if blank(item(v0, 12.0)) else item(v0, 12.0))), lambda: '')


@single
def reports3_matrix12_c10(env):
    v0 = env.column('matrix', 'c10')
    return if_error(lambda: ('' if equal(12.0, 0.0) else ('' if blank(item(v0, 12.0)) else item(v0, 12.0))), lambda: '')


@single
def reports3_offers_says(env):
    v0 = env.words(('No product groups yet: fill Product group in Orders, then press Analyse.', '还没有产品类别：请在“订单”中填写，再点“分析客户”。', '尚無產品類別：請在「訂單」中填寫，再按「分析客戶」。'))
    v1 = env.cell('reports3.group1')
    v2 = env.words(('No offers yet: press Suggest.', '还没有建议：请点“找机会”。', '尚無建議：請按「找機會」。'))
    v3 = env.cell('reports3.offer1')
    v4 = env.words(('The largest first: ', '金额大的在前：', '金額大的在前：'))
    v5 = env.column('suggestions', 'name')
    v6 = env.words((', ', '，', '，'))
    v7 = env.column('suggestions', 'other')
    v8 = env.words(('.', '。', '。'))
    return (v0 if equal(v1, 0.0) else (v2 if equal(remainder(v3, 1048576.0), 0.0) else (text((text((text((text(v4) + text(('' if equal(remainder(v3, 1048576.0), 0.0) else ('' if blank(item(v5, remainder(v3, 1048576.0))) else item(v5, remainder(v3, 1048576.0))))))) + text(v6))) + text(('' if equal(remainder(v3, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v3, 1048576.0))) else item(v7, remainder(v3, 1048576.0))))))) + text(v8))))


@single
def reports3_offer1_row_name(env):
    v0 = env.cell('reports3.offer1')
    v1 = env.column('suggestions', 'name')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer1_row_other(env):
    v0 = env.cell('reports3.offer1')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer1_row_says(env):
    v0 = env.cell('reports3.offer1')
    v1 = env.column('suggestions', 'says')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer1_row_amount(env):
    v0 = env.cell('reports3.offer1')
    v1 = env.column('suggestions', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer1_row_decision(env):
    v0 = env.cell('reports3.offer1')
    v1 = env.column('suggestions', 'decision')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer2_row_name(env):
    v0 = env.cell('reports3.offer2')
    v1 = env.column('suggestions', 'name')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer2_row_other(env):
    v0 = env.cell('reports3.offer2')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer2_row_says(env):
    v0 = env.cell('reports3.offer2')
    v1 = env.column('suggestions', 'says')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer2_row_amount(env):
    v0 = env.cell('reports3.offer2')
    v1 = env.column('suggestions', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer2_row_decision(env):
    v0 = env.cell('reports3.offer2')
    v1 = env.column('suggestions', 'decision')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer3_row_name(env):
    v0 = env.cell('reports3.offer3')
    v1 = env.column('suggestions', 'name')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer3_row_other(env):
    v0 = env.cell('reports3.offer3')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer3_row_says(env):
    v0 = env.cell('reports3.offer3')
    v1 = env.column('suggestions', 'says')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer3_row_amount(env):
    v0 = env.cell('reports3.offer3')
    v1 = env.column('suggestions', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer3_row_decision(env):
    v0 = env.cell('reports3.offer3')
    v1 = env.column('suggestions', 'decision')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer4_row_name(env):
    v0 = env.cell('reports3.offer4')
    v1 = env.column('suggestions', 'name')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer4_row_other(env):
    v0 = env.cell('reports3.offer4')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer4_row_says(env):
    v0 = env.cell('reports3.offer4')
    v1 = env.column('suggestions', 'says')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer4_row_amount(env):
    v0 = env.cell('reports3.offer4')
    v1 = env.column('suggestions', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer4_row_decision(env):
    v0 = env.cell('reports3.offer4')
    v1 = env.column('suggestions', 'decision')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer5_row_name(env):
    v0 = env.cell('reports3.offer5')
    v1 = env.column('suggestions', 'name')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer5_row_other(env):
    v0 = env.cell('reports3.offer5')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer5_row_says(env):
    v0 = env.cell('reports3.offer5')
    v1 = env.column('suggestions', 'says')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer5_row_amount(env):
    v0 = env.cell('reports3.offer5')
    v1 = env.column('suggestions', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer5_row_decision(env):
    v0 = env.cell('reports3.offer5')
    v1 = env.column('suggestions', 'decision')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer6_row_name(env):
    v0 = env.cell('reports3.offer6')
    v1 = env.column('suggestions', 'name')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer6_row_other(env):
    v0 = env.cell('reports3.offer6')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer6_row_says(env):
    v0 = env.cell('reports3.offer6')
    v1 = env.column('suggestions', 'says')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer6_row_amount(env):
    v0 = env.cell('reports3.offer6')
    v1 = env.column('suggestions', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer6_row_decision(env):
    v0 = env.cell('reports3.offer6')
    v1 = env.column('suggestions', 'decision')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer7_row_name(env):
    v0 = env.cell('reports3.offer7')
    v1 = env.column('suggestions', 'name')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer7_row_other(env):
    v0 = env.cell('reports3.offer7')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer7_row_says(env):
    v0 = env.cell('reports3.offer7')
    v1 = env.column('suggestions', 'says')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer7_row_amount(env):
    v0 = env.cell('reports3.offer7')
    v1 = env.column('suggestions', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer7_row_decision(env):
    v0 = env.cell('reports3.offer7')
    v1 = env.column('suggestions', 'decision')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer8_row_name(env):
    v0 = env.cell('reports3.offer8')
    v1 = env.column('suggestions', 'name')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer8_row_other(env):
    v0 = env.cell('reports3.offer8')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer8_row_says(env):
    v0 = env.cell('reports3.offer8')
    v1 = env.column('suggestions', 'says')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer8_row_amount(env):
    v0 = env.cell('reports3.offer8')
    v1 = env.column('suggestions', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer8_row_decision(env):
    v0 = env.cell('reports3.offer8')
    v1 = env.column('suggestions', 'decision')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer9_row_name(env):
    v0 = env.cell('reports3.offer9')
    v1 = env.column('suggestions', 'name')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer9_row_other(env):
    v0 = env.cell('reports3.offer9')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer9_row_says(env):
    v0 = env.cell('reports3.offer9')
    v1 = env.column('suggestions', 'says')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer9_row_amount(env):
    v0 = env.cell('reports3.offer9')
    v1 = env.column('suggestions', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer9_row_decision(env):
    v0 = env.cell('reports3.offer9')
    v1 = env.column('suggestions', 'decision')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_chances_says(env):
    v0 = env.cell('reports3.offer1')
    v1 = env.words(('Share who also bought; thin line: 95% interval.', '同样购买者的比例；细线：95% 区间。', '同樣購買者的比例；細線：95% 區間。'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else v1)


@single
def reports3_offers(env):
    v0 = env.code('suggestion.offer')
    return count_masks(env.mask('suggestions', 'kind', 'told', v0))


@single
def reports3_amount(env):
    v0 = env.column('suggestions', 'amount')
    v1 = env.code('suggestion.offer')
    return sum_masked(v0, env.mask('suggestions', 'kind', 'told', v1))


@single
def reports3_fields(env):
    v0 = env.cell('reports3.group1')
    v1 = env.cell('reports3.group2')
    v2 = env.cell('reports3.group3')
    v3 = env.cell('reports3.group4')
    v4 = env.cell('reports3.group5')
    v5 = env.cell('reports3.group6')
    v6 = env.cell('reports3.group7')
    v7 = env.cell('reports3.group8')
    v8 = env.cell('reports3.group9')
    v9 = env.cell('reports3.group10')
    return (count_masks(env.mask('matrix', 'account', 'text', '')) * total((1.0 if after(v0, 0.0) else 0.0), (1.0 if after(v1, 0.0) else 0.0), (1.0 if after(v2, 0.0) else 0.0), (1.0 if after(v3, 0.0) else 0.0), (1.0 if after(v4, 0.0) else 0.0), (1.0 if after(v5, 0.0) else 0.0), (1.0 if after(v6, 0.0) else 0.0), (1.0 if after(v7, 0.0) else 0.0), (1.0 if after(v8, 0.0) else 0.0), (1.0 if after(v9, 0.0) else 0.0)))


@single
def reports3_empty(env):
    v0 = env.cell('reports3.fields')
    return (number(v0) - total(count_masks(env.mask('matrix', 'c1', '>', 0.0)), count_masks(env.mask('matrix', 'c2', '>', 0.0)), count_masks(env.mask('matrix', 'c3', '>', 0.0)), count_masks(env.mask('matrix', 'c4', '>', 0.0)), count_masks(env.mask('matrix', 'c5', '>', 0.0)), count_masks(env.mask('matrix', 'c6', '>', 0.0)), count_masks(env.mask('matrix', 'c7', '>', 0.0)), count_masks(env.mask('matrix', 'c8', '>', 0.0)), count_masks(env.mask('matrix', 'c9', '>', 0.0)), count_masks(env.mask('matrix', 'c10', '>', 0.0))))


@single
def reports3_group1(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('group.01', v0)


@single
def reports3_group2(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('group.02', v0)


@single
def reports3_group3(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('group.03', v0)


@single
def reports3_group4(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('group.04', v0)


@single
def reports3_group5(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('group.05', v0)


@single
def reports3_group6(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('group.06', v0)


@single
def reports3_group7(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('group.07', v0)


@single
def reports3_group8(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('group.08', v0)


@single
def reports3_group9(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('group.09', v0)


@single
def reports3_group10(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('group.10', v0)


@single
def reports3_offer1(env):
    v0 = env.column('suggestions', 'kind')
    v1 = env.code('suggestion.offer')
    v2 = env.column('suggestions', 'amount')
    return latest(v0, v1, v2, 1000000000000000.0)


@single
def reports3_offer2(env):
    v0 = env.cell('reports3.offer1')
    v1 = env.column('suggestions', 'kind')
    v2 = env.code('suggestion.offer')
    v3 = env.column('suggestions', 'amount')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def reports3_offer3(env):
    v0 = env.cell('reports3.offer2')
    v1 = env.column('suggestions', 'kind')
    v2 = env.code('suggestion.offer')
    v3 = env.column('suggestions', 'amount')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def reports3_offer4(env):
    v0 = env.cell('reports3.offer3')
    v1 = env.column('suggestions', 'kind')
    v2 = env.code('suggestion.offer')
    v3 = env.column('suggestions', 'amount')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def reports3_offer5(env):
    v0 = env.cell('reports3.offer4')
    v1 = env.column('suggestions', 'kind')
    v2 = env.code('suggestion.offer')
    v3 = env.column('suggestions', 'amount')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def reports3_offer6(env):
    v0 = env.cell('reports3.offer5')
    v1 = env.column('suggestions', 'kind')
    v2 = env.code('suggestion.offer')
    v3 = env.column('suggestions', 'amount')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def reports3_offer7(env):
    v0 = env.cell('reports3.offer6')
    v1 = env.column('suggestions', 'kind')
    v2 = env.code('suggestion.offer')
    v3 = env.column('suggestions', 'amount')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def reports3_offer8(env):
    v0 = env.cell('reports3.offer7')
    v1 = env.column('suggestions', 'kind')
    v2 = env.code('suggestion.offer')
    v3 = env.column('suggestions', 'amount')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def reports3_offer9(env):
    v0 = env.cell('reports3.offer8')
    v1 = env.column('suggestions', 'kind')
    v2 = env.code('suggestion.offer')
    v3 = env.column('suggestions', 'amount')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def reports3_offer_other1(env):
    v0 = env.cell('reports3.offer1')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer_other2(env):
    v0 = env.cell('reports3.offer2')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer_other3(env):
    v0 = env.cell('reports3.offer3')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer_other4(env):
    v0 = env.cell('reports3.offer4')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer_other5(env):
    v0 = env.cell('reports3.offer5')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer_other6(env):
    v0 = env.cell('reports3.offer6')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer_other7(env):
    v0 = env.cell('reports3.offer7')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer_other8(env):
    v0 = env.cell('reports3.offer8')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer_other9(env):
    v0 = env.cell('reports3.offer9')
    v1 = env.column('suggestions', 'other')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def reports3_offer_rate1(env):
    v0 = env.cell('reports3.offer1')
    v1 = env.column('suggestions', 'rate')
    return (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_rate2(env):
    v0 = env.cell('reports3.offer2')
    v1 = env.column('suggestions', 'rate')
    return (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_rate3(env):
    v0 = env.cell('reports3.offer3')
    v1 = env.column('suggestions', 'rate')
    return (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_rate4(env):
    v0 = env.cell('reports3.offer4')
    v1 = env.column('suggestions', 'rate')
    return (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_rate5(env):
    v0 = env.cell('reports3.offer5')
    v1 = env.column('suggestions', 'rate')
    return (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_rate6(env):
    v0 = env.cell('reports3.offer6')
    v1 = env.column('suggestions', 'rate')
    return (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_rate7(env):
    v0 = env.cell('reports3.offer7')
    v1 = env.column('suggestions', 'rate')
    return (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_rate8(env):
    v0 = env.cell('reports3.offer8')
    v1 = env.column('suggestions', 'rate')
    return (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_rate9(env):
    v0 = env.cell('reports3.offer9')
    v1 = env.column('suggestions', 'rate')
    return (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_above1(env):
    v0 = env.cell('reports3.offer1')
    v1 = env.column('suggestions', 'high')
    v2 = env.column('suggestions', 'rate')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_above2(env):
    v0 = env.cell('reports3.offer2')
    v1 = env.column('suggestions', 'high')
    v2 = env.column('suggestions', 'rate')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_above3(env):
    v0 = env.cell('reports3.offer3')
    v1 = env.column('suggestions', 'high')
    v2 = env.column('suggestions', 'rate')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_above4(env):
    v0 = env.cell('reports3.offer4')
    v1 = env.column('suggestions', 'high')
    v2 = env.column('suggestions', 'rate')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_above5(env):
    v0 = env.cell('reports3.offer5')
    v1 = env.column('suggestions', 'high')
    v2 = env.column('suggestions', 'rate')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_above6(env):
    v0 = env.cell('reports3.offer6')
    v1 = env.column('suggestions', 'high')
    v2 = env.column('suggestions', 'rate')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_above7(env):
    v0 = env.cell('reports3.offer7')
    v1 = env.column('suggestions', 'high')
    v2 = env.column('suggestions', 'rate')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_above8(env):
    v0 = env.cell('reports3.offer8')
    v1 = env.column('suggestions', 'high')
    v2 = env.column('suggestions', 'rate')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_above9(env):
    v0 = env.cell('reports3.offer9')
    v1 = env.column('suggestions', 'high')
    v2 = env.column('suggestions', 'rate')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_below1(env):
    v0 = env.cell('reports3.offer1')
    v1 = env.column('suggestions', 'rate')
    v2 = env.column('suggestions', 'low')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_below2(env):
    v0 = env.cell('reports3.offer2')
    v1 = env.column('suggestions', 'rate')
    v2 = env.column('suggestions', 'low')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_below3(env):
    v0 = env.cell('reports3.offer3')
    v1 = env.column('suggestions', 'rate')
    v2 = env.column('suggestions', 'low')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_below4(env):
    v0 = env.cell('reports3.offer4')
    v1 = env.column('suggestions', 'rate')
    v2 = env.column('suggestions', 'low')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_below5(env):
    v0 = env.cell('reports3.offer5')
    v1 = env.column('suggestions', 'rate')
    v2 = env.column('suggestions', 'low')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_below6(env):
    v0 = env.cell('reports3.offer6')
    v1 = env.column('suggestions', 'rate')
    v2 = env.column('suggestions', 'low')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_below7(env):
    v0 = env.cell('reports3.offer7')
    v1 = env.column('suggestions', 'rate')
    v2 = env.column('suggestions', 'low')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_below8(env):
    v0 = env.cell('reports3.offer8')
    v1 = env.column('suggestions', 'rate')
    v2 = env.column('suggestions', 'low')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)


@single
def reports3_offer_below9(env):
    v0 = env.cell('reports3.offer9')
    v1 = env.column('suggestions', 'rate')
    v2 = env.column('suggestions', 'low')
    return (((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else 0.0) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 0.0)

RULES = {
    'cells/reports3.title/rule': reports3_title,
    'cells/reports3.scope/rule': reports3_scope,
    'cells/reports3.finding/rule': reports3_finding,
    'cells/reports3.matrix.head.c1/rule': reports3_matrix_head_c1,
    'cells/reports3.matrix.head.c2/rule': reports3_matrix_head_c2,
    'cells/reports3.matrix.head.c3/rule': reports3_matrix_head_c3,
    'cells/reports3.matrix.head.c4/rule': reports3_matrix_head_c4,
    'cells/reports3.matrix.head.c5/rule': reports3_matrix_head_c5,
    'cells/reports3.matrix.head.c6/rule': reports3_matrix_head_c6,
    'cells/reports3.matrix.head.c7/rule': reports3_matrix_head_c7,
    'cells/reports3.matrix.head.c8/rule': reports3_matrix_head_c8,
    'cells/reports3.matrix.head.c9/rule': reports3_matrix_head_c9,
    'cells/reports3.matrix.head.c10/rule': reports3_matrix_head_c10,
    'cells/reports3.matrix1.name/rule': reports3_matrix1_name,
    'cells/reports3.matrix1.c1/rule': reports3_matrix1_c1,
    'cells/reports3.matrix1.c2/rule': reports3_matrix1_c2,
    'cells/reports3.matrix1.c3/rule': reports3_matrix1_c3,
    'cells/reports3.matrix1.c4/rule': reports3_matrix1_c4,
    'cells/reports3.matrix1.c5/rule': reports3_matrix1_c5,
    'cells/reports3.matrix1.c6/rule': reports3_matrix1_c6,
    'cells/reports3.matrix1.c7/rule': reports3_matrix1_c7,
    'cells/reports3.matrix1.c8/rule': reports3_matrix1_c8,
    'cells/reports3.matrix1.c9/rule': reports3_matrix1_c9,
    'cells/reports3.matrix1.c10/rule': reports3_matrix1_c10,
    'cells/reports3.matrix2.name/rule': reports3_matrix2_name,
    'cells/reports3.matrix2.c1/rule': reports3_matrix2_c1,
    'cells/reports3.matrix2.c2/rule': reports3_matrix2_c2,
    'cells/reports3.matrix2.c3/rule': reports3_matrix2_c3,
    'cells/reports3.matrix2.c4/rule': reports3_matrix2_c4,
    'cells/reports3.matrix2.c5/rule': reports3_matrix2_c5,
    'cells/reports3.matrix2.c6/rule': reports3_matrix2_c6,
    'cells/reports3.matrix2.c7/rule': reports3_matrix2_c7,
    'cells/reports3.matrix2.c8/rule': reports3_matrix2_c8,
    'cells/reports3.matrix2.c9/rule': reports3_matrix2_c9,
    'cells/reports3.matrix2.c10/rule': reports3_matrix2_c10,
    'cells/reports3.matrix3.name/rule': reports3_matrix3_name,
    'cells/reports3.matrix3.c1/rule': reports3_matrix3_c1,
    'cells/reports3.matrix3.c2/rule': reports3_matrix3_c2,
    'cells/reports3.matrix3.c3/rule': reports3_matrix3_c3,
    'cells/reports3.matrix3.c4/rule': reports3_matrix3_c4,
    'cells/reports3.matrix3.c5/rule': reports3_matrix3_c5,
    'cells/reports3.matrix3.c6/rule': reports3_matrix3_c6,
    'cells/reports3.matrix3.c7/rule': reports3_matrix3_c7,
    'cells/reports3.matrix3.c8/rule': reports3_matrix3_c8,
    'cells/reports3.matrix3.c9/rule': reports3_matrix3_c9,
    'cells/reports3.matrix3.c10/rule': reports3_matrix3_c10,
    'cells/reports3.matrix4.name/rule': reports3_matrix4_name,
    'cells/reports3.matrix4.c1/rule': reports3_matrix4_c1,
    'cells/reports3.matrix4.c2/rule': reports3_matrix4_c2,
    'cells/reports3.matrix4.c3/rule': reports3_matrix4_c3,
    'cells/reports3.matrix4.c4/rule': reports3_matrix4_c4,
    'cells/reports3.matrix4.c5/rule': reports3_matrix4_c5,
    'cells/reports3.matrix4.c6/rule': reports3_matrix4_c6,
    'cells/reports3.matrix4.c7/rule': reports3_matrix4_c7,
    'cells/reports3.matrix4.c8/rule': reports3_matrix4_c8,
    'cells/reports3.matrix4.c9/rule': reports3_matrix4_c9,
    'cells/reports3.matrix4.c10/rule': reports3_matrix4_c10,
    'cells/reports3.matrix5.name/rule': reports3_matrix5_name,
    'cells/reports3.matrix5.c1/rule': reports3_matrix5_c1,
    'cells/reports3.matrix5.c2/rule': reports3_matrix5_c2,
    'cells/reports3.matrix5.c3/rule': reports3_matrix5_c3,
    'cells/reports3.matrix5.c4/rule': reports3_matrix5_c4,
    'cells/reports3.matrix5.c5/rule': reports3_matrix5_c5,
    'cells/reports3.matrix5.c6/rule': reports3_matrix5_c6,
    'cells/reports3.matrix5.c7/rule': reports3_matrix5_c7,
    'cells/reports3.matrix5.c8/rule': reports3_matrix5_c8,
    'cells/reports3.matrix5.c9/rule': reports3_matrix5_c9,
    'cells/reports3.matrix5.c10/rule': reports3_matrix5_c10,
    'cells/reports3.matrix6.name/rule': reports3_matrix6_name,
    'cells/reports3.matrix6.c1/rule': reports3_matrix6_c1,
    'cells/reports3.matrix6.c2/rule': reports3_matrix6_c2,
    'cells/reports3.matrix6.c3/rule': reports3_matrix6_c3,
    'cells/reports3.matrix6.c4/rule': reports3_matrix6_c4,
    'cells/reports3.matrix6.c5/rule': reports3_matrix6_c5,
    'cells/reports3.matrix6.c6/rule': reports3_matrix6_c6,
    'cells/reports3.matrix6.c7/rule': reports3_matrix6_c7,
    'cells/reports3.matrix6.c8/rule': reports3_matrix6_c8,
    'cells/reports3.matrix6.c9/rule': reports3_matrix6_c9,
    'cells/reports3.matrix6.c10/rule': reports3_matrix6_c10,
    'cells/reports3.matrix7.name/rule': reports3_matrix7_name,
    'cells/reports3.matrix7.c1/rule': reports3_matrix7_c1,
    'cells/reports3.matrix7.c2/rule': reports3_matrix7_c2,
    'cells/reports3.matrix7.c3/rule': reports3_matrix7_c3,
    'cells/reports3.matrix7.c4/rule': reports3_matrix7_c4,
    'cells/reports3.matrix7.c5/rule': reports3_matrix7_c5,
    'cells/reports3.matrix7.c6/rule': reports3_matrix7_c6,
    'cells/reports3.matrix7.c7/rule': reports3_matrix7_c7,
    'cells/reports3.matrix7.c8/rule': reports3_matrix7_c8,
    'cells/reports3.matrix7.c9/rule': reports3_matrix7_c9,
    'cells/reports3.matrix7.c10/rule': reports3_matrix7_c10,
    'cells/reports3.matrix8.name/rule': reports3_matrix8_name,
    'cells/reports3.matrix8.c1/rule': reports3_matrix8_c1,
    'cells/reports3.matrix8.c2/rule': reports3_matrix8_c2,
    'cells/reports3.matrix8.c3/rule': reports3_matrix8_c3,
    'cells/reports3.matrix8.c4/rule': reports3_matrix8_c4,
    'cells/reports3.matrix8.c5/rule': reports3_matrix8_c5,
    'cells/reports3.matrix8.c6/rule': reports3_matrix8_c6,
    'cells/reports3.matrix8.c7/rule': reports3_matrix8_c7,
    'cells/reports3.matrix8.c8/rule': reports3_matrix8_c8,
    'cells/reports3.matrix8.c9/rule': reports3_matrix8_c9,
    'cells/reports3.matrix8.c10/rule': reports3_matrix8_c10,
    'cells/reports3.matrix9.name/rule': reports3_matrix9_name,
    'cells/reports3.matrix9.c1/rule': reports3_matrix9_c1,
    'cells/reports3.matrix9.c2/rule': reports3_matrix9_c2,
    'cells/reports3.matrix9.c3/rule': reports3_matrix9_c3,
    'cells/reports3.matrix9.c4/rule': reports3_matrix9_c4,
    'cells/reports3.matrix9.c5/rule': reports3_matrix9_c5,
    'cells/reports3.matrix9.c6/rule': reports3_matrix9_c6,
    'cells/reports3.matrix9.c7/rule': reports3_matrix9_c7,
    'cells/reports3.matrix9.c8/rule': reports3_matrix9_c8,
    'cells/reports3.matrix9.c9/rule': reports3_matrix9_c9,
    'cells/reports3.matrix9.c10/rule': reports3_matrix9_c10,
    'cells/reports3.matrix10.name/rule': reports3_matrix10_name,
    'cells/reports3.matrix10.c1/rule': reports3_matrix10_c1,
    'cells/reports3.matrix10.c2/rule': reports3_matrix10_c2,
    'cells/reports3.matrix10.c3/rule': reports3_matrix10_c3,
    'cells/reports3.matrix10.c4/rule': reports3_matrix10_c4,
    'cells/reports3.matrix10.c5/rule': reports3_matrix10_c5,
    'cells/reports3.matrix10.c6/rule': reports3_matrix10_c6,
    'cells/reports3.matrix10.c7/rule': reports3_matrix10_c7,
    'cells/reports3.matrix10.c8/rule': reports3_matrix10_c8,
    'cells/reports3.matrix10.c9/rule': reports3_matrix10_c9,
    'cells/reports3.matrix10.c10/rule': reports3_matrix10_c10,
    'cells/reports3.matrix11.name/rule': reports3_matrix11_name,
    'cells/reports3.matrix11.c1/rule': reports3_matrix11_c1,
    'cells/reports3.matrix11.c2/rule': reports3_matrix11_c2,
    'cells/reports3.matrix11.c3/rule': reports3_matrix11_c3,
    'cells/reports3.matrix11.c4/rule': reports3_matrix11_c4,
    'cells/reports3.matrix11.c5/rule': reports3_matrix11_c5,
    'cells/reports3.matrix11.c6/rule': reports3_matrix11_c6,
    'cells/reports3.matrix11.c7/rule': reports3_matrix11_c7,
    'cells/reports3.matrix11.c8/rule': reports3_matrix11_c8,
    'cells/reports3.matrix11.c9/rule': reports3_matrix11_c9,
    'cells/reports3.matrix11.c10/rule': reports3_matrix11_c10,
    'cells/reports3.matrix12.name/rule': reports3_matrix12_name,
    'cells/reports3.matrix12.c1/rule': reports3_matrix12_c1,
    'cells/reports3.matrix12.c2/rule': reports3_matrix12_c2,
    'cells/reports3.matrix12.c3/rule': reports3_matrix12_c3,
    'cells/reports3.matrix12.c4/rule': reports3_matrix12_c4,
    'cells/reports3.matrix12.c5/rule': reports3_matrix12_c5,
    'cells/reports3.matrix12.c6/rule': reports3_matrix12_c6,
    'cells/reports3.matrix12.c7/rule': reports3_matrix12_c7,
    'cells/reports3.matrix12.c8/rule': reports3_matrix12_c8,
    'cells/reports3.matrix12.c9/rule': reports3_matrix12_c9,
    'cells/reports3.matrix12.c10/rule': reports3_matrix12_c10,
    'cells/reports3.offers.says/rule': reports3_offers_says,
    'cells/reports3.offer1.row.name/rule': reports3_offer1_row_name,
    'cells/reports3.offer1.row.other/rule': reports3_offer1_row_other,
    'cells/reports3.offer1.row.says/rule': reports3_offer1_row_says,
    'cells/reports3.offer1.row.amount/rule': reports3_offer1_row_amount,
    'cells/reports3.offer1.row.decision/rule': reports3_offer1_row_decision,
    'cells/reports3.offer2.row.name/rule': reports3_offer2_row_name,
    'cells/reports3.offer2.row.other/rule': reports3_offer2_row_other,
    'cells/reports3.offer2.row.says/rule': reports3_offer2_row_says,
    'cells/reports3.offer2.row.amount/rule': reports3_offer2_row_amount,
    'cells/reports3.offer2.row.decision/rule': reports3_offer2_row_decision,
    'cells/reports3.offer3.row.name/rule': reports3_offer3_row_name,
    'cells/reports3.offer3.row.other/rule': reports3_offer3_row_other,
    'cells/reports3.offer3.row.says/rule': reports3_offer3_row_says,
    'cells/reports3.offer3.row.amount/rule': reports3_offer3_row_amount,
    'cells/reports3.offer3.row.decision/rule': reports3_offer3_row_decision,
    'cells/reports3.offer4.row.name/rule': reports3_offer4_row_name,
    'cells/reports3.offer4.row.other/rule': reports3_offer4_row_other,
    'cells/reports3.offer4.row.says/rule': reports3_offer4_row_says,
    'cells/reports3.offer4.row.amount/rule': reports3_offer4_row_amount,
    'cells/reports3.offer4.row.decision/rule': reports3_offer4_row_decision,
    'cells/reports3.offer5.row.name/rule': reports3_offer5_row_name,
    'cells/reports3.offer5.row.other/rule': reports3_offer5_row_other,
    'cells/reports3.offer5.row.says/rule': reports3_offer5_row_says,
    'cells/reports3.offer5.row.amount/rule': reports3_offer5_row_amount,
    'cells/reports3.offer5.row.decision/rule': reports3_offer5_row_decision,
    'cells/reports3.offer6.row.name/rule': reports3_offer6_row_name,
    'cells/reports3.offer6.row.other/rule': reports3_offer6_row_other,
    'cells/reports3.offer6.row.says/rule': reports3_offer6_row_says,
    'cells/reports3.offer6.row.amount/rule': reports3_offer6_row_amount,
    'cells/reports3.offer6.row.decision/rule': reports3_offer6_row_decision,
    'cells/reports3.offer7.row.name/rule': reports3_offer7_row_name,
    'cells/reports3.offer7.row.other/rule': reports3_offer7_row_other,
    'cells/reports3.offer7.row.says/rule': reports3_offer7_row_says,
    'cells/reports3.offer7.row.amount/rule': reports3_offer7_row_amount,
    'cells/reports3.offer7.row.decision/rule': reports3_offer7_row_decision,
    'cells/reports3.offer8.row.name/rule': reports3_offer8_row_name,
    'cells/reports3.offer8.row.other/rule': reports3_offer8_row_other,
    'cells/reports3.offer8.row.says/rule': reports3_offer8_row_says,
    'cells/reports3.offer8.row.amount/rule': reports3_offer8_row_amount,
    'cells/reports3.offer8.row.decision/rule': reports3_offer8_row_decision,
    'cells/reports3.offer9.row.name/rule': reports3_offer9_row_name,
    'cells/reports3.offer9.row.other/rule': reports3_offer9_row_other,
    'cells/reports3.offer9.row.says/rule': reports3_offer9_row_says,
    'cells/reports3.offer9.row.amount/rule': reports3_offer9_row_amount,
    'cells/reports3.offer9.row.decision/rule': reports3_offer9_row_decision,
    'cells/reports3.chances.says/rule': reports3_chances_says,
    'cells/reports3.offers/rule': reports3_offers,
    'cells/reports3.amount/rule': reports3_amount,
    'cells/reports3.fields/rule': reports3_fields,
    'cells/reports3.empty/rule': reports3_empty,
    'cells/reports3.group1/rule': reports3_group1,
    'cells/reports3.group2/rule': reports3_group2,
    'cells/reports3.group3/rule': reports3_group3,
    'cells/reports3.group4/rule': reports3_group4,
    'cells/reports3.group5/rule': reports3_group5,
    'cells/reports3.group6/rule': reports3_group6,
    'cells/reports3.group7/rule': reports3_group7,
    'cells/reports3.group8/rule': reports3_group8,
    'cells/reports3.group9/rule': reports3_group9,
    'cells/reports3.group10/rule': reports3_group10,
    'cells/reports3.offer1/rule': reports3_offer1,
    'cells/reports3.offer2/rule': reports3_offer2,
    'cells/reports3.offer3/rule': reports3_offer3,
    'cells/reports3.offer4/rule': reports3_offer4,
    'cells/reports3.offer5/rule': reports3_offer5,
    'cells/reports3.offer6/rule': reports3_offer6,
    'cells/reports3.offer7/rule': reports3_offer7,
    'cells/reports3.offer8/rule': reports3_offer8,
    'cells/reports3.offer9/rule': reports3_offer9,
    'cells/reports3.offer.other1/rule': reports3_offer_other1,
    'cells/reports3.offer.other2/rule': reports3_offer_other2,
    'cells/reports3.offer.other3/rule': reports3_offer_other3,
    'cells/reports3.offer.other4/rule': reports3_offer_other4,
    'cells/reports3.offer.other5/rule': reports3_offer_other5,
    'cells/reports3.offer.other6/rule': reports3_offer_other6,
    'cells/reports3.offer.other7/rule': reports3_offer_other7,
    'cells/reports3.offer.other8/rule': reports3_offer_other8,
    'cells/reports3.offer.other9/rule': reports3_offer_other9,
    'cells/reports3.offer.rate1/rule': reports3_offer_rate1,
    'cells/reports3.offer.rate2/rule': reports3_offer_rate2,
    'cells/reports3.offer.rate3/rule': reports3_offer_rate3,
    'cells/reports3.offer.rate4/rule': reports3_offer_rate4,
    'cells/reports3.offer.rate5/rule': reports3_offer_rate5,
    'cells/reports3.offer.rate6/rule': reports3_offer_rate6,
    'cells/reports3.offer.rate7/rule': reports3_offer_rate7,
    'cells/reports3.offer.rate8/rule': reports3_offer_rate8,
    'cells/reports3.offer.rate9/rule': reports3_offer_rate9,
    'cells/reports3.offer.above1/rule': reports3_offer_above1,
    'cells/reports3.offer.above2/rule': reports3_offer_above2,
    'cells/reports3.offer.above3/rule': reports3_offer_above3,
    'cells/reports3.offer.above4/rule': reports3_offer_above4,
    'cells/reports3.offer.above5/rule': reports3_offer_above5,
    'cells/reports3.offer.above6/rule': reports3_offer_above6,
    'cells/reports3.offer.above7/rule': reports3_offer_above7,
    'cells/reports3.offer.above8/rule': reports3_offer_above8,
    'cells/reports3.offer.above9/rule': reports3_offer_above9,
    'cells/reports3.offer.below1/rule': reports3_offer_below1,
    'cells/reports3.offer.below2/rule': reports3_offer_below2,
    'cells/reports3.offer.below3/rule': reports3_offer_below3,
    'cells/reports3.offer.below4/rule': reports3_offer_below4,
    'cells/reports3.offer.below5/rule': reports3_offer_below5,
    'cells/reports3.offer.below6/rule': reports3_offer_below6,
    'cells/reports3.offer.below7/rule': reports3_offer_below7,
    'cells/reports3.offer.below8/rule': reports3_offer_below8,
    'cells/reports3.offer.below9/rule': reports3_offer_below9,
}
READS = {
    'cells/reports3.title/rule': Read(NONE, NONE, NONE),
    'cells/reports3.scope/rule': Read(NONE, NONE, frozenset(['analysed_on'])),
    'cells/reports3.finding/rule': Read(NONE, NONE, frozenset(['lang', 'reports3.amount', 'reports3.empty', 'reports3.fields', 'reports3.group1', 'reports3.offers'])),
    'cells/reports3.matrix.head.c1/rule': Read(NONE, frozenset([('report_rows', 'label')]), frozenset(['reports3.group1'])),
    'cells/reports3.matrix.head.c2/rule': Read(NONE, frozenset([('report_rows', 'label')]), frozenset(['reports3.group2'])),
    'cells/reports3.matrix.head.c3/rule': Read(NONE, frozenset([('report_rows', 'label')]), frozenset(['reports3.group3'])),
    'cells/reports3.matrix.head.c4/rule': Read(NONE, frozenset([('report_rows', 'label')]), frozenset(['reports3.group4'])),
    'cells/reports3.matrix.head.c5/rule': Read(NONE, frozenset([('report_rows', 'label')]), frozenset(['reports3.group5'])),
    'cells/reports3.matrix.head.c6/rule': Read(NONE, frozenset([('report_rows', 'label')]), frozenset(['reports3.group6'])),
    'cells/reports3.matrix.head.c7/rule': Read(NONE, frozenset([('report_rows', 'label')]), frozenset(['reports3.group7'])),
    'cells/reports3.matrix.head.c8/rule': Read(NONE, frozenset([('report_rows', 'label')]), frozenset(['reports3.group8'])),
    'cells/reports3.matrix.head.c9/rule': Read(NONE, frozenset([('report_rows', 'label')]), frozenset(['reports3.group9'])),
    'cells/reports3.matrix.head.c10/rule': Read(NONE, frozenset([('report_rows', 'label')]), frozenset(['reports3.group10'])),
    'cells/reports3.matrix1.name/rule': Read(NONE, frozenset([('matrix', 'name')]), NONE),
    'cells/reports3.matrix1.c1/rule': Read(NONE, frozenset([('matrix', 'c1')]), NONE),
    'cells/reports3.matrix1.c2/rule': Read(NONE, frozenset([('matrix', 'c2')]), NONE),
    'cells/reports3.matrix1.c3/rule': Read(NONE, frozenset([('matrix', 'c3')]), NONE),
    'cells/reports3.matrix1.c4/rule': Read(NONE, frozenset([('matrix', 'c4')]), NONE),
    'cells/reports3.matrix1.c5/rule': Read(NONE, frozenset([('matrix', 'c5')]), NONE),
    'cells/reports3.matrix1.c6/rule': Read(NONE, frozenset([('matrix', 'c6')]), NONE),
    'cells/reports3.matrix1.c7/rule': Read(NONE, frozenset([('matrix', 'c7')]), NONE),
    'cells/reports3.matrix1.c8/rule': Read(NONE, frozenset([('matrix', 'c8')]), NONE),
    'cells/reports3.matrix1.c9/rule': Read(NONE, frozenset([('matrix', 'c9')]), NONE),
    'cells/reports3.matrix1.c10/rule': Read(NONE, frozenset([('matrix', 'c10')]), NONE),
    'cells/reports3.matrix2.name/rule': Read(NONE, frozenset([('matrix', 'name')]), NONE),
    'cells/reports3.matrix2.c1/rule': Read(NONE, frozenset([('matrix', 'c1')]), NONE),
    'cells/reports3.matrix2.c2/rule': Read(NONE, frozenset([('matrix', 'c2')]), NONE),
    'cells/reports3.matrix2.c3/rule': Read(NONE, frozenset([('matrix', 'c3')]), NONE),
    'cells/reports3.matrix2.c4/rule': Read(NONE, frozenset([('matrix', 'c4')]), NONE),
    'cells/reports3.matrix2.c5/rule': Read(NONE, frozenset([('matrix', 'c5')]), NONE),
    'cells/reports3.matrix2.c6/rule': Read(NONE, frozenset([('matrix', 'c6')]), NONE),
    'cells/reports3.matrix2.c7/rule': Read(NONE, frozenset([('matrix', 'c7')]), NONE),
    'cells/reports3.matrix2.c8/rule': Read(NONE, frozenset([('matrix', 'c8')]), NONE),
    'cells/reports3.matrix2.c9/rule': Read(NONE, frozenset([('matrix', 'c9')]), NONE),
    'cells/reports3.matrix2.c10/rule': Read(NONE, frozenset([('matrix', 'c10')]), NONE),
    'cells/reports3.matrix3.name/rule': Read(NONE, frozenset([('matrix', 'name')]), NONE),
    'cells/reports3.matrix3.c1/rule': Read(NONE, frozenset([('matrix', 'c1')]), NONE),
    'cells/reports3.matrix3.c2/rule': Read(NONE, frozenset([('matrix', 'c2')]), NONE),
    'cells/reports3.matrix3.c3/rule': Read(NONE, frozenset([('matrix', 'c3')]), NONE),
    'cells/reports3.matrix3.c4/rule': Read(NONE, frozenset([('matrix', 'c4')]), NONE),
    'cells/reports3.matrix3.c5/rule': Read(NONE, frozenset([('matrix', 'c5')]), NONE),
    'cells/reports3.matrix3.c6/rule': Read(NONE, frozenset([('matrix', 'c6')]), NONE),
    'cells/reports3.matrix3.c7/rule': Read(NONE, frozenset([('matrix', 'c7')]), NONE),
    'cells/reports3.matrix3.c8/rule': Read(NONE, frozenset([('matrix', 'c8')]), NONE),
    'cells/reports3.matrix3.c9/rule': Read(NONE, frozenset([('matrix', 'c9')]), NONE),
    'cells/reports3.matrix3.c10/rule': Read(NONE, frozenset([('matrix', 'c10')]), NONE),
    'cells/reports3.matrix4.name/rule': Read(NONE, frozenset([('matrix', 'name')]), NONE),
    'cells/reports3.matrix4.c1/rule': Read(NONE, frozenset([('matrix', 'c1')]), NONE),
    'cells/reports3.matrix4.c2/rule': Read(NONE, frozenset([('matrix', 'c2')]), NONE),
    'cells/reports3.matrix4.c3/rule': Read(NONE, frozenset([('matrix', 'c3')]), NONE),
    'cells/reports3.matrix4.c4/rule': Read(NONE, frozenset([('matrix', 'c4')]), NONE),
    'cells/reports3.matrix4.c5/rule': Read(NONE, frozenset([('matrix', 'c5')]), NONE),
    'cells/reports3.matrix4.c6/rule': Read(NONE, frozenset([('matrix', 'c6')]), NONE),
    'cells/reports3.matrix4.c7/rule': Read(NONE, frozenset([('matrix', 'c7')]), NONE),
    'cells/reports3.matrix4.c8/rule': Read(NONE, frozenset([('matrix', 'c8')]), NONE),
    'cells/reports3.matrix4.c9/rule': Read(NONE, frozenset([('matrix', 'c9')]), NONE),
    'cells/reports3.matrix4.c10/rule': Read(NONE, frozenset([('matrix', 'c10')]), NONE),
    'cells/reports3.matrix5.name/rule': Read(NONE, frozenset([('matrix', 'name')]), NONE),
    'cells/reports3.matrix5.c1/rule': Read(NONE, frozenset([('matrix', 'c1')]), NONE),
    'cells/reports3.matrix5.c2/rule': Read(NONE, frozenset([('matrix', 'c2')]), NONE),
    'cells/reports3.matrix5.c3/rule': Read(NONE, frozenset([('matrix', 'c3')]), NONE),
    'cells/reports3.matrix5.c4/rule': Read(NONE, frozenset([('matrix', 'c4')]), NONE),
    'cells/reports3.matrix5.c5/rule': Read(NONE, frozenset([('matrix', 'c5')]), NONE),
    'cells/reports3.matrix5.c6/rule': Read(NONE, frozenset([('matrix', 'c6')]), NONE),
    'cells/reports3.matrix5.c7/rule': Read(NONE, frozenset([('matrix', 'c7')]), NONE),
    'cells/reports3.matrix5.c8/rule': Read(NONE, frozenset([('matrix', 'c8')]), NONE),
    'cells/reports3.matrix5.c9/rule': Read(NONE, frozenset([('matrix', 'c9')]), NONE),
    'cells/reports3.matrix5.c10/rule': Read(NONE, frozenset([('matrix', 'c10')]), NONE),
    'cells/reports3.matrix6.name/rule': Read(NONE, frozenset([('matrix', 'name')]), NONE),
    'cells/reports3.matrix6.c1/rule': Read(NONE, frozenset([('matrix', 'c1')]), NONE),
    'cells/reports3.matrix6.c2/rule': Read(NONE, frozenset([('matrix', 'c2')]), NONE),
    'cells/reports3.matrix6.c3/rule': Read(NONE, frozenset([('matrix', 'c3')]), NONE),
    'cells/reports3.matrix6.c4/rule': Read(NONE, frozenset([('matrix', 'c4')]), NONE),
    'cells/reports3.matrix6.c5/rule': Read(NONE, frozenset([('matrix', 'c5')]), NONE),
    'cells/reports3.matrix6.c6/rule': Read(NONE, frozenset([('matrix', 'c6')]), NONE),
    'cells/reports3.matrix6.c7/rule': Read(NONE, frozenset([('matrix', 'c7')]), NONE),
    'cells/reports3.matrix6.c8/rule': Read(NONE, frozenset([('matrix', 'c8')]), NONE),
    'cells/reports3.matrix6.c9/rule': Read(NONE, frozenset([('matrix', 'c9')]), NONE),
    'cells/reports3.matrix6.c10/rule': Read(NONE, frozenset([('matrix', 'c10')]), NONE),
    'cells/reports3.matrix7.name/rule': Read(NONE, frozenset([('matrix', 'name')]), NONE),
    'cells/reports3.matrix7.c1/rule': Read(NONE, frozenset([('matrix', 'c1')]), NONE),
    'cells/reports3.matrix7.c2/rule': Read(NONE, frozenset([('matrix', 'c2')]), NONE),
    'cells/reports3.matrix7.c3/rule': Read(NONE, frozenset([('matrix', 'c3')]), NONE),
    'cells/reports3.matrix7.c4/rule': Read(NONE, frozenset([('matrix', 'c4')]), NONE),
    'cells/reports3.matrix7.c5/rule': Read(NONE, frozenset([('matrix', 'c5')]), NONE),
    'cells/reports3.matrix7.c6/rule': Read(NONE, frozenset([('matrix', 'c6')]), NONE),
    'cells/reports3.matrix7.c7/rule': Read(NONE, frozenset([('matrix', 'c7')]), NONE),
    'cells/reports3.matrix7.c8/rule': Read(NONE, frozenset([('matrix', 'c8')]), NONE),
    'cells/reports3.matrix7.c9/rule': Read(NONE, frozenset([('matrix', 'c9')]), NONE),
    'cells/reports3.matrix7.c10/rule': Read(NONE, frozenset([('matrix', 'c10')]), NONE),
    'cells/reports3.matrix8.name/rule': Read(NONE, frozenset([('matrix', 'name')]), NONE),
    'cells/reports3.matrix8.c1/rule': Read(NONE, frozenset([('matrix', 'c1')]), NONE),
    'cells/reports3.matrix8.c2/rule': Read(NONE, frozenset([('matrix', 'c2')]), NONE),
    'cells/reports3.matrix8.c3/rule': Read(NONE, frozenset([('matrix', 'c3')]), NONE),
    'cells/reports3.matrix8.c4/rule': Read(NONE, frozenset([('matrix', 'c4')]), NONE),
    'cells/reports3.matrix8.c5/rule': Read(NONE, frozenset([('matrix', 'c5')]), NONE),
    'cells/reports3.matrix8.c6/rule': Read(NONE, frozenset([('matrix', 'c6')]), NONE),
    'cells/reports3.matrix8.c7/rule': Read(NONE, frozenset([('matrix', 'c7')]), NONE),
    'cells/reports3.matrix8.c8/rule': Read(NONE, frozenset([('matrix', 'c8')]), NONE),
    'cells/reports3.matrix8.c9/rule': Read(NONE, frozenset([('matrix', 'c9')]), NONE),
    'cells/reports3.matrix8.c10/rule': Read(NONE, frozenset([('matrix', 'c10')]), NONE),
    'cells/reports3.matrix9.name/rule': Read(NONE, frozenset([('matrix', 'name')]), NONE),
    'cells/reports3.matrix9.c1/rule': Read(NONE, frozenset([('matrix', 'c1')]), NONE),
    'cells/reports3.matrix9.c2/rule': Read(NONE, frozenset([('matrix', 'c2')]), NONE),
    'cells/reports3.matrix9.c3/rule': Read(NONE, frozenset([('matrix', 'c3')]), NONE),
    'cells/reports3.matrix9.c4/rule': Read(NONE, frozenset([('matrix', 'c4')]), NONE),
    'cells/reports3.matrix9.c5/rule': Read(NONE, frozenset([('matrix', 'c5')]), NONE),
    'cells/reports3.matrix9.c6/rule': Read(NONE, frozenset([('matrix', 'c6')]), NONE),
    'cells/reports3.matrix9.c7/rule': Read(NONE, frozenset([('matrix', 'c7')]), NONE),
    'cells/reports3.matrix9.c8/rule': Read(NONE, frozenset([('matrix', 'c8')]), NONE),
    'cells/reports3.matrix9.c9/rule': Read(NONE, frozenset([('matrix', 'c9')]), NONE),
    'cells/reports3.matrix9.c10/rule': Read(NONE, frozenset([('matrix', 'c10')]), NONE),
    'cells/reports3.matrix10.name/rule': Read(NONE, frozenset([('matrix', 'name')]), NONE),
    'cells/reports3.matrix10.c1/rule': Read(NONE, frozenset([('matrix', 'c1')]), NONE),
    'cells/reports3.matrix10.c2/rule': Read(NONE, frozenset([('matrix', 'c2')]), NONE),
    'cells/reports3.matrix10.c3/rule': Read(NONE, frozenset([('matrix', 'c3')]), NONE),
    'cells/reports3.matrix10.c4/rule': Read(NONE, frozenset([('matrix', 'c4')]), NONE),
    'cells/reports3.matrix10.c5/rule': Read(NONE, frozenset([('matrix', 'c5')]), NONE),
    'cells/reports3.matrix10.c6/rule': Read(NONE, frozenset([('matrix', 'c6')]), NONE),
    'cells/reports3.matrix10.c7/rule': Read(NONE, frozenset([('matrix', 'c7')]), NONE),
    'cells/reports3.matrix10.c8/rule': Read(NONE, frozenset([('matrix', 'c8')]), NONE),
    'cells/reports3.matrix10.c9/rule': Read(NONE, frozenset([('matrix', 'c9')]), NONE),
    'cells/reports3.matrix10.c10/rule': Read(NONE, frozenset([('matrix', 'c10')]), NONE),
    'cells/reports3.matrix11.name/rule': Read(NONE, frozenset([('matrix', 'name')]), NONE),
    'cells/reports3.matrix11.c1/rule': Read(NONE, frozenset([('matrix', 'c1')]), NONE),
    'cells/reports3.matrix11.c2/rule': Read(NONE, frozenset([('matrix', 'c2')]), NONE),
    'cells/reports3.matrix11.c3/rule': Read(NONE, frozenset([('matrix', 'c3')]), NONE),
    'cells/reports3.matrix11.c4/rule': Read(NONE, frozenset([('matrix', 'c4')]), NONE),
    'cells/reports3.matrix11.c5/rule': Read(NONE, frozenset([('matrix', 'c5')]), NONE),
    'cells/reports3.matrix11.c6/rule': Read(NONE, frozenset([('matrix', 'c6')]), NONE),
    'cells/reports3.matrix11.c7/rule': Read(NONE, frozenset([('matrix', 'c7')]), NONE),
    'cells/reports3.matrix11.c8/rule': Read(NONE, frozenset([('matrix', 'c8')]), NONE),
    'cells/reports3.matrix11.c9/rule': Read(NONE, frozenset([('matrix', 'c9')]), NONE),
    'cells/reports3.matrix11.c10/rule': Read(NONE, frozenset([('matrix', 'c10')]), NONE),
    'cells/reports3.matrix12.name/rule': Read(NONE, frozenset([('matrix', 'name')]), NONE),
    'cells/reports3.matrix12.c1/rule': Read(NONE, frozenset([('matrix', 'c1')]), NONE),
    'cells/reports3.matrix12.c2/rule': Read(NONE, frozenset([('matrix', 'c2')]), NONE),
    'cells/reports3.matrix12.c3/rule': Read(NONE, frozenset([('matrix', 'c3')]), NONE),
    'cells/reports3.matrix12.c4/rule': Read(NONE, frozenset([('matrix', 'c4')]), NONE),
    'cells/reports3.matrix12.c5/rule': Read(NONE, frozenset([('matrix', 'c5')]), NONE),
    'cells/reports3.matrix12.c6/rule': Read(NONE, frozenset([('matrix', 'c6')]), NONE),
    'cells/reports3.matrix12.c7/rule': Read(NONE, frozenset([('matrix', 'c7')]), NONE),
    'cells/reports3.matrix12.c8/rule': Read(NONE, frozenset([('matrix', 'c8')]), NONE),
    'cells/reports3.matrix12.c9/rule': Read(NONE, frozenset([('matrix', 'c9')]), NONE),
    'cells/reports3.matrix12.c10/rule': Read(NONE, frozenset([('matrix', 'c10')]), NONE),
    'cells/reports3.offers.says/rule': Read(NONE, frozenset([('suggestions', 'name'), ('suggestions', 'other')]), frozenset(['reports3.group1', 'reports3.offer1'])),
    'cells/reports3.offer1.row.name/rule': Read(NONE, frozenset([('suggestions', 'name')]), frozenset(['reports3.offer1'])),
    'cells/reports3.offer1.row.other/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer1'])),
    'cells/reports3.offer1.row.says/rule': Read(NONE, frozenset([('suggestions', 'says')]), frozenset(['reports3.offer1'])),
    'cells/reports3.offer1.row.amount/rule': Read(NONE, frozenset([('suggestions', 'amount')]), frozenset(['reports3.offer1'])),
    'cells/reports3.offer1.row.decision/rule': Read(NONE, frozenset([('suggestions', 'decision')]), frozenset(['reports3.offer1'])),
    'cells/reports3.offer2.row.name/rule': Read(NONE, frozenset([('suggestions', 'name')]), frozenset(['reports3.offer2'])),
    'cells/reports3.offer2.row.other/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer2'])),
    'cells/reports3.offer2.row.says/rule': Read(NONE, frozenset([('suggestions', 'says')]), frozenset(['reports3.offer2'])),
    'cells/reports3.offer2.row.amount/rule': Read(NONE, frozenset([('suggestions', 'amount')]), frozenset(['reports3.offer2'])),
    'cells/reports3.offer2.row.decision/rule': Read(NONE, frozenset([('suggestions', 'decision')]), frozenset(['reports3.offer2'])),
    'cells/reports3.offer3.row.name/rule': Read(NONE, frozenset([('suggestions', 'name')]), frozenset(['reports3.offer3'])),
    'cells/reports3.offer3.row.other/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer3'])),
    'cells/reports3.offer3.row.says/rule': Read(NONE, frozenset([('suggestions', 'says')]), frozenset(['reports3.offer3'])),
    'cells/reports3.offer3.row.amount/rule': Read(NONE, frozenset([('suggestions', 'amount')]), frozenset(['reports3.offer3'])),
    'cells/reports3.offer3.row.decision/rule': Read(NONE, frozenset([('suggestions', 'decision')]), frozenset(['reports3.offer3'])),
    'cells/reports3.offer4.row.name/rule': Read(NONE, frozenset([('suggestions', 'name')]), frozenset(['reports3.offer4'])),
    'cells/reports3.offer4.row.other/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer4'])),
    'cells/reports3.offer4.row.says/rule': Read(NONE, frozenset([('suggestions', 'says')]), frozenset(['reports3.offer4'])),
    'cells/reports3.offer4.row.amount/rule': Read(NONE, frozenset([('suggestions', 'amount')]), frozenset(['reports3.offer4'])),
    'cells/reports3.offer4.row.decision/rule': Read(NONE, frozenset([('suggestions', 'decision')]), frozenset(['reports3.offer4'])),
    'cells/reports3.offer5.row.name/rule': Read(NONE, frozenset([('suggestions', 'name')]), frozenset(['reports3.offer5'])),
    'cells/reports3.offer5.row.other/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer5'])),
    'cells/reports3.offer5.row.says/rule': Read(NONE, frozenset([('suggestions', 'says')]), frozenset(['reports3.offer5'])),
    'cells/reports3.offer5.row.amount/rule': Read(NONE, frozenset([('suggestions', 'amount')]), frozenset(['reports3.offer5'])),
    'cells/reports3.offer5.row.decision/rule': Read(NONE, frozenset([('suggestions', 'decision')]), frozenset(['reports3.offer5'])),
    'cells/reports3.offer6.row.name/rule': Read(NONE, frozenset([('suggestions', 'name')]), frozenset(['reports3.offer6'])),
    'cells/reports3.offer6.row.other/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer6'])),
    'cells/reports3.offer6.row.says/rule': Read(NONE, frozenset([('suggestions', 'says')]), frozenset(['reports3.offer6'])),
    'cells/reports3.offer6.row.amount/rule': Read(NONE, frozenset([('suggestions', 'amount')]), frozenset(['reports3.offer6'])),
    'cells/reports3.offer6.row.decision/rule': Read(NONE, frozenset([('suggestions', 'decision')]), frozenset(['reports3.offer6'])),
    'cells/reports3.offer7.row.name/rule': Read(NONE, frozenset([('suggestions', 'name')]), frozenset(['reports3.offer7'])),
    'cells/reports3.offer7.row.other/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer7'])),
    'cells/reports3.offer7.row.says/rule': Read(NONE, frozenset([('suggestions', 'says')]), frozenset(['reports3.offer7'])),
    'cells/reports3.offer7.row.amount/rule': Read(NONE, frozenset([('suggestions', 'amount')]), frozenset(['reports3.offer7'])),
    'cells/reports3.offer7.row.decision/rule': Read(NONE, frozenset([('suggestions', 'decision')]), frozenset(['reports3.offer7'])),
    'cells/reports3.offer8.row.name/rule': Read(NONE, frozenset([('suggestions', 'name')]), frozenset(['reports3.offer8'])),
    'cells/reports3.offer8.row.other/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer8'])),
    'cells/reports3.offer8.row.says/rule': Read(NONE, frozenset([('suggestions', 'says')]), frozenset(['reports3.offer8'])),
    'cells/reports3.offer8.row.amount/rule': Read(NONE, frozenset([('suggestions', 'amount')]), frozenset(['reports3.offer8'])),
    'cells/reports3.offer8.row.decision/rule': Read(NONE, frozenset([('suggestions', 'decision')]), frozenset(['reports3.offer8'])),
    'cells/reports3.offer9.row.name/rule': Read(NONE, frozenset([('suggestions', 'name')]), frozenset(['reports3.offer9'])),
    'cells/reports3.offer9.row.other/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer9'])),
    'cells/reports3.offer9.row.says/rule': Read(NONE, frozenset([('suggestions', 'says')]), frozenset(['reports3.offer9'])),
    'cells/reports3.offer9.row.amount/rule': Read(NONE, frozenset([('suggestions', 'amount')]), frozenset(['reports3.offer9'])),
    'cells/reports3.offer9.row.decision/rule': Read(NONE, frozenset([('suggestions', 'decision')]), frozenset(['reports3.offer9'])),
    'cells/reports3.chances.says/rule': Read(NONE, NONE, frozenset(['reports3.offer1'])),
    'cells/reports3.offers/rule': Read(NONE, frozenset([('suggestions', 'kind')]), NONE),
    'cells/reports3.amount/rule': Read(NONE, frozenset([('suggestions', 'amount'), ('suggestions', 'kind')]), NONE),
    'cells/reports3.fields/rule': Read(NONE, frozenset([('matrix', 'account')]), frozenset(['reports3.group1', 'reports3.group10', 'reports3.group2', 'reports3.group3', 'reports3.group4', 'reports3.group5', 'reports3.group6', 'reports3.group7', 'reports3.group8', 'reports3.group9'])),
    'cells/reports3.empty/rule': Read(NONE, frozenset([('matrix', 'c1'), ('matrix', 'c10'), ('matrix', 'c2'), ('matrix', 'c3'), ('matrix', 'c4'), ('matrix', 'c5'), ('matrix', 'c6'), ('matrix', 'c7'), ('matrix', 'c8'), ('matrix', 'c9')]), frozenset(['reports3.fields'])),
    'cells/reports3.group1/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports3.group2/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports3.group3/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports3.group4/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports3.group5/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports3.group6/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports3.group7/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports3.group8/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports3.group9/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports3.group10/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports3.offer1/rule': Read(NONE, frozenset([('suggestions', 'amount'), ('suggestions', 'kind')]), NONE),
    'cells/reports3.offer2/rule': Read(NONE, frozenset([('suggestions', 'amount'), ('suggestions', 'kind')]), frozenset(['reports3.offer1'])),
    'cells/reports3.offer3/rule': Read(NONE, frozenset([('suggestions', 'amount'), ('suggestions', 'kind')]), frozenset(['reports3.offer2'])),
    'cells/reports3.offer4/rule': Read(NONE, frozenset([('suggestions', 'amount'), ('suggestions', 'kind')]), frozenset(['reports3.offer3'])),
    'cells/reports3.offer5/rule': Read(NONE, frozenset([('suggestions', 'amount'), ('suggestions', 'kind')]), frozenset(['reports3.offer4'])),
    'cells/reports3.offer6/rule': Read(NONE, frozenset([('suggestions', 'amount'), ('suggestions', 'kind')]), frozenset(['reports3.offer5'])),
    'cells/reports3.offer7/rule': Read(NONE, frozenset([('suggestions', 'amount'), ('suggestions', 'kind')]), frozenset(['reports3.offer6'])),
    'cells/reports3.offer8/rule': Read(NONE, frozenset([('suggestions', 'amount'), ('suggestions', 'kind')]), frozenset(['reports3.offer7'])),
    'cells/reports3.offer9/rule': Read(NONE, frozenset([('suggestions', 'amount'), ('suggestions', 'kind')]), frozenset(['reports3.offer8'])),
    'cells/reports3.offer.other1/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer1'])),
    'cells/reports3.offer.other2/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer2'])),
    'cells/reports3.offer.other3/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer3'])),
    'cells/reports3.offer.other4/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer4'])),
    'cells/reports3.offer.other5/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer5'])),
    'cells/reports3.offer.other6/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer6'])),
    'cells/reports3.offer.other7/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer7'])),
    'cells/reports3.offer.other8/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer8'])),
    'cells/reports3.offer.other9/rule': Read(NONE, frozenset([('suggestions', 'other')]), frozenset(['reports3.offer9'])),
    'cells/reports3.offer.rate1/rule': Read(NONE, frozenset([('suggestions', 'rate')]), frozenset(['reports3.offer1'])),
    'cells/reports3.offer.rate2/rule': Read(NONE, frozenset([('suggestions', 'rate')]), frozenset(['reports3.offer2'])),
    'cells/reports3.offer.rate3/rule': Read(NONE, frozenset([('suggestions', 'rate')]), frozenset(['reports3.offer3'])),
    'cells/reports3.offer.rate4/rule': Read(NONE, frozenset([('suggestions', 'rate')]), frozenset(['reports3.offer4'])),
    'cells/reports3.offer.rate5/rule': Read(NONE, frozenset([('suggestions', 'rate')]), frozenset(['reports3.offer5'])),
    'cells/reports3.offer.rate6/rule': Read(NONE, frozenset([('suggestions', 'rate')]), frozenset(['reports3.offer6'])),
    'cells/reports3.offer.rate7/rule': Read(NONE, frozenset([('suggestions', 'rate')]), frozenset(['reports3.offer7'])),
    'cells/reports3.offer.rate8/rule': Read(NONE, frozenset([('suggestions', 'rate')]), frozenset(['reports3.offer8'])),
    'cells/reports3.offer.rate9/rule': Read(NONE, frozenset([('suggestions', 'rate')]), frozenset(['reports3.offer9'])),
    'cells/reports3.offer.above1/rule': Read(NONE, frozenset([('suggestions', 'high'), ('suggestions', 'rate')]), frozenset(['reports3.offer1'])),
    'cells/reports3.offer.above2/rule': Read(NONE, frozenset([('suggestions', 'high'), ('suggestions', 'rate')]), frozenset(['reports3.offer2'])),
    'cells/reports3.offer.above3/rule': Read(NONE, frozenset([('suggestions', 'high'), ('suggestions', 'rate')]), frozenset(['reports3.offer3'])),
    'cells/reports3.offer.above4/rule': Read(NONE, frozenset([('suggestions', 'high'), ('suggestions', 'rate')]), frozenset(['reports3.offer4'])),
    'cells/reports3.offer.above5/rule': Read(NONE, frozenset([('suggestions', 'high'), ('suggestions', 'rate')]), frozenset(['reports3.offer5'])),
    'cells/reports3.offer.above6/rule': Read(NONE, frozenset([('suggestions', 'high'), ('suggestions', 'rate')]), frozenset(['reports3.offer6'])),
    'cells/reports3.offer.above7/rule': Read(NONE, frozenset([('suggestions', 'high'), ('suggestions', 'rate')]), frozenset(['reports3.offer7'])),
    'cells/reports3.offer.above8/rule': Read(NONE, frozenset([('suggestions', 'high'), ('suggestions', 'rate')]), frozenset(['reports3.offer8'])),
    'cells/reports3.offer.above9/rule': Read(NONE, frozenset([('suggestions', 'high'), ('suggestions', 'rate')]), frozenset(['reports3.offer9'])),
    'cells/reports3.offer.below1/rule': Read(NONE, frozenset([('suggestions', 'low'), ('suggestions', 'rate')]), frozenset(['reports3.offer1'])),
    'cells/reports3.offer.below2/rule': Read(NONE, frozenset([('suggestions', 'low'), ('suggestions', 'rate')]), frozenset(['reports3.offer2'])),
    'cells/reports3.offer.below3/rule': Read(NONE, frozenset([('suggestions', 'low'), ('suggestions', 'rate')]), frozenset(['reports3.offer3'])),
    'cells/reports3.offer.below4/rule': Read(NONE, frozenset([('suggestions', 'low'), ('suggestions', 'rate')]), frozenset(['reports3.offer4'])),
    'cells/reports3.offer.below5/rule': Read(NONE, frozenset([('suggestions', 'low'), ('suggestions', 'rate')]), frozenset(['reports3.offer5'])),
    'cells/reports3.offer.below6/rule': Read(NONE, frozenset([('suggestions', 'low'), ('suggestions', 'rate')]), frozenset(['reports3.offer6'])),
    'cells/reports3.offer.below7/rule': Read(NONE, frozenset([('suggestions', 'low'), ('suggestions', 'rate')]), frozenset(['reports3.offer7'])),
    'cells/reports3.offer.below8/rule': Read(NONE, frozenset([('suggestions', 'low'), ('suggestions', 'rate')]), frozenset(['reports3.offer8'])),
    'cells/reports3.offer.below9/rule': Read(NONE, frozenset([('suggestions', 'low'), ('suggestions', 'rate')]), frozenset(['reports3.offer9'])),
}
