"""A column, a question, a policy cell, a table are each one edit: made in a copy of the source."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from made_books import Made, cards, lead, replace_text
from repbook.schema.registry import TEMPLATE_VERSION
from source_copy import CALLS, CARDS, POLICY, QUESTIONS, copied, put

TESTS = Path(__file__).parent
COLUMN = 'C("shoe", L("Shoe size", "鞋码", "鞋碼"), Kind.NUMBER, 9),'
WAYS = """C("chat", L("Chat name", "聊天账号", "聊天帳號"),
    shown=False, roles=(Role.REACH, Role.REGISTER, Role.FOLLOW)),
C("email2", L("Second email", "备用邮箱", "備用信箱"),
    shown=False, roles=(Role.REACH, Role.FOLLOW), form=Form.EMAIL),
C("parish", L("Parish", "街道办", "里別"), shown=False, roles=(Role.TELLS,), place=Place(5, 5)),
"""
QUESTION = """Question(
    "q10", L("Parking", "停车", "停車"), L("Can one park?", "好停车吗？", "好停車嗎？"),
    (Option(L("Easily", "容易", "容易"), 10), Option(L("Never", "不行", "不行"), 0, "veto")),
    unknown=2, weight=10, asked_by="visit",
),"""
SETTING = 'S("wave_days", L("Wave every days", "挥手间隔天数", "揮手間隔天數"), 3, Kind.WHOLE),'
TABLE = """Table(
    key="shoes", name="tblShoes", sheet="shoes", ids="shoe", auto="K", frozen=2,
    link=Link("id", "customers", live=True), importable=("id", "worn"),
    columns=(
        C("shoe", L("Shoe ID", "鞋号", "鞋號"), width=9, action=True),
        C("id", L("Customer ID", "客户编号", "客戶編號"), width=11),
        C("worn", L("Worn on", "试穿日", "試穿日"), Kind.DATE, 12),
        C("phone", L("Their phone", "对方电话", "對方電話"), width=12, rule=if_(
            ROW.is_(0), "", at(field("customers", "phone"), ROW))),
    ),
    looks=(Look("worn", col("worn") <= cell("as_of"), Tone.LATE, "!", last="phone"),),
    tab=Sheet("shoes", L("Shoes", "鞋", "鞋"), "shShoes"),
),"""
IMPORTS = """from repbook.scoring.verbs import at, cell, field, find
from repbook.schema.declare import Look, Sheet, Tone
ROW = find(col("id"), "customers", "id")
"""
EDITS = {
    "column": (CARDS, "PREPARATION = (", COLUMN),
    "ways": (CARDS, "PREPARATION = (", WAYS),
    "question": (QUESTIONS, "QUESTIONS = (", QUESTION),
    "policy": (POLICY, "CONTACTS = (", SETTING),
    "table": (CALLS, "LOGS = (", TABLE, IMPORTS),
}
SCRIPT = """
import json, sys
from pathlib import Path
from doing import checked, ranked
from made_books import *
from repbook.adapters.file_book import FileBook
from repbook.ooxml.lint import lint_file
path = Path(sys.argv[1])
build(path, cards(reached(1, area="A"), lead(2)))
book = FileBook(path)
first = checked(path)
told = {"clean": [len(first.differences), len(first.problems), len(lint_file(path))]}
BODY
told["before"] = len(checked(path).differences)
ranked(path)
told["after"] = len(checked(path).differences)
print(json.dumps(told))
"""
BODIES = {
    "ways": """
from bringing import brought, write_list
from repbook.schema.sheets import SHEETS

rows = [
    ("Company", "Chat name", "Second email", "Parish", "Phone"),
    ("Norden", "norden_a", "", "", ""),
    ("Vale", "", "v@vale.example", "", ""),
    ("Elm", "", "not one", "", "315-555-0160"),
    ("Oak", "", "", "St Giles", "315-555-0161"),
    ("Nobody", "", "", "", ""),
]
said = brought(path, write_list(path.with_name("list.csv"), rows))
told["as"], told["counts"] = said.data["as"], said.counts
held = read(path).tables["customers"]
cards_held = [row_of(held, held.text(row, "id")) for row in held.filled()][2:]
keys = ("name", "chat", "email2", "parish", "area")
told["cards"] = [[card.get(key) for key in keys] for card in cards_held]
told["flags"] = [card.get("data_check") for card in cards_held]
form = ("edit_chat", "edit_email2")
told["form"] = [cell.key for cell in SHEETS["card"].cells if cell.key in form]
from datetime import datetime
from repbook.features.cards.save_card import READS, save_card
saved = save_card(FileBook(path).read(READS), datetime(2026, 3, 2), {"name": "Fox", "chat": "fox"})
told["saved"] = bool(saved.card)
""",
    "column": """
type_in(path, "customers", card_id(1), shoe=43.0)
told["value"] = card_of(path, 1)["shoe"]
where = overwrite(path, "customers", 0, "shoe", "big")
told["problem"] = [[p.where, p.message.kind] for p in checked(path).problems] == [
    [where, "commands.not_numeric"]]
""",
    "question": """
told["unknown"] = card_of(path, 1, "qualify")["score"]
type_in(path, "qualify", card_id(1), q10="Easily")
type_in(path, "qualify", card_id(2), q10="Never")
told["best"] = card_of(path, 1)["score"]
told["veto"] = card_of(path, 2)["verdict"]
overwrite(path, "qualify", 0, "q10", "Perhaps")
told["problem"] = len(checked(path).problems)
type_in(path, "qualify", card_id(1), q10=None)
""",
    "policy": """
told["declared"] = book.read({}).number("wave_days")
set_name(path, "WaveDays", 5.0)
told["typed"] = book.read({}).number("wave_days")
ref = set_name(path, "WaveDays", "often")
told["problem"] = [p.where for p in checked(path).problems] == [f"Policy!{ref}"]
""",
    "table": """
from doing import undone
from live.engine import attach
from live.office import Office
from repbook.adapters.live.book import LiveBook
from repbook.adapters.bases import base_in
from repbook.build.vba.handlers import buttons_code
from repbook.entrypoints.cli import main
from repbook.ooxml.package import open_package
from repbook.book.apply import apply
from contextlib import redirect_stdout
import io

def shoes(path):
    rows = read(path, "shoes").tables["shoes"]
    return [row_of(rows, rows.text(row, "shoe")) for row in rows.filled()]

def listed():
    target = build(path.with_name("listed.xlsx"), cards(lead(1), lead(2)), book_id="listed")
    source = path.with_name("list.csv")
    source.write_text("Customer ID,Worn on,Company\\nLW-00002,2026-03-01,\\n"
                      ",2026-02-27,Customer 1\\nLW-00099,2026-03-01,\\nLW-00001,,\\n")
    told = []
    for words in (["--dry-run"], [], ["--as", "shoes"]):
        with redirect_stdout(io.StringIO()) as out:
            main(["import", str(target), str(source), "--json", *words])
        found = json.loads(out.getvalue())
        told.append([found[key] for key in ("as", "added", "duplicates", "rejected")])
    remembered = FileBook(target).read({}).settings["map_shoes"]
    return told, shoes(target), remembered, len(checked(target).differences)

def imported(source):
    target = build(path.with_name("target.xlsx"), {}, book_id="target")
    with redirect_stdout(io.StringIO()) as out:
        main(["import", str(target), str(source), "--json"])
    return json.loads(out.getvalue())["added"], shoes(target)

type_in(path, "shoes", 0, id=card_id(1), worn=float(TODAY))
type_in(path, "customers", card_id(1), phone="777")
ranked(path)
told["row"] = shoes(path)
told["undone"] = [undone(path).action, read(path, "shoes").tables["shoes"].columns["shoe"]]
ranked(path)
changes = Changes("test")
changes.insert("shoes", [{"shoe": "K-00009", "id": card_id(2)}])
book = FileBook(path)
apply(book, book.read({}), changes)
told["imported"] = imported(path)
told["listed"] = listed()
told["older"] = imported(path.with_name("older.xlsx"))
package = open_package(path)
base = base_in(package).tables
told["base"] = "shoes" in base
part = part_of(path, "shoes")[0]
told["frozen"] = b'xSplit="2" ySplit="1"' in package.read(part)
told["vba"] = "tblShoes" in buttons_code()
with Office() as office:
    app = attach(office.desktop, office.pid)
    opened = app.books.open(path)
    live = LiveBook(opened)
    told["live"] = [live.read({"shoes": ("phone",)}).tables["shoes"].columns["phone"]]
    opened.sheets["Shoes"].visible = True
    opened.sheets["Shoes"].range("C3").select()
    told["live"].append(live.selected())
overwrite(path, "shoes", 1, "phone", "000")
replace_text(path, part, "$C2&lt;=AsOf", "$C2&gt;AsOf")
found = checked(path)
told["check"] = [d.where for d in found.differences] == ["Shoes!D3"]
told["look"] = [p.where for p in found.problems] == ["Shoes!C2:D3"]
replace_text(path, part, "$C2&gt;AsOf", "$C2&lt;=AsOf")
type_in(path, "customers", card_id(2), phone="999")
""",
}


@pytest.fixture
def told(request: pytest.FixtureRequest, made: Made, tmp_path: Path) -> dict[str, Any]:
    """Make one edit in a copy of the source, and run a script against it."""
    file, place, text, *above = EDITS[request.param]
    edit = put(place, "\n".join((*above, place, text)))
    source = copied(tmp_path, [(file, edit)])
    made.copy(tmp_path, cards(lead(7)), file="older.xlsx")
    now, old = (f"<vt:i4>{number}</vt:i4>" for number in (TEMPLATE_VERSION, TEMPLATE_VERSION - 1))
    replace_text(tmp_path / "older.xlsx", "docProps/custom.xml", now, old)
    script = SCRIPT.replace("BODY", BODIES[request.param])
    paths = os.pathsep.join([str(source), str(TESTS)])
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "book.xlsx")],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert (found["clean"], found["before"], found["after"]) == ([0, 0, 0], 0, 0)
    return found


@pytest.mark.parametrize("told", ["column"], indirect=True)
def test_a_column_is_one_edit(told: dict[str, Any]) -> None:
    assert (told["value"], told["problem"]) == (43.0, True)


@pytest.mark.full  # one more copied source
@pytest.mark.parametrize("told", ["ways"], indirect=True)
def test_a_way_to_reach_somebody_and_a_place_are_one_edit(told: dict[str, Any]) -> None:
    assert (told["as"], told["counts"]) == ("customers", [4, 0, 0, 1])
    assert told["cards"] == [
        ["Norden", "norden_a", None, None, None],
        ["Vale", None, "v@vale.example", None, None],
        ["Elm", None, None, None, None],
        ["Oak", None, None, "St Giles", "St Giles"],
    ]
    assert told["flags"][0] != told["flags"][1]
    assert (told["form"], told["saved"]) == (["edit_chat", "edit_email2"], True)


@pytest.mark.full  # as above
@pytest.mark.parametrize("told", ["question"], indirect=True)
def test_a_question_is_one_edit(told: dict[str, Any]) -> None:
    assert (told["unknown"], told["best"]) == (34.7, 42.0)
    assert (told["veto"], told["problem"]) == ("Drop", 1)


@pytest.mark.full  # as above
@pytest.mark.parametrize("told", ["policy"], indirect=True)
def test_a_policy_cell_is_one_edit(told: dict[str, Any]) -> None:
    assert (told["declared"], told["typed"], told["problem"]) == (3.0, 5.0, True)


@pytest.mark.full  # three seconds and more of the fast run's ten minutes
@pytest.mark.parametrize("told", ["table"], indirect=True)
def test_a_table_is_one_edit(told: dict[str, Any]) -> None:
    row = {"shoe": "K-00001", "id": "LW-00001", "worn": 46083.0, "phone": "777"}
    second = {"shoe": "K-00009", "id": "LW-00002", "phone": "13800000002"}
    assert told["row"] == [row]
    assert told["undone"] == ["rank", [None]]
    assert told["imported"] == [4, [row, second]]
    added = [["shoes", 2, 0, 2]] * 2 + [["shoes", 0, 2, 2]]
    listed, rows, remembered, differences = told["listed"]
    assert (listed, differences) == (added, 0)
    assert [(row["shoe"], row["id"], row["worn"]) for row in rows] == [
        ("K-00001", "LW-00002", 46082.0),
        ("K-00002", "LW-00001", 46080.0),
    ]
    assert "Worn on = worn" in remembered
    assert told["older"] == [1, []]
    assert told["live"] == [["777", "13800000002"], ["shoes", "LW-00002"]]
    assert (told["base"], told["frozen"], told["vba"], told["check"]) == (True, True, True, True)
    assert told["look"] is True
