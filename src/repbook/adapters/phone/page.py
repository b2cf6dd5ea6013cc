"""Lay the day's cards out as one page for a phone: no network, nothing that is not escaped.

Its style and its script are allowed by their hashes alone (Content Security Policy 3), so that
markup in a cell of the workbook could not run even if it got into the page. The cards are readable
where no script runs, as in the preview of a file on an iPhone.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path

from repbook.adapters.phone.cards import Tell, section
from repbook.adapters.phone.markup import Markup, as_data, element
from repbook.domain.road import CHOSEN, FIELDS, VERSION, Stop, Taken

KEPT_DAYS = 14
"""How many days a phone keeps results."""
KEPT_AS = "repbook:1:"
"""What the names begin with under which it keeps them; all pages of a phone share the storage."""
_SAID = (
    "lost",
    "kept",
    "waits",
    "out",
    "part",
    "lacks",
    "copied",
    "saved",
    "shared",
    "sure",
    "removed",
)
_COUNTED = ("done", "all", "part")
_AT = "at"


def phone_page(taken: Taken) -> str:
    """Return the page as HTML, in the workbook's language (M119)."""
    tell = Tell(taken.lang)
    css, script = _part("page.css"), _part("page.js")
    title = tell("page_title", day=taken.day or taken.rep)
    body = element(
        "body",
        _header(taken, title, tell),
        element("main", _without_script(taken, tell), *_sections(taken, tell), *_foot(tell)),
        _bar(tell),
        element("script", as_data(_data(taken, tell)), type="application/json", id="data"),
        element("script", Markup(script)),
    )
    return f"<!doctype html>\n{element('html', _head(title, css, script), body, lang=taken.lang)}\n"


def _head(title: str, css: str, script: str) -> Markup:
    rules = (
        "default-src 'none'",
        f"style-src {_hash(css)}",
        f"script-src {_hash(script)}",
        "base-uri 'none'",
        "form-action 'none'",
    )
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content="; ".join(rules)),
        element("meta", name="viewport", content="width=device-width,initial-scale=1"),
        element("meta", name="format-detection", content="telephone=no"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", title),
        element("style", Markup(css)),
    )


def _part(name: str) -> str:
    return (Path(__file__).parent / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _header(taken: Taken, title: str, tell: Tell) -> Markup:
    who = " ".join(dict.fromkeys(part for part in (taken.rep, taken.rep_name) if part))
    state = element("div", tell("page_rep", rep=who), id="state", role="status")
    return element("header", element("h1", title), state)


def _sections(taken: Taken, tell: Tell) -> Iterator[Markup]:
    planned = [stop for stop in taken.stops if stop.planned]
    groups: tuple[tuple[str, list[Stop]], ...] = (
        ("page_visits", [stop for stop in planned if stop.visiting]),
        ("page_calls", [stop for stop in planned if not stop.visiting]),
        ("page_others", [stop for stop in taken.stops if not stop.planned]),
    )
    for key, stops in groups:
        if stops:
            yield section(tell(key, count=len(stops)), stops, taken.choices, tell)


def _without_script(taken: Taken, tell: Tell) -> Markup:
    """Say what to do where no script runs: results typed into a chat, with what digits mean."""
    month = taken.day[5:] or "03-05"
    example = f"repbook {taken.rep} {taken.day}\n3 1332 {month} 14:30 ¥50000 …\n7 2"
    digits = [
        element(
            "p",
            tell.labelled(name),
            tell.comma.join(
                f"{number} {choice.label}" for number, choice in enumerate(taken.choices[name], 1)
            ),
        )
        for name in CHOSEN
    ]
    typed = element("p", tell("page_chat"))
    return element(
        "noscript", element("p", tell("page_no_script")), typed, element("pre", example), *digits
    )


def _foot(tell: Tell) -> Iterator[Markup]:
    how = element("label", tell("page_how"), for_="out", class_="row")
    out = element("textarea", id="out", rows="8", readonly=True)
    yield element("div", how, out, id="box", hidden=True)
    yield element("p", tell("page_keeps", days=KEPT_DAYS), class_="quiet script", hidden=True)
    yield element(
        "button", tell("page_forget"), type="button", id="forget", class_="script", hidden=True
    )


def _bar(tell: Tell) -> Markup:
    """Return the buttons by which results leave the phone; Share is seen where it can be."""
    buttons = (("copy", "first"), ("share", None), ("save", None), ("text", None))
    return element(
        "div",
        *(
            element(
                "button",
                tell(f"page_{key}"),
                type="button",
                id=key,
                class_=look,
                hidden=key == "share",
            )
            for key, look in buttons
        ),
        class_="bar script",
        hidden=True,
    )


def _data(taken: Taken, tell: Tell) -> dict[str, object]:
    """Return what the script knows: whose results these are, and its words."""
    fields = [name for name in FIELDS if name != _AT]
    name = f"repbook-{taken.rep}-{taken.day}"
    return {
        "version": VERSION,
        "book": taken.book,
        "day": taken.day,
        "rep": taken.rep,
        "visits": [stop.visit for stop in taken.stops if stop.is_open],
        "fields": fields,
        "stated": CHOSEN[1:],
        "prefix": KEPT_AS,
        "days": KEPT_DAYS,
        "file": f"{name}.json",
        "shared": f"{name}.txt",
        "text": {
            **{key: tell(f"page_{key}") for key in _SAID},
            "count": tell("page_count", **{key: f"{{{key}}}" for key in _COUNTED}),
            "comma": tell.comma,
            "fields": {name: tell.field(name) for name in fields},
            "results": {choice.code: choice.label for choice in taken.choices["result"]},
        },
    }
