"""New card and Save card: `repbook add`, `repbook edit`, and the form beside the card."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from repbook.book.action import Action, Arg, ArgKind, Asked, Command, Decided, Done, Question, quiet
from repbook.book.snapshot import as_text
from repbook.errors import Refused, UsageError
from repbook.features.cards.arguments import SET, take
from repbook.features.cards.form import edit_cell
from repbook.features.cards.forms import EDIT_FORM, shown_card
from repbook.features.cards.leaving import READS as FORM_READS
from repbook.features.cards.leaving import leaving
from repbook.features.cards.open_card import choose
from repbook.features.cards.save_card import READS, Saved, save_card
from repbook.features.cards.words import alike, saved
from repbook.schema.buttons import Button
from repbook.text import say
from repbook.text.label import Label as L

OWN = (
    Arg("name", L("the customer's name", "客户名称", "客戶名稱"), shown="X"),
    Arg("phone", L("the phone number", "电话号码", "電話號碼"), shown="X"),
    Arg("address", L("the address", "地址", "地址"), shown="X"),
    Arg("kind", L("company or person", "company 公司或 person 个人", "company 公司或 person 個人"), shown="X"),
)  # fmt: skip
ANYWAY = Arg(
    "anyway",
    L("add it although a card on file is like it", "即使与已有客户相似也新建", "即使與已有客戶相似也新增"),
    ArgKind.FLAG,
)  # fmt: skip
FIRST = ("card", edit_cell("name"))


def new(asked: Asked) -> Decided[Saved]:
    """Make a card from the command's arguments (M87, M88)."""
    given = asked.given
    own = {arg.key: given[arg.key] for arg in OWN if arg.key in given}
    typed = {**own, **given["set"]}
    return _decided(save_card(asked.snapshot, asked.now, typed, anyway=given["anyway"]))


def edit(asked: Asked) -> Decided[Saved]:
    """Change the card that the command names."""
    return _decided(save_card(asked.snapshot, asked.now, asked.given["set"], asked.card))


def form(asked: Asked) -> Decided[None]:
    """Choose no card and show the form (M87)."""
    changes, question = choose(asked.snapshot, None), leaving(asked.snapshot, "")
    return Decided(None, changes, question=question, show=FIRST)


def save(asked: Asked) -> Decided[Saved]:
    """Make or change a card; what cannot be read is listed and stays in the form (M87, M88)."""
    snapshot = asked.snapshot
    typed, card = EDIT_FORM.typed(snapshot), shown_card(snapshot)
    chosen = as_text(snapshot.setting("card_id"))
    if not typed:
        raise Refused("cards.nothing_typed")
    if not card and chosen:
        raise Refused("cards.no_card", id=chosen, file=snapshot.name)
    places = {key: EDIT_FORM.place(snapshot, key) for key in typed}
    found = save_card(snapshot, asked.now, typed, card, anyway=asked.sure, places=places)
    EDIT_FORM.clear(found.changes, found.read)
    return _decided(found)


def _decided(found: Saved) -> Decided[Saved]:
    question = None
    if found.match:
        facts = alike(found)
        refusal = Refused("cards.alike_anyway", **facts)
        question = Question(say("cards.alike", None, **facts), refusal)
    if found.elsewhere:
        refusal = Refused("sharing.has_it", name=found.name)
        question = Question(say("sharing.has_it_ask", None, name=found.name), refusal)
    read = bool(found.read)
    show = ("card", "card_id") if read else FIRST
    return Decided(found, found.changes, write=read, refused=not read, question=question, show=show)


def take_edits(given: Mapping[str, Any]) -> Mapping[str, Any]:
    """Read the pairs; there must be one."""
    if not given["set"]:
        raise UsageError("cards.bad_set", text="--set")
    return take(given)


def lines(done: Done[Saved]) -> Iterator[str]:
    """Say what was saved."""
    yield saved(done.found) if done.found.read else say("cards.nothing_saved")
    if done.found.read and done.found.card:
        yield from done.found.echoes


def as_json(done: Done[Saved]) -> dict[str, object]:
    """Return the card's id and the columns written."""
    found = done.found
    return {"id": found.card or None, "new": found.new, "saved": list(found.read)}


NEW = Action(
    "new_card",
    READS,
    new,
    lines,
    as_json,
    Button(
        "new_card", "cards", L("New card", "新建客户卡", "新增客戶卡"),
        L("Opens an empty card: type a name and a phone or address, then press Save card.",
          "打开空白客户卡：填写名称和电话或地址，再按“保存客户卡”。",
          "開啟空白客戶卡：填寫名稱和電話或地址，再按「儲存客戶卡」。"),
        "FileNew", "N", home="customers",
    ),
    Command(
        "add",
        "repbook add leads.xlsx --name Fernton --phone 02079460000",
        L("make a new card", "新建客户卡", "新增客戶卡"),
        (*OWN, SET, ANYWAY),
        take=take,
        place=9,
    ),
    press=form,
    press_reads=FORM_READS,
    brief=quiet,
)  # fmt: skip
SAVE = Action(
    "save_card",
    READS,
    edit,
    lines,
    as_json,
    Button(
        "save_card", "cards", L("Save card", "保存客户卡", "儲存客戶卡"),
        L("Writes what you typed beside the card into Customers and Qualify; blank cells change nothing.",
          "把客户卡右侧填写的内容写入客户总表和九问评估；空格不改动原有资料。",
          "將客戶卡右側填寫的內容寫入客戶總表和九問評估；空格不會更動原有資料。"),
        "FileSave", "S", home="customers",
    ),
    Command(
        "edit",
        "repbook edit leads.xlsx LW-00042 --set next_on=2026-03-09",
        L("change one card", "修改一张客户卡", "修改一張客戶卡"),
        (SET,),
        card=True,
        take=take_edits,
        place=10,
    ),
    press=save,
    near=FORM_READS,
)  # fmt: skip
