"""Suggest: what the figures make worth a try, each with the rep's decision."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.suggest.settings import CHOICES, POLICY
from repbook.features.suggest.table import SUGGESTIONS
from repbook.schema.declare import Sheet
from repbook.schema.pages.slots import HOME_COUNTS
from repbook.text.label import Label as L

FEATURE = Feature(
    "suggest",
    rules="M11 M81 M85 M170-M173 M177",
    needs=("cards", "tasks"),
    actions=("suggest_action:SUGGEST",),
    slots={HOME_COUNTS: ("repbook.features.suggest.counts:COUNTS",)},
    tables=(SUGGESTIONS,),
    choices=CHOICES,
    settings={"policy": POLICY},
    sheets=(
        Sheet("suggestions", L("Suggestions", "建议", "建議"), "shSuggestions", landscape=True, comes=True,
          menu="work", use=L("worth a try", "值得一试", "值得一試"), place=82),
    ),
)  # fmt: skip
