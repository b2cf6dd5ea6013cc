"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def qualify_tally(env):
    v0 = env.words((' cards, ', ' 张客户卡，', ' 張客戶卡，'))
    v1 = env.words((' with answers, ', ' 张有回答，', ' 張有回答，'))
    v2 = env.words(('Known %', '已掌握 %', '已掌握 %'))
    v3 = env.words((' on average ', '：平均 ', '：平均 '))
    v4 = env.column('qualify', 'known')
    return (text((text((text((text((text((text(count_masks(env.mask('customers', 'id', 'text', ''))) + text(v0))) + text(count_masks(env.mask('qualify', 'id', 'text', ''), env.mask('qualify', 'known', '>', 0.0))))) + text(v1))) + text(v2))) + text(v3))) + text(if_error(lambda: round_half_up(mean_masked(v4, env.mask('qualify', 'id', 'text', '')), 0.0), lambda: 0.0)))

RULES = {
    'cells/qualify.tally/rule': qualify_tally,
}
READS = {
    'cells/qualify.tally/rule': Read(NONE, frozenset([('customers', 'id'), ('qualify', 'id'), ('qualify', 'known')]), NONE),
}
