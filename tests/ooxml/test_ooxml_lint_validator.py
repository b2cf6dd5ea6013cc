"""Microsoft's validator is found, asked, and missed in words."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from ooxml_lint_workbook import sound_workbook

from planting import planted
from repbook.errors import FileError, RepbookError
from repbook.ooxml import validator


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lend a workbook without defects."""
    return sound_workbook(tmp_path_factory.mktemp("validator") / "sound.xlsx")


def pretend(folder: Path, lines: str) -> Path:
    """Write a program that stands in for the validator."""
    program = folder / "validator"
    program.write_text(f"#!{sys.executable}\n{lines}\n", encoding="utf-8")
    program.chmod(0o755)
    return program


def test_sound_and_spoilt_files_are_told_apart(sound: Path, tmp_path: Path) -> None:
    edits = {"xl/worksheets/sheet1.xml": ("<sheetData>", "<oddity/><sheetData>")}
    spoilt = planted(sound, tmp_path / "spoilt.xlsx", edits)
    answers = validator.validate_files([sound, spoilt])
    assert list(answers) == [sound, spoilt]
    assert answers[sound] == []
    assert {finding[:2] for finding in answers[spoilt]} == {
        ("ms-sdk", "xl/worksheets/sheet1.xml"),
    }
    assert "oddity" in answers[spoilt][0].message


def test_file_the_sdk_cannot_open_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "page.xlsx").write_text("<html>", encoding="utf-8")
    [finding] = validator.validate_file(tmp_path / "page.xlsx")
    assert finding.rule == validator.RULE


def test_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileError):
        validator.validate_file(tmp_path / "none.xlsx")


def test_missing_validator_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(validator.VARIABLE, "/no/such/program")
    assert validator.find_validator() is None
    with pytest.raises(RepbookError, match=validator.VARIABLE) as caught:
        validator.require_validator()
    assert caught.value.key == "lint.no_validator"


def test_validator_in_the_checkout_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(validator.VARIABLE, raising=False)
    assert validator.require_validator().is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are scripts with a shebang")
@pytest.mark.parametrize(
    "lines",
    [
        "import sys; sys.exit(3)",
        "print('not json')",
        "print('[]')",
        'print(\'{"ok": true, "errors": [{}]}\')',
        "import time; time.sleep(9)",
    ],
)
def test_no_answer_is_an_error(
    lines: str, sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(validator.VARIABLE, str(pretend(tmp_path, lines)))
    with pytest.raises(RepbookError) as caught:
        validator.validate_file(sound, timeout=1.0)
    assert caught.value.key == "lint.validator_failed"
    assert sound.name in caught.value.text("en")


def test_what_the_sdk_alone_dislikes_is_advice(sound: Path, tmp_path: Path) -> None:
    """Fonts as openpyxl writes them, ISO dates, the resolution that Excel for the Mac notes."""
    x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
    extension = (
        f'<extLst><ext uri="{{79F54976-1DA5-4618-B147-4CDE4B953A38}}" xmlns:x14="{x14}">'
        '<x14:workbookPr defaultImageDpi="32767"/></ext></extLst></workbook>'
    )
    edits = {
        "xl/styles.xml": ("<font><b/>", '<font><name val="Calibri"/><b/>'),
        "xl/worksheets/sheet1.xml": ('<c r="D2"><v>10', '<c r="D2" t="d"><v>2026-01-01'),
        "xl/workbook.xml": ("</workbook>", extension),
    }
    found = validator.validate_file(planted(sound, tmp_path / "odd.xlsx", edits))
    assert {finding.part for finding in found if finding.is_advice} == edits.keys()
    wrong = {"xl/worksheets/sheet1.xml": ("<sheetData>", "<oddity/><sheetData>")}
    found = validator.validate_file(planted(sound, tmp_path / "spoilt.xlsx", wrong))
    assert not any(finding.is_advice for finding in found)


def test_no_validator_is_taken_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = validator.require_validator()
    there = tmp_path / Path(*real.parts[real.parts.index("tools") :])
    there.parent.mkdir(parents=True)
    there.touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(validator.VARIABLE, raising=False)
    assert validator.find_validator() == real
    monkeypatch.setenv(validator.VARIABLE, str(there.relative_to(tmp_path)))
    assert validator.find_validator() is None
