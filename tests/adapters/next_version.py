"""A later version of the product: a copy of the source with edits, in which commands are run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from source_copy import CALLS, CARD_PAGE, CARDS, LISTS, POLICY, VISIT_HEADS, copied, put

STEPS = "adapters/upgrade/steps.py"
TESTS = Path(__file__).parent.parent


class Edit(NamedTuple):
    """One change of the source: a file of the package, a text that stands there once, another."""

    file: str
    old: str
    new: str


# What a release may change, one thing each.
EDITS: dict[str, Edit] = {
    "input": Edit(
        CARDS,
        "PREPARATION = (\n",
        'PREPARATION = (\n    C("shoe", L("Shoe size", "鞋码", "鞋碼"), Kind.CHOICE, 9, "need", '
        'note=L("Ask", "问一下", "問一下")),\n',
    ),
    "rule": Edit(
        CALLS,
        '        C("paid", L("Paid on"',
        '        C("half", L("Half", "一半", "一半"), Kind.MONEY, 13, rule=col("amount") / 2),\n'
        '        C("paid", L("Paid on"',
    ),
    "formula": Edit(
        CALLS,
        'col("amount") - col("cost"), "")',
        'col("amount") - col("cost") - 1, "")',
    ),
    "caption": Edit(
        CARDS,
        'C("grade", L("Grade", "等级", "等級")',
        'C("grade", L("Class", "客户级别", "客戶級別")',
    ),
    "entry": Edit(
        LISTS,
        '        none=("None", "无需求", "無需求"),\n',
        '        none=("None", "无需求", "無需求"),\n        later=("Later", "以后", "以後"),\n',
    ),
    "setting": Edit(
        POLICY,
        "CONTACTS = (\n",
        'CONTACTS = (\n    S("wave_days", L("Wave every days", "挥手间隔天数", "揮手間隔天數"), 3, '
        "Kind.WHOLE),\n",
    ),
    "setting_label": Edit(POLICY, '"未接几次后改寄信"', '"未接通几次后改寄信"'),
    "head": Edit(
        VISIT_HEADS,
        '" visits", " 次拜访", " 次拜訪"), _tour()',
        '" visits", " 次上门拜访", " 次到府拜訪"), _tour()',
    ),
    "check": Edit(
        CALLS,
        'C("result", L("Result", "结果", "結果"), Kind.CHOICE, 13, "result",',
        'C("result", L("Result", "结果", "結果"), Kind.CHOICE, 13, "attitude",',
    ),
    "look": Edit(
        CARDS,
        'Look("next_on", looks.passed("next_on")',
        'Look("next_on", looks.reached("next_on")',
    ),
    "drop": Edit(
        CALLS,
        '        C("profit", L("Profit", "毛利", "毛利"), Kind.MONEY, 13,\n'
        '          rule=if_(all_(is_number(col("amount")), is_number(col("cost"))), '
        'col("amount") - col("cost"), ""), desk=Desk.PROFIT),\n',
        "",
    ),
    "beside": Edit(
        CALLS,
        "LOGS = (",
        """LOGS = (
    Table("shoes", "tblShoes", "lists", (
        C("shoe", L("Shoe ID", "鞋号", "鞋號"), action=True),
        C("wish", L("Wish", "意愿", "意願"), Kind.CHOICE, 31, "need"),
        C("size", L("Size", "尺码", "尺碼"), Kind.NUMBER, 9),
        C("twice", L("Twice", "两倍", "兩倍"), Kind.NUMBER, 9, rule=col("size") * 2),
    ), "shoe", first_col=14, auto="K", looks=(Look("size", col("size") > 40, Tone.LATE, "!"),)),
""",
    ),
    "beside_words": Edit(CALLS, "import MOMENT, ", "import MOMENT, Look, Tone, "),
    "table_name": Edit(CALLS, '"tblOrders"', '"tblSales"'),
    "table_step": Edit(STEPS, "5: Step(", '5: Step(tables={"tblOrders": "tblSales"}, '),
    "drop_on_card": Edit(CARD_PAGE, '"amount", "profit", ', '"amount", "cost", '),
    "drop_said": Edit(
        CARD_PAGE,
        '    margin = if_error(values["profit"] / values["amount"], "")\n'
        '    values["profit"] = profit_said(values["profit"], margin)\n',
        "",
    ),
}


def next_version(folder: Path, *edits: str) -> Path:
    """Copy the source into `folder` and make edits; return the folder to put on the path."""
    return copied(folder, ((EDITS[name].file, put(*EDITS[name][1:])) for name in edits))


def run_in(source: Path, code: str, *args: str) -> subprocess.CompletedProcess[str]:
    """Run Python code with the package of `source`."""
    paths = os.pathsep.join([str(source), str(TESTS), str(TESTS / "adapters")])
    return subprocess.run(
        [sys.executable, "-c", code, *args],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )


def command(source: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run `repbook` of `source`."""
    return run_in(
        source, "import sys; from repbook.entrypoints.cli import main; sys.exit(main())", *words
    )
