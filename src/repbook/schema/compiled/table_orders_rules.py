"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def profit(env, rows):
    v0 = env.column('orders', 'amount')
    v1 = env.column('orders', 'cost')
    out = []
    for i in rows:
        try:
            value = ((number(v0[i]) - number(v1[i])) if every(is_number(v0[i]), is_number(v1[i])) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'columns/profit/rule': profit,
}
READS = {
    'columns/profit/rule': Read(frozenset(['amount', 'cost']), NONE, NONE),
}
