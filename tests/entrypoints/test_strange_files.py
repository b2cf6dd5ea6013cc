"""Every command says in words what is wrong with a strange file; none is met unforeseen.

The files are made here and harm no other program: numbers too long, characters that are none,
encodings that nobody uses, files that are no files.
"""

from __future__ import annotations

import os
import shlex
import socket
import sys
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

import pytest

from doing import BookOf
from entrypoints.command_line import run
from made_books import cards, lead
from planting import planted
from repbook import datafolder
from repbook.entrypoints.failure import UNEXPECTED, UNFORESEEN, log_file, record
from repbook.ooxml.room import VARIABLE
from repbook.schema import feature_index
from repbook.text import sentences

Capsys = pytest.CaptureFixture[str]
Edits = dict[str, tuple[str, str]]
DIGITS = "9" * 5000
HOME, BOOK, STRINGS = "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"
STYLES, TABLE, TYPES = "xl/styles.xml", "xl/tables/table1.xml", "[Content_Types].xml"
RELS = "xl/_rels/workbook.xml.rels"
DECLARED = 'encoding="UTF-8"'
ENCODINGS = ("GBK", "UTF-7", "cp037", "UTF-16", "UTF-32", "no-such", "idna", "zlib", "x" * 400)
NO_CHARACTERS = ("&#1114112;", "&#xD800;", "&#0;", "&#xFFFF;", f"&#{DIGITS};", "_xD800_")
PLACES = {
    "a text": (STRINGS, "<t>", "<t>{}"),
    "a sheet's name": (BOOK, '<sheet name="', '<sheet name="{}'),
    "a name": (BOOK, '<definedName name="', '<definedName name="{}'),
    "a name's text": (BOOK, "</definedName>", "{}</definedName>"),
    "a header": (TABLE, '<tableColumn id="1" name="', '<tableColumn id="1" name="{}'),
    "a formula": (HOME, "<f>", "<f>{}"),
    "a style": (STYLES, 'formatCode="', 'formatCode="{}'),
    "a target": (RELS, 'Target="', 'Target="{}'),
}
NUMBERS: dict[str, tuple[str, str, str]] = {
    "a row": (HOME, '<row r="1"', f'<row r="{DIGITS}"'),
    "a cell": (HOME, '<c r="', f'<c r="A{DIGITS}'),
    "a text's place": (HOME, 't="s"><v>', f't="s"><v>{DIGITS}'),
    "a value": (HOME, "<v>", f"<v>{DIGITS}"),
    "a cell's style": (HOME, ' s="', f' s="{DIGITS}'),
    "a shared formula": (HOME, "<f>", f'<f t="shared" si="{DIGITS}" ref="A1:A2">'),
    "a count of texts": (STRINGS, 'uniqueCount="', f'uniqueCount="{DIGITS}'),
    "a table's id": (TABLE, ' id="1"', f' id="{DIGITS}"'),
    "a table's place": (TABLE, ' ref="A', f' ref="A{DIGITS}'),
    "a column's id": (TABLE, '<tableColumn id="1"', f'<tableColumn id="{DIGITS}"'),
    "rows of a header": (TABLE, " ref=", f' headerRowCount="{DIGITS}" ref='),
    "a name's sheet": (BOOK, "<definedName ", f'<definedName localSheetId="{DIGITS}" '),
    "a format": (STYLES, 'numFmtId="', f'numFmtId="{DIGITS}'),
    "a font": (STYLES, 'fontId="', f'fontId="{DIGITS}'),
    "a width": (HOME, ' width="', f' width="{DIGITS}'),
    "a merged block": (HOME, '<mergeCell ref="', f'<mergeCell ref="A{DIGITS}'),
    "a look's place": (HOME, 'sqref="', f'sqref="A{DIGITS} '),
}


def edited() -> Iterator[tuple[str, Edits]]:
    """Yield workbooks with one thing that no program writes."""
    for part in (BOOK, HOME, STRINGS, TABLE, STYLES, RELS, TYPES):
        for encoding in ENCODINGS:
            yield f"{part} in {encoding}", {part: (DECLARED, f'encoding="{encoding}"')}
    for place, (part, old, new) in PLACES.items():
        for text in NO_CHARACTERS:
            yield f"{text[:12]} in {place}", {part: (old, new.format(text))}
    for name, (part, old, new) in NUMBERS.items():
        yield f"a long number as {name}", {part: (old, new)}


EDITED = dict(edited())
EVERY = frozenset(row[0] for row in feature_index.COMMANDS)


@pytest.fixture
def good(book_of: BookOf) -> Path:
    return book_of(cards(*(lead(n) for n in range(1, 4))), file="leads.xlsx")


def calls(path: Path, book: Path) -> Iterator[list[str]]:
    """Yield every command that takes a workbook or a list, with the file in its place."""
    rows = book.parent / "list.csv"
    rows.write_text("Company,Phone\nAlpha,212-555-0141\n")
    for _, example, _ in (row[:3] for row in feature_index.COMMANDS):
        words = shlex.split(example)[1:]
        if words[0] != "new" and "leads.xlsx" in words:
            places = {"leads.xlsx": str(path), "list.csv": str(rows)}
            yield [places.get(word, word) for word in words]
    for kind in ("customers", "calls", "orders"):
        yield ["import", str(book), str(path), "--as", kind]
    yield ["import", str(book), str(path)]
    yield ["import", str(book), str(rows), "--map", str(path)]


def is_foreseen(capsys: Capsys, words: list[str]) -> bool:
    """Run a command and tell whether nothing unforeseen is said."""
    told = run(capsys, *words)
    said = [sentences()[key].en.partition("{")[0].strip() for key in (UNEXPECTED, UNFORESEEN)]
    printed = told.err + told.out
    spoken = told.code == 0 or printed.strip()
    return bool(spoken) and not any(start in printed for start in (*said, "Traceback"))


def kept(path: Path) -> bytes | None:
    """Return what a file holds that a command may change."""
    try:
        return path.read_bytes() if path.is_file() and path.stat().st_size < 1 << 30 else None
    except (OSError, ValueError):
        return None


def unforeseen(
    capsys: Capsys, path: Path, good: Path, only: Container[str] = EVERY
) -> list[list[str]]:
    """Return the commands that meet something unforeseen, each in a folder as it was."""
    found = []
    data = kept(path)
    before = good.read_bytes()
    for words in calls(path, good):
        if words[0] in only and not is_foreseen(capsys, words):
            found.append(words)
        if data is not None:
            path.write_bytes(data)
        good.write_bytes(before)
    return found


def special(folder: Path) -> dict[str, Path]:
    """Return files that are no ordinary ones."""
    os.mkfifo(folder / "pipe.xlsx")
    os.mkfifo(folder / "pipe.csv")
    (folder / "folder.xlsx").mkdir()
    (folder / "folder.csv").mkdir()
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(str(folder / "socket.xlsx"))
    (folder / "loop.xlsx").symlink_to(folder / "loop.xlsx")
    (folder / "nowhere.xlsx").symlink_to(folder / "gone.xlsx")
    (folder / "device.csv").symlink_to("/dev/zero")
    for name in ("sparse.xlsx", "sparse.csv", "sparse.vcf"):
        with open(folder / name, "wb") as file:
            file.truncate(5 << 30)
    (folder / "locked.xlsx").write_bytes(b"PK")
    (folder / "locked.xlsx").chmod(0)
    names = ("locked", "pipe", "folder", "socket", "loop", "nowhere", "device", "sparse")
    return {path.name: path for path in folder.iterdir() if path.stem in names}


def odd_names(folder: Path) -> dict[str, Path]:
    """Return names that no file can have, or that no terminal can print."""
    names = ("n" * 300 + ".xlsx", "a\0b.xlsx", "a" * 5000, "x/" * 3000, "")
    return {name[:8]: folder / name for name in names}


def test_what_no_rule_foresaw_names_the_file_and_its_part(
    good: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> object:
        raise ZeroDivisionError

    monkeypatch.setattr("repbook.ooxml.index.parse_area", fail)
    told = run(capsys, "check", good)
    assert told.code == 1
    assert "could make nothing of leads.xlsx" in told.err
    assert "xl/tables/" in told.err
    assert "(ZeroDivisionError)" in told.err
    assert str(log_file()) in told.err
    assert "ZeroDivisionError" in log_file().read_text()


def test_a_fault_that_is_none_of_a_file_is_not_laid_on_it(
    good: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> object:
        raise ZeroDivisionError

    monkeypatch.setattr("repbook.entrypoints.frame_command.finish", fail)
    assert "did not foresee (ZeroDivisionError)" in run(capsys, "check", good).err


def test_the_log_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("repbook.entrypoints.failure.MOST", 2000)
    for _ in range(200):
        record(ValueError())
    files = [path for path in log_file().parent.iterdir() if path.name.startswith("repbook")]
    assert len(files) == 2
    assert all(0 < path.stat().st_size < 2200 for path in files)


def test_a_folder_given_as_a_list_is_called_one(good: Path, tmp_path: Path, capsys: Capsys) -> None:
    (tmp_path / "lists").mkdir()
    said = {"en": "Name the list inside it", "zh-CN": "名单文件", "zh-TW": "名單檔案"}
    for lang, words in said.items():
        told = run(capsys, "--lang", lang, "import", good, tmp_path / "lists", "--json")
        assert (told.code, told.json["refused"]) == (1, "intake.is_folder")
        assert words in told.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_is_not_waited_for(good: Path, tmp_path: Path, capsys: Capsys) -> None:
    os.mkfifo(tmp_path / "pipe")
    import_it = ("import", good, tmp_path / "pipe")
    (tmp_path / "list.csv").write_text("Firm,Call\nAlpha,2125550141\n")
    mapped = ("import", good, tmp_path / "list.csv", "--map", tmp_path / "pipe")
    for words in (("check", tmp_path / "pipe"), import_it, mapped):
        assert "no ordinary file" in run(capsys, *words).err


@pytest.mark.parametrize("name", ["a\0b.xlsx", "a\ud800b.xlsx"])
def test_a_name_that_no_file_can_have_is_not_written(
    good: Path, tmp_path: Path, capsys: Capsys, name: str
) -> None:
    assert run(capsys, "edit", good, "LW-00001", "--set", "note=x").code == 0
    target = f"{tmp_path}{os.sep}{name}"
    for words in (("new", target), ("restore", good, "-o", target), ("check", target)):
        told = run(capsys, *words)
        assert told.code == 1
        assert "was not written (" in told.err or "could not be read" in told.err, told.err


def test_an_ordinary_long_map_is_read(good: Path, tmp_path: Path, capsys: Capsys) -> None:
    rows = tmp_path / "list.csv"
    heads = [f"A rather long header of the column number {n}" for n in range(40)]
    rows.write_text(",".join(("Firm", "Call", *heads)) + "\nAlpha,2125550141" + ",x" * 40 + "\n")
    given = ";".join(("Firm = name", "Call = phone", *(f"{head} =" for head in heads)))
    told = run(capsys, "import", good, rows, "--as", "customers", "--map", given, "--json")
    assert (told.code, told.json["added"]) == (0, 1), told.err


def test_what_would_take_too_much_memory_is_refused_before_it_is_read(
    good: Path, tmp_path: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open(tmp_path / "sparse.csv", "wb") as file:
        file.truncate(300 << 20)
    calls = (("check", good), ("import", good, tmp_path / "sparse.csv"))
    assert run(capsys, *calls[0]).code == 0
    assert "about 4.4 GB" in run(capsys, *calls[1]).err
    monkeypatch.setenv(VARIABLE, "0.1M")
    assert "0.0 GB are allowed" in run(capsys, *calls[0]).err
    for allowed in ("1.5g", "800 MB", "no size", "9" * 5000):
        monkeypatch.setenv(VARIABLE, allowed)
        assert run(capsys, *calls[0]).code == 0


def test_the_users_own_settings_say_how_much_memory_a_file_may_take(
    good: Path, tmp_path: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open(tmp_path / "sparse.csv", "wb") as file:
        file.truncate(30 << 20)
    words = ("import", good, tmp_path / "sparse.csv")
    options = datafolder.private(datafolder.home()) / datafolder.OPTIONS
    for text, allowed in (("300", "0.3"), ("-1", "")):
        options.write_text(f"[memory]\nmegabytes = {text}\n")
        told = run(capsys, *words)
        assert (f"{allowed} GB are allowed" in told.err) == bool(allowed), told.err
    assert datafolder.OPTIONS in run(capsys, "doctor").out
    options.write_text(f"[memory]\nmegabytes = {'9' * 400}\n")
    assert "are allowed" not in (told := run(capsys, *words)).err
    assert "did not foresee" not in told.err
    options.write_text("[memory]\nmegabytes = 300\n")
    monkeypatch.setenv(VARIABLE, "0.4G")
    assert "0.4 GB are allowed" in run(capsys, *words).err


def test_a_folder_of_temporary_files_that_is_not_there_is_named(
    tmp_path: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    told = run(capsys, "new", tmp_path / "new.xlsx", "--rep", "LW")
    assert told.code == 1
    assert f"temporary files {tmp_path / 'gone'} cannot be used" in told.err
    assert not (tmp_path / "new.xlsx").exists()


ODD_WORDS = (DIGITS, f"-{DIGITS}", f"1e{DIGITS}", "x" * 40_000, f"{DIGITS}-01-01")
TAKES_WORDS = (
    ("log", "LW-00001", "--need"),
    ("edit", "LW-00001", "--set", "note={}"),
    ("edit", "LW-00001", "--set", "next_on={}"),
    ("edit", "LW-00001", "--set", "employees={}"),
    ("edit", "LW-00001", "--set", "{}=1"),
    ("find",),
    ("why",),
    ("rank", "--day"),
    ("rank", "--limit"),
    ("import", "list.csv", "--as", "customers", "--map"),
    ("import", "list.csv", "--as", "customers", "--map", "{}=name"),
    ("import", "list.csv", "--as", "customers", "--map", "Company={}"),
    ("import", "list.csv", "--as", "customers", "--sheet"),
    ("import", "list.csv", "--as", "customers", "--values", "{}=1"),
    ("import", "list.csv", "--as", "customers", "--keep"),
)


def words_met(capsys: Capsys, good: Path, odd: str, calls: Iterable[tuple[str, ...]]) -> list[str]:
    """Return the commands that meet an odd word unforeseen."""
    (good.parent / "list.csv").write_text("Company,Phone\nAlpha,212-555-0141\n")
    found = []
    for name, *words in calls:
        given = [word.replace("list.csv", str(good.parent / "list.csv")) for word in words]
        last = given[-1].format(odd) if given and "{}" in given[-1] else None
        given = [*given[:-1], last] if last else [*given, odd]
        if not is_foreseen(capsys, [name, str(good), *given]):
            found.append(f"{name} {words}")
    return found


def test_a_number_of_thousands_of_digits_is_no_choice(good: Path, capsys: Capsys) -> None:
    assert words_met(capsys, good, DIGITS, TAKES_WORDS[:1]) == []


def test_an_id_of_thousands_of_digits_gives_no_number(book_of: BookOf, capsys: Capsys) -> None:
    path = book_of(cards(lead(1), {**lead(2), "id": f"LW-{DIGITS}"}))
    assert is_foreseen(capsys, ["add", str(path), "--name", "New", "--phone", "212-555-0199"])
    assert is_foreseen(capsys, ["rank", str(path)])


@pytest.mark.full
def test_odd_words_are_said(good: Path, capsys: Capsys) -> None:
    for odd in ODD_WORDS:
        assert words_met(capsys, good, odd, TAKES_WORDS) == [], odd[:12]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.full
def test_files_that_are_none_are_said(good: Path, tmp_path: Path, capsys: Capsys) -> None:
    (tmp_path / "strange").mkdir()
    files = {**special(tmp_path / "strange"), **odd_names(tmp_path)}
    found = {name: unforeseen(capsys, path, good) for name, path in files.items()}
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.full
@pytest.mark.parametrize("name", EDITED)
def test_what_no_program_writes_is_said(
    good: Path, tmp_path: Path, capsys: Capsys, name: str
) -> None:
    path = planted(good, tmp_path / "odd.xlsx", EDITED[name])
    # Reading and writing are the same for all commands: these five take all roads through them.
    all_of_them = list(EDITED).index(name) % 16 == 0
    roads = ("check", "repair", "lint", "import", "edit")
    assert unforeseen(capsys, path, good, EVERY if all_of_them else roads) == []
