"""What happens in the team's weeks beyond the daily work, by day."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import NamedTuple

from team_cast import ERIN, LIN, WU, ZHOU, Person, word
from team_days import Weeks
from team_record import OWN
from team_seat import WHOLE, Seat

Event = Callable[[Weeks], None]
AWAY, AT_HOME, COPY = "WQ-for-ZM", "WQ-at-home", "wuqian (冲突副本).xlsx"
TWIN, LIN_FIRST = "岳宏精密工业股份有限公司", f"{LIN.code}-00001"
LISTED = (0, 1)
"""Exit codes of a command that may list something."""


def first_extras(weeks: Weeks) -> None:
    """Two new customers, one of whom another rep knows already; a column of one's own."""
    zhou, wu = weeks.seats[ZHOU.code], weeks.seats[WU.code]
    known = LIN.customers()[0]
    # He writes it the simplified way: the same firm, under another number, in another's book.
    zhou.adds(TWIN, str(known["phone"]), note="台商，昆山有厂")
    zhou.adds(ZHOU.more[0], ZHOU.phone.format(901), area="昆山")
    for number in (3, 8, 11):
        wu.writes(str(WU.customers()[number]["name"]), {f"{OWN}微信群": f"群{number:02}"})


def plans_tomorrow(weeks: Weeks) -> None:
    """Zhou ends his day with Finish day: tomorrow's sheet stands in what he hands in."""
    zhou = weeks.seats[ZHOU.code]
    zhou.run("finish", zhou.book, "--apply", lines=WHOLE)


def goes_out(weeks: Weeks) -> None:
    """Zhou is ill: the manager hands out the cards of his day, and Wu takes them along."""
    zhou, pack = weeks.seats[ZHOU.code], weeks.top / "pack-zhou.xlsx"
    weeks.boss.run("handout", weeks.team, "--to", ZHOU.code, "-o", pack, lines=WHOLE)
    away = Seat(weeks.top, ZHOU, weeks.record, AWAY, pack)
    away.opens(weeks.day)
    rows = away.plans()
    away.answers(rows[:3])
    both, one, other = (name for _, name in rows[3:6])
    away.edits(both, phone="0512-55509001", competitor="恒立达")
    away.types(one, note="门卫说搬到二期了")
    away.types(other, address="港田路 88 号 3 幢")
    # He reads on from his bed, and changes some of the same cards.
    zhou.edits(both, phone="0512-55509002", traits="只认技术")
    zhou.types(one, contact="徐总")


def comes_back(weeks: Weeks) -> None:
    """The pack comes back: both sides' changes, and the phone that both changed is settled."""
    zhou, pack = weeks.seats[ZHOU.code], weeks.top / "pack-zhou.xlsx"
    zhou.run("merge", zhou.book, pack, "-o", zhou.book, codes=LISTED, lines=WHOLE)
    weeks.record.took_in(zhou.name, AWAY)
    zhou.picks(phone="A")
    zhou.run("settle", zhou.book, lines=WHOLE)
    weeks.record.handed_in(AWAY)


def forks(weeks: Weeks) -> None:
    """Wu works at home in a copy that her cloud drive made: two files of one workbook."""
    wu = weeks.seats[WU.code]
    home = Seat(weeks.top, WU, weeks.record, AT_HOME)
    home.folder.mkdir()
    shutil.copyfile(wu.book, home.book)
    home.opens(weeks.day)
    names = [str(cells["name"]) for cells in WU.customers()]
    home.edits(names[2], phone="0574-55519001")
    wu.edits(names[2], phone="0574-55519002")
    home.types(names[4], note="晚上回电：要看样品册")
    wu.types(names[4], area="镇海")
    # One card goes at home; another one, too, that is called on the laptop meanwhile.
    home.deletes(names[20])
    weeks.record.deleted.add(names[20])
    home.deletes(names[21])
    wu.edits(names[21], note="周一上午十点再打")
    # Each makes a new card, and both get the same number.
    home.adds(WU.more[0], WU.phone.format(902))
    wu.adds(WU.more[1], WU.phone.format(903))


def copy_appears(weeks: Weeks) -> None:
    """The cloud drive puts what Wu did at home beside her file, under another name."""
    home = weeks.top / "computers" / AT_HOME / WU.file
    shutil.copyfile(home, weeks.folder / COPY)


def joins(weeks: Weeks) -> None:
    """Wu brings her two files together, settles what differs, and one file is left."""
    wu = weeks.seats[WU.code]
    copy = weeks.folder / COPY
    wu.run("merge", wu.book, copy, "-o", wu.book, codes=LISTED, lines=WHOLE)
    weeks.record.took_in(wu.name, AT_HOME)
    wu.picks(phone="=0574-55519003", _row="保留", id="A")
    wu.run("settle", wu.book, codes=LISTED, lines=WHOLE)
    weeks.record.handed_in(AT_HOME)
    copy.unlink()


def leaves(weeks: Weeks) -> None:
    """Lin leaves: Zhou takes her customers over, in a workbook of another language."""
    zhou, lin = weeks.seats[ZHOU.code], weeks.seats[LIN.code]
    pack = weeks.top / "handover-lin.xlsx"
    lin.run("handover", lin.book, "--to", ZHOU.code, "-o", pack, lines=WHOLE)
    weeks.hands_in(lin)
    weeks.collects(*LISTED)
    zhou.run("merge", zhou.book, pack, "-o", zhou.book, codes=LISTED, lines=WHOLE)
    # The one firm that both knew: the manager has Zhou join the two cards.
    weeks.record.same(TWIN, str(LIN.customers()[0]["name"]))
    zhou.picks(**{LIN_FIRST: "one"})
    zhou.run("settle", zhou.book, codes=LISTED, lines=WHOLE)
    zhou.picks(name="A", rep="A")
    zhou.run("settle", zhou.book, lines=WHOLE)
    weeks.hands_in(zhou)
    weeks.collects(*LISTED)
    shutil.move(weeks.folder / LIN.file, weeks.top / LIN.file)
    del weeks.seats[LIN.code]


def goes_early(weeks: Weeks) -> None:
    """Erin ends her day with Finish day, which plans the next one, before she hands in."""
    erin = weeks.seats[ERIN.code]
    erin.run("finish", erin.book, "--apply", lines=WHOLE)


def loses_laptop(weeks: Weeks) -> None:
    """Erin's laptop is stolen at noon; the day's page is on her phone, her file in the folder."""
    erin, phone = weeks.seats[ERIN.code], weeks.top / "phone"
    phone.mkdir()
    rows = erin.sheet()[:4]
    erin.run("carry", erin.book, "--html", "-o", phone / "today.html")
    names = [str(cells["name"]) for cells in ERIN.customers()]
    erin.edits(names[13], note="New buyer from April")
    erin.types(names[14], address="Unit 4, Kelham Wharf")
    for each in weeks.record.laptop_lost(erin.name):
        print(f"      gone with the laptop: {each.customer}, {each.column}: {each.value}")
    shutil.rmtree(erin.folder)
    # What she tapped on her phone she sends to herself as lines of a chat.
    lines = [f"repbook {ERIN.code} {weeks.day.isoformat()}"]
    on_phone = Seat(weeks.top, ERIN, weeks.record, "ES-phone")
    on_phone.day = weeks.day
    codes = {"result": "reached", "need": "pain", "attitude": "neutral", "chance": "yes"}
    for place, name in enumerate(rows, 1):
        note = ERIN.note(len(weeks.record.typed))
        lines.append(f"{place} 1 3 2 3 {note}")
        said = {key: word(f"{key}.{code}", ERIN.lang) for key, code in codes.items()}
        on_phone.said(name, said | {"note": note})
    (phone / "sent.txt").write_text("\n".join(lines), encoding="utf-8")


def new_laptop(weeks: Weeks) -> None:
    """The file comes back from the manager's folder, the results from the phone."""
    erin = weeks.seats[ERIN.code]
    erin.folder.mkdir()
    shutil.copyfile(weeks.folder / ERIN.file, erin.book)
    erin.opens(weeks.day)
    erin.run("return", erin.book, "--from", weeks.top / "phone" / "sent.txt", lines=WHOLE)


class Day(NamedTuple):
    """A day: what happens before and after work and after all handed in; who is off, who does not.

    `listed` are the exit codes of Collect in the evening, empty where the manager does not.
    """

    morning: tuple[Event, ...] = ()
    evening: tuple[Event, ...] = ()
    night: tuple[Event, ...] = ()
    off: tuple[Person, ...] = ()
    silent: tuple[Person, ...] = ()
    collects: tuple[int, ...] = ()


STORY = (
    Day(collects=(0,)),
    Day(evening=(first_extras, plans_tomorrow), collects=(0,)),
    Day(morning=(goes_out,), off=(ZHOU,), silent=(LIN,), collects=(0,)),
    Day(morning=(comes_back,), silent=(LIN,), collects=(0,)),
    Day(evening=(forks,), night=(copy_appears,), silent=(LIN,), collects=(1,)),
    Day(morning=(joins,), silent=(LIN,), collects=(1,)),
    Day(morning=(leaves,), evening=(goes_early,), collects=(0,)),
    Day(morning=(loses_laptop,), off=(ERIN,)),
    Day(morning=(new_laptop,)),
    Day(collects=(0,)),
)
