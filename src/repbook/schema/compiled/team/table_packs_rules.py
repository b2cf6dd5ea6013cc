"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def looks_0(env, rows):
    v0 = env.column('packs', 'back')
    v1 = env.column('packs', 'until')
    v2 = env.cell('as_of')
    out = []
    for i in rows:
        try:
            value = every(blank(v0[i]), every(is_number(v1[i]), (not before(v1[i], 61.0)), (not after(v1[i], 2885000.0))), before(v1[i], v2))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'looks/0/rule': looks_0,
}
READS = {
    'looks/0/rule': Read(frozenset(['back', 'until']), NONE, frozenset(['as_of'])),
}
