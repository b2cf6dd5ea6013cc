"""What every command takes for granted about the rules is what the rules say."""

from __future__ import annotations

from repbook.book import needs
from repbook.schema import question_block as blocks
from repbook.schema.registry import BY_LIST, SETTINGS, TABLES, card_tables, mates
from repbook.scoring.expr import Cell, walk
from repbook.scoring.slots import EFFECTS
from repbook.scoring.verbs import cell, count_if, join, where


def test_headings_read_the_questions_and_nothing_else() -> None:
    assert set(needs.columns_of(blocks.rules().values())) == {needs.HEADINGS}


def test_rules_read_only_policy_settings_and_other_headings() -> None:
    rules = [rule for table in TABLES.values() for rule in table.rules().values()]
    cells = {node.key for rule in rules for node in walk(rule) if isinstance(node, Cell)}
    assert cells & SETTINGS.keys() <= needs.RULE_SETTINGS


def test_tables_that_rules_read_whole_are_named() -> None:
    for key, owner in TABLES.items():
        read = set(needs.columns_of(owner.rules().values())) - {key}
        linked = {link.table for link in mates().get(key, ())}
        assert read <= needs.RULE_TABLES | linked, key
        assert set(needs.for_rows(key)) <= {*needs.RULE_TABLES, *linked, key}


def test_a_card_is_one_row_of_two_tables() -> None:
    assert card_tables() == ("customers", "qualify")
    read = {table for key in card_tables() for table in needs.for_rows(key)}
    assert read - needs.RULE_TABLES == set(card_tables())


def test_cells_move_through_other_cells() -> None:
    rules = {
        "count": count_if(where("calls", "id", "text")),
        "double": cell("count") * 2,
        "shown": join(cell("double"), cell("rep")),
        "apart": cell("plan_day") + 1,
    }
    assert needs.moved_cells(rules, {"calls"}, set()) == {"count", "double", "shown"}
    assert needs.moved_cells(rules, {"orders"}, {"rep"}) == {"shown"}
    assert needs.moved_cells(rules, set(), {"plan_day"}) == {"apart"}
    assert needs.moved_cells(rules, set(), set(), {("calls", "id")}) == {"count", "double", "shown"}
    assert not needs.moved_cells(rules, set(), set(), {("calls", "day")})


def test_effects_are_numbered_as_the_list_has_them() -> None:
    assert tuple(entry.code for entry in BY_LIST["effect"]) == EFFECTS


def test_formula_columns_move_with_what_they_read_and_no_others() -> None:
    moved = needs.moved_columns({("customers", "phone")}, set())
    assert ("customers", "complete") in moved
    assert moved < {(table, key) for table, keys in needs.every_rule().items() for key in keys}
    for table, key in moved:
        read = needs.columns_of([TABLES[table].rules()[key]], table)
        places = {(other, name) for other, names in read.items() for name in names}
        assert places & {("customers", "phone"), *moved}
    assert not needs.moved_columns({("history", "who")}, set())
