"""Evidence for later: the log of answers and the log of rules, on a sheet that stays hidden."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.evidence.table import ANSWERS, RULE_LOG
from repbook.features.kernel.analysing import ANALYSE_STEPS
from repbook.schema.declare import Sheet
from repbook.text.label import Label as L

FEATURE = Feature(
    "evidence",
    rules="M64",
    slots={ANALYSE_STEPS: ("repbook.features.evidence.noting:STEPS",)},
    tables=(ANSWERS, RULE_LOG),
    sheets=(
        Sheet("answers", L("Answer log", "评估记录", "評估記錄"), "shAnswers", landscape=True, place=161),
    ),
)  # fmt: skip
