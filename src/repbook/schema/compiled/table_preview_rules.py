"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def looks_0(env, rows):
    v0 = env.column('preview', 'place')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], '+words')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_1(env, rows):
    v0 = env.column('preview', 'place')
    v1 = env.column('preview', 'goes')
    out = []
    for i in rows:
        try:
            value = every(equal(left_part(v0[i], 1.0), '='), blank(v1[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'looks/0/rule': looks_0,
    'looks/1/rule': looks_1,
}
READS = {
    'looks/0/rule': Read(frozenset(['place']), NONE, NONE),
    'looks/1/rule': Read(frozenset(['goes', 'place']), NONE, NONE),
}
