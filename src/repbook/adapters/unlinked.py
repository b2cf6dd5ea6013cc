"""Take out of a workbook whatever fetches from elsewhere, for a copy that is printed.

External workbooks, queries, embedded objects, controls, linked pictures and the functions that
ask a server go; links that wait for a click stay. A formula that asked elsewhere leaves the
result it had.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from xml.etree import ElementTree

from repbook.ooxml.archive import Content
from repbook.ooxml.celltext import escape, unescape
from repbook.ooxml.package import Package
from repbook.ooxml.staged import NS_RELS

_GONE = frozenset(
    (
        *("externalLink", "externalLinkPath", "connections", "queryTable", "volatileDependencies"),
        *("oleObject", "package", "control", "activeXControlBinary", "attachedTemplate"),
        *("webextension", "webextensiontaskpanes", "taskpanes", "rdRichValueWebImage", "xmlMaps"),
    )
)
_PREFIX = rb"(?:[^\s<>/:=]+:)?"
_BLOCKS = re.compile(
    rb"<(%s(?:externalReferences|oleObjects|oleSize|webPublishItems))\b[^>]*?(?:/>|>.*?</\1\s*>)"
    % _PREFIX,
    re.DOTALL,
)
_NAME = re.compile(rb"<(%sdefinedName)\b[^>]*>(.*?)</\1\s*>" % _PREFIX, re.DOTALL)
_FORMULA = re.compile(rb"<(%sf)(\s[^>]*?)?(?:/>|>(.*?)</\1\s*>)" % _PREFIX, re.DOTALL)
_SHARED = re.compile(rb"\ssi\s*=\s*[\"'](\d+)[\"']")
_DRAWN = re.compile(rb"\s(?:src|%shref)\s*=\s*(?:\"[^\"]*\"|'[^']*')" % _PREFIX)
_KEYS = ("Id", "Type", "Target", "TargetMode")
_VML = b"urn:schemas-microsoft-com:vml"
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\0", b"\0<")
_ELSEWHERE = re.compile(
    r"'(?:[^']|'')*\[(?:[^'\[\]]|'')*\](?:[^']|'')*'!|\[[^\[\]'\"]+\][\w.]*!"
    r"|(?<![A-Za-z0-9_])(?:WEBSERVICE|DDE|RTD|IMAGE|CALL|REGISTER\.ID|SQL\.REQUEST|STOCKHISTORY"
    r"|CUBE[A-Z]+)\s*\(",
    re.IGNORECASE,
)


def unlinked(package: Package, parts: Mapping[str, Content | None]) -> dict[str, Content | None]:
    """Return `parts` and what else changes, so that nothing is fetched from outside the file."""
    changed = dict(parts)
    for part in package.names:
        given = changed.get(part)
        data = given if isinstance(given, bytes) else package.read(part)
        bare = _bare(package, part, _in_utf8(package, part, data))
        if bare != data:
            changed[part] = bare
    return changed


def _bare(package: Package, part: str, data: bytes) -> bytes:
    if not data.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"<"):
        return data
    if part.lower().endswith(".rels"):
        return _without_fetched(package, part, data)
    if _VML in data:
        return _DRAWN.sub(b"", data)
    data = _BLOCKS.sub(b"", data)
    data = _NAME.sub(lambda found: b"" if _asks_elsewhere(found[2]) else found[0], data)
    return _without_formulas(data)


def _in_utf8(package: Package, part: str, data: bytes) -> bytes:
    """Return a part that is XML in UTF-16 in UTF-8, in which the patterns see all there is."""
    if not data.startswith(_WIDE):
        return data
    package.elements(part)  # refuses entities, which ElementTree would expand
    plain: bytes = ElementTree.tostring(ElementTree.fromstring(data), encoding="UTF-8")
    return plain


def _without_fetched(package: Package, rels: str, data: bytes) -> bytes:
    """Return relationships without those through which something is fetched or run."""
    rows = [each.attributes for each in package.elements(rels) if each.name == "Relationship"]
    kept = [row for row in rows if not _is_fetched(row)]
    if len(kept) == len(rows):
        return data
    told = (" ".join(f'{key}="{escape(row[key])}"' for key in _KEYS if key in row) for row in kept)
    inner = "".join(f"<Relationship {row}/>" for row in told)
    return f'<Relationships xmlns="{NS_RELS}">{inner}</Relationships>'.encode()


def _is_fetched(row: Mapping[str, str]) -> bool:
    kind, target = row.get("Type", "").rpartition("/")[2], row.get("Target", "")
    outside = row.get("TargetMode") == "External" and kind != "hyperlink"
    return outside or kind in _GONE or target.lower().endswith(".svg")


def _without_formulas(data: bytes) -> bytes:
    """Return a sheet in which cells that asked elsewhere hold their last results."""
    shared = {
        group
        for found in _FORMULA.finditer(data)
        if _asks_elsewhere(found[3] or b"")
        for group in _SHARED.findall(found[2] or b"")
    }

    def kept(found: re.Match[bytes]) -> bytes:
        group = _SHARED.search(found[2] or b"")
        away = group is not None and group[1] in shared
        return b"" if away or _asks_elsewhere(found[3] or b"") else found[0]

    return _FORMULA.sub(kept, data)


def _asks_elsewhere(text: bytes) -> bool:
    """Tell whether a formula names another file or a server; one written oddly counts as such."""
    try:
        plain = unescape(text.decode())
    except ValueError:
        return True
    return "<" in text.decode() or _ELSEWHERE.search(plain) is not None
