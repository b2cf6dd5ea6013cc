"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def name(env, rows):
    v0 = env.column('qualify', 'card_row')
    v1 = env.column('customers', 'name')
    out = []
    for i in rows:
        try:
            value = ('' if equal(v0[i], 0.0) else ('' if blank(item(v1, v0[i])) else item(v1, v0[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def score(env, rows):
    v0 = env.cell('weight_total')
    v1 = env.column('qualify', 'a01')
    v2 = env.column('qualify', 'a02')
    v3 = env.column('qualify', 'a03')
    v4 = env.column('qualify', 'a04')
    v5 = env.column('qualify', 'a05')
    v6 = env.column('qualify', 'a06')
    v7 = env.column('qualify', 'a07')
    v8 = env.column('qualify', 'a08')
    v9 = env.column('qualify', 'a09')
    v10 = env.column('qualify', 'a10')
    v11 = env.column('qualify', 'a11')
    v12 = env.column('qualify', 'a12')
    v13 = env.column('qualify', 'a13')
    v14 = env.column('qualify', 'a14')
    v15 = env.column('qualify', 'a15')
    v16 = env.column('qualify', 'a16')
    v17 = env.column('qualify', 'a17')
    v18 = env.column('qualify', 'a18')
    v19 = env.column('qualify', 'a19')
    v20 = env.column('qualify', 'a20')
    v21 = env.block('weights')
    v22 = env.block('worths')
    out = []
    for i in rows:
        try:
            value = (0.0 if equal(v0, 0.0) else round_half_up(divide((100.0 * slot_worth([v1[i], v2[i], v3[i], v4[i], v5[i], v6[i], v7[i], v8[i], v9[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i]], v21, v22)), (10.0 * number(v0))), 1.0))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def known(env, rows):
    v0 = env.cell('weight_total')
    v1 = env.column('qualify', 'a01')
    v2 = env.column('qualify', 'a02')
    v3 = env.column('qualify', 'a03')
    v4 = env.column('qualify', 'a04')
    v5 = env.column('qualify', 'a05')
    v6 = env.column('qualify', 'a06')
    v7 = env.column('qualify', 'a07')
    v8 = env.column('qualify', 'a08')
    v9 = env.column('qualify', 'a09')
    v10 = env.column('qualify', 'a10')
    v11 = env.column('qualify', 'a11')
    v12 = env.column('qualify', 'a12')
    v13 = env.column('qualify', 'a13')
    v14 = env.column('qualify', 'a14')
    v15 = env.column('qualify', 'a15')
    v16 = env.column('qualify', 'a16')
    v17 = env.column('qualify', 'a17')
    v18 = env.column('qualify', 'a18')
    v19 = env.column('qualify', 'a19')
    v20 = env.column('qualify', 'a20')
    v21 = env.block('weights')
    out = []
    for i in rows:
        try:
            value = (0.0 if equal(v0, 0.0) else round_half_up(divide((100.0 * slot_known([v1[i], v2[i], v3[i], v4[i], v5[i], v6[i], v7[i], v8[i], v9[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i]], v21)), number(v0)), 1.0))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def verdict(env, rows):
    v0 = env.column('qualify', 'level')
    v1 = env.code('verdict.drop')
    v2 = env.code('verdict.nurture')
    v3 = env.code('verdict.follow')
    v4 = env.code('verdict.focus')
    out = []
    for i in rows:
        try:
            value = choose(v0[i], lambda: v1, lambda: v2, lambda: v3, lambda: v4)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def reason(env, rows):
    v0 = env.code('reason.veto')
    v1 = env.code('reason.colon')
    v2 = env.block('names')
    v3 = env.column('qualify', 'veto_slot')
    v4 = env.code('reason.not_customer')
    v5 = env.column('qualify', 'base_level')
    v6 = env.column('qualify', 'man_number')
    v7 = env.code('reason.capped')
    v8 = env.column('qualify', 'cap_slot')
    v9 = env.column('qualify', 'level')
    v10 = env.column('qualify', 'low_margin_slot')
    v11 = env.column('qualify', 'man')
    v12 = env.code('reason.too_little')
    v13 = env.column('qualify', 'known')
    v14 = env.cell('known_min')
    v15 = env.code('reason.kept')
    v16 = env.column('qualify', 'keep')
    v17 = env.column('qualify', 'score')
    v18 = env.cell('nurture_score')
    v19 = env.column('qualify', 'protected')
    v20 = env.cell('known_sure')
    v21 = env.code('reason.score')
    v22 = env.code('reason.known')
    out = []
    for i in rows:
        try:
            value = ((text((text(v0) + text(v1))) + text(item(v2, 1.0, v3[i]))) if after(v3[i], 0.0) else (v4 if every(equal(v5[i], 1.0), is_number(v6[i]), equal(v6[i], 0.0)) else ((text((text(v7) + text(v1))) + text((item(v2, 1.0, v8[i]) if every(after(v8[i], 0.0), equal(v9[i], 2.0)) else (item(v2, 1.0, v10[i]) if every(after(v10[i], 0.0), equal(v9[i], 3.0)) else v11[i])))) if before(v9[i], v5[i]) else ((text((text(v12) + text(v1))) + text((text(round_half_up(v13[i], 0.0)) + text('%')))) if before(v13[i], v14) else ((text(v15) + text((text((text((text((text(year(v16[i])) + text('-'))) + text(right_part((text('0') + text(month(v16[i]))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v16[i]))), 2.0))))) if every(every(equal(v5[i], 2.0), before(v17[i], v18), equal(v19[i], 1.0)), (not before(v13[i], v20))) else (text((text((text(v21) + text(round_half_up(v17[i], 0.0)))) + text(v22))) + text((text(round_half_up(v13[i], 0.0)) + text('%')))))))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def man(env, rows):
    v0 = env.column('qualify', 'm')
    v1 = env.column('qualify', 'a')
    v2 = env.column('qualify', 'n')
    v3 = env.column('qualify', 'man_number')
    v4 = env.column('man', 'letters')
    v5 = env.column('man', 'number')
    out = []
    for i in rows:
        try:
            value = ((text((text((text('M') + text(('?' if blank(v0[i]) else v0[i])))) + text((text('A') + text(('?' if blank(v1[i]) else v1[i])))))) + text((text('N') + text(('?' if blank(v2[i]) else v2[i]))))) if blank(v3[i]) else if_error(lambda: ('' if blank(item(v4, match(v3[i], v5))) else item(v4, match(v3[i], v5))), lambda: ''))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def man_action(env, rows):
    v0 = env.column('qualify', 'man_number')
    v1 = env.column('man', 'action')
    v2 = env.column('man', 'number')
    out = []
    for i in rows:
        try:
            value = ('' if blank(v0[i]) else if_error(lambda: ('' if blank(item(v1, match(v0[i], v2))) else item(v1, match(v0[i], v2))), lambda: ''))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def grade(env, rows):
    v0 = env.code('grade.a')
    v1 = env.column('qualify', 'level')
    v2 = env.column('qualify', 'expected')
    v3 = env.column('qualify', 'answered_on')
    v4 = env.cell('grade_a_days')
    v5 = env.column('qualify', 'key_account')
    v6 = env.code('grade.b')
    v7 = env.column('qualify', 'score')
    v8 = env.cell('follow_score')
    v9 = env.column('qualify', 'known')
    v10 = env.cell('known_min')
    v11 = env.column('qualify', 'card_row')
    v12 = env.column('customers', 'follows')
    v13 = env.code('grade.c')
    out = []
    for i in rows:
        try:
            value = (v0 if some(every(equal(v1[i], 4.0), (every(((number(v2[i]) - number(v3[i])) >= 0.0), (not after((number(v2[i]) - number(v3[i])), v4))) if every(every(is_number(v2[i]), (not before(v2[i], 61.0)), (not after(v2[i], 2885000.0))), is_number(v3[i])) else False)), equal(v5[i], 1.0)) else (v6 if some(equal(v1[i], 4.0), every(equal(v1[i], 3.0), (not before(v7[i], v8)), (not before(v9[i], v10))), (False if equal(v11[i], 0.0) else every((not blank(item(v12, v11[i]))), after(v1[i], 1.0)))) else v13))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def ask_phone(env, rows):
    v0 = env.column('qualify', 'ask_phone_slot')
    v1 = env.code('ask.authority')
    v2 = env.block('says')
    out = []
    for i in rows:
        try:
            value = ('' if equal(v0[i], 0.0) else (v1 if equal(v0[i], 21.0) else item(v2, 1.0, v0[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def ask_visit(env, rows):
    v0 = env.column('qualify', 'ask_visit_slot')
    v1 = env.code('ask.authority')
    v2 = env.block('says')
    out = []
    for i in rows:
        try:
            value = ('' if equal(v0[i], 0.0) else (v1 if equal(v0[i], 21.0) else item(v2, 1.0, v0[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def ask_desk(env, rows):
    v0 = env.column('qualify', 'ask_desk_slot')
    v1 = env.block('texts')
    out = []
    for i in rows:
        try:
            value = ('' if equal(v0[i], 0.0) else item(v1, 1.0, v0[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a01(env, rows):
    v0 = env.column('qualify', 'q01')
    v1 = place_index(env.block('options.q01'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a02(env, rows):
    v0 = env.column('qualify', 'q02')
    v1 = place_index(env.block('options.q02'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a03(env, rows):
    v0 = env.column('qualify', 'q03')
    v1 = place_index(env.block('options.q03'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a04(env, rows):
    v0 = env.column('qualify', 'q04')
    v1 = place_index(env.block('options.q04'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a05(env, rows):
    v0 = env.column('qualify', 'q05')
    v1 = place_index(env.block('options.q05'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a06(env, rows):
    v0 = env.column('qualify', 'card_row')
    v1 = env.column('customers', 'when_step')
    v2 = env.column('qualify', 'q06')
    v3 = place_index(env.block('options.q06'))
    out = []
    for i in rows:
        try:
            value = ((0.0 if equal(v0[i], 0.0) else item(v1, v0[i])) if blank(v2[i]) else place_among(v2[i], v3))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a07(env, rows):
    v0 = env.column('qualify', 'q07')
    v1 = place_index(env.block('options.q07'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a08(env, rows):
    v0 = env.column('qualify', 'card_row')
    v1 = env.column('customers', 'volume_step')
    v2 = env.column('qualify', 'q08')
    v3 = place_index(env.block('options.q08'))
    out = []
    for i in rows:
        try:
            value = ((0.0 if equal(v0[i], 0.0) else item(v1, v0[i])) if blank(v2[i]) else place_among(v2[i], v3))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a09(env, rows):
    v0 = env.column('qualify', 'card_row')
    v1 = env.column('customers', 'margin_step')
    v2 = env.column('qualify', 'q09')
    v3 = place_index(env.block('options.q09'))
    out = []
    for i in rows:
        try:
            value = ((0.0 if equal(v0[i], 0.0) else item(v1, v0[i])) if blank(v2[i]) else place_among(v2[i], v3))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a10(env, rows):
    v0 = env.column('qualify', 'q10')
    v1 = place_index(env.block('options.q10'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a11(env, rows):
    v0 = env.column('qualify', 'q11')
    v1 = place_index(env.block('options.q11'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a12(env, rows):
    v0 = env.column('qualify', 'q12')
    v1 = place_index(env.block('options.q12'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a13(env, rows):
    v0 = env.column('qualify', 'q13')
    v1 = place_index(env.block('options.q13'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a14(env, rows):
    v0 = env.column('qualify', 'q14')
    v1 = place_index(env.block('options.q14'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a15(env, rows):
    v0 = env.column('qualify', 'q15')
    v1 = place_index(env.block('options.q15'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a16(env, rows):
    v0 = env.column('qualify', 'q16')
    v1 = place_index(env.block('options.q16'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a17(env, rows):
    v0 = env.column('qualify', 'q17')
    v1 = place_index(env.block('options.q17'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a18(env, rows):
    v0 = env.column('qualify', 'q18')
    v1 = place_index(env.block('options.q18'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a19(env, rows):
    v0 = env.column('qualify', 'q19')
    v1 = place_index(env.block('options.q19'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a20(env, rows):
    v0 = env.column('qualify', 'q20')
    v1 = place_index(env.block('options.q20'))
    out = []
    for i in rows:
        try:
            value = (0.0 if blank(v0[i]) else place_among(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def card_row(env, rows):
    v0 = env.index('customers', 'id')
    v1 = env.column('qualify', 'id')
    out = []
    for i in rows:
        try:
            value = row_of(v1[i], v0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def expected(env, rows):
    v0 = env.column('qualify', 'card_row')
    v1 = env.column('customers', 'expected_on')
    out = []
    for i in rows:
        try:
            value = ('' if equal(v0[i], 0.0) else ('' if blank(item(v1, v0[i])) else item(v1, v0[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def keep(env, rows):
    v0 = env.column('qualify', 'card_row')
    v1 = env.column('customers', 'keep_until')
    out = []
    for i in rows:
        try:
            value = ('' if equal(v0[i], 0.0) else ('' if blank(item(v1, v0[i])) else item(v1, v0[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def approved(env, rows):
    v0 = env.column('qualify', 'card_row')
    v1 = env.column('customers', 'face')
    v2 = env.cell('approval_needed')
    v3 = env.code('yes_no.yes')
    v4 = env.column('customers', 'approved_on')
    out = []
    for i in rows:
        try:
            value = (('' if equal(v0[i], 0.0) else ('' if blank(item(v1, v0[i])) else item(v1, v0[i]))) if some((not equal(v2, v3)), every(gives_number(lambda: ('' if equal(v0[i], 0.0) else ('' if blank(item(v4, v0[i])) else item(v4, v0[i])))), (not before(('' if equal(v0[i], 0.0) else ('' if blank(item(v4, v0[i])) else item(v4, v0[i]))), 61.0)), (not after(('' if equal(v0[i], 0.0) else ('' if blank(item(v4, v0[i])) else item(v4, v0[i]))), 2885000.0)))) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def protected(env, rows):
    v0 = env.cell('keep_protects')
    v1 = env.code('yes_no.yes')
    v2 = env.column('qualify', 'keep')
    v3 = env.column('qualify', 'answered_on')
    out = []
    for i in rows:
        try:
            value = (1.0 if every(equal(v0, v1), ((after(v2[i], v3[i]) if every(is_number(v3[i]), (not before(v3[i], 61.0)), (not after(v3[i], 2885000.0))) else True) if every(is_number(v2[i]), (not before(v2[i], 61.0)), (not after(v2[i], 2885000.0))) else False)) else 0.0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def m(env, rows):
    v0 = env.column('qualify', 'a04')
    v1 = env.block('points.q04')
    out = []
    for i in rows:
        try:
            value = ('' if equal(v0[i], 0.0) else (1.0 if after(item(v1, v0[i]), 0.0) else 0.0))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def a(env, rows):
    v0 = env.column('qualify', 'authority')
    v1 = env.code('authority.decides')
    v2 = env.code('authority.advises')
    v3 = env.code('authority.opposes')
    v4 = env.code('authority.neither')
    out = []
    for i in rows:
        try:
            value = (1.0 if some(equal(v0[i], v1), equal(v0[i], v2), equal(v0[i], v3)) else (0.0 if equal(v0[i], v4) else ''))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def n(env, rows):
    v0 = env.column('qualify', 'a01')
    v1 = env.block('points.q01')
    out = []
    for i in rows:
        try:
            value = ('' if equal(v0[i], 0.0) else (1.0 if after(item(v1, v0[i]), 0.0) else 0.0))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def man_number(env, rows):
    v0 = env.column('qualify', 'm')
    v1 = env.column('qualify', 'a')
    v2 = env.column('qualify', 'n')
    out = []
    for i in rows:
        try:
            value = ((((4.0 * number(v0[i])) + (2.0 * number(v1[i]))) + number(v2[i])) if every(is_number(v0[i]), is_number(v1[i]), is_number(v2[i])) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def veto_slot(env, rows):
    v0 = env.cell('finance_check')
    v1 = env.code('yes_no.yes')
    v2 = env.column('qualify', 'a')
    v3 = env.column('qualify', 'n')
    v4 = env.column('qualify', 'effects')
    out = []
    for i in rows:
        try:
            value = ((0.0 if every(equal(v0, v1), equal(v2[i], 1.0), equal(v3[i], 1.0)) else remainder(place_of(3.0, (text(v4[i]) + text(3.0))), 21.0)) if equal(remainder(place_of(2.0, (text(v4[i]) + text(2.0))), 21.0), 0.0) else remainder(place_of(2.0, (text(v4[i]) + text(2.0))), 21.0))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def cap_slot(env, rows):
    v0 = env.column('qualify', 'effects')
    out = []
    for i in rows:
        try:
            value = (remainder(place_of(5.0, (text(v0[i]) + text(5.0))), 21.0) if equal(remainder(place_of(4.0, (text(v0[i]) + text(4.0))), 21.0), 0.0) else remainder(place_of(4.0, (text(v0[i]) + text(4.0))), 21.0))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def low_margin_slot(env, rows):
    v0 = env.cell('white_face_lifts')
    v1 = env.code('yes_no.yes')
    v2 = env.column('qualify', 'approved')
    v3 = env.code('face.white')
    v4 = env.column('qualify', 'effects')
    out = []
    for i in rows:
        try:
            value = (0.0 if every(equal(v0, v1), equal(v2[i], v3)) else remainder(place_of(6.0, (text(v4[i]) + text(6.0))), 21.0))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def key_account(env, rows):
    v0 = env.column('qualify', 'approved')
    v1 = env.column('qualify', 'low_margin_slot')
    out = []
    for i in rows:
        try:
            value = (1.0 if every((not blank(v0[i])), equal(v1[i], 0.0)) else 0.0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def base_level(env, rows):
    v0 = env.column('qualify', 'veto_slot')
    v1 = env.column('qualify', 'man_number')
    v2 = env.column('qualify', 'known')
    v3 = env.cell('known_min')
    v4 = env.column('qualify', 'score')
    v5 = env.cell('focus_score')
    v6 = env.cell('known_sure')
    v7 = env.cell('follow_score')
    v8 = env.cell('nurture_score')
    v9 = env.column('qualify', 'protected')
    out = []
    for i in rows:
        try:
            value = (1.0 if after(v0[i], 0.0) else (1.0 if every(is_number(v1[i]), equal(v1[i], 0.0)) else (3.0 if before(v2[i], v3) else (4.0 if every((not before(v4[i], v5)), (not before(v2[i], v6))) else (3.0 if (not before(v4[i], v7)) else (2.0 if (not before(v4[i], v8)) else (2.0 if before(v2[i], v6) else (2.0 if equal(v9[i], 1.0) else 1.0))))))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def level(env, rows):
    v0 = env.column('qualify', 'base_level')
    v1 = env.column('qualify', 'cap_slot')
    v2 = env.column('qualify', 'low_margin_slot')
    v3 = env.column('qualify', 'man_number')
    v4 = env.column('man', 'cap_level')
    v5 = env.column('man', 'number')
    out = []
    for i in rows:
        try:
            value = smallest(v0[i], (2.0 if after(v1[i], 0.0) else v0[i]), (3.0 if after(v2[i], 0.0) else v0[i]), (v0[i] if blank(v3[i]) else if_error(lambda: (v0[i] if blank(item(v4, match(v3[i], v5))) else item(v4, match(v3[i], v5))), lambda: v0[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def ask_phone_slot(env, rows):
    v0 = env.column('qualify', 'a01')
    v1 = env.cell('head.weight.q01')
    v2 = env.column('qualify', 'buys')
    v3 = env.column('qualify', 'a06')
    v4 = env.cell('head.weight.q06')
    v5 = env.column('qualify', 'a')
    v6 = env.column('qualify', 'a02')
    v7 = env.column('qualify', 'a03')
    v8 = env.column('qualify', 'a04')
    v9 = env.column('qualify', 'a05')
    v10 = env.column('qualify', 'a07')
    v11 = env.column('qualify', 'a08')
    v12 = env.column('qualify', 'a09')
    v13 = env.column('qualify', 'a10')
    v14 = env.column('qualify', 'a11')
    v15 = env.column('qualify', 'a12')
    v16 = env.column('qualify', 'a13')
    v17 = env.column('qualify', 'a14')
    v18 = env.column('qualify', 'a15')
    v19 = env.column('qualify', 'a16')
    v20 = env.column('qualify', 'a17')
    v21 = env.column('qualify', 'a18')
    v22 = env.column('qualify', 'a19')
    v23 = env.column('qualify', 'a20')
    v24 = env.block('keys_phone')
    v25 = env.block('others_phone')
    out = []
    for i in rows:
        try:
            value = (1.0 if every(every(equal(v0[i], 0.0), after(v1, 0.0)), equal(v2[i], 0.0)) else (6.0 if every(equal(v3[i], 0.0), after(v4, 0.0)) else (21.0 if blank(v5[i]) else ((21.0 - remainder((slot_open([v0[i], v6[i], v7[i], v8[i], v9[i], v3[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i], v23[i]], v24) if equal(v2[i], 0.0) else (slot_open([v6[i], v7[i], v8[i], v9[i], v3[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i], v23[i]], v25) if (slot_open([v6[i], v7[i], v8[i], v9[i], v3[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i], v23[i]], v25) > 0.0) else slot_open([v0[i], v6[i], v7[i], v8[i], v9[i], v3[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i], v23[i]], v24))), 100.0)) if ((slot_open([v0[i], v6[i], v7[i], v8[i], v9[i], v3[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i], v23[i]], v24) if equal(v2[i], 0.0) else (slot_open([v6[i], v7[i], v8[i], v9[i], v3[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i], v23[i]], v25) if (slot_open([v6[i], v7[i], v8[i], v9[i], v3[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i], v23[i]], v25) > 0.0) else slot_open([v0[i], v6[i], v7[i], v8[i], v9[i], v3[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i], v23[i]], v24))) > 0.0) else 0.0))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def ask_visit_slot(env, rows):
    v0 = env.column('qualify', 'm')
    v1 = env.column('qualify', 'n')
    v2 = env.column('qualify', 'a')
    v3 = env.column('qualify', 'buys')
    v4 = env.column('qualify', 'a02')
    v5 = env.column('qualify', 'a03')
    v6 = env.column('qualify', 'a04')
    v7 = env.column('qualify', 'a05')
    v8 = env.column('qualify', 'a06')
    v9 = env.column('qualify', 'a07')
    v10 = env.column('qualify', 'a08')
    v11 = env.column('qualify', 'a09')
    v12 = env.column('qualify', 'a10')
    v13 = env.column('qualify', 'a11')
    v14 = env.column('qualify', 'a12')
    v15 = env.column('qualify', 'a13')
    v16 = env.column('qualify', 'a14')
    v17 = env.column('qualify', 'a15')
    v18 = env.column('qualify', 'a16')
    v19 = env.column('qualify', 'a17')
    v20 = env.column('qualify', 'a18')
    v21 = env.column('qualify', 'a19')
    v22 = env.column('qualify', 'a20')
    v23 = env.block('others_visit')
    v24 = env.column('qualify', 'a01')
    v25 = env.block('keys_visit')
    out = []
    for i in rows:
        try:
            value = (21.0 if some(every(is_number(v0[i]), is_number(v1[i]), blank(v2[i])), every(equal(v3[i], 1.0), blank(v2[i]), equal(slot_open([v4[i], v5[i], v6[i], v7[i], v8[i], v9[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i]], v23), 0.0))) else ((21.0 - remainder((slot_open([v24[i], v4[i], v5[i], v6[i], v7[i], v8[i], v9[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i]], v25) if equal(v3[i], 0.0) else (slot_open([v4[i], v5[i], v6[i], v7[i], v8[i], v9[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i]], v23) if (slot_open([v4[i], v5[i], v6[i], v7[i], v8[i], v9[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i]], v23) > 0.0) else slot_open([v24[i], v4[i], v5[i], v6[i], v7[i], v8[i], v9[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i]], v25))), 100.0)) if ((slot_open([v24[i], v4[i], v5[i], v6[i], v7[i], v8[i], v9[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i]], v25) if equal(v3[i], 0.0) else (slot_open([v4[i], v5[i], v6[i], v7[i], v8[i], v9[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i]], v23) if (slot_open([v4[i], v5[i], v6[i], v7[i], v8[i], v9[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i]], v23) > 0.0) else slot_open([v24[i], v4[i], v5[i], v6[i], v7[i], v8[i], v9[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i], v20[i], v21[i], v22[i]], v25))) > 0.0) else (21.0 if blank(v2[i]) else 0.0)))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def ask_desk_slot(env, rows):
    v0 = env.column('qualify', 'a01')
    v1 = env.column('qualify', 'a02')
    v2 = env.column('qualify', 'a03')
    v3 = env.column('qualify', 'a04')
    v4 = env.column('qualify', 'a05')
    v5 = env.column('qualify', 'a06')
    v6 = env.column('qualify', 'a07')
    v7 = env.column('qualify', 'a08')
    v8 = env.column('qualify', 'a09')
    v9 = env.column('qualify', 'a10')
    v10 = env.column('qualify', 'a11')
    v11 = env.column('qualify', 'a12')
    v12 = env.column('qualify', 'a13')
    v13 = env.column('qualify', 'a14')
    v14 = env.column('qualify', 'a15')
    v15 = env.column('qualify', 'a16')
    v16 = env.column('qualify', 'a17')
    v17 = env.column('qualify', 'a18')
    v18 = env.column('qualify', 'a19')
    v19 = env.column('qualify', 'a20')
    v20 = env.block('keys_desk')
    out = []
    for i in rows:
        try:
            value = ((21.0 - remainder(slot_open([v0[i], v1[i], v2[i], v3[i], v4[i], v5[i], v6[i], v7[i], v8[i], v9[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i]], v20), 100.0)) if (slot_open([v0[i], v1[i], v2[i], v3[i], v4[i], v5[i], v6[i], v7[i], v8[i], v9[i], v10[i], v11[i], v12[i], v13[i], v14[i], v15[i], v16[i], v17[i], v18[i], v19[i]], v20) > 0.0) else 0.0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def effects(env, rows):
    v0 = env.column('qualify', 'a01')
    v1 = env.column('qualify', 'a02')
    v2 = env.column('qualify', 'a03')
    v3 = env.column('qualify', 'a04')
    v4 = env.column('qualify', 'a05')
    v5 = env.column('qualify', 'a06')
    v6 = env.column('qualify', 'a07')
    v7 = env.column('qualify', 'a08')
    v8 = env.column('qualify', 'a09')
    v9 = env.column('qualify', 'a10')
    v10 = env.block('digits.q01')
    v11 = env.block('digits.q02')
    v12 = env.block('digits.q03')
    v13 = env.block('digits.q04')
    v14 = env.block('digits.q05')
    v15 = env.block('digits.q06')
    v16 = env.block('digits.q07')
    v17 = env.block('digits.q08')
    v18 = env.block('digits.q09')
    v19 = env.block('digits.q10')
    v20 = env.column('qualify', 'a11')
    v21 = env.column('qualify', 'a12')
    v22 = env.column('qualify', 'a13')
    v23 = env.column('qualify', 'a14')
    v24 = env.column('qualify', 'a15')
    v25 = env.column('qualify', 'a16')
    v26 = env.column('qualify', 'a17')
    v27 = env.column('qualify', 'a18')
    v28 = env.column('qualify', 'a19')
    v29 = env.column('qualify', 'a20')
    v30 = env.block('digits.q11')
    v31 = env.block('digits.q12')
    v32 = env.block('digits.q13')
    v33 = env.block('digits.q14')
    v34 = env.block('digits.q15')
    v35 = env.block('digits.q16')
    v36 = env.block('digits.q17')
    v37 = env.block('digits.q18')
    v38 = env.block('digits.q19')
    v39 = env.block('digits.q20')
    out = []
    for i in rows:
        try:
            value = (text((1111111111.0 if equal(total([v0[i], v1[i], v2[i], v3[i], v4[i], v5[i], v6[i], v7[i], v8[i], v9[i]]), 0.0) else (((((((((number(item(v10, (number(v0[i]) + 1.0))) + number(item(v11, (number(v1[i]) + 1.0)))) + number(item(v12, (number(v2[i]) + 1.0)))) + number(item(v13, (number(v3[i]) + 1.0)))) + number(item(v14, (number(v4[i]) + 1.0)))) + number(item(v15, (number(v5[i]) + 1.0)))) + number(item(v16, (number(v6[i]) + 1.0)))) + number(item(v17, (number(v7[i]) + 1.0)))) + number(item(v18, (number(v8[i]) + 1.0)))) + number(item(v19, (number(v9[i]) + 1.0)))))) + text((1111111111.0 if equal(total([v20[i], v21[i], v22[i], v23[i], v24[i], v25[i], v26[i], v27[i], v28[i], v29[i]]), 0.0) else (((((((((number(item(v30, (number(v20[i]) + 1.0))) + number(item(v31, (number(v21[i]) + 1.0)))) + number(item(v32, (number(v22[i]) + 1.0)))) + number(item(v33, (number(v23[i]) + 1.0)))) + number(item(v34, (number(v24[i]) + 1.0)))) + number(item(v35, (number(v25[i]) + 1.0)))) + number(item(v36, (number(v26[i]) + 1.0)))) + number(item(v37, (number(v27[i]) + 1.0)))) + number(item(v38, (number(v28[i]) + 1.0)))) + number(item(v39, (number(v29[i]) + 1.0)))))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def buys(env, rows):
    v0 = env.column('qualify', 'card_row')
    v1 = env.column('customers', 'orders')
    v2 = env.column('customers', 'last_order')
    out = []
    for i in rows:
        try:
            value = (1.0 if some((after(('' if equal(v0[i], 0.0) else ('' if blank(item(v1, v0[i])) else item(v1, v0[i]))), 0.0) if gives_number(lambda: ('' if equal(v0[i], 0.0) else ('' if blank(item(v1, v0[i])) else item(v1, v0[i])))) else False), every(gives_number(lambda: ('' if equal(v0[i], 0.0) else ('' if blank(item(v2, v0[i])) else item(v2, v0[i])))), (not before(('' if equal(v0[i], 0.0) else ('' if blank(item(v2, v0[i])) else item(v2, v0[i]))), 61.0)), (not after(('' if equal(v0[i], 0.0) else ('' if blank(item(v2, v0[i])) else item(v2, v0[i]))), 2885000.0)))) else 0.0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_0(env, rows):
    v0 = env.column('qualify', 'verdict')
    v1 = env.code('verdict.focus')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_1(env, rows):
    v0 = env.column('qualify', 'verdict')
    v1 = env.code('verdict.follow')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_2(env, rows):
    v0 = env.column('qualify', 'verdict')
    v1 = env.code('verdict.nurture')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_3(env, rows):
    v0 = env.column('qualify', 'verdict')
    v1 = env.code('verdict.drop')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'columns/name/rule': name,
    'columns/score/rule': score,
    'columns/known/rule': known,
    'columns/verdict/rule': verdict,
    'columns/reason/rule': reason,
    'columns/man/rule': man,
    'columns/man_action/rule': man_action,
    'columns/grade/rule': grade,
    'columns/ask_phone/rule': ask_phone,
    'columns/ask_visit/rule': ask_visit,
    'columns/ask_desk/rule': ask_desk,
    'columns/a01/rule': a01,
    'columns/a02/rule': a02,
    'columns/a03/rule': a03,
    'columns/a04/rule': a04,
    'columns/a05/rule': a05,
    'columns/a06/rule': a06,
    'columns/a07/rule': a07,
    'columns/a08/rule': a08,
    'columns/a09/rule': a09,
    'columns/a10/rule': a10,
    'columns/a11/rule': a11,
    'columns/a12/rule': a12,
    'columns/a13/rule': a13,
    'columns/a14/rule': a14,
    'columns/a15/rule': a15,
    'columns/a16/rule': a16,
    'columns/a17/rule': a17,
    'columns/a18/rule': a18,
    'columns/a19/rule': a19,
    'columns/a20/rule': a20,
    'columns/card_row/rule': card_row,
    'columns/expected/rule': expected,
    'columns/keep/rule': keep,
    'columns/approved/rule': approved,
    'columns/protected/rule': protected,
    'columns/m/rule': m,
    'columns/a/rule': a,
    'columns/n/rule': n,
    'columns/man_number/rule': man_number,
    'columns/veto_slot/rule': veto_slot,
    'columns/cap_slot/rule': cap_slot,
    'columns/low_margin_slot/rule': low_margin_slot,
    'columns/key_account/rule': key_account,
    'columns/base_level/rule': base_level,
    'columns/level/rule': level,
    'columns/ask_phone_slot/rule': ask_phone_slot,
    'columns/ask_visit_slot/rule': ask_visit_slot,
    'columns/ask_desk_slot/rule': ask_desk_slot,
    'columns/effects/rule': effects,
    'columns/buys/rule': buys,
    'looks/0/rule': looks_0,
    'looks/1/rule': looks_1,
    'looks/2/rule': looks_2,
    'looks/3/rule': looks_3,
}
READS = {
    'columns/name/rule': Read(frozenset(['card_row']), frozenset([('customers', 'name')]), NONE),
    'columns/score/rule': Read(frozenset(['a01', 'a02', 'a03', 'a04', 'a05', 'a06', 'a07', 'a08', 'a09', 'a10', 'a11', 'a12', 'a13', 'a14', 'a15', 'a16', 'a17', 'a18', 'a19', 'a20']), NONE, frozenset(['weight_total'])),
    'columns/known/rule': Read(frozenset(['a01', 'a02', 'a03', 'a04', 'a05', 'a06', 'a07', 'a08', 'a09', 'a10', 'a11', 'a12', 'a13', 'a14', 'a15', 'a16', 'a17', 'a18', 'a19', 'a20']), NONE, frozenset(['weight_total'])),
    'columns/verdict/rule': Read(frozenset(['level']), NONE, NONE),
    'columns/reason/rule': Read(frozenset(['base_level', 'cap_slot', 'keep', 'known', 'level', 'low_margin_slot', 'man', 'man_number', 'protected', 'score', 'veto_slot']), NONE, frozenset(['known_min', 'known_sure', 'nurture_score'])),
    'columns/man/rule': Read(frozenset(['a', 'm', 'man_number', 'n']), frozenset([('man', 'letters'), ('man', 'number')]), NONE),
    'columns/man_action/rule': Read(frozenset(['man_number']), frozenset([('man', 'action'), ('man', 'number')]), NONE),
    'columns/grade/rule': Read(frozenset(['answered_on', 'card_row', 'expected', 'key_account', 'known', 'level', 'score']), frozenset([('customers', 'follows')]), frozenset(['follow_score', 'grade_a_days', 'known_min'])),
    'columns/ask_phone/rule': Read(frozenset(['ask_phone_slot']), NONE, NONE),
    'columns/ask_visit/rule': Read(frozenset(['ask_visit_slot']), NONE, NONE),
    'columns/ask_desk/rule': Read(frozenset(['ask_desk_slot']), NONE, NONE),
    'columns/a01/rule': Read(frozenset(['q01']), NONE, NONE),
    'columns/a02/rule': Read(frozenset(['q02']), NONE, NONE),
    'columns/a03/rule': Read(frozenset(['q03']), NONE, NONE),
    'columns/a04/rule': Read(frozenset(['q04']), NONE, NONE),
    'columns/a05/rule': Read(frozenset(['q05']), NONE, NONE),
    'columns/a06/rule': Read(frozenset(['card_row', 'q06']), frozenset([('customers', 'when_step')]), NONE),
    'columns/a07/rule': Read(frozenset(['q07']), NONE, NONE),
    'columns/a08/rule': Read(frozenset(['card_row', 'q08']), frozenset([('customers', 'volume_step')]), NONE),
    'columns/a09/rule': Read(frozenset(['card_row', 'q09']), frozenset([('customers', 'margin_step')]), NONE),
    'columns/a10/rule': Read(frozenset(['q10']), NONE, NONE),
    'columns/a11/rule': Read(frozenset(['q11']), NONE, NONE),
    'columns/a12/rule': Read(frozenset(['q12']), NONE, NONE),
    'columns/a13/rule': Read(frozenset(['q13']), NONE, NONE),
    'columns/a14/rule': Read(frozenset(['q14']), NONE, NONE),
    'columns/a15/rule': Read(frozenset(['q15']), NONE, NONE),
    'columns/a16/rule': Read(frozenset(['q16']), NONE, NONE),
    'columns/a17/rule': Read(frozenset(['q17']), NONE, NONE),
    'columns/a18/rule': Read(frozenset(['q18']), NONE, NONE),
    'columns/a19/rule': Read(frozenset(['q19']), NONE, NONE),
    'columns/a20/rule': Read(frozenset(['q20']), NONE, NONE),
    'columns/card_row/rule': Read(frozenset(['id']), frozenset([('customers', 'id')]), NONE),
    'columns/expected/rule': Read(frozenset(['card_row']), frozenset([('customers', 'expected_on')]), NONE),
    'columns/keep/rule': Read(frozenset(['card_row']), frozenset([('customers', 'keep_until')]), NONE),
    'columns/approved/rule': Read(frozenset(['card_row']), frozenset([('customers', 'approved_on'), ('customers', 'face')]), frozenset(['approval_needed'])),
    'columns/protected/rule': Read(frozenset(['answered_on', 'keep']), NONE, frozenset(['keep_protects'])),
    'columns/m/rule': Read(frozenset(['a04']), NONE, NONE),
    'columns/a/rule': Read(frozenset(['authority']), NONE, NONE),
    'columns/n/rule': Read(frozenset(['a01']), NONE, NONE),
    'columns/man_number/rule': Read(frozenset(['a', 'm', 'n']), NONE, NONE),
    'columns/veto_slot/rule': Read(frozenset(['a', 'effects', 'n']), NONE, frozenset(['finance_check'])),
    'columns/cap_slot/rule': Read(frozenset(['effects']), NONE, NONE),
    'columns/low_margin_slot/rule': Read(frozenset(['approved', 'effects']), NONE, frozenset(['white_face_lifts'])),
    'columns/key_account/rule': Read(frozenset(['approved', 'low_margin_slot']), NONE, NONE),
    'columns/base_level/rule': Read(frozenset(['known', 'man_number', 'protected', 'score', 'veto_slot']), NONE, frozenset(['focus_score', 'follow_score', 'known_min', 'known_sure', 'nurture_score'])),
    'columns/level/rule': Read(frozenset(['base_level', 'cap_slot', 'low_margin_slot', 'man_number']), frozenset([('man', 'cap_level'), ('man', 'number')]), NONE),
    'columns/ask_phone_slot/rule': Read(frozenset(['a', 'a01', 'a02', 'a03', 'a04', 'a05', 'a06', 'a07', 'a08', 'a09', 'a10', 'a11', 'a12', 'a13', 'a14', 'a15', 'a16', 'a17', 'a18', 'a19', 'a20', 'buys']), NONE, frozenset(['head.weight.q01', 'head.weight.q06'])),
    'columns/ask_visit_slot/rule': Read(frozenset(['a', 'a01', 'a02', 'a03', 'a04', 'a05', 'a06', 'a07', 'a08', 'a09', 'a10', 'a11', 'a12', 'a13', 'a14', 'a15', 'a16', 'a17', 'a18', 'a19', 'a20', 'buys', 'm', 'n']), NONE, NONE),
    'columns/ask_desk_slot/rule': Read(frozenset(['a01', 'a02', 'a03', 'a04', 'a05', 'a06', 'a07', 'a08', 'a09', 'a10', 'a11', 'a12', 'a13', 'a14', 'a15', 'a16', 'a17', 'a18', 'a19', 'a20']), NONE, NONE),
    'columns/effects/rule': Read(frozenset(['a01', 'a02', 'a03', 'a04', 'a05', 'a06', 'a07', 'a08', 'a09', 'a10', 'a11', 'a12', 'a13', 'a14', 'a15', 'a16', 'a17', 'a18', 'a19', 'a20']), NONE, NONE),
    'columns/buys/rule': Read(frozenset(['card_row']), frozenset([('customers', 'last_order'), ('customers', 'orders')]), NONE),
    'looks/0/rule': Read(frozenset(['verdict']), NONE, NONE),
    'looks/1/rule': Read(frozenset(['verdict']), NONE, NONE),
    'looks/2/rule': Read(frozenset(['verdict']), NONE, NONE),
    'looks/3/rule': Read(frozenset(['verdict']), NONE, NONE),
}
