"""Write HTML in which every text is escaped: only what `element` made is markup."""

from __future__ import annotations

import html
import json

_VOID = frozenset({"meta", "input", "br"})
_IN_SCRIPT = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


Attribute = str | bool | None


def element(tag: str, /, *content: str, **attributes: Attribute) -> Markup:
    """Return an element; texts in it and values of attributes are escaped.

    An attribute that is True stands without a value, one that is None or False is left out. A line
    at the end of a name goes (`for_`), others are hyphens.
    """
    given = "".join(_attribute(name, value) for name, value in attributes.items())
    start = f"<{tag}{given}>"
    if tag in _VOID:
        return Markup(start)
    return Markup(f"{start}{''.join(map(escaped, content))}</{tag}>")


def escaped(text: str) -> Markup:
    """Return a text as HTML shows it; markup as it is."""
    return text if isinstance(text, Markup) else Markup(html.escape(text, quote=True))


def as_data(value: object) -> Markup:
    """Return a value as JSON that can end no script element, whatever its texts hold."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup("".join(_IN_SCRIPT.get(sign, sign) for sign in text))


def _attribute(named: str, value: Attribute) -> str:
    name = named.rstrip("_").replace("_", "-")
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{html.escape(value, quote=True)}"'
