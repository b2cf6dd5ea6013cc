"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def risks_title(env):
    v0 = env.words(('Risks', '风险', '風險'))
    v1 = env.cell('as_of')
    v2 = env.words(('–', '–', '–'))
    return (text((text(v0) + text(' · '))) + text(((text((text((text((text(year(v1)) + text('-'))) + text(right_part((text('0') + text(month(v1))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v1))), 2.0))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)))


@single
def risks_scope(env):
    v0 = env.words(('A and key customers', 'A 级与关键客户', 'A 級與關鍵客戶'))
    return v0


@single
def risks_finding(env):
    v0 = env.words(('No A or key customer is without an owner or known to one person alone.', 'A 级和关键客户都有人负责，也都不止一人接触。', 'A 級和關鍵客戶皆有人負責，也皆不止一人接觸。'))
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    v3 = env.words((' A or key customer has no owner here; ', ' 家 A 级或关键客户无人负责；', ' 家 A 級或關鍵客戶無人負責；'))
    v4 = env.words((' A or key customers have no owner here; ', ' 家 A 级或关键客户无人负责；', ' 家 A 級或關鍵客戶無人負責；'))
    v5 = env.words((' is known to one person alone.', ' 家只有一人接触。', ' 家僅一人接觸。'))
    v6 = env.words((' are known to one person alone.', ' 家只有一人接触。', ' 家僅一人接觸。'))
    return (v0 if equal((number(v1) + number(v2)), 0.0) else (text((text(v1) + text((v3 if equal(v1, 1.0) else v4)))) + text((text(v2) + text((v5 if equal(v2, 1.0) else v6))))))


@single
def risks_tile_owner_label_highlight(env):
    v0 = env.cell('risks.owner')
    return after(v0, 0.0)


@single
def risks_tile_owner(env):
    v0 = env.cell('risks.owner')
    return v0


@single
def risks_tile_owner_highlight(env):
    v0 = env.cell('risks.owner')
    return after(v0, 0.0)


@single
def risks_tile_owner_note(env):
    v0 = env.cell('risks.owner')
    v1 = env.words(('A or key customers', '家 A 级或关键客户', '家 A 級或關鍵客戶'))
    return (text(('! ' if after(v0, 0.0) else '')) + text(v1))


@single
def risks_tile_owner_note_highlight(env):
    v0 = env.cell('risks.owner')
    return after(v0, 0.0)


@single
def risks_tile_one_label_highlight(env):
    v0 = env.cell('risks.one')
    return after(v0, 0.0)


@single
def risks_tile_one(env):
    v0 = env.cell('risks.one')
    return v0


@single
def risks_tile_one_highlight(env):
    v0 = env.cell('risks.one')
    return after(v0, 0.0)


@single
def risks_tile_one_note(env):
    v0 = env.cell('risks.one')
    v1 = env.words(('A or key customers', '家 A 级或关键客户', '家 A 級或關鍵客戶'))
    return (text(('! ' if after(v0, 0.0) else '')) + text(v1))


@single
def risks_tile_one_note_highlight(env):
    v0 = env.cell('risks.one')
    return after(v0, 0.0)


@single
def risks_tile_owner_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.code('risk.owner')
    v2 = env.cell('currency_1')
    return sum_masked(v0, env.mask('risk_rows', 'risk', 'told', v1), env.mask('risk_rows', 'currency', '=', v2))


@single
def risks_tile_owner_amount_note(env):
    v0 = env.words(('ordered in ', '近 ', '近 '))
    v1 = env.cell('one_person_days')
    v2 = env.words((' days or expected', ' 天订单或预计', ' 天訂單或預計'))
    v3 = env.cell('currency_1')
    v4 = env.words((', ', '，', '，'))
    return (text((text((text(v0) + text(v1))) + text(v2))) + text(('' if blank(('' if equal(v3, '–') else v3)) else (text(v4) + text(('' if equal(v3, '–') else v3))))))


@single
def risks_tile_one_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.code('risk.one')
    v2 = env.cell('currency_1')
    return sum_masked(v0, env.mask('risk_rows', 'risk', 'told', v1), env.mask('risk_rows', 'currency', '=', v2))


@single
def risks_tile_one_amount_note(env):
    v0 = env.words(('ordered in ', '近 ', '近 '))
    v1 = env.cell('one_person_days')
    v2 = env.words((' days or expected', ' 天订单或预计', ' 天訂單或預計'))
    v3 = env.cell('currency_1')
    v4 = env.words((', ', '，', '，'))
    return (text((text((text(v0) + text(v1))) + text(v2))) + text(('' if blank(('' if equal(v3, '–') else v3)) else (text(v4) + text(('' if equal(v3, '–') else v3))))))


@single
def risks_owner1(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 1.0))) else item(v0, (0.0 + 1.0))), lambda: '') if (not before(v1, 1.0)) else '')


@single
def risks_owner1_who(env):
    v0 = env.column('risk_rows', 'owner')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 1.0))) else item(v0, (0.0 + 1.0))), lambda: '') if (not before(v1, 1.0)) else '')


@single
def risks_owner1_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 1.0))) else item(v0, (0.0 + 1.0))), lambda: '') if (not before(v1, 1.0)) else '')


@single
def risks_owner1_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 1.0))) else item(v0, (0.0 + 1.0))), lambda: '') if (not before(v1, 1.0)) else '')


@single
def risks_owner1_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 1.0))) else item(v0, (0.0 + 1.0))), lambda: '') if (not before(v1, 1.0)) else '')


@single
def risks_owner2(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 2.0))) else item(v0, (0.0 + 2.0))), lambda: '') if (not before(v1, 2.0)) else '')


@single
def risks_owner2_who(env):
    v0 = env.column('risk_rows', 'owner')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 2.0))) else item(v0, (0.0 + 2.0))), lambda: '') if (not before(v1, 2.0)) else '')


@single
def risks_owner2_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 2.0))) else item(v0, (0.0 + 2.0))), lambda: '') if (not before(v1, 2.0)) else '')


@single
def risks_owner2_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 2.0))) else item(v0, (0.0 + 2.0))), lambda: '') if (not before(v1, 2.0)) else '')


@single
def risks_owner2_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 2.0))) else item(v0, (0.0 + 2.0))), lambda: '') if (not before(v1, 2.0)) else '')


@single
def risks_owner3(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 3.0))) else item(v0, (0.0 + 3.0))), lambda: '') if (not before(v1, 3.0)) else '')


@single
def risks_owner3_who(env):
    v0 = env.column('risk_rows', 'owner')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 3.0))) else item(v0, (0.0 + 3.0))), lambda: '') if (not before(v1, 3.0)) else '')


@single
def risks_owner3_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 3.0))) else item(v0, (0.0 + 3.0))), lambda: '') if (not before(v1, 3.0)) else '')


@single
def risks_owner3_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 3.0))) else item(v0, (0.0 + 3.0))), lambda: '') if (not before(v1, 3.0)) else '')


@single
def risks_owner3_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 3.0))) else item(v0, (0.0 + 3.0))), lambda: '') if (not before(v1, 3.0)) else '')


@single
def risks_owner4(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 4.0))) else item(v0, (0.0 + 4.0))), lambda: '') if (not before(v1, 4.0)) else '')


@single
def risks_owner4_who(env):
    v0 = env.column('risk_rows', 'owner')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 4.0))) else item(v0, (0.0 + 4.0))), lambda: '') if (not before(v1, 4.0)) else '')


@single
def risks_owner4_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 4.0))) else item(v0, (0.0 + 4.0))), lambda: '') if (not before(v1, 4.0)) else '')


@single
def risks_owner4_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 4.0))) else item(v0, (0.0 + 4.0))), lambda: '') if (not before(v1, 4.0)) else '')


@single
def risks_owner4_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 4.0))) else item(v0, (0.0 + 4.0))), lambda: '') if (not before(v1, 4.0)) else '')


@single
def risks_owner5(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 5.0))) else item(v0, (0.0 + 5.0))), lambda: '') if (not before(v1, 5.0)) else '')


@single
def risks_owner5_who(env):
    v0 = env.column('risk_rows', 'owner')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 5.0))) else item(v0, (0.0 + 5.0))), lambda: '') if (not before(v1, 5.0)) else '')


@single
def risks_owner5_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 5.0))) else item(v0, (0.0 + 5.0))), lambda: '') if (not before(v1, 5.0)) else '')


@single
def risks_owner5_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 5.0))) else item(v0, (0.0 + 5.0))), lambda: '') if (not before(v1, 5.0)) else '')


@single
def risks_owner5_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 5.0))) else item(v0, (0.0 + 5.0))), lambda: '') if (not before(v1, 5.0)) else '')


@single
def risks_owner6(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 6.0))) else item(v0, (0.0 + 6.0))), lambda: '') if (not before(v1, 6.0)) else '')


@single
def risks_owner6_who(env):
    v0 = env.column('risk_rows', 'owner')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 6.0))) else item(v0, (0.0 + 6.0))), lambda: '') if (not before(v1, 6.0)) else '')


@single
def risks_owner6_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 6.0))) else item(v0, (0.0 + 6.0))), lambda: '') if (not before(v1, 6.0)) else '')


@single
def risks_owner6_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 6.0))) else item(v0, (0.0 + 6.0))), lambda: '') if (not before(v1, 6.0)) else '')


@single
def risks_owner6_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 6.0))) else item(v0, (0.0 + 6.0))), lambda: '') if (not before(v1, 6.0)) else '')


@single
def risks_owner7(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 7.0))) else item(v0, (0.0 + 7.0))), lambda: '') if (not before(v1, 7.0)) else '')


@single
def risks_owner7_who(env):
    v0 = env.column('risk_rows', 'owner')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 7.0))) else item(v0, (0.0 + 7.0))), lambda: '') if (not before(v1, 7.0)) else '')


@single
def risks_owner7_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 7.0))) else item(v0, (0.0 + 7.0))), lambda: '') if (not before(v1, 7.0)) else '')


@single
def risks_owner7_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 7.0))) else item(v0, (0.0 + 7.0))), lambda: '') if (not before(v1, 7.0)) else '')


@single
def risks_owner7_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 7.0))) else item(v0, (0.0 + 7.0))), lambda: '') if (not before(v1, 7.0)) else '')


@single
def risks_owner8(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 8.0))) else item(v0, (0.0 + 8.0))), lambda: '') if (not before(v1, 8.0)) else '')


@single
def risks_owner8_who(env):
    v0 = env.column('risk_rows', 'owner')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 8.0))) else item(v0, (0.0 + 8.0))), lambda: '') if (not before(v1, 8.0)) else '')


@single
def risks_owner8_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 8.0))) else item(v0, (0.0 + 8.0))), lambda: '') if (not before(v1, 8.0)) else '')


@single
def risks_owner8_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 8.0))) else item(v0, (0.0 + 8.0))), lambda: '') if (not before(v1, 8.0)) else '')


@single
def risks_owner8_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 8.0))) else item(v0, (0.0 + 8.0))), lambda: '') if (not before(v1, 8.0)) else '')


@single
def risks_owner9(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 9.0))) else item(v0, (0.0 + 9.0))), lambda: '') if (not before(v1, 9.0)) else '')


@single
def risks_owner9_who(env):
    v0 = env.column('risk_rows', 'owner')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 9.0))) else item(v0, (0.0 + 9.0))), lambda: '') if (not before(v1, 9.0)) else '')


@single
def risks_owner9_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 9.0))) else item(v0, (0.0 + 9.0))), lambda: '') if (not before(v1, 9.0)) else '')


@single
def risks_owner9_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 9.0))) else item(v0, (0.0 + 9.0))), lambda: '') if (not before(v1, 9.0)) else '')


@single
def risks_owner9_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 9.0))) else item(v0, (0.0 + 9.0))), lambda: '') if (not before(v1, 9.0)) else '')


@single
def risks_owner10(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 10.0))) else item(v0, (0.0 + 10.0))), lambda: '') if (not before(v1, 10.0)) else '')


@single
def risks_owner10_who(env):
    v0 = env.column('risk_rows', 'owner')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 10.0))) else item(v0, (0.0 + 10.0))), lambda: '') if (not before(v1, 10.0)) else '')


@single
def risks_owner10_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 10.0))) else item(v0, (0.0 + 10.0))), lambda: '') if (not before(v1, 10.0)) else '')


@single
def risks_owner10_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 10.0))) else item(v0, (0.0 + 10.0))), lambda: '') if (not before(v1, 10.0)) else '')


@single
def risks_owner10_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    return (if_error(lambda: ('' if blank(item(v0, (0.0 + 10.0))) else item(v0, (0.0 + 10.0))), lambda: '') if (not before(v1, 10.0)) else '')


@single
def risks_one1(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 1.0))) else item(v0, (number(v1) + 1.0))), lambda: '') if (not before(v2, 1.0)) else '')


@single
def risks_one1_who(env):
    v0 = env.column('risk_rows', 'person')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 1.0))) else item(v0, (number(v1) + 1.0))), lambda: '') if (not before(v2, 1.0)) else '')


@single
def risks_one1_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 1.0))) else item(v0, (number(v1) + 1.0))), lambda: '') if (not before(v2, 1.0)) else '')


@single
def risks_one1_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 1.0))) else item(v0, (number(v1) + 1.0))), lambda: '') if (not before(v2, 1.0)) else '')


@single
def risks_one1_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 1.0))) else item(v0, (number(v1) + 1.0))), lambda: '') if (not before(v2, 1.0)) else '')


@single
def risks_one2(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 2.0))) else item(v0, (number(v1) + 2.0))), lambda: '') if (not before(v2, 2.0)) else '')


@single
def risks_one2_who(env):
    v0 = env.column('risk_rows', 'person')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 2.0))) else item(v0, (number(v1) + 2.0))), lambda: '') if (not before(v2, 2.0)) else '')


@single
def risks_one2_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 2.0))) else item(v0, (number(v1) + 2.0))), lambda: '') if (not before(v2, 2.0)) else '')


@single
def risks_one2_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 2.0))) else item(v0, (number(v1) + 2.0))), lambda: '') if (not before(v2, 2.0)) else '')


@single
def risks_one2_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 2.0))) else item(v0, (number(v1) + 2.0))), lambda: '') if (not before(v2, 2.0)) else '')


@single
def risks_one3(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 3.0))) else item(v0, (number(v1) + 3.0))), lambda: '') if (not before(v2, 3.0)) else '')


@single
def risks_one3_who(env):
    v0 = env.column('risk_rows', 'person')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 3.0))) else item(v0, (number(v1) + 3.0))), lambda: '') if (not before(v2, 3.0)) else '')


@single
def risks_one3_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 3.0))) else item(v0, (number(v1) + 3.0))), lambda: '') if (not before(v2, 3.0)) else '')


@single
def risks_one3_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 3.0))) else item(v0, (number(v1) + 3.0))), lambda: '') if (not before(v2, 3.0)) else '')


@single
def risks_one3_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 3.0))) else item(v0, (number(v1) + 3.0))), lambda: '') if (not before(v2, 3.0)) else '')


@single
def risks_one4(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 4.0))) else item(v0, (number(v1) + 4.0))), lambda: '') if (not before(v2, 4.0)) else '')


@single
def risks_one4_who(env):
    v0 = env.column('risk_rows', 'person')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 4.0))) else item(v0, (number(v1) + 4.0))), lambda: '') if (not before(v2, 4.0)) else '')


@single
def risks_one4_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 4.0))) else item(v0, (number(v1) + 4.0))), lambda: '') if (not before(v2, 4.0)) else '')


@single
def risks_one4_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 4.0))) else item(v0, (number(v1) + 4.0))), lambda: '') if (not before(v2, 4.0)) else '')


@single
def risks_one4_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 4.0))) else item(v0, (number(v1) + 4.0))), lambda: '') if (not before(v2, 4.0)) else '')


@single
def risks_one5(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 5.0))) else item(v0, (number(v1) + 5.0))), lambda: '') if (not before(v2, 5.0)) else '')


@single
def risks_one5_who(env):
    v0 = env.column('risk_rows', 'person')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 5.0))) else item(v0, (number(v1) + 5.0))), lambda: '') if (not before(v2, 5.0)) else '')


@single
def risks_one5_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 5.0))) else item(v0, (number(v1) + 5.0))), lambda: '') if (not before(v2, 5.0)) else '')


@single
def risks_one5_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 5.0))) else item(v0, (number(v1) + 5.0))), lambda: '') if (not before(v2, 5.0)) else '')


@single
def risks_one5_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 5.0))) else item(v0, (number(v1) + 5.0))), lambda: '') if (not before(v2, 5.0)) else '')


@single
def risks_one6(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 6.0))) else item(v0, (number(v1) + 6.0))), lambda: '') if (not before(v2, 6.0)) else '')


@single
def risks_one6_who(env):
    v0 = env.column('risk_rows', 'person')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 6.0))) else item(v0, (number(v1) + 6.0))), lambda: '') if (not before(v2, 6.0)) else '')


@single
def risks_one6_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 6.0))) else item(v0, (number(v1) + 6.0))), lambda: '') if (not before(v2, 6.0)) else '')


@single
def risks_one6_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 6.0))) else item(v0, (number(v1) + 6.0))), lambda: '') if (not before(v2, 6.0)) else '')


@single
def risks_one6_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 6.0))) else item(v0, (number(v1) + 6.0))), lambda: '') if (not before(v2, 6.0)) else '')


@single
def risks_one7(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 7.0))) else item(v0, (number(v1) + 7.0))), lambda: '') if (not before(v2, 7.0)) else '')


@single
def risks_one7_who(env):
    v0 = env.column('risk_rows', 'person')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 7.0))) else item(v0, (number(v1) + 7.0))), lambda: '') if (not before(v2, 7.0)) else '')


@single
def risks_one7_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 7.0))) else item(v0, (number(v1) + 7.0))), lambda: '') if (not before(v2, 7.0)) else '')


@single
def risks_one7_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 7.0))) else item(v0, (number(v1) + 7.0))), lambda: '') if (not before(v2, 7.0)) else '')


@single
def risks_one7_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 7.0))) else item(v0, (number(v1) + 7.0))), lambda: '') if (not before(v2, 7.0)) else '')


@single
def risks_one8(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 8.0))) else item(v0, (number(v1) + 8.0))), lambda: '') if (not before(v2, 8.0)) else '')


@single
def risks_one8_who(env):
    v0 = env.column('risk_rows', 'person')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 8.0))) else item(v0, (number(v1) + 8.0))), lambda: '') if (not before(v2, 8.0)) else '')


@single
def risks_one8_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 8.0))) else item(v0, (number(v1) + 8.0))), lambda: '') if (not before(v2, 8.0)) else '')


@single
def risks_one8_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 8.0))) else item(v0, (number(v1) + 8.0))), lambda: '') if (not before(v2, 8.0)) else '')


@single
def risks_one8_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 8.0))) else item(v0, (number(v1) + 8.0))), lambda: '') if (not before(v2, 8.0)) else '')


@single
def risks_one9(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 9.0))) else item(v0, (number(v1) + 9.0))), lambda: '') if (not before(v2, 9.0)) else '')


@single
def risks_one9_who(env):
    v0 = env.column('risk_rows', 'person')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 9.0))) else item(v0, (number(v1) + 9.0))), lambda: '') if (not before(v2, 9.0)) else '')


@single
def risks_one9_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 9.0))) else item(v0, (number(v1) + 9.0))), lambda: '') if (not before(v2, 9.0)) else '')


@single
def risks_one9_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 9.0))) else item(v0, (number(v1) + 9.0))), lambda: '') if (not before(v2, 9.0)) else '')


@single
def risks_one9_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 9.0))) else item(v0, (number(v1) + 9.0))), lambda: '') if (not before(v2, 9.0)) else '')


@single
def risks_one10(env):
    v0 = env.column('risk_rows', 'name')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 10.0))) else item(v0, (number(v1) + 10.0))), lambda: '') if (not before(v2, 10.0)) else '')


@single
def risks_one10_who(env):
    v0 = env.column('risk_rows', 'person')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 10.0))) else item(v0, (number(v1) + 10.0))), lambda: '') if (not before(v2, 10.0)) else '')


@single
def risks_one10_grade(env):
    v0 = env.column('risk_rows', 'grade')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 10.0))) else item(v0, (number(v1) + 10.0))), lambda: '') if (not before(v2, 10.0)) else '')


@single
def risks_one10_last(env):
    v0 = env.column('risk_rows', 'last_contact')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 10.0))) else item(v0, (number(v1) + 10.0))), lambda: '') if (not before(v2, 10.0)) else '')


@single
def risks_one10_amount(env):
    v0 = env.column('risk_rows', 'amount')
    v1 = env.cell('risks.owner')
    v2 = env.cell('risks.one')
    return (if_error(lambda: ('' if blank(item(v0, (number(v1) + 10.0))) else item(v0, (number(v1) + 10.0))), lambda: '') if (not before(v2, 10.0)) else '')


@single
def risks_chart_note(env):
    v0 = env.words(('', '万', '萬'))
    v1 = env.cell('currency_1')
    v2 = env.words(('', ' · 万', ' · 萬'))
    return (v0 if blank(('' if equal(v1, '–') else v1)) else (text(('' if equal(v1, '–') else v1)) + text(v2)))


@single
def risks_chart_says(env):
    v0 = env.words(('With one person alone: ', '仅一人接触的金额：', '僅一人接觸的金額：'))
    v1 = env.column('risk_rows', 'amount')
    v2 = env.code('risk.one')
    v3 = env.cell('currency_1')
    v4 = env.cell('lang')
    v5 = env.words(('', '万', '萬'))
    v6 = env.words(('. Introduce a second person there first.', '。先为这些客户安排第二位接触人。', '。請先為這些客戶安排第二位接觸人。'))
    v7 = env.cell('risks.one')
    v8 = env.words(('Nobody is known to one person alone.', '没有仅一人接触的客户。', '沒有僅一人接觸的客戶。'))
    return ((text((text(v0) + text((text((((text(round_half_up(divide(round_half_up(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'currency', '=', v3)), 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'currency', '=', v3)), 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'currency', '=', v3)), 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'currency', '=', v3)), 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'currency', '=', v3)), 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'currency', '=', v3)), 2.0) >= 1000.0) else round_half_up(round_half_up(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'currency', '=', v3)), 2.0), 0.0)))) if equal(v4, 'en') else ((text(round_half_up(divide(round_half_up(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'currency', '=', v3)), 2.0), 10000.0), 1.0)) + text(v5)) if (round_half_up(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'currency', '=', v3)), 2.0) >= 10000.0) else round_half_up(round_half_up(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'currency', '=', v3)), 2.0), 0.0)))) + text(('' if blank(('' if equal(v3, '–') else v3)) else (text(' ') + text(('' if equal(v3, '–') else v3))))))))) + text(v6)) if after(v7, 0.0) else v8)


@single
def risks_owner(env):
    v0 = env.code('risk.owner')
    return count_masks(env.mask('risk_rows', 'risk', 'told', v0))


@single
def risks_one(env):
    v0 = env.code('risk.one')
    return count_masks(env.mask('risk_rows', 'risk', 'told', v0))


@single
def risks_code1(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 1.0)) else item(v0, 1.0)), lambda: '')


@single
def risks_code2(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 2.0)) else item(v0, 2.0)), lambda: '')


@single
def risks_code3(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 3.0)) else item(v0, 3.0)), lambda: '')


@single
def risks_code4(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 4.0)) else item(v0, 4.0)), lambda: '')


@single
def risks_code5(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 5.0)) else item(v0, 5.0)), lambda: '')


@single
def risks_code6(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 6.0)) else item(v0, 6.0)), lambda: '')


@single
def risks_code7(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 7.0)) else item(v0, 7.0)), lambda: '')


@single
def risks_code8(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 8.0)) else item(v0, 8.0)), lambda: '')


@single
def risks_code9(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 9.0)) else item(v0, 9.0)), lambda: '')


@single
def risks_code10(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 10.0)) else item(v0, 10.0)), lambda: '')


@single
def risks_name1(env):
    v0 = env.cell('risks.code1')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 1.0)) else item(v1, 1.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 1.0)) else item(v1, 1.0)), lambda: ''))


@single
def risks_name2(env):
    v0 = env.cell('risks.code2')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 2.0)) else item(v1, 2.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 2.0)) else item(v1, 2.0)), lambda: ''))


@single
def risks_name3(env):
    v0 = env.cell('risks.code3')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 3.0)) else item(v1, 3.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 3.0)) else item(v1, 3.0)), lambda: ''))


@single
def risks_name4(env):
    v0 = env.cell('risks.code4')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 4.0)) else item(v1, 4.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 4.0)) else item(v1, 4.0)), lambda: ''))


@single
def risks_name5(env):
    v0 = env.cell('risks.code5')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 5.0)) else item(v1, 5.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 5.0)) else item(v1, 5.0)), lambda: ''))


@single
def risks_name6(env):
    v0 = env.cell('risks.code6')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 6.0)) else item(v1, 6.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 6.0)) else item(v1, 6.0)), lambda: ''))


@single
def risks_name7(env):
    v0 = env.cell('risks.code7')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 7.0)) else item(v1, 7.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 7.0)) else item(v1, 7.0)), lambda: ''))


@single
def risks_name8(env):
    v0 = env.cell('risks.code8')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 8.0)) else item(v1, 8.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 8.0)) else item(v1, 8.0)), lambda: ''))


@single
def risks_name9(env):
    v0 = env.cell('risks.code9')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 9.0)) else item(v1, 9.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 9.0)) else item(v1, 9.0)), lambda: ''))


@single
def risks_name10(env):
    v0 = env.cell('risks.code10')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 10.0)) else item(v1, 10.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 10.0)) else item(v1, 10.0)), lambda: ''))


@single
def risks_amount1(env):
    v0 = env.cell('risks.code1')
    v1 = env.column('risk_rows', 'amount')
    v2 = env.code('risk.one')
    v3 = env.cell('currency_1')
    v4 = env.cell('lang')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)) if equal(v4, 'en') else divide(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)), 10000.0)))


@single
def risks_amount2(env):
    v0 = env.cell('risks.code2')
    v1 = env.column('risk_rows', 'amount')
    v2 = env.code('risk.one')
    v3 = env.cell('currency_1')
    v4 = env.cell('lang')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)) if equal(v4, 'en') else divide(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)), 10000.0)))


@single
def risks_amount3(env):
    v0 = env.cell('risks.code3')
    v1 = env.column('risk_rows', 'amount')
    v2 = env.code('risk.one')
    v3 = env.cell('currency_1')
    v4 = env.cell('lang')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)) if equal(v4, 'en') else divide(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)), 10000.0)))


@single
def risks_amount4(env):
    v0 = env.cell('risks.code4')
    v1 = env.column('risk_rows', 'amount')
    v2 = env.code('risk.one')
    v3 = env.cell('currency_1')
    v4 = env.cell('lang')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)) if equal(v4, 'en') else divide(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)), 10000.0)))


@single
def risks_amount5(env):
    v0 = env.cell('risks.code5')
    v1 = env.column('risk_rows', 'amount')
    v2 = env.code('risk.one')
    v3 = env.cell('currency_1')
    v4 = env.cell('lang')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)) if equal(v4, 'en') else divide(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)), 10000.0)))


@single
def risks_amount6(env):
    v0 = env.cell('risks.code6')
    v1 = env.column('risk_rows', 'amount')
    v2 = env.code('risk.one')
    v3 = env.cell('currency_1')
    v4 = env.cell('lang')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)) if equal(v4, 'en') else divide(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)), 10000.0)))


@single
def risks_amount7(env):
    v0 = env.cell('risks.code7')
    v1 = env.column('risk_rows', 'amount')
    v2 = env.code('risk.one')
    v3 = env.cell('currency_1')
    v4 = env.cell('lang')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)) if equal(v4, 'en') else divide(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)), 10000.0)))


@single
def risks_amount8(env):
    v0 = env.cell('risks.code8')
    v1 = env.column('risk_rows', 'amount')
    v2 = env.code('risk.one')
    v3 = env.cell('currency_1')
    v4 = env.cell('lang')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)) if equal(v4, 'en') else divide(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)), 10000.0)))


@single
def risks_amount9(env):
    v0 = env.cell('risks.code9')
    v1 = env.column('risk_rows', 'amount')
    v2 = env.code('risk.one')
    v3 = env.cell('currency_1')
    v4 = env.cell('lang')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)) if equal(v4, 'en') else divide(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)), 10000.0)))


@single
def risks_amount10(env):
    v0 = env.cell('risks.code10')
    v1 = env.column('risk_rows', 'amount')
    v2 = env.code('risk.one')
    v3 = env.cell('currency_1')
    v4 = env.cell('lang')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)) if equal(v4, 'en') else divide(sum_masked(v1, env.mask('risk_rows', 'risk', 'told', v2), env.mask('risk_rows', 'book', '=', v0), env.mask('risk_rows', 'currency', '=', v3)), 10000.0)))

RULES = {
    'cells/risks.title/rule': risks_title,
    'cells/risks.scope/rule': risks_scope,
    'cells/risks.finding/rule': risks_finding,
    'cells/risks.tile.owner.label/highlight': risks_tile_owner_label_highlight,
    'cells/risks.tile.owner/rule': risks_tile_owner,
    'cells/risks.tile.owner/highlight': risks_tile_owner_highlight,
    'cells/risks.tile.owner.note/rule': risks_tile_owner_note,
    'cells/risks.tile.owner.note/highlight': risks_tile_owner_note_highlight,
    'cells/risks.tile.one.label/highlight': risks_tile_one_label_highlight,
    'cells/risks.tile.one/rule': risks_tile_one,
    'cells/risks.tile.one/highlight': risks_tile_one_highlight,
    'cells/risks.tile.one.note/rule': risks_tile_one_note,
    'cells/risks.tile.one.note/highlight': risks_tile_one_note_highlight,
    'cells/risks.tile.owner_amount/rule': risks_tile_owner_amount,
    'cells/risks.tile.owner_amount.note/rule': risks_tile_owner_amount_note,
    'cells/risks.tile.one_amount/rule': risks_tile_one_amount,
    'cells/risks.tile.one_amount.note/rule': risks_tile_one_amount_note,
    'cells/risks.owner1/rule': risks_owner1,
    'cells/risks.owner1.who/rule': risks_owner1_who,
    'cells/risks.owner1.grade/rule': risks_owner1_grade,
    'cells/risks.owner1.last/rule': risks_owner1_last,
    'cells/risks.owner1.amount/rule': risks_owner1_amount,
    'cells/risks.owner2/rule': risks_owner2,
    'cells/risks.owner2.who/rule': risks_owner2_who,
    'cells/risks.owner2.grade/rule': risks_owner2_grade,
    'cells/risks.owner2.last/rule': risks_owner2_last,
    'cells/risks.owner2.amount/rule': risks_owner2_amount,
    'cells/risks.owner3/rule': risks_owner3,
    'cells/risks.owner3.who/rule': risks_owner3_who,
    'cells/risks.owner3.grade/rule': risks_owner3_grade,
    'cells/risks.owner3.last/rule': risks_owner3_last,
    'cells/risks.owner3.amount/rule': risks_owner3_amount,
    'cells/risks.owner4/rule': risks_owner4,
    'cells/risks.owner4.who/rule': risks_owner4_who,
    'cells/risks.owner4.grade/rule': risks_owner4_grade,
    'cells/risks.owner4.last/rule': risks_owner4_last,
    'cells/risks.owner4.amount/rule': risks_owner4_amount,
    'cells/risks.owner5/rule': risks_owner5,
    'cells/risks.owner5.who/rule': risks_owner5_who,
    'cells/risks.owner5.grade/rule': risks_owner5_grade,
    'cells/risks.owner5.last/rule': risks_owner5_last,
    'cells/risks.owner5.amount/rule': risks_owner5_amount,
    'cells/risks.owner6/rule': risks_owner6,
    'cells/risks.owner6.who/rule': risks_owner6_who,
    'cells/risks.owner6.grade/rule': risks_owner6_grade,
    'cells/risks.owner6.last/rule': risks_owner6_last,
    'cells/risks.owner6.amount/rule': risks_owner6_amount,
    'cells/risks.owner7/rule': risks_owner7,
    'cells/risks.owner7.who/rule': risks_owner7_who,
    'cells/risks.owner7.grade/rule': risks_owner7_grade,
    'cells/risks.owner7.last/rule': risks_owner7_last,
    'cells/risks.owner7.amount/rule': risks_owner7_amount,
    'cells/risks.owner8/rule': risks_owner8,
    'cells/risks.owner8.who/rule': risks_owner8_who,
    'cells/risks.owner8.grade/rule': risks_owner8_grade,
    'cells/risks.owner8.last/rule': risks_owner8_last,
    'cells/risks.owner8.amount/rule': risks_owner8_amount,
    'cells/risks.owner9/rule': risks_owner9,
    'cells/risks.owner9.who/rule': risks_owner9_who,
    'cells/risks.owner9.grade/rule': risks_owner9_grade,
    'cells/risks.owner9.last/rule': risks_owner9_last,
    'cells/risks.owner9.amount/rule': risks_owner9_amount,
    'cells/risks.owner10/rule': risks_owner10,
    'cells/risks.owner10.who/rule': risks_owner10_who,
    'cells/risks.owner10.grade/rule': risks_owner10_grade,
    'cells/risks.owner10.last/rule': risks_owner10_last,
    'cells/risks.owner10.amount/rule': risks_owner10_amount,
    'cells/risks.one1/rule': risks_one1,
    'cells/risks.one1.who/rule': risks_one1_who,
    'cells/risks.one1.grade/rule': risks_one1_grade,
    'cells/risks.one1.last/rule': risks_one1_last,
    'cells/risks.one1.amount/rule': risks_one1_amount,
    'cells/risks.one2/rule': risks_one2,
    'cells/risks.one2.who/rule': risks_one2_who,
    'cells/risks.one2.grade/rule': risks_one2_grade,
    'cells/risks.one2.last/rule': risks_one2_last,
    'cells/risks.one2.amount/rule': risks_one2_amount,
    'cells/risks.one3/rule': risks_one3,
    'cells/risks.one3.who/rule': risks_one3_who,
    'cells/risks.one3.grade/rule': risks_one3_grade,
    'cells/risks.one3.last/rule': risks_one3_last,
    'cells/risks.one3.amount/rule': risks_one3_amount,
    'cells/risks.one4/rule': risks_one4,
    'cells/risks.one4.who/rule': risks_one4_who,
    'cells/risks.one4.grade/rule': risks_one4_grade,
    'cells/risks.one4.last/rule': risks_one4_last,
    'cells/risks.one4.amount/rule': risks_one4_amount,
    'cells/risks.one5/rule': risks_one5,
    'cells/risks.one5.who/rule': risks_one5_who,
    'cells/risks.one5.grade/rule': risks_one5_grade,
    'cells/risks.one5.last/rule': risks_one5_last,
    'cells/risks.one5.amount/rule': risks_one5_amount,
    'cells/risks.one6/rule': risks_one6,
    'cells/risks.one6.who/rule': risks_one6_who,
    'cells/risks.one6.grade/rule': risks_one6_grade,
    'cells/risks.one6.last/rule': risks_one6_last,
    'cells/risks.one6.amount/rule': risks_one6_amount,
    'cells/risks.one7/rule': risks_one7,
    'cells/risks.one7.who/rule': risks_one7_who,
    'cells/risks.one7.grade/rule': risks_one7_grade,
    'cells/risks.one7.last/rule': risks_one7_last,
    'cells/risks.one7.amount/rule': risks_one7_amount,
    'cells/risks.one8/rule': risks_one8,
    'cells/risks.one8.who/rule': risks_one8_who,
    'cells/risks.one8.grade/rule': risks_one8_grade,
    'cells/risks.one8.last/rule': risks_one8_last,
    'cells/risks.one8.amount/rule': risks_one8_amount,
    'cells/risks.one9/rule': risks_one9,
    'cells/risks.one9.who/rule': risks_one9_who,
    'cells/risks.one9.grade/rule': risks_one9_grade,
    'cells/risks.one9.last/rule': risks_one9_last,
    'cells/risks.one9.amount/rule': risks_one9_amount,
    'cells/risks.one10/rule': risks_one10,
    'cells/risks.one10.who/rule': risks_one10_who,
    'cells/risks.one10.grade/rule': risks_one10_grade,
    'cells/risks.one10.last/rule': risks_one10_last,
    'cells/risks.one10.amount/rule': risks_one10_amount,
    'cells/risks.chart.note/rule': risks_chart_note,
    'cells/risks.chart.says/rule': risks_chart_says,
    'cells/risks.owner/rule': risks_owner,
    'cells/risks.one/rule': risks_one,
    'cells/risks.code1/rule': risks_code1,
    'cells/risks.code2/rule': risks_code2,
    'cells/risks.code3/rule': risks_code3,
    'cells/risks.code4/rule': risks_code4,
    'cells/risks.code5/rule': risks_code5,
    'cells/risks.code6/rule': risks_code6,
    'cells/risks.code7/rule': risks_code7,
    'cells/risks.code8/rule': risks_code8,
    'cells/risks.code9/rule': risks_code9,
    'cells/risks.code10/rule': risks_code10,
    'cells/risks.name1/rule': risks_name1,
    'cells/risks.name2/rule': risks_name2,
    'cells/risks.name3/rule': risks_name3,
    'cells/risks.name4/rule': risks_name4,
    'cells/risks.name5/rule': risks_name5,
    'cells/risks.name6/rule': risks_name6,
    'cells/risks.name7/rule': risks_name7,
    'cells/risks.name8/rule': risks_name8,
    'cells/risks.name9/rule': risks_name9,
    'cells/risks.name10/rule': risks_name10,
    'cells/risks.amount1/rule': risks_amount1,
    'cells/risks.amount2/rule': risks_amount2,
    'cells/risks.amount3/rule': risks_amount3,
    'cells/risks.amount4/rule': risks_amount4,
    'cells/risks.amount5/rule': risks_amount5,
    'cells/risks.amount6/rule': risks_amount6,
    'cells/risks.amount7/rule': risks_amount7,
    'cells/risks.amount8/rule': risks_amount8,
    'cells/risks.amount9/rule': risks_amount9,
    'cells/risks.amount10/rule': risks_amount10,
}
READS = {
    'cells/risks.title/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/risks.scope/rule': Read(NONE, NONE, NONE),
    'cells/risks.finding/rule': Read(NONE, NONE, frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.tile.owner.label/highlight': Read(NONE, NONE, frozenset(['risks.owner'])),
    'cells/risks.tile.owner/rule': Read(NONE, NONE, frozenset(['risks.owner'])),
    'cells/risks.tile.owner/highlight': Read(NONE, NONE, frozenset(['risks.owner'])),
    'cells/risks.tile.owner.note/rule': Read(NONE, NONE, frozenset(['risks.owner'])),
    'cells/risks.tile.owner.note/highlight': Read(NONE, NONE, frozenset(['risks.owner'])),
    'cells/risks.tile.one.label/highlight': Read(NONE, NONE, frozenset(['risks.one'])),
    'cells/risks.tile.one/rule': Read(NONE, NONE, frozenset(['risks.one'])),
    'cells/risks.tile.one/highlight': Read(NONE, NONE, frozenset(['risks.one'])),
    'cells/risks.tile.one.note/rule': Read(NONE, NONE, frozenset(['risks.one'])),
    'cells/risks.tile.one.note/highlight': Read(NONE, NONE, frozenset(['risks.one'])),
    'cells/risks.tile.owner_amount/rule': Read(NONE, frozenset([('risk_rows', 'amount'), ('risk_rows', 'currency'), ('risk_rows', 'risk')]), frozenset(['currency_1'])),
    'cells/risks.tile.owner_amount.note/rule': Read(NONE, NONE, frozenset(['currency_1', 'one_person_days'])),
    'cells/risks.tile.one_amount/rule': Read(NONE, frozenset([('risk_rows', 'amount'), ('risk_rows', 'currency'), ('risk_rows', 'risk')]), frozenset(['currency_1'])),
    'cells/risks.tile.one_amount.note/rule': Read(NONE, NONE, frozenset(['currency_1', 'one_person_days'])),
    'cells/risks.owner1/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.owner'])),
    'cells/risks.owner1.who/rule': Read(NONE, frozenset([('risk_rows', 'owner')]), frozenset(['risks.owner'])),
    'cells/risks.owner1.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.owner'])),
    'cells/risks.owner1.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.owner'])),
    'cells/risks.owner1.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.owner'])),
    'cells/risks.owner2/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.owner'])),
    'cells/risks.owner2.who/rule': Read(NONE, frozenset([('risk_rows', 'owner')]), frozenset(['risks.owner'])),
    'cells/risks.owner2.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.owner'])),
    'cells/risks.owner2.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.owner'])),
    'cells/risks.owner2.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.owner'])),
    'cells/risks.owner3/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.owner'])),
    'cells/risks.owner3.who/rule': Read(NONE, frozenset([('risk_rows', 'owner')]), frozenset(['risks.owner'])),
    'cells/risks.owner3.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.owner'])),
    'cells/risks.owner3.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.owner'])),
    'cells/risks.owner3.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.owner'])),
    'cells/risks.owner4/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.owner'])),
    'cells/risks.owner4.who/rule': Read(NONE, frozenset([('risk_rows', 'owner')]), frozenset(['risks.owner'])),
    'cells/risks.owner4.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.owner'])),
    'cells/risks.owner4.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.owner'])),
    'cells/risks.owner4.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.owner'])),
    'cells/risks.owner5/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.owner'])),
    'cells/risks.owner5.who/rule': Read(NONE, frozenset([('risk_rows', 'owner')]), frozenset(['risks.owner'])),
    'cells/risks.owner5.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.owner'])),
    'cells/risks.owner5.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.owner'])),
    'cells/risks.owner5.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.owner'])),
    'cells/risks.owner6/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.owner'])),
    'cells/risks.owner6.who/rule': Read(NONE, frozenset([('risk_rows', 'owner')]), frozenset(['risks.owner'])),
    'cells/risks.owner6.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.owner'])),
    'cells/risks.owner6.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.owner'])),
    'cells/risks.owner6.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.owner'])),
    'cells/risks.owner7/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.owner'])),
    'cells/risks.owner7.who/rule': Read(NONE, frozenset([('risk_rows', 'owner')]), frozenset(['risks.owner'])),
    'cells/risks.owner7.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.owner'])),
    'cells/risks.owner7.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.owner'])),
    'cells/risks.owner7.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.owner'])),
    'cells/risks.owner8/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.owner'])),
    'cells/risks.owner8.who/rule': Read(NONE, frozenset([('risk_rows', 'owner')]), frozenset(['risks.owner'])),
    'cells/risks.owner8.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.owner'])),
    'cells/risks.owner8.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.owner'])),
    'cells/risks.owner8.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.owner'])),
    'cells/risks.owner9/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.owner'])),
    'cells/risks.owner9.who/rule': Read(NONE, frozenset([('risk_rows', 'owner')]), frozenset(['risks.owner'])),
    'cells/risks.owner9.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.owner'])),
    'cells/risks.owner9.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.owner'])),
    'cells/risks.owner9.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.owner'])),
    'cells/risks.owner10/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.owner'])),
    'cells/risks.owner10.who/rule': Read(NONE, frozenset([('risk_rows', 'owner')]), frozenset(['risks.owner'])),
    'cells/risks.owner10.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.owner'])),
    'cells/risks.owner10.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.owner'])),
    'cells/risks.owner10.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.owner'])),
    'cells/risks.one1/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one1.who/rule': Read(NONE, frozenset([('risk_rows', 'person')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one1.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one1.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one1.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one2/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one2.who/rule': Read(NONE, frozenset([('risk_rows', 'person')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one2.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one2.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one2.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one3/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one3.who/rule': Read(NONE, frozenset([('risk_rows', 'person')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one3.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one3.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one3.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one4/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one4.who/rule': Read(NONE, frozenset([('risk_rows', 'person')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one4.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one4.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one4.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one5/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one5.who/rule': Read(NONE, frozenset([('risk_rows', 'person')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one5.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one5.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one5.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one6/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one6.who/rule': Read(NONE, frozenset([('risk_rows', 'person')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one6.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one6.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one6.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one7/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one7.who/rule': Read(NONE, frozenset([('risk_rows', 'person')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one7.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one7.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one7.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one8/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one8.who/rule': Read(NONE, frozenset([('risk_rows', 'person')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one8.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one8.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one8.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one9/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one9.who/rule': Read(NONE, frozenset([('risk_rows', 'person')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one9.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one9.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one9.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one10/rule': Read(NONE, frozenset([('risk_rows', 'name')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one10.who/rule': Read(NONE, frozenset([('risk_rows', 'person')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one10.grade/rule': Read(NONE, frozenset([('risk_rows', 'grade')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one10.last/rule': Read(NONE, frozenset([('risk_rows', 'last_contact')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.one10.amount/rule': Read(NONE, frozenset([('risk_rows', 'amount')]), frozenset(['risks.one', 'risks.owner'])),
    'cells/risks.chart.note/rule': Read(NONE, NONE, frozenset(['currency_1'])),
    'cells/risks.chart.says/rule': Read(NONE, frozenset([('risk_rows', 'amount'), ('risk_rows', 'currency'), ('risk_rows', 'risk')]), frozenset(['currency_1', 'lang', 'risks.one'])),
    'cells/risks.owner/rule': Read(NONE, frozenset([('risk_rows', 'risk')]), NONE),
    'cells/risks.one/rule': Read(NONE, frozenset([('risk_rows', 'risk')]), NONE),
    'cells/risks.code1/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/risks.code2/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/risks.code3/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/risks.code4/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/risks.code5/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/risks.code6/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/risks.code7/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/risks.code8/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/risks.code9/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/risks.code10/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/risks.name1/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['risks.code1'])),
    'cells/risks.name2/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['risks.code2'])),
    'cells/risks.name3/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['risks.code3'])),
    'cells/risks.name4/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['risks.code4'])),
    'cells/risks.name5/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['risks.code5'])),
    'cells/risks.name6/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['risks.code6'])),
    'cells/risks.name7/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['risks.code7'])),
    'cells/risks.name8/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['risks.code8'])),
    'cells/risks.name9/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['risks.code9'])),
    'cells/risks.name10/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['risks.code10'])),
    'cells/risks.amount1/rule': Read(NONE, frozenset([('risk_rows', 'amount'), ('risk_rows', 'book'), ('risk_rows', 'currency'), ('risk_rows', 'risk')]), frozenset(['currency_1', 'lang', 'risks.code1'])),
    'cells/risks.amount2/rule': Read(NONE, frozenset([('risk_rows', 'amount'), ('risk_rows', 'book'), ('risk_rows', 'currency'), ('risk_rows', 'risk')]), frozenset(['currency_1', 'lang', 'risks.code2'])),
    'cells/risks.amount3/rule': Read(NONE, frozenset([('risk_rows', 'amount'), ('risk_rows', 'book'), ('risk_rows', 'currency'), ('risk_rows', 'risk')]), frozenset(['currency_1', 'lang', 'risks.code3'])),
    'cells/risks.amount4/rule': Read(NONE, frozenset([('risk_rows', 'amount'), ('risk_rows', 'book'), ('risk_rows', 'currency'), ('risk_rows', 'risk')]), frozenset(['currency_1', 'lang', 'risks.code4'])),
    'cells/risks.amount5/rule': Read(NONE, frozenset([('risk_rows', 'amount'), ('risk_rows', 'book'), ('risk_rows', 'currency'), ('risk_rows', 'risk')]), frozenset(['currency_1', 'lang', 'risks.code5'])),
    'cells/risks.amount6/rule': Read(NONE, frozenset([('risk_rows', 'amount'), ('risk_rows', 'book'), ('risk_rows', 'currency'), ('risk_rows', 'risk')]), frozenset(['currency_1', 'lang', 'risks.code6'])),
    'cells/risks.amount7/rule': Read(NONE, frozenset([('risk_rows', 'amount'), ('risk_rows', 'book'), ('risk_rows', 'currency'), ('risk_rows', 'risk')]), frozenset(['currency_1', 'lang', 'risks.code7'])),
    'cells/risks.amount8/rule': Read(NONE, frozenset([('risk_rows', 'amount'), ('risk_rows', 'book'), ('risk_rows', 'currency'), ('risk_rows', 'risk')]), frozenset(['currency_1', 'lang', 'risks.code8'])),
    'cells/risks.amount9/rule': Read(NONE, frozenset([('risk_rows', 'amount'), ('risk_rows', 'book'), ('risk_rows', 'currency'), ('risk_rows', 'risk')]), frozenset(['currency_1', 'lang', 'risks.code9'])),
    'cells/risks.amount10/rule': Read(NONE, frozenset([('risk_rows', 'amount'), ('risk_rows', 'book'), ('risk_rows', 'currency'), ('risk_rows', 'risk')]), frozenset(['currency_1', 'lang', 'risks.code10'])),
}
