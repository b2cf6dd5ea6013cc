"""Evidence for later: the log of answers and the log of rules, on a sheet that stays hidden."""

from __future__ import annotations

from repbook.book.along import Along
from repbook.book.feature import Feature
from repbook.features.evidence.table import ANSWERS, RULE_LOG
from repbook.features.kernel.analysing import ANALYSE_STEPS
from repbook.schema.declare import Kind, Setting, Sheet
from repbook.scoring.slots import AUTHORITY, SLOTS
from repbook.text.label import Label as L

SEEN = Setting(
    "questions_mark", L("Questions as last seen", "上次所见问题", "上次所見問題"), "", Kind.TEXT,
    L("Set by Repbook, which notes new answers and rules", "由 Repbook 更新，用于记录新的答案与规则", "由 Repbook 更新，用於記錄新的答案與規則"),
    carried=False, derived=True,
)  # fmt: skip
FEATURE = Feature(
    "evidence",
    rules="M64",
    settings={"settings": (SEEN,)},
    along=Along("evidence.noting:note_along", {"qualify": (*SLOTS, AUTHORITY), "questions": ()}, "policy", SEEN.key),
    slots={ANALYSE_STEPS: ("repbook.features.evidence.noting:STEPS",)},
    tables=(ANSWERS, RULE_LOG),
    sheets=(
        Sheet("answers", L("Answer log", "评估记录", "評估紀錄"), "shAnswers", landscape=True, place=161),
    ),
)  # fmt: skip
