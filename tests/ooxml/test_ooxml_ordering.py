"""Elements are put into the order of the format; whatever is in order stays byte for byte."""

from __future__ import annotations

import re

from hypothesis import given, strategies

from repbook.ooxml.ordering import CHARTS, SHEETS, in_order
from repbook.ooxml.xml import elements

HEAD = ("sheetPr", "dimension", "sheetViews", "cols")
TAIL = ("autoFilter", "conditionalFormatting", "pageSetup", "drawing", "legacyDrawing", "extLst")
LABELS = ("dLbl", "dLbl", "numFmt", "showVal", "separator")


def sheet_of(head: list[str], tail: list[str]) -> bytes:
    rows = "<x:sheetData><x:row><x:c/></x:row></x:sheetData>"
    before, after = ("".join(f'<x:{name} n="{name}"/>' for name in part) for part in (head, tail))
    return f'<x:worksheet xmlns:x="m">{before}{rows}{after}</x:worksheet>'.encode()


@given(strategies.permutations(HEAD), strategies.permutations(TAIL))
def test_a_sheet_is_put_in_order_around_its_rows(head: list[str], tail: list[str]) -> None:
    assert in_order(sheet_of(head, tail), SHEETS) == sheet_of(list(HEAD), list(TAIL))


@given(strategies.permutations(LABELS), strategies.permutations(LABELS))
def test_each_of_several_is_put_in_order(first: list[str], second: list[str]) -> None:
    labels = ("".join(f"<c:{n}><c:idx/></c:{n}>" for n in names) for names in (first, second))
    whole = "".join(f"<c:ser><c:dLbls>{inside}</c:dLbls></c:ser>" for inside in labels)
    done = in_order(f'<c:chart xmlns:c="c">{whole}</c:chart>'.encode(), CHARTS)
    names = [each.name for each in elements(done) if each.depth == 3]
    assert names == list(LABELS) * 2


def test_what_is_in_order_stays_with_its_blanks_and_the_unknown_stays_behind() -> None:
    tail = "\n <pageSetup/>\n <!-- mine --> <AlternateContent/> <drawing/>\n"
    sound = f"<worksheet><sheetData/>{tail}</worksheet>".encode()
    assert in_order(sound, SHEETS) == sound
    odd = b"<worksheet><sheetData/><drawing/><AlternateContent/><pageSetup/></worksheet>"
    found = re.findall(rb"<(\w+)/>", in_order(odd, SHEETS))
    assert found == [b"sheetData", b"pageSetup", b"drawing", b"AlternateContent"]
