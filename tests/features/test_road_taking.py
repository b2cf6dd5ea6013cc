"""What goes on the road, and what stays at the desk (M104, M105, M119)."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doing import ranked
from fast import spoken
from made_books import build, cards, label, lead, reached
from repbook.adapters.file_book import FileBook
from repbook.adapters.phone.markup import as_data, element
from repbook.adapters.phone.page import phone_page
from repbook.domain.reading.phones import dialled_phones
from repbook.domain.road import CHOSEN, Stop, Taken
from repbook.errors import Refused
from repbook.features.road.facts import last_said, reason
from repbook.features.road.taking import READS, take
from repbook.schema.registry import TABLES
from repbook.text import say
from repbook.text.label import LANGUAGES
from road_samples import HOSTILE

SECRETS = {"floor": "not below 9", "coach": "Secret Ann", "terms": "net 90", "margin": 0.31}


@pytest.fixture(scope="module")
def day_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ranked day with a card full of secrets, one full of markup and one that says little."""
    path = tmp_path_factory.mktemp("road") / "book.xlsx"
    more = {"need": "Pain", "attitude": "Ready to buy", "note": "likes tea", **SECRETS}
    rows = (
        reached(1, face="Black (strategic)", **more),
        lead(2, name=HOSTILE, contact=HOSTILE, address=HOSTILE, phone="+1 (555) 010-0199"),
        lead(3, phone="ask <b>Ann</b>", address=None, street="12 Elm St", postcode="43215"),
    )
    calls = [
        {
            "day": 46000.0 + n,
            "id": "LW-00001",
            "channel": "Phone",
            "result": "Reached",
            "note": f"n{n}",
        }
        for n in range(5)
    ]
    build(path, cards(*rows, calls=calls))
    ranked(path)
    return path


@pytest.fixture(scope="module")
def taken(day_book: Path) -> Taken:
    """The same on the road."""
    return take(FileBook(day_book).read(READS))


def stop_of(taken: Taken, card: str) -> Stop:
    return next(stop for stop in taken.stops if stop.visit.endswith(card))


def test_what_is_for_the_desk_stays_there_unless_it_is_wanted(day_book: Path, taken: Taken) -> None:
    snapshot = FileBook(day_book).read(READS)
    desk = stop_of(take(snapshot, desk=True), "LW-00001")
    road = stop_of(taken, "LW-00001")
    keys = (*SECRETS, "score", "verdict", "face")
    kept = {TABLES["customers"].column(key).label.en for key in keys} - {"Margin"}
    assert not kept & dict(road.facts).keys()
    for secret in ("not below 9", "Secret Ann", "net 90", "31%", "Black"):
        assert secret not in str(road), secret
        assert secret in str(desk) or secret == "31%"
    # A margin may be said as a band, as the setting has it.
    assert dict(desk.facts)["Margin"] == "31%"
    assert dict(road.facts)["Margin"] == label("margin_band.fair")
    assert dict(road.facts)["Note"] == "likes tea"


def test_the_newest_contacts_go_along_newest_first(taken: Taken) -> None:
    assert [spoken.text.split(" · ")[-1] for spoken in stop_of(taken, "LW-00001").past] == [
        "n4",
        "n3",
        "n2",
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_why_says_neither_loss_nor_score_nor_verdict(lang: str) -> None:
    said = [
        say("planning.why_order", lang, amount="9,000"),
        say("planning.why_loss", lang, amount="6,600"),
        say("planning.why_score", lang, score="77"),
        say("planning.why_focus", lang),
        say("planning.why_silent", lang, days="9"),
    ]
    text = say("planning.why_joint", lang).join(said)
    kept = say("planning.why_joint", lang).join((said[0], said[4]))
    assert reason(text, lang) == kept[:1].upper() + kept[1:]
    assert (
        last_said("02-03 Phone: x\n► promised\n! prepare: bottom line")
        == "02-03 Phone: x\n► promised"
    )


def test_all_cards_go_along_behind_those_of_the_day(day_book: Path, tmp_path: Path) -> None:
    snapshot = FileBook(day_book).read(READS)
    everyone = take(snapshot, everyone=True)
    assert len(everyone.stops) == 3
    bare = tmp_path / "bare.xlsx"
    build(bare, cards(lead(1)))
    with pytest.raises(Refused) as refused:
        take(FileBook(bare).read(READS))
    assert refused.value.key == "road.no_sheet"
    (stop,) = take(FileBook(bare).read(READS), everyone=True).stops
    assert (stop.name, stop.is_open, stop.planned) == ("Customer 1", False, False)


TAGS = {
    *("html", "head", "meta", "title", "style", "body", "header", "h1", "div", "main", "noscript"),
    *("p", "pre", "section", "h2", "details", "summary", "span", "b", "br", "a", "button", "dl"),
    *("dt", "dd", "fieldset", "legend", "label", "input", "textarea", "script"),
}  # fmt: skip


class Seen(HTMLParser):
    """What a browser makes of the page: tags, their attributes, texts outside script and style."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open = tag

    def handle_data(self, data: str) -> None:
        self.texts.setdefault(self._open, []).append(data)


@pytest.mark.parametrize("lang", spoken())
def test_the_page_holds_every_text_as_text_and_reaches_for_nothing(taken: Taken, lang: str) -> None:
    page = phone_page(taken._replace(lang=lang))
    seen = Seen(page)
    assert {tag for tag, _ in seen.tags} <= TAGS
    assert any(HOSTILE in text for text in seen.texts["b"])
    for tag, attributes in seen.tags:
        assert not [name for name in attributes if name.startswith("on") or name == "style"], tag
        for name in ("src", "href", "action"):
            assert (attributes.get(name) or "tel:").startswith(("tel:", "geo:")), (tag, attributes)
    assert not re.search(r"https?:|//[a-z]", page)
    assert page.count("</script>") == 2


def test_the_policy_allows_the_style_and_the_script_of_the_page_alone(taken: Taken) -> None:
    page = phone_page(taken)
    seen = Seen(page)
    policy = next(
        a["content"] for t, a in seen.tags if a.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    for tag in ("style", "script"):
        (text,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.S)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")


def test_buttons_stand_in_the_workbooks_own_order_and_words(taken: Taken) -> None:
    turned = {name: tuple(reversed(choices)) for name, choices in taken.choices.items()}
    seen = Seen(phone_page(taken._replace(choices=turned)))
    one = next(stop for stop in taken.stops if stop.is_open)
    for name in CHOSEN:
        values = [a["value"] for t, a in seen.tags if a.get("name") == f"{one.visit}-{name}"]
        assert values == [choice.code for choice in turned[name]]


def test_what_was_returned_is_shown_and_not_asked_again(taken: Taken) -> None:
    stops = tuple(stop._replace(returned=True) for stop in taken.stops)
    page = phone_page(taken._replace(stops=stops))
    assert "data-visit" not in page.split("<script")[0]
    assert say("road.page_returned", "en") in page


@pytest.mark.parametrize(
    ("phone", "digits"),
    [
        ("+1 (555) 010-0199", "+15550100199"), ("021-00000030", "02100000030"),
        ("０２１ 5550199", "0215550199"), ("(+86) 138 0000 0000", "+8613800000000"),
        ("ask Ann", ""), ("javascript:alert(1)", ""), ("*31#0215550199", "*31%230215550199"),
        ("021-55550199 转 801", "02155550199"), ("021-55550199-801", "02155550199"),
        ("+44 (0)20 7946 0958", "+442079460958"), ("+44 020 7946 0958", "+442079460958"),
        ("0044 20 7946 0958 ext. 9", "+442079460958"), ("+39 06 6982 1234", "+390669821234"),
        ("+886 (0)2 2345 6789", "+886223456789"), ("12345 / 67890", "12345 / 67890"),
        ("021-55550199 / 13800000000", "02155550199 13800000000"),
        ("021-55550199、55550198", "02155550199 02155550198"),
    ],
)  # fmt: skip
def test_a_phone_dials_one_number_a_link_and_shows_what_it_cannot_dial(
    taken: Taken, phone: str, digits: str
) -> None:
    stops = (taken.stops[0]._replace(phone=phone, facts=(), address=""),)
    seen = Seen(phone_page(taken._replace(stops=stops)))
    links = [str(attributes.get("href"))[4:] for tag, attributes in seen.tags if tag == "a"]
    told = [] if links else [text for text in seen.texts["p"] if text == phone]
    assert " ".join(links or told) == (digits or phone)


@given(st.text(st.sampled_from("0123456789 +-/()、转x#*,"), max_size=40))
def test_what_is_dialled_stands_in_the_number_or_is_no_number(text: str) -> None:
    for typed, digits in dialled_phones(text):
        plain = "".join(sign for sign in typed if sign.isdecimal())
        if digits and digits[0] not in "*#":
            assert len(digits.lstrip("+")) <= 15
            assert digits.lstrip("+0") in plain or "(" in typed or digits.startswith("+")


def test_only_what_is_made_as_markup_is_markup() -> None:
    inner = element("b", "<i>")
    assert (
        element("p", inner, "<i>", title='"') == '<p title="&quot;"><b>&lt;i&gt;</b>&lt;i&gt;</p>'
    )
    assert element("input", hidden=True, name=None) == "<input hidden>"
    assert as_data({"a": "</script>\u2028&"}) == '{"a":"\\u003c/script\\u003e\\u2028\\u0026"}'


def test_a_date_that_is_none_is_shown_as_the_number_it_is(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    calls = [{"id": "LW-00001", "day": 20260305.0, "note": "x"}]
    build(path, cards(lead(1, next_on=20260305.0, next_at=20260305.0), calls=calls))
    (stop,) = take(FileBook(path).read(READS), everyone=True).stops
    shown = dict(stop.facts)
    column = TABLES["customers"].column
    assert [shown[column(key).label.en] for key in ("next_on", "next_at")] == ["20260305"] * 2
    assert [spoken.day for spoken in stop.past] == ["20260305"]


def test_a_list_with_street_city_and_zip_has_an_address_on_the_road(taken: Taken) -> None:
    assert stop_of(taken, "LW-00003").address == "12 Elm St, Area 0, 43215"
