"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def looks_0(env, rows):
    v0 = env.column('plan_sales', 'done')
    v1 = env.code('yes_no.yes')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_1(env, rows):
    v0 = env.column('plan_sales', 'late')
    out = []
    for i in rows:
        try:
            value = every(is_number(v0[i]), after(v0[i], 0.0))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'looks/0/rule': looks_0,
    'looks/1/rule': looks_1,
}
READS = {
    'looks/0/rule': Read(frozenset(['done']), NONE, NONE),
    'looks/1/rule': Read(frozenset(['late']), NONE, NONE),
}
