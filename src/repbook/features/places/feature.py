"""Places: where customers are, found offline, and the areas whose city must be named."""

from __future__ import annotations

from repbook.book.along import Along
from repbook.book.feature import Feature
from repbook.features.imports.import_places import LEVELS
from repbook.features.places.table import CHOICES, ON_CUSTOMERS, PLACES, POLICY, SETTINGS, WATCHED
from repbook.schema.declare import Sheet
from repbook.schema.pages.slots import HOME_COUNTS
from repbook.text.label import Label as L

FEATURE = Feature(
    "places",
    rules="M23",
    needs=("imports",),
    actions=("places_action:PLACES",),
    along=Along("places.moved:note_along", {"customers": WATCHED}),
    slots={
        HOME_COUNTS: ("repbook.features.places.counts:COUNTS",),
        LEVELS: ("repbook.features.places.levels:LEVELS_OF",),
    },
    tables=(PLACES,),
    choices=CHOICES,
    columns={"customers": ON_CUSTOMERS},
    settings={"policy": POLICY, "settings": SETTINGS},
    sheets=(
        Sheet("places", L("Places", "地点", "地點"), "shPlaces", landscape=True, comes=True,
          menu="customers", use=L("areas to settle", "待确认的区域", "待確認的區域"), place=84),
    ),
)  # fmt: skip
