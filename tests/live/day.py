"""A rep's day, button by button: what each does to the open workbook, asserted in its cells.

The buttons are pressed in the order of this module, on one workbook, each leaving it as a day
would.
"""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from live.document import Document
from live.pressing import OpenBook, Pressed, Row
from made_books import TODAY, Given, build, card_id, cards, label, lead, reached
from repbook import __version__
from repbook.adapters.file_book import FileBook
from repbook.datafolder import OPTIONS
from repbook.entrypoints.cli import main
from repbook.features.cards.form import edit_cell, log_cell
from repbook.features.qualify.questions import QUESTIONS
from repbook.features.views.declared import BY_KEY, VIEWS
from repbook.schema.registry import TABLES
from repbook.schema.source import REP, TEAM, using
from repbook.text.label import Label

FIRM = {"en": "Crown", "zh-CN": "鼎盛机械", "zh-TW": "鼎盛機械"}
NEW_FIRM = {"en": "Newly Met Ltd", "zh-CN": "新识贸易有限公司", "zh-TW": "新識貿易有限公司"}
AREA = {"en": "Harbour", "zh-CN": "闵行区", "zh-TW": "信義區"}
LISTED = {"en": "From A List Ltd", "zh-CN": "名单来的客户公司", "zh-TW": "名單來的客戶公司"}
SOUGHT = {"en": "newly met", "zh-CN": "xsmy", "zh-TW": "新识贸易"}
"""Part of the new firm's name; its pinyin initials; its name in the other script."""
ORDER = 100.0
LIST = Label("leads", "名单", "名單")
Scenario = Callable[[OpenBook], None]
SCENARIOS: dict[str, Scenario] = {}


def rows_of(count: int, lang: str) -> Given:
    """Return so many customers: most may be visited, every fifth was never called.

    The fourth has the best answer to every question, the first has bought twice.
    """

    def one(number: int) -> Row:
        more = {"name": f"{FIRM[lang]} {number}", "area": f"{AREA[lang]} {number % 4}"}
        return lead(number, **more) if number % 5 == 0 else reached(number, **more)

    best: Row = {one.slot: one.options[0].label.get(lang) for one in QUESTIONS}
    bought: list[Row] = [
        {
            "line": f"L{ago:.0f}",
            "day": TODAY - ago,
            "account": card_id(1),
            "amount": ORDER,
            "cost": 40.0,
        }
        for ago in (10.0, 400.0)
    ]
    people = (one(number) for number in range(1, count + 1))
    return cards(*people, answers={card_id(4): best}, orders=bought, relations=trades(lang))


def trades(lang: str) -> list[Row]:
    """Return a loop of trade: we sell to the first and the second, who sells to the first."""
    sides: tuple[tuple[int, str, str, str, float], ...] = (
        (1, "buys", "OWN", "Steel", 1_000_000.0),
        (2, "buys", "OWN", "Steel", 400_000.0),
        (2, "sells", card_id(1), "Valves", 300_000.0),
    )
    return [
        {
            "relation_id": f"LW-R{place:05d}",
            "account": card_id(number),
            "kind": label(f"relation.{kind}", lang),
            "other": other,
            "goods": goods,
            "amount": amount,
            "margin": 0.2,
        }
        for place, (number, kind, other, goods, amount) in enumerate(sides, 1)
    ]


def button(key: str) -> Callable[[Scenario], Scenario]:
    """Register what a button is expected to do."""

    def register(scenario: Scenario) -> Scenario:
        assert key not in SCENARIOS
        SCENARIOS[key] = scenario
        return scenario

    return register


def ended(found: Pressed, *moods: str) -> None:
    """Assert what kinds of message a press gave, and that each has words."""
    assert [said.mood for said in found.said] == list(moods), found
    assert all(said.text for said in found.said if said.mood != "quiet"), found


@button("help")
def help_(desk: OpenBook) -> None:
    ended(desk.press("help"))
    assert desk.sheet == "help"


@button("about")
def about(desk: OpenBook) -> None:
    found = desk.press("about")
    ended(found, "done")
    for fact in (__version__, "day.xlsm", "libreoffice 16.0"):
        assert fact in found.text


@button("overview")
def overview(desk: OpenBook) -> None:
    ended(desk.press("overview"))
    assert desk.sheet == "overview"


@button("settings")
def settings(desk: OpenBook) -> None:
    ended(desk.press("settings"))
    assert desk.sheet == "settings"
    desk.follow("press_overview")
    assert desk.sheet == "overview"


@button("new_card")
def new_card(desk: OpenBook) -> None:
    ended(desk.press("new_card"), "quiet")
    assert desk.sheet == "card"
    assert desk.cell("card_id") is None


@button("save_card")
def save_card(desk: OpenBook) -> None:
    before = len(desk.rows("customers"))
    desk.type(**{edit_cell("name"): NEW_FIRM[desk.lang], edit_cell("phone"): "13911112222"})
    ended(desk.press("save_card"), "done")
    made = desk.rows("customers")[-1]
    assert len(desk.rows("customers")) == before + 1
    assert (made["name"], made["phone"]) == (NEW_FIRM[desk.lang], "13911112222")
    assert made["score"] == desk.row("qualify", str(made["id"]))["score"]
    assert desk.cell(edit_cell("name")) is None


@button("open_card")
def open_card(desk: OpenBook) -> None:
    desk.select("customers", card_id(3))
    ended(desk.press("open_card"), "quiet")
    assert (desk.sheet, desk.cell("card_id")) == ("card", card_id(3))
    assert desk.cell("card.title") == f"{FIRM[desk.lang]} 3"
    assert desk.row("customers", card_id(3))["last_review"] == TODAY


@button("account_page")
def account_page(desk: OpenBook) -> None:
    desk.select("customers", card_id(4))
    reviewed = desk.row("customers", card_id(4)).get("last_review")
    ended(desk.press("account_page"), "quiet")
    assert (desk.sheet, desk.cell("card_id")) == ("account_page", card_id(4))
    assert desk.cell("account_page.title") == f"{FIRM[desk.lang]} 4 · {card_id(4)}"
    assert desk.row("customers", card_id(4)).get("last_review") == reviewed


@button("log_call")
def log_call(desk: OpenBook) -> None:
    desk.select("customers", card_id(5))
    ended(desk.press("log_call"), "quiet")
    assert (desk.sheet, desk.cell("card_id")) == ("card", card_id(5))
    four: Mapping[str, float] = {"result": 1, "need": 3, "attitude": 4, "chance": 3}
    desk.type(**{log_cell(key): digit for key, digit in four.items()})
    ended(desk.press("log_call"), "done")
    call = desk.rows("calls")[-1]
    assert (call["id"], call["day"]) == (card_id(5), TODAY)
    assert call["channel"] == desk.label("channel.phone")
    assert desk.row("customers", card_id(5))["last_contact"] == TODAY


@button("find")
def find(desk: OpenBook) -> None:
    ended(desk.press("find", types=SOUGHT[desk.lang]), "quiet")
    found = next(row for row in desk.rows("customers") if row["name"] == NEW_FIRM[desk.lang])
    assert (desk.sheet, desk.cell("card_id")) == ("card", found["id"])


@button("further_card")
def further_card(desk: OpenBook) -> None:
    before = len(desk.rows("customers"))
    desk.select("customers", card_id(3))
    ended(desk.press("further_card"), "done")
    made, old = desk.rows("customers")[-1], desk.row("customers", card_id(3))
    assert len(desk.rows("customers")) == before + 1
    assert (made["name"], made["account"]) == (old["name"], old["account"])
    assert made["id"] == desk.cell("card_id") != old["id"]


@button("ask_next")
def ask_next(desk: OpenBook) -> None:
    desk.select("customers", card_id(1))
    found = desk.press("ask_next")
    ended(found, "done")
    assert str(desk.row("qualify", card_id(1))["ask_visit"]) in found.text


@button("suggest")
def suggest(desk: OpenBook) -> None:
    found = desk.press("suggest")
    ended(found, "done")
    (loop,) = desk.rows("suggestions")
    assert loop["kind"] == desk.label("suggestion.loop")
    assert (loop["id"], loop["other"], loop["amount"]) == (card_id(1), card_id(2), 40_000)
    assert (desk.sheet, loop["name"]) == ("suggestions", f"{FIRM[desk.lang]} 1")


@button("places")
def places(desk: OpenBook) -> None:
    desk.type(country="US")
    found = desk.press("places")
    ended(found, "done")
    assert desk.row("customers", card_id(1))["located"] == desk.label("located.unknown")
    (first, *_) = desk.rows("places")
    assert first["status"] == desk.label("located.unknown")
    assert desk.sheet == "places"


@button("task")
def task(desk: OpenBook) -> None:
    before = [row for row in desk.rows("tasks") if "task_id" in row]
    desk.select("customers", card_id(2))
    found = desk.press("task")
    ended(found, "done")
    (*same, begun) = desk.rows("tasks")
    assert same == before
    assert (begun["id"], begun["due"], begun["minutes"]) == (card_id(2), TODAY, 15)
    assert (desk.sheet, begun["name"]) == ("tasks", f"{FIRM[desk.lang]} 2")


@button("regrade")
def regrade(desk: OpenBook) -> None:
    better = desk.row("qualify", card_id(4))["grade"]
    ended(desk.press("regrade", says="no"), "ask")
    assert "grade_held" not in desk.row("customers", card_id(4))
    found = desk.press("regrade", says="yes")
    ended(found, "ask", "done")
    assert f"{FIRM[desk.lang]} 4" in found.said[0].text
    held = desk.row("customers", card_id(4))
    assert (held["grade_held"], held["graded_on"]) == (better, TODAY)


@button("rank")
def rank(desk: OpenBook) -> None:
    ended(desk.press("rank"), "done")
    rows = desk.rows("visits")
    assert desk.sheet == "visits"
    assert len([row for row in rows if row["do"] == desk.label("do.visit")]) == 5
    assert [row["rank"] for row in rows] == [*range(1, len(rows) + 1)]
    assert all(row["why"] and row["name"] for row in rows)


@button("why")
def why(desk: OpenBook) -> None:
    first = desk.rows("visits")[0]
    desk.select("visits", str(first["visit_id"]))
    found = desk.press("why")
    ended(found, "done")
    assert str(first["name"]) in found.text


@button("return")
def return_(desk: OpenBook) -> None:
    before, first = len(desk.rows("calls")), desk.rows("visits")[0]
    four = {"result": 1.0, "need": 3.0, "attitude": 4.0, "chance": 3.0}
    desk.type_row("visits", str(first["visit_id"]), **four)
    ended(desk.press("return"), "done")
    assert len(desk.rows("calls")) == before + 1
    call = desk.rows("calls")[-1]
    assert call["id"] == first["id"]
    assert desk.row("customers", str(first["id"]))["last_contact"] == call["day"]


@button("carry")
def carry(desk: OpenBook) -> None:
    ended(desk.press("carry"), "done")
    day = str(desk.rows("visits")[0]["visit_id"])[:10]
    files = [desk.path.with_name(f"day ({day}){kind}") for kind in (".xlsx", ".html")]
    assert all(file.stat().st_size > 1000 for file in files)
    waiting = [row for row in desk.rows("visits") if "returned" not in row]
    assert waiting
    assert all("seen" in row for row in waiting)


@button("return_file")
def return_file(desk: OpenBook) -> None:
    row = next(row for row in desk.rows("visits") if "returned" not in row)
    day = str(row["visit_id"])[:10]
    head = {"repbook": "results", "version": 1, "day": day, "count": 1}
    named = {"book": desk.cell("book_id"), "rep": desk.cell("rep")}
    sent = {"visit": row["visit_id"], "result": "no_answer", "note": "=1+1", "at": "10:42"}
    file = desk.path.with_name("results.json")
    file.write_text(json.dumps({**head, **named, "rows": [sent]}), "utf-8")
    ended(desk.press("return_file", types=str(file)), "done")
    call = desk.row("calls", str(row["visit_id"]))
    assert (call["id"], call["note"]) == (row["id"], "=1+1")
    assert "returned" in desk.row("visits", str(row["visit_id"]))
    before = len(desk.rows("calls"))
    ended(desk.press("return_file", types=str(file)), "done")
    assert len(desk.rows("calls")) == before


@button("export")
def export(desk: OpenBook) -> None:
    ended(desk.press("export", types="1"), "done")
    (file,) = desk.path.parent.glob("*.ics")
    assert file.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert desk.rows("history")[-1]["action"] == "export"
    ended(desk.press("export", types="sideways"), "refused")


@button("evening")
def evening(desk: OpenBook) -> None:
    before = len(tasks_of(desk))
    ended(desk.press("evening"), "done")
    added = len(tasks_of(desk)) - before
    assert (desk.cell("evening_on"), desk.cell("evening_added")) == (TODAY, added)
    assert added > 0
    assert all(row["due"] and row["kind"] and row["origin"] for row in tasks_of(desk)[before:])
    ended(desk.press("evening"), "done")
    assert len(tasks_of(desk)) == before + added


def tasks_of(desk: OpenBook) -> list[Row]:
    """Return the tasks, without the blank row of an empty table."""
    return [row for row in desk.rows("tasks") if "task_id" in row]


@button("plan")
def plan(desk: OpenBook) -> None:
    ended(desk.press("plan"), "done")
    sales, other = desk.rows("plan_sales"), desk.rows("plan_other")
    assert desk.sheet == "plan"
    assert [row["place"] for row in sales] == [*range(1, len(sales) + 1)]
    visits = [row["visit_id"] for row in desk.rows("visits") if row["do"] == desk.label("do.visit")]
    assert [row["item"] for row in sales[: len(visits)]] == visits
    minutes = sum(float(row["minutes"]) for row in (*sales, *other))
    assert str(round(minutes)) in str(desk.cell("plan.finding"))


@button("submit")
def submit(desk: OpenBook) -> None:
    first = desk.rows("plan_other")[0]
    desk.type_row("plan_other", str(first["plan_id"]), done=desk.label("yes_no.yes"))
    ended(desk.press("submit"), "done")
    log = desk.rows("plan_log")
    assert len(log) == len(desk.rows("plan_sales")) + len(desk.rows("plan_other"))
    done = [row["item"] for row in log if row["done"] == desk.label("yes_no.yes")]
    assert first["item"] in done


@button("finish")
def finish(desk: OpenBook) -> None:
    before, day = desk.rows("visits"), desk.cell("plan_sheet_day")
    ended(desk.press("finish", says="no"), "ask")
    assert desk.rows("visits") == before
    found = desk.press("finish", says="yes")
    ended(found, "ask", "done")
    assert desk.sheet == "plan"
    assert desk.cell("plan_sheet_day") == desk.cell("plan_day") == TODAY + 1
    assert {row["day"] for row in desk.rows("plan_log")} == {day, TODAY + 1}
    assert {str(row["visit_id"])[:10] for row in desk.rows("visits")} == {"2026-03-03"}


@button("analyse")
def analyse(desk: OpenBook) -> None:
    desk.type_row("orders", "L400", amount=300.0)
    found = desk.press("analyse")
    ended(found, "done")
    accounts = {row["account"] for row in desk.rows("customers")}
    assert {row["account"] for row in desk.rows("accounts")} == accounts
    first = desk.row("accounts", card_id(1))
    assert (first["revenue_year"], first["revenue_before"], first["place"]) == (ORDER, 300.0, 1)
    assert first["status"] == desk.label("status.existing")
    assert desk.row("customers", card_id(1))["revenue_year"] == ORDER
    assert desk.row("accounts", card_id(2))["status"] == desk.label("status.prospect")
    desk.type_row("accounts", card_id(1), g1=0.0)
    ended(desk.press("analyse"), "done")
    assert desk.row("accounts", card_id(1))["g1"] == 0


@button("outcomes")
def outcomes(desk: OpenBook) -> None:
    found = desk.press("outcomes", says="yes")
    ended(found, "ask", "done")
    won = desk.row("customers", card_id(1))
    assert (won["outcome"], won["outcome_on"]) == (desk.label("outcome.won"), TODAY - 10)


@button("view")
def view(desk: OpenBook) -> None:
    before = {table: desk.rows(table) for table in ("customers", "accounts")}
    desk.follow("press_settings")
    ended(desk.press("view", types=str(VIEWS.index(BY_KEY["money"]) + 1)), "quiet")
    assert desk.sheet == "customers"
    for table in BY_KEY["money"].tables:
        assert desk.seen(table) == BY_KEY["money"].columns(table)
    ended(desk.press("view", types=BY_KEY["credit"].label.get(desk.lang)), "quiet")
    assert (desk.sheet, desk.seen("accounts")) == ("accounts", BY_KEY["credit"].columns("accounts"))
    ended(desk.press("view", types="all"), "quiet")
    assert (desk.sheet, desk.seen("accounts")) == ("accounts", TABLES["accounts"].keys())
    for key in ("basics", "figures"):
        ended(desk.press("view", types=key), "quiet")
        assert all(desk.seen(t) == BY_KEY[key].columns(t) for t in BY_KEY[key].tables)
    ended(desk.press("view", types="sideways"), "refused")
    assert {table: desk.rows(table) for table in before} == before


@button("import")
def import_(desk: OpenBook) -> None:
    before = len(desk.rows("customers"))
    path = desk.path.with_name(f"{LIST.get(desk.lang)}.csv")
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file)
        lines.writerow([desk.header("customers", key) for key in ("name", "phone")])
        lines.writerow([LISTED[desk.lang], "13988887777"])
    ended(desk.press("import", types=str(path)), "done")
    assert desk.sheet == "preview"
    assert LISTED[desk.lang] in desk.rows("preview")[1].values()
    assert len(desk.rows("customers")) == before


@button("import_cancel")
def import_cancel(desk: OpenBook) -> None:
    path = desk.rows("preview")[0]["file"]
    desk.follow("press_import_cancel")
    assert desk.rows("preview") == [{}]
    ended(desk.press("import_cancel"), "done")
    ended(desk.press("import", types=str(path)), "done")


@button("import_take")
def import_take(desk: OpenBook) -> None:
    before = len(desk.rows("customers"))
    ended(desk.press("import_take"), "done")
    assert desk.sheet == "customers"
    assert len(desk.rows("customers")) == before + 1
    made = desk.rows("customers")[-1]
    assert (made["name"], made["phone"]) == (LISTED[desk.lang], "13988887777")


@button("undo")
def undo(desk: OpenBook) -> None:
    before = desk.rows("customers")
    ended(desk.press("undo"), "done")
    assert desk.rows("customers") == before[:-1]
    assert LISTED[desk.lang] not in {row["name"] for row in desk.rows("customers")}


@button("check")
def check(desk: OpenBook) -> None:
    desk.type_row("customers", card_id(7), expected_order="?!")
    before = desk.rows("customers")
    found = desk.press("check")
    ended(found, "done")
    _, differences, problems = re.findall(r"\d[\d,]*", found.text.splitlines()[0])
    assert (differences, problems) == ("0", "1"), found.text
    assert "?!" in found.text
    assert desk.rows("customers") == before
    desk.type_row("customers", card_id(7), expected_order=None)


@button("restore")
def restore(desk: OpenBook) -> None:
    before = desk.office.documents()
    found = desk.press("restore", types="1", says="yes")
    ended(found, "ask", "done")
    # It stays open: an office that closed a second workbook ends at the next press.
    (copy,) = [one for one in desk.office.documents() if one not in before]
    assert desk.path.stem in copy.getTitle()
    assert desk.path.name in found.text


@button("merge")
def merge(desk: OpenBook) -> None:
    before, cards_before = desk.office.documents(), desk.rows("customers")
    theirs = desk.path.with_name("theirs.xlsm")
    shutil.copyfile(desk.path, theirs)
    found = desk.press("merge", types=str(theirs), says="yes")
    ended(found, "ask", "done")
    (copy,) = [one for one in desk.office.documents() if one not in before]
    assert desk.path.stem in copy.getTitle()
    assert desk.rows("customers") == cards_before


@button("hand_in")
def hand_in(desk: OpenBook) -> None:
    team = desk.path.with_name("team")
    team.mkdir()
    ended(desk.press("hand_in"), "refused")
    options = Path(os.environ["REPBOOK_HOME"]) / OPTIONS
    options.parent.mkdir(exist_ok=True)
    options.write_text(f"[handin]\nfolder = {json.dumps(str(team))}\n", "utf-8")
    found = desk.press("hand_in")
    options.unlink()
    ended(found, "done")
    assert [path.name for path in team.iterdir()] == [desk.path.name]


@button("hand_out")
def hand_out(desk: OpenBook) -> None:
    ended(desk.press("hand_out", types="LW"), "refused")
    folder = desk.path.with_name("sales")
    folder.mkdir()
    rows = cards(reached(1, name="Other"), reached(2))
    build(folder / "other.xlsx", rows, lang=desk.lang, settings={"rep": "OT"}, book_id="other")
    target = desk.path.with_name("sales.xlsx")
    assert main(["team", str(folder), "-o", str(target), "--lang", desk.lang]) == 0
    team = OpenBook(desk.office, desk.office.open(target), desk.lang)
    ended(desk.press_over(team, "hand_out", types="ot other"), "done")
    pack = desk.path.with_name("sales (OT).xlsx")
    with using(REP):
        went = FileBook(pack).read({"customers": ("id",)}).tables["customers"]
        assert list(went.index()) == [card_id(1)]
    with using(TEAM):
        assert [row["ids"] for row in team.rows("packs")] == [card_id(1)]
    ended(desk.press_over(team, "hand_out", types="OT 1"), "refused")


@button("hand_over")
def hand_over(desk: OpenBook) -> None:
    ended(desk.press("hand_over", types="AN 1999-01-01"), "refused")
    before = desk.row("customers", card_id(1))
    found = desk.press("hand_over", types="an", says="yes")
    ended(found, "ask", "done")
    (pack,) = desk.path.parent.glob("*(AN).xlsx")
    went = FileBook(pack).read({"customers": ("id", "rep")}).tables["customers"]
    assert before["rep"] != "AN"
    assert set(went.columns["rep"]) == {"AN"}
    assert {row["rep"] for row in desk.rows("customers") if row["id"] in went.index()} == {"AN"}
    ended(desk.press("undo"), "done")
    assert desk.row("customers", card_id(1)) == before
    pack.unlink()


@button("team")
def team(desk: OpenBook) -> None:
    ended(desk.press("team"), "refused")
    folder = desk.path.with_name("reps")
    folder.mkdir()
    build(folder / "other.xlsx", cards(reached(1, name="Other")), lang=desk.lang)
    target = desk.path.with_name("collected.xlsx")
    assert main(["team", str(folder), "-o", str(target), "--lang", desk.lang]) == 0
    shutil.copyfile(desk.path, folder / "day.xlsm")
    # It stays open, too.
    collected = OpenBook(desk.office, desk.office.open(target), desk.lang)
    found = desk.press_over(collected, "team")
    ended(found, "done")
    assert "collected.xlsx" in found.text
    with using(REP):
        there = FileBook(desk.path).read({"customers": ("name",)}).tables["customers"].columns
    names = {"Other", *there["name"]}
    with using(TEAM):
        assert {row["name"] for row in collected.rows("m_cards")} == names
        assert collected.cell("team.cards") == len(names)
        assert {row["file"] for row in collected.rows("files")} == {"other.xlsx", "day.xlsm"}


@button("settle")
def settle(desk: OpenBook) -> None:
    asked = {"kind": desk.label("conflict.twin"), "conflict": "c1", "pick": "two"}
    pair = {"table": "customers", "row": card_id(6), "key": card_id(7)}
    desk.type_row("conflicts", None, **asked, **pair)
    ended(desk.press("settle"), "done")
    assert desk.row("conflicts", "c1")["settled"]
    assert {card_id(6), card_id(7)} <= {row["id"] for row in desk.rows("customers")}


@button("repair")
def repair(desk: OpenBook) -> None:
    header, before = desk.header_cell("customers", "name"), desk.office.documents()
    header.setString("?")
    ended(desk.press("repair"), "done")
    assert header.String == "?"
    (model,) = [one for one in desk.office.documents() if one not in before]
    with Document(model) as copy:
        mended = copy.value(header.Spreadsheet.Name, "B1")
    header.setString(TABLES["customers"].column("name").label.get(desk.lang))
    assert mended == header.String
