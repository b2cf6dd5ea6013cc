"""The cards of the page: what is known of a customer, and what is tapped after the visit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import quote

from repbook.adapters.phone.markup import Markup, element
from repbook.domain.reading.phones import dialled_phones
from repbook.domain.road import CHOSEN, LONGEST, Choice, Stop, place_of
from repbook.schema.registry import TABLES
from repbook.text import say

_STATED = CHOSEN[1:]
Choices = Mapping[str, Sequence[Choice]]


class Tell:
    """Say the page's own words, and the headers of the sheet, in one language."""

    def __init__(self, lang: str) -> None:
        self._lang = lang
        self.comma = say("intake.comma", lang)

    def __call__(self, key: str, **facts: object) -> str:
        """Return a sentence of the page."""
        return say(f"road.{key}", self._lang, **facts)

    def labelled(self, key: str) -> str:
        """Return a header with its colon."""
        return say("commands.labelled", self._lang, what=self.field(key), text="")

    def field(self, key: str) -> str:
        """Return the header of a column of the day's sheet."""
        return TABLES["visits"].column(key).label.get(self._lang)


def section(title: str, stops: Sequence[Stop], choices: Choices, tell: Tell) -> Markup:
    """Return the cards of one kind under their title."""
    cards = (_card(stop, choices, tell) for stop in stops)
    return element("section", element("h2", title), *cards)


def _card(stop: Stop, choices: Choices, tell: Tell) -> Markup:
    lines = (stop.why, stop.last)
    texts = [element("p", line) for line in lines if line]
    head = " · ".join(part for part in (stop.at, stop.do, stop.area, stop.contact) if part)
    return element(
        "details",
        element(
            "summary",
            element("span", tell("page_returned") if stop.returned else "", class_="tag"),
            element("b", f"{stop.number}. {stop.name}"),
            element("br"),
            element("span", head, class_="quiet"),
        ),
        element(
            "div",
            *_ways(stop, tell),
            *texts,
            *_ask(stop, tell),
            *_form(stop, choices, tell),
            *_known(stop),
            class_="in",
        ),
        class_="card",
        data_visit=stop.visit if stop.is_open else None,
    )


def _ways(stop: Stop, tell: Tell) -> Iterator[Markup]:
    """Return what leads to the customer: a call, a map, the address to copy."""
    for typed, digits in dialled_phones(stop.phone):
        if digits:
            link = f"tel:{quote(digits, safe='+*')}"
            yield element("a", tell("page_call", phone=typed), href=link, class_="go")
        else:
            yield element("p", typed)
    if not stop.phone and stop.reach and not stop.address:
        yield element("p", stop.reach)
    if stop.address:
        place = place_of(stop.area, stop.address)
        link = f"geo:0,0?q={quote(place, safe='')}"
        yield element("a", tell("page_map"), href=link, data_place=place, class_="go")
        yield element(
            "button",
            tell("page_address"),
            type="button",
            data_copy=place,
            class_="script",
            hidden=True,
        )
        yield element("p", stop.address, class_="quiet")


def _ask(stop: Stop, tell: Tell) -> Iterator[Markup]:
    if stop.ask:
        yield element("p", element("b", tell.labelled("ask")), stop.ask)


def _form(stop: Stop, choices: Choices, tell: Tell) -> Iterator[Markup]:
    """Return what is tapped and typed of a customer on the sheet."""
    if not stop.is_open:
        return
    said = [_taps(stop, name, tell.field(name), choices[name]) for name in _STATED]
    if stop.ask:
        said.append(_answer(stop, tell))
    yield element(
        "div",
        _taps(stop, CHOSEN[0], tell.field(CHOSEN[0]), choices[CHOSEN[0]]),
        element("div", *said, class_="said", hidden=True),
        element("div", *_more(tell), class_="more", hidden=True),
        element("p", class_="need", role="status"),
        class_="script",
        hidden=True,
    )


def _taps(stop: Stop, field: str, title: str, options: Iterable[Choice]) -> Markup:
    """Return buttons, one a choice, in the workbook's order and with its digits."""
    name = f"{stop.visit}-{field}"
    buttons = (
        element(
            "label",
            element("input", type="radio", name=name, value=option.code, data_field=field),
            element("span", f"{number} {option.label}"),
        )
        for number, option in enumerate(options, 1)
    )
    return element("fieldset", element("legend", title), *buttons)


def _answer(stop: Stop, tell: Tell) -> Markup:
    title = f"{tell.labelled('answer')}{stop.ask}"
    if stop.answers:
        return _taps(stop, "answer", title, (Choice(text, text) for text in stop.answers))
    return _line("answer", title)


def _more(tell: Tell) -> Iterator[Markup]:
    dates = (
        _line("next_on", tell.field("next_on"), "date"),
        _line("next_at", tell.field("next_at"), "time"),
    )
    yield element("div", *dates, class_="pair")
    yield _line("next_step", tell.field("next_step"))
    yield _line("amount", tell.field("amount"), inputmode="decimal")
    note = element("textarea", rows="3", data_field="note", maxlength=str(LONGEST["note"]))
    yield element("label", tell.field("note"), note, class_="row")
    yield element("button", tell("page_clear"), type="button", data_clear="1")


def _line(field: str, title: str, kind: str = "text", inputmode: str | None = None) -> Markup:
    longest = str(LONGEST[field]) if field in LONGEST else None
    typed = element(
        "input",
        type=kind,
        data_field=field,
        maxlength=longest,
        inputmode=inputmode,
        autocomplete="off",
    )
    return element("label", title, typed, class_="row")


def _known(stop: Stop) -> Iterator[Markup]:
    """Return what is on the card, and its newest contacts."""
    pairs = [*stop.facts, *((spoken.day, spoken.text) for spoken in stop.past)]
    if pairs:
        lines = (
            element(tag, text)
            for pair in pairs
            for tag, text in zip(("dt", "dd"), pair, strict=True)
        )
        yield element("dl", *lines)
