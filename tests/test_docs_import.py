"""docs/import.md: its commands run on lists of their kind, and its table is that of the code."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import xlsxwriter

from repbook.entrypoints.cli import main

ROOT = Path(__file__).parent.parent
GUIDES = ("docs/import.md", "docs/import.zh-CN.md")
LISTS = {
    "contacts.vcf": "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Berg\nORG:Norden Tools\nTEL:212-555-0140\n"
    "ADR;TYPE=WORK:;;12 Hill St;Albany;NY;12207;\nEND:VCARD\n",
    "contacts.csv": "First Name,Last Name,Company,Business Phone,E-mail Address\n"
    "Bo,Lind,Vale Pumps,518-555-0150,bo@vale.example\n",
    "accounts.csv": "Account ID,Account Name,Phone,Billing City\n1,Elm Bakery,315-555-0160,Utica\n",
    "deals.csv": "Deal - Organization,Organization - Address,Deal - Value,Deal - Stage\n"
    "Fox Mills,8 Fox Rd,1200,Won\n",
    "people.csv": "Company,Name,Mobile\nNorden Tools,Bo Lind,917-555-0141\n",
    "calls.csv": "Number,Date,Time,Duration\n212-555-0140,2026-02-27,10:15,65\n",
    "orders.csv": "Customer,Order date,Product,Amount\nNorden Tools,2026-02-20,Pump,1200\n",
    "log.csv": "Customer,Date,Result\nNorden Tools,2026-02-26,demo booked\n",
    "more.csv": "Company,City,Memo\nIvy Paper,Ithaca,x\n",
    "list.csv": "Company,City,Client no,Memo\nGil Dairy,Ilion,K7,x\n",
}


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands(name: str) -> list[str]:
    """Return what the guide says to type, in its order."""
    blocks = re.findall(r"```bash\n(.*?)```", text(name), re.DOTALL)
    typed = [line.strip() for block in blocks for line in block.splitlines() if line.strip()]
    shown = re.findall(r"\| `(repbook import [^`]+)` \|", text(name))
    assert len(shown) > 14
    return list(dict.fromkeys([*typed, *shown]))


def test_the_commands_of_the_guide_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, content in LISTS.items():
        Path(name).write_text(content, encoding="utf-8")
    book = xlsxwriter.Workbook("export.xlsx")
    sheet = book.add_worksheet("Leads")
    sheet.write_row(0, 0, ("(Do Not Modify) Account", "Account Name", "Main Phone"))
    sheet.write_row(1, 0, ("7f-1", "Hay Farm", "607-555-0170"))
    book.close()
    for command in commands(GUIDES[0]):
        program, *words = shlex.split(command)
        assert (program, main(words)) == ("repbook", 0), command


def test_both_guides_show_the_same_commands() -> None:
    english, chinese = map(commands, GUIDES)
    assert [line.replace("--lang en", "--lang zh-CN") for line in english] == chinese


def test_the_table_is_that_of_the_code() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts" / "import_page.py", "--check"])
    assert done.returncode == 0, "run: python scripts/import_page.py"


@pytest.mark.parametrize("guide", GUIDES)
def test_the_guide_is_found_and_its_links_lead_somewhere(guide: str) -> None:
    readme = "README.zh-CN.md" if "zh" in guide else "README.md"
    assert f"({guide})" in text(readme)
    for link in re.findall(r"\]\(([^)#]+)\)", text(guide)):
        assert link.startswith("https://") or (ROOT / guide).parent.joinpath(link).exists()
