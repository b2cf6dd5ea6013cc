"""The page for the phone in a real browser, of a phone's size, touched with a finger (M119)."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from browser.chromium import WIDTH, Browser, Page, browser
from doing import ranked, sheet
from made_books import TODAY, build, card_id, cards, label, lead, reached
from repbook.adapters.file_book import FileBook
from repbook.adapters.phone.page import KEPT_AS, phone_page
from repbook.features.road.sent_cells import amount_of
from repbook.features.road.sent_cells import label as label_of
from repbook.features.road.taking import READS, take
from repbook.text import LANGUAGES, say
from road_samples import HOSTILE, sent_back

pytestmark = pytest.mark.full
FIRST = "details[data-visit]"
LEAST_TARGET = 44
"""CSS pixels: what a finger hits (WCAG 2.2, 2.5.5)."""
ONE_LINE = 20
AMOUNTS = (
    *("50000", "50,000", "50，000.5", "50 000", "1 250.75", "1.25", "0.125", "1250.125", "12"),
    *("1,5", "12,50", "1.250", "1 5", "1,5,0", "-5", "5%", "1e9", "5万", "1,250,00", "x"),
)


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One browser for all of them."""
    with browser(tmp_path_factory.mktemp("chromium")) as running:
        yield running


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A ranked day in each language: visits, calls, and a customer whose texts are markup."""
    folder = tmp_path_factory.mktemp("days")
    for lang in LANGUAGES:
        rows = [
            reached(1, need=label("need.pain", lang), attitude=label("attitude.ready", lang),
                    chance=label("chance.yes", lang), expected_order=90000.0),
            lead(2, name=HOSTILE, contact=HOSTILE, address=HOSTILE, note=HOSTILE),
            *(lead(n) for n in (3, 4)),
        ]  # fmt: skip
        build(folder / f"{lang}.xlsx", cards(*rows), lang=lang)
        ranked(folder / f"{lang}.xlsx")
    return {lang: folder / f"{lang}.xlsx" for lang in LANGUAGES}


@pytest.fixture
def opened(chromium: Browser, tmp_path: Path, days: dict[str, Path]) -> Iterator[Any]:
    """Open the page of a day, `opened(lang)`, on a phone that keeps nothing yet."""
    pages: list[Page] = []

    def go(lang: str) -> tuple[Page, Path]:
        book = Path(shutil.copyfile(days[lang], tmp_path / "book.xlsx"))
        file = tmp_path / "day.html"
        file.write_text(phone_page(take(FileBook(book).read(READS))), encoding="utf-8")
        page = Page(chromium, tmp_path)
        pages.append(page)
        page.go(file)
        page.run("localStorage.clear()")
        page.reload()
        return page, book

    chromium.events.clear()
    yield go
    for page in pages:
        page.close()


def of(page: Page, card: int) -> str:
    """Return the selector of a customer's card, opened."""
    box = f'{FIRST}[data-visit$="{card_id(card)}"]'
    page.tap(f"{box} summary")
    return box


def choose(page: Page, box: str, **codes: str) -> None:
    for field, code in codes.items():
        page.tap(f'{box} input[data-field="{field}"][value="{code}"]')


def taken(page: Page) -> dict[str, Any]:
    """Return what the page would send, from its own text."""
    page.tap("#text")
    return dict(json.loads(page.run("document.querySelector('#out').value")))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_results_are_tapped_kept_saved_and_returned(opened: Any, tmp_path: Path, lang: str) -> None:
    page, book = opened(lang)
    assert page.text("#state").endswith(say("road.page_kept", lang))
    box = of(page, 1)
    choose(page, box, result="reached", need="pain")
    assert say("road.page_lacks", lang).strip() in page.text(f"{box} .need")
    choose(page, box, attitude="ready", chance="yes")
    page.fill(f"{box} [data-field=next_on]", "2026-03-09")
    page.type(f"{box} [data-field=amount]", "50,000")
    page.type(f"{box} [data-field=note]", '=1+1 "报价" <b>')
    other = of(page, 3)
    choose(page, other, result="no_answer")
    page.reload()
    assert page.text("#state").endswith(say("road.page_waits", lang))
    assert label("result.reached", lang) in page.text(f"{box} .tag")
    page.tap("#save")
    page.browser.wait_for("Browser.downloadProgress", state="completed")
    (file,) = tmp_path.glob("repbook-*.json")
    assert page.text("#state").endswith(say("road.page_out", lang))
    assert json.loads(file.read_text(encoding="utf-8")) == taken(page)
    found, _ = sent_back(book, file.read_bytes())
    assert (found.logged, found.changes.problems) == (2, [])
    calls = {call["id"]: call for call in sheet(book, "calls")}
    said = calls[card_id(1)]
    assert (said["result"], said["next_on"], said["amount"], said["note"]) == (
        label("result.reached", lang), TODAY + 7.0, 50000.0, '=1+1 "报价" <b>',
    )  # fmt: skip
    assert said["at"] is not None
    assert page.complaints() == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_markup_in_cells_is_text_and_nothing_is_too_small_or_too_wide(
    opened: Any, lang: str
) -> None:
    page, _ = opened(lang)
    box = of(page, 2)
    assert HOSTILE.replace("\u2028", " ") in page.text(f"{box} summary b").replace("\u2028", " ")
    assert page.run("document.querySelectorAll('main b b, main img, main script').length") == 0
    assert page.complaints() == []
    # Script that finds its way into the page does not run.
    page.run(
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">');"
        "const s = document.createElement('script'); s.textContent = 'window.ran = 2';"
        "document.body.append(s)"
    )
    assert page.run("window.ran") is None
    choose(page, box, result="reached")
    assert page.run("document.documentElement.scrollWidth") <= WIDTH
    small = page.run(
        "[...document.querySelectorAll('a, button, summary, fieldset span, .row input')]"
        f".filter(e => e.offsetParent && e.getBoundingClientRect().height < {LEAST_TARGET} - .5)"
        ".map(e => e.outerHTML.slice(0, 60))"
    )
    assert small == []


def test_copying_gives_the_same_text(opened: Any) -> None:
    page, _ = opened("en")
    choose(page, of(page, 3), result="refused")
    page.allow_clipboard()
    page.tap("#copy")
    assert page.text("#copy") == say("road.page_copied", "en")
    copied = json.loads(page.run("navigator.clipboard.readText()"))
    assert copied == taken(page)
    assert [each["result"] for each in copied["rows"]] == ["refused"]
    assert "sent" not in page.run("document.body.innerText").casefold().split()


def test_an_amount_that_the_workbook_would_not_take_is_told_on_the_phone(opened: Any) -> None:
    page, _ = opened("en")
    box = of(page, 3)
    choose(page, box, result="no_answer")
    told, taken_in = [], []
    for text in AMOUNTS:
        page.fill(f"{box} [data-field=amount]", text)
        told.append(label_of("amount", "en") in page.text(f"{box} .need"))
        taken_in.append(amount_of(text) is not None)
    assert [not each for each in told] == taken_in


def sharing(page: Page, can: str, gives: str = "") -> None:
    """Give the phone a way to share what `can` says of an offer; `gives` is thrown, if anything."""
    page.before(
        "Object.defineProperties(navigator, {"
        f"canShare: {{configurable: true, value: {can}}},"
        "share: {configurable: true, value: async (offer) => {"
        "const [file] = offer.files || []; window.offered = {keys: Object.keys(offer),"
        "text: file ? await file.text() : offer.text,"
        "...(file && {name: file.name, type: file.type})};"
        f"if ({json.dumps(gives)}) throw new DOMException('', {json.dumps(gives)});"
        "}}})"
    )
    page.reload()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_results_are_shared_as_a_file_where_the_phone_can(opened: Any, lang: str) -> None:
    page, book = opened(lang)
    sharing(page, "() => true")
    choose(page, of(page, 3), result="refused")
    page.tap("#share")
    assert page.text("#share") == say("road.page_shared", lang)
    assert page.text("#state").endswith(say("road.page_out", lang))
    offered = page.run("window.offered")
    assert (offered["keys"], offered["type"]) == (["files"], "text/plain")
    assert offered["name"] == "repbook-LW-2026-03-02.txt"
    assert json.loads(offered["text"]) == taken(page)
    found, _ = sent_back(book, offered["text"])
    assert (found.logged, found.changes.problems) == (1, [])
    heights = page.run("[...document.querySelectorAll('.bar button')].map(e => e.offsetHeight)")
    assert len(heights) == 4
    assert max(heights) < LEAST_TARGET + ONE_LINE
    assert page.run("document.documentElement.scrollWidth") <= WIDTH
    assert page.complaints() == []


@pytest.mark.parametrize(
    ("gives", "state", "shown"),
    [("", "page_out", False), ("AbortError", "page_waits", False),
     ("NotAllowedError", "page_waits", True)],
)  # fmt: skip
def test_results_are_shared_as_text_where_no_file_can_and_shown_where_that_fails(
    opened: Any, gives: str, state: str, shown: bool
) -> None:
    page, _ = opened("en")
    sharing(page, "(offer) => !offer.files", gives)
    choose(page, of(page, 3), result="refused")
    page.tap("#share")
    assert page.run("window.offered.keys") == ["text"]
    assert page.text("#state").endswith(say(f"road.{state}", "en"))
    assert page.run("document.querySelector('#box').hidden") is not shown
    assert json.loads(page.run("window.offered.text")) == taken(page)
    assert page.complaints() == []


@pytest.mark.parametrize("can", ["undefined", "() => false", "() => { throw new Error('no'); }"])
def test_nothing_offers_to_share_where_the_phone_cannot(opened: Any, can: str) -> None:
    page, _ = opened("en")
    sharing(page, can)
    seen = page.run("[...document.querySelectorAll('.bar button')].map(e => !!e.offsetParent)")
    assert seen == [True, False, True, True]
    choose(page, of(page, 3), result="refused")
    assert len(taken(page)["rows"]) == 1
    assert page.complaints() == []


def test_a_phone_that_keeps_nothing_says_so(opened: Any) -> None:
    page, _ = opened("zh-CN")
    page.before("Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})")
    page.reload()
    assert page.text("#state") == say("road.page_lost", "zh-CN")
    assert (
        page.run("getComputedStyle(document.querySelector('#state')).backgroundColor")
        == "rgb(179, 38, 30)"
    )
    choose(page, of(page, 3), result="refused")
    assert len(taken(page)["rows"]) == 1


def test_what_is_kept_goes_after_its_days_or_on_a_wish_and_of_no_other(opened: Any) -> None:
    page, _ = opened("en")
    held = {f"{KEPT_AS}b:2020-01-01": "{}", f"{KEPT_AS}b:2999-01-01": "{}", "another's": "x"}
    page.run(f"Object.entries({json.dumps(held)}).forEach(([k, v]) => localStorage.setItem(k, v))")
    page.reload()
    kept = set(page.run("Object.keys(localStorage)"))
    assert kept & held.keys() == {f"{KEPT_AS}b:2999-01-01", "another's"}
    choose(page, of(page, 3), result="refused")
    page.tap("#forget")
    assert len(taken(page)["rows"]) == 1
    page.tap("#forget")
    assert taken(page)["rows"] == []
    assert set(page.run("Object.keys(localStorage)")) == {f"{KEPT_AS}b:2999-01-01", "another's"}


def test_the_cards_are_read_where_no_script_runs(opened: Any) -> None:
    page, _ = opened("en")
    page.send("Emulation.setScriptExecutionDisabled", value=True)
    page.reload()
    page.send("Emulation.setScriptExecutionDisabled", value=False)
    shown = page.run("document.body.innerText")
    assert say("road.page_no_script", "en") in shown
    assert "repbook LW 2026-03-02" in shown
    assert "Customer 3" in shown
    assert (
        page.run("[...document.querySelectorAll('.bar, fieldset')].some(e => e.offsetParent)")
        is False
    )
