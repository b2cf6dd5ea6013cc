"""Person: find one in a workbook or a folder, export what is kept, or erase it with a report."""

from __future__ import annotations

import argparse
import json
import os
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from repbook.adapters.persons import (
    Cleaned,
    Left,
    erase,
    mentioned,
    mentions_in_other,
)
from repbook.book import colleagues
from repbook.book.deeds import Deed, note
from repbook.book.persons import (
    CONTACTS,
    Person,
    searched,
)
from repbook.book.snapshot import Rows, as_text
from repbook.domain.prints import prints_of
from repbook.entrypoints.common import print_json
from repbook.entrypoints.person_looking import SHOWN, Found, Looked, look, near
from repbook.entrypoints.progress import working
from repbook.errors import Refused, RepbookError, UsageError
from repbook.features.kernel.words import first_of, joined, labelled
from repbook.ooxml.save import replace_file
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.schema.source import using
from repbook.text import language, say

NONE = "–"


def run(args: argparse.Namespace) -> int:
    """Carry out one of the two; 1 where nobody was found, or something is left."""
    if not args.find or bool(args.export) is bool(args.erase):
        raise UsageError("sharing.person_usage")
    place = Path(args.path)
    with working(place.name):
        looked = look(place, args.find)
    if not looked.found:
        raise _nobody(args.find, place, looked)
    if args.export:
        return _export(looked, Path(args.export), in_json=args.json)
    if not args.yes and not _is_sure(looked, in_json=args.json):
        print(say("sharing.not_erased"))
        return 1
    code = _erase(looked, in_json=args.json)
    if not args.json:
        print(say("sharing.elsewhere", path=str(place)))
    return code


def _nobody(text: str, place: Path, looked: Looked) -> Refused:
    """Return the refusal where nobody is meant: with the places that name the text all the same."""
    named = _named([*_mentioned(looked, searched(text))][:SHOWN])
    key = "sharing.nobody" if named == NONE else "sharing.only_mentioned"
    unread = _named(looked.left)
    left = "" if unread == NONE else say("sharing.unread", None, left=unread)
    if alike := first_of(near(looked, text), SHOWN):
        left = f"{say('sharing.near', None, near=alike)}{left}"
    return Refused(key, who=text, path=str(place), left=left, places=named)


def _mentioned(looked: Looked, person: Person) -> Iterator[Left]:
    """Yield where workbooks without the person's rows mention him, and other files that do."""
    for path in looked.without:
        yield from (Left(path.name, where) for where in mentioned(path, person))
    known = {each.file for each in looked.left}
    for path in looked.others:
        if path.name not in known and mentions_in_other(path, person):
            yield Left(path.name, say("sharing.mentions"))


def _named(left: Iterable[Left]) -> str:
    return joined(labelled(each.file, each.place) for each in left) or NONE


def _whole(found: Sequence[Found]) -> Person:
    """Return the person as all workbooks together tell him."""
    texts = frozenset(text for each in found for text in each.erasure.person.texts)
    return found[0].erasure.person._replace(texts=texts)


def _is_sure(looked: Looked, *, in_json: bool) -> bool:
    """Say what would go, and ask; where nobody can answer, the answer is no."""
    for line in _lines(looked.found):
        print(line, file=sys.stderr if in_json else sys.stdout)
    if not sys.stdin.isatty():
        raise Refused("sharing.ask_yes")
    answer = input(say("sharing.sure", None, name=_whole(looked.found).name))
    return answer.strip().casefold() in ("y", "yes", "是", "j")


def _lines(found: Sequence[Found]) -> Iterable[str]:
    for each in found:
        what = _named_rows(each.erasure.counts, each.kind)
        yield say("sharing.would_erase", None, file=each.path.name, what=what)


def _named_rows(counts: Mapping[str, int], kind: str) -> str:
    """Say how many rows of which sheets there are."""
    with using(kind):
        tabs = {key: SHEETS[TABLES[key].sheet].label.get(language()) for key in counts}
    return joined(f"{tabs[table]} {count}" for table, count in counts.items())


def _erase(looked: Looked, *, in_json: bool) -> int:
    """Erase the person in each workbook; what is locked is said, and the rest goes on."""
    person, left = _whole(looked.found), [*looked.left, *looked.again]
    places: list[dict[str, object]] = []
    erased: list[Found] = []
    for each in looked.found:
        whole = each.erasure._replace(
            person=each.erasure.person._replace(texts=person.texts | each.erasure.person.texts)
        )
        try:
            with working(each.path.name), using(each.kind):
                cleaned = erase(each.path, whole)
        except RepbookError as error:
            left.append(Left(each.path.name, str(error)))
            continue
        note(Deed(each.path.name, cleaned.fresh, len(cleaned.left), aside=True))
        left += cleaned.left
        places.append(_place(each, cleaned))
        erased.append(each)
    left += _prints(looked, person)
    left += _mentioned(looked._replace(left=left), person)
    _tell(places, erased, left, in_json=in_json)
    return int(bool(left))


def _place(each: Found, cleaned: Cleaned) -> dict[str, object]:
    return {
        "file": each.path.name,
        "rows": dict(each.erasure.counts),
        "backups": [copy.name for copy in cleaned.gone],
        "fresh": str(cleaned.fresh) if cleaned.fresh else None,
    }


def _prints(looked: Looked, person: Person) -> list[Left]:
    """Take the person's marks out of files of prints, here and among those that are asked."""
    kept = colleagues.folder() / "prints"
    paths = [*looked.others, *(sorted(kept.glob("*.json")) if kept.is_dir() else ())]
    key, left = colleagues.secret(), []
    cells = {"phone": sorted(person.texts), "name": [person.name], "tax_code": sorted(person.texts)}
    marks = prints_of(key, cells) if key else {}
    for path in paths:
        try:
            books = colleagues.from_json(path.read_bytes())
        except (OSError, ValueError):
            continue
        if not key:
            left.append(Left(path.name, say("sharing.prints_no_secret")))
            continue
        less = [
            each._replace(prints={kind: each.prints[kind] - marks[kind] for kind in each.prints})
            for each in books
        ]
        if less != books:
            try:
                replace_file(path, colleagues.as_json(less).encode())
            except RepbookError as error:
                left.append(Left(path.name, str(error)))
    return left


def _tell(
    places: list[dict[str, object]], erased: list[Found], left: list[Left], *, in_json: bool
) -> None:
    if in_json:
        print_json({"places": places, "left": [each._asdict() for each in left]})
        return
    for place, each in zip(places, erased, strict=True):
        what = _named_rows(each.erasure.counts, each.kind)
        gone = place["backups"]
        count = len(gone) if isinstance(gone, list) else 0
        print(say("sharing.erased", None, file=place["file"], what=what, count=count))
        if place["fresh"]:
            print(say("commands.backup", path=place["fresh"]))
    if left:
        print(f"\n{say('sharing.left')}")
    for one in left:
        print(f"  {labelled(one.file, one.place)}")


def _export(looked: Looked, target: Path, *, in_json: bool) -> int:
    """Write all rows of the person, by file and table, as JSON in a ZIP of one's own alone."""
    import io

    if os.path.lexists(target):
        raise Refused("sharing.zip_exists", file=target.name)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in looked.found:
            with using(each.kind):
                rows = json.dumps(_kept(each), ensure_ascii=False, indent=1)
            archive.writestr(f"{each.path.name}.json", rows)
    replace_file(target, packed.getvalue(), private=True)
    with_person = _whole(looked.found)
    left = [*looked.left, *_mentioned(looked, with_person)]
    places = [{"file": e.path.name, "rows": dict(e.erasure.counts)} for e in looked.found]
    if in_json:
        found = {"saved": str(target), "places": places}
        print_json(found | {"left": [each._asdict() for each in left]})
        return int(bool(left))
    print(say("sharing.exported", None, path=str(target), count=len(places)))
    for one in left:
        print(f"  {labelled(one.file, one.place)}")
    return int(bool(left))


def _kept(each: Found) -> dict[str, list[dict[str, object]]]:
    """Return the person's rows, by sheet and by the labels of their columns."""
    found: dict[str, list[dict[str, object]]] = {}
    changes = each.erasure.changes
    for table, rows in each.snapshot.tables.items():
        places = {p for p in changes.deletes.get(table, ()) if isinstance(p, int)}
        places |= {p for p in changes.updates.get(table, {}) if isinstance(p, int)}
        if table == CONTACTS:
            ids = each.erasure.person.people
            places |= {row for row in range(len(rows)) if rows.text(row, "contact_id") in ids}
        if places:
            found[table] = [_row(rows, row) for row in sorted(places)]
    return found


def _row(rows: Rows, row: int) -> dict[str, object]:
    lang = language()
    told: dict[str, object] = {}
    for key, values in rows.columns.items():
        if as_text(values[row]):
            known = [c for c in TABLES[rows.table].columns if c.key == key]
            told[known[0].label.get(lang) if known else key] = values[row]
    return told
