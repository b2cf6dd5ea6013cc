"""People of a customer, relations between customers, comparison with rivals."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.kernel.analysing import ANALYSE_STEPS
from repbook.features.people.lists import CHOICES
from repbook.features.people.table import PEOPLE
from repbook.schema.declare import Sheet
from repbook.text.label import Label as L

FEATURE = Feature(
    "people",
    rules="M154-M156 M170 M180 M196",
    needs=("cards",),
    slots={ANALYSE_STEPS: ("repbook.features.people.completing:STEPS",)},
    tables=PEOPLE,
    choices=CHOICES,
    sheets=(
        Sheet("contacts", L("Contacts", "联系人", "聯絡人"), "shContacts", landscape=True, comes=True,
          menu="customers", use=L("people, birthdays", "联系人与生日", "聯絡人與生日"), place=72),
        Sheet("relations", L("Relations", "关系网", "關係網"), "shRelations", landscape=True, comes=True,
          menu="look", use=L("who knows whom", "谁认识谁", "誰認識誰"), place=73),
        Sheet("compare", L("Compare", "三方比对", "三方比對"), "shCompare", landscape=True, comes=True,
          menu="look", use=L("customer, rival, us", "客户、对手、我方", "客戶、對手、我方"), place=74),
    ),
)  # fmt: skip
