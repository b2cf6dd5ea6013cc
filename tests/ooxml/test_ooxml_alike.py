"""A formula changed by its kind is what it becomes when changed alone."""

from hypothesis import example, given
from hypothesis import strategies as st

from repbook.ooxml.alike import Alike
from repbook.ooxml.formulas import moved
from repbook.ooxml.refs import Area

FIRST, LAST = 22, 40
COLUMNS = "ABCHJZ"


def _move(area: Area) -> Area | None:
    """Take column C out of the rows of a table, as a dropped column does."""
    inside = area.first_row >= FIRST and area.last_row <= LAST
    if not inside:
        return area
    first = area.first_column - (area.first_column > 3)
    last = area.last_column - (area.last_column >= 3)
    return area._replace(first_column=first, last_column=last) if first <= last else None


def _is_inside(row: int) -> bool:
    return FIRST <= row <= LAST


numbers = st.sampled_from([2, 4, 21, 22, 23, 24, 40, 41, 100])


@st.composite
def formulas(draw: st.DrawFn) -> list[str]:
    """Draw a formula as it stands in several rows."""
    makers = draw(st.lists(st.sampled_from([
        "{c}{r}", "${c}{r}", "{c}${r}", "{c}{r}:{d}{r}", "{c}{n}", "{c}{n}:{d}{r}", '"{c}{r}"',
        "LOG{r}({c}{r})", "Tab{r}!{c}{r}", "Tab24!{c}{r}", "'Tab {c}{r}'!{c}{r}", "{r}",
        "t[{c}{r}]", "${n}:${n}", "{c}{n}",
    ]), min_size=1, max_size=5))  # fmt: skip
    parts = [
        (maker, draw(st.sampled_from(COLUMNS)), draw(st.sampled_from(COLUMNS)), draw(numbers))
        for maker in makers
    ]
    rows = draw(st.lists(numbers, min_size=2, max_size=5))
    return ["+".join(m.format(c=c, d=d, n=n, r=r) for m, c, d, n in parts) for r in rows]


@example(["Tab23!H23", "Tab24!H24"], "Tab23")
@example(["'Tab C23'!H23", "'Tab C24'!H24"], "Tab C23")
@example(["H24:H$23", "H22:H$23"], "other")
@example(["H41", "H40"], "other")
@given(formulas(), st.sampled_from(["Tab23", "Tab24", "Tab C23", "Tab C24", "other"]))
def test_alike_formulas_change_as_each_alone_would(texts: list[str], tab: str) -> None:
    alike = Alike(lambda text: moved(text, _move, tab), _is_inside)
    assert [alike(text) for text in texts] == [moved(text, _move, tab) for text in texts]


def test_the_change_is_asked_for_once_a_kind() -> None:
    asked: list[str] = []

    def change(text: str) -> str:
        asked.append(text)
        return moved(text, _move, "Tab")

    alike = Alike(change, _is_inside)
    assert [alike(f"D{row}+$H$2") for row in range(22, 40)] == [
        f"C{row}+$H$2" for row in range(22, 40)
    ]
    assert asked == ["D22+$H$2"]
