"""The nine questions, and the grades that follow from the answers."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.qualify.man_table import MAN
from repbook.features.qualify.questions import QUESTION_TABLE
from repbook.features.qualify.table import QUALIFY
from repbook.schema.declare import Content, Sheet
from repbook.text.label import Label as L


def _qualify() -> Content:
    from repbook.features.qualify import heads

    return Content(heads.qualify_cells(), heights=heads.QUALIFY_HEIGHTS)


FEATURE = Feature("qualify", rules="M89 M92", needs=("cards",), actions=("ask_action:ASK", "regrade_action:REGRADE"),
    tables=(QUALIFY, QUESTION_TABLE, MAN),
    sheets=(
        Sheet("qualify", L("Qualify", "九问评估", "九問評估"), "shQualify", _qualify, landscape=True,
          menu="customers", use=L("nine questions", "九个问题", "九個問題"), place=60),
        Sheet("questions", L("Questions", "问题清单", "問題清單"), "shQuestions", landscape=True, fit=(2, 0),
          menu="look", use=L("points, weights", "分值与权重", "分數與權重"), place=90),
    ),
)  # fmt: skip
