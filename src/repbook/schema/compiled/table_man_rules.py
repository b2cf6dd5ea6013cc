"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def cap_level(env, rows):
    v0 = env.column('man', 'cap')
    v1 = env.code('verdict.drop')
    v2 = env.code('verdict.nurture')
    v3 = env.code('verdict.follow')
    out = []
    for i in rows:
        try:
            value = (1.0 if equal(v0[i], v1) else (2.0 if equal(v0[i], v2) else (3.0 if equal(v0[i], v3) else 4.0)))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'columns/cap_level/rule': cap_level,
}
READS = {
    'columns/cap_level/rule': Read(frozenset(['cap']), NONE, NONE),
}
