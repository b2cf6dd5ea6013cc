"""What becomes of each column and setting when reps' workbooks are merged is declared."""

from __future__ import annotations

from repbook.schema.declare import Kind, Merge
from repbook.schema.registry import SETTINGS, TABLES

CARD = TABLES["customers"]


def of_kind(kind: Merge, table: str = "customers") -> set[str]:
    return {column.key for column in TABLES[table].columns if column.merging is kind}


def test_what_rules_compute_is_computed_again() -> None:
    for table in TABLES.values():
        assert of_kind(Merge.RULE, table.key) == set(table.rules())


def test_the_days_of_contact_take_the_later() -> None:
    alone = {"last_contact", "last_order", "last_review", "verified", "said_on"}
    alone |= {"date_moves", "graded_on"}
    said = {key: CARD.column(key).lead for key in of_kind(Merge.LATER) - alone}
    assert alone <= of_kind(Merge.LATER)
    with_said = dict.fromkeys(("need", "attitude", "chance"), "said_on")
    assert said == {**with_said, "tries": "last_contact", "retry_on": "last_contact"} | {
        "grade_held": "graded_on"
    }
    assert of_kind(Merge.LATER, "qualify") == {"answered_on"}
    assert of_kind(Merge.LATER, "calls") == {"entered", "counted"}


def test_what_an_action_alone_counts_or_stamps_is_never_asked() -> None:
    asked = {
        (table.key, column.key)
        for table in TABLES.values()
        for column in table.columns
        if table.merged and column.action and column.merging is Merge.VOTE and not column.derived
        and column.kind in (Kind.STAMP, Kind.WHOLE, Kind.NUMBER) and column.key != table.ids
    }  # fmt: skip
    # Of rows that an action writes whole and that nobody writes again.
    assert {table for table, _ in asked} <= {"answers", "rule_log", "handoffs", "plan_log"}


def test_a_next_step_is_decided_as_one() -> None:
    unit = of_kind(Merge.UNIT)
    place = {"lat", "lon", "located", "located_sign"}
    owned = {"owner_since", "owner_before"}
    assert unit - place - owned == {"next_step", "next_on", "next_at"}
    assert {CARD.column(key).lead for key in owned} == {"rep"}
    assert {CARD.column(key).lead for key in unit - place - owned} == {"next_step"}
    assert {CARD.column(key).lead for key in place} == {"located"}


def test_counters_are_counted() -> None:
    assert of_kind(Merge.COUNT) == {
        *("calls", "orders", "revenue", "margin", "revenue_year", "usual_gap"),
    }


def test_a_days_sheet_is_its_workbooks_own() -> None:
    for key, table in TABLES.items():
        if table.replaced:
            assert of_kind(Merge.OWN, key) == set(table.keys())


def test_settings_of_one_workbook_are_its_own() -> None:
    kept = {key for key, setting in SETTINGS.items() if not setting.carried}
    own = {key for key, setting in SETTINGS.items() if setting.merge is Merge.OWN}
    assert kept == {
        *("as_of", "lang", "template_version", "book_id", "last_import", "last_backup"),
        *("stretch", "plan_day", "ranked_at", "home_at", "area_days", "driving"),
        *("analysed_on", "revenue_cut", "profit_cut", "revenue_median", "book_margin"),
        *("plan_sheet_day", "plan_sheet_before", "submitted_at", "evening_on", "evening_added"),
        *("cut_top", "cut_large", "cut_medium", "questions_mark", "no_payments"),
        *("base_lat", "base_lon", "places_at", "old_neglected"),
    }
    assert own - kept == {
        *("rep", "rep_name", "last_return", "last_tidied", "tidied_before"),
        *("map_customers", "map_calls", "map_orders", "values_customers", "values_calls"),
        *("map_contacts", "values_contacts", "values_orders", "base"),
    }
