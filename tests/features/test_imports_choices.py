"""Words of a list explained by `--values`: said once, kept for the next list; what waits, waits."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bringing import brought, write_list
from doing import BookOf, checked, ranked, sheet, undone
from made_books import cards, lead, type_in
from repbook.domain.reading.maptext import read_map
from repbook.domain.values import Value
from repbook.entrypoints.cli import main
from repbook.features.imports.import_choices import Unknown, line_for, pairs_of, write_values

FIRMS = cards(*(lead(n, name=f"Firm {n}") for n in (1, 2, 3)))
HEADER = ("Customer", "Date", "Result")


def calls(book: Path, *words: str, name: str = "calls.csv", day: str = "2026-02-27") -> Path:
    """Write a list of one call a firm."""
    rows = [(f"Firm {n}", day, word) for n, word in enumerate(words, 1)]
    return write_list(book.with_name(name), [HEADER, *rows])


def last_contacts(book: Path) -> list[bool]:
    return [card["last_contact"] is not None for card in sheet(book, "customers")]


@pytest.mark.parametrize(
    "text",
    [
        "Result: gizmo = reached, foo = No answer",
        "result: GIZMO = Reached; Result: foo=no_answer",
        "结果：gizmo＝已联系，foo＝未接",
        '結果: "gizmo" = 已聯絡, foo = "未接"',
    ],
)
def test_words_are_read_as_explained_and_remembered(book_of: BookOf, text: str) -> None:
    book = book_of(FIRMS)
    said = brought(book, calls(book, "gizmo", "foo", "bar"), "--as", "calls", "--values", text)
    assert [row["result"] for row in sheet(book, "calls")] == ["Reached", "No answer", None]
    assert [row["result_said"] for row in sheet(book, "calls")] == ["gizmo", "foo", "bar"]
    assert last_contacts(book) == [True, False, False]
    assert said.data["unknown"] == [
        {"field": "result", "header": "Result", "word": "bar", "count": 1}
    ]
    assert any("--values 'Result: bar = …'" in note for note in said.data["notes"])
    later = calls(book, "Foo", "gizmo", "gizmo", day="2026-02-28")
    brought(book, later, "--as", "calls")
    assert [row["result"] for row in sheet(book, "calls")][3:] == [
        "No answer",
        "Reached",
        "Reached",
    ]
    assert not checked(book).differences


def test_a_call_that_waits_is_counted_once_its_word_is_explained(book_of: BookOf) -> None:
    book = book_of(FIRMS)
    source = calls(book, "gizmo", "gizmo", "foo")
    brought(book, source, "--as", "calls")
    assert waiting(book) == 3
    assert [card["calls"] for card in sheet(book, "customers")] == [None, None, None]
    said = brought(book, source, "--values", "Result: gizmo = reached", "--as", "calls")
    assert said.counts == (0, 2, 1, 0)
    assert waiting(book) == 1
    assert last_contacts(book) == [True, True, False]
    assert [card["calls"] for card in sheet(book, "customers")] == [1.0, 1.0, None]
    assert len(sheet(book, "calls")) == 3
    assert not checked(book).differences
    undone(book)
    assert (waiting(book), last_contacts(book)) == (3, [False, False, False])


def test_a_result_typed_later_is_counted_by_the_next_ranking(book_of: BookOf) -> None:
    book = book_of(FIRMS)
    brought(book, calls(book, "gizmo", "gizmo", "gizmo"), "--as", "calls")
    waited = ranked(book)
    assert waited.problems == []
    assert last_contacts(book) == [False, False, False]
    names = [str(row["call_id"]) for row in sheet(book, "calls")]
    type_in(book, "calls", names[0], result="Reached")
    type_in(book, "calls", names[1], result="No answer")
    assert ranked(book).problems == []
    assert last_contacts(book) == [True, False, False]
    assert [card["tries"] for card in sheet(book, "customers")] == [0.0, 1.0, None]
    assert [card["calls"] for card in sheet(book, "customers")] == [1.0, 1.0, None]
    assert [row["counted"] is None for row in sheet(book, "calls")] == [False, False, True]
    assert not checked(book).differences


STATED = ("need", "attitude", "chance", "said_on")
SAYS = [
    ("Customer", "Date", "Result", "Need", "Attitude", "Visit chance"),
    ("Norden Tools", "2026-02-27", "gizmo", "Pain", "Ready to buy", "Yes"),
]
SAID: dict[str, Value] = {
    "need": "Pain",
    "attitude": "Ready to buy",
    "chance": "Yes",
    "said_on": 46080.0,
}


@pytest.mark.parametrize("channel", ["Phone", "Visit"])
@pytest.mark.parametrize("explained", [True, False])
def test_a_call_that_waits_says_nothing_of_its_card_yet(
    book_of: BookOf, explained: bool, channel: str
) -> None:
    book = book_of(cards(lead(1, name="Norden Tools")))
    rows = [(*SAYS[0], "Channel"), (*SAYS[1], channel)]
    source = write_list(book.with_name("calls.csv"), rows)
    brought(book, source, "--as", "calls")
    assert stated(book) == dict.fromkeys(STATED)
    if explained:
        brought(book, source, "--values", "Result: gizmo = reached", "--as", "calls")
    else:
        type_in(book, "calls", str(sheet(book, "calls")[0]["call_id"]), result="Reached")
    ranked(book)
    assert stated(book) == SAID
    assert sheet(book, "qualify")[0]["q01"] == "Pain"
    assert not checked(book).differences


@pytest.mark.parametrize("explained", [True, False])
def test_a_call_explained_late_leaves_what_was_said_since(book_of: BookOf, explained: bool) -> None:
    since: dict[str, Value] = {"need": "None", "attitude": "Cool", "chance": "No"}
    newer = {**since, "said_on": 46081.0}
    book = book_of(cards(lead(1, name="Norden Tools", **newer)))
    source = write_list(book.with_name("calls.csv"), SAYS)
    brought(book, source, "--as", "calls")
    if explained:
        brought(book, source, "--values", "Result: gizmo = reached", "--as", "calls")
    else:
        type_in(book, "calls", str(sheet(book, "calls")[0]["call_id"]), result="Reached")
        ranked(book)
    assert stated(book) == newer


def stated(book: Path) -> dict[str, Value]:
    """Return what the first card holds of need, attitude and visit chance."""
    (card, *_) = sheet(book, "customers")
    return {key: card[key] for key in STATED}


def waiting(book: Path) -> int:
    """Return how many calls have a word for a result alone."""
    return sum(row["result"] is None for row in sheet(book, "calls") if row["result_said"])


def test_a_stage_may_be_an_outcome_and_a_level_a_choice(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [
        ("Company", "City", "Deal stage", "Source"),
        ("Norden Tools", "Troy", "Gewonnen", "Messe"),
        ("Vale Pumps", "Rome", "Angebot", "Messe"),
    ]
    source = write_list(book.with_name("list.csv"), rows)
    values = ("--values", "Deal stage: Gewonnen = won, Angebot = follow")
    brought(book, source, "--as", "customers", *values, "--values", "Source: Messe = web")
    won, follow = sheet(book, "customers")
    assert (won["outcome"], won["stage"]) == ("Won", None)
    assert (follow["outcome"], follow["stage"]) == (None, "Follow-up")
    assert {won["source"], follow["source"]} == {"Web"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("City: NY = reached", "City is no column of choices in this list. It has these: Result"),
        ("Result: gizmo = hooray", "“hooray” is no choice of Result. The choices are: Reached /"),
        ("gizmo = reached", "does not say which words mean what"),
        ("Result: gizmo", "does not say which words mean what"),
    ],
)
def test_what_cannot_be_understood_is_refused_with_the_choices(
    book_of: BookOf, text: str, told: str
) -> None:
    book = book_of(FIRMS)
    printed = io.StringIO()
    with redirect_stderr(printed), redirect_stdout(io.StringIO()):
        source = calls(book, "gizmo")
        code = main(["import", str(book), str(source), "--as", "calls", "--values", text])
    assert code == 2
    assert told in printed.getvalue()
    assert sheet(book, "calls") == []


def test_a_word_that_the_list_does_not_hold_is_said(book_of: BookOf) -> None:
    book = book_of(FIRMS)
    said = brought(
        book, calls(book, "busy"), "--as", "calls", "--values", "Result: gismo = reached"
    )
    assert "--values: no cell of the list holds gismo." in said.data["notes"]


WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=12
).filter(lambda text: text.strip() == text)


@given(header=WORDS, word=WORDS, other=WORDS)
def test_the_line_offered_is_read_back_as_it_was_meant(header: str, word: str, other: str) -> None:
    line = line_for([Unknown("result", header, text, 1) for text in (word, other)])
    assert list(pairs_of(line)) == [(header, word, "…"), (header, other, "…")]


@given(word=WORDS)
def test_what_is_remembered_is_read_back(word: str) -> None:
    lines, faults = read_map(write_values({"result": {word: "result.reached"}}))
    assert (lines, faults) == ({f"result: {word}": "result.reached"}, [])
