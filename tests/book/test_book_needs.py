"""What every command takes for granted about the rules is what the rules say."""

from __future__ import annotations

from repbook.book import needs
from repbook.schema import question_block as blocks
from repbook.schema import source as schema_source
from repbook.schema.registry import BY_LIST, SETTINGS, TABLES, card_tables, mates
from repbook.schema.sheets import CARD
from repbook.scoring.expr import Call, Cell, Field, walk
from repbook.scoring.slots import EFFECTS
from repbook.scoring.verbs import cell, count_if, join, where


def test_headings_read_the_questions_and_nothing_else() -> None:
    assert set(needs.columns_of(blocks.rules().values())) == {needs.HEADINGS}


def test_rules_read_only_policy_settings_and_other_headings() -> None:
    rules = [rule for table in TABLES.values() for rule in table.rules().values()]
    cells = {node.key for rule in rules for node in walk(rule) if isinstance(node, Cell)}
    assert cells & SETTINGS.keys() <= needs.rule_settings()


def test_tables_that_rules_read_whole_are_named() -> None:
    for key, owner in TABLES.items():
        read = set(needs.columns_of(owner.rules().values())) - {key}
        linked = {link.table for link in mates().get(key, ())}
        assert read <= needs.rule_tables() | linked, key
        assert set(needs.for_rows(key)) <= {*needs.rule_tables(), *linked, key}


def test_a_card_is_one_row_of_two_tables() -> None:
    assert card_tables() == ("customers", "qualify")
    read = {table for key in card_tables() for table in needs.for_rows(key)}
    assert read - needs.rule_tables() == set(card_tables())


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


def test_cards_look_up_their_mate_and_the_card_sheet_its_card_by_row_alone() -> None:
    # What a write reads of Customers and Qualify in the rows touched alone rests on this.
    declared = schema_source.declared()
    rules = [rule for key in card_tables() for rule in declared.tables[key].rules().values()]
    rules += [cell.rule for cell in declared.sheets[CARD].cells if cell.rule is not None]
    by_name = {("customers", "name"), *((key, TABLES[key].ids) for key in card_tables())}
    for rule in rules:
        nodes = list(walk(rule))
        looked = [node.args[0] for node in nodes if isinstance(node, Call) and node.name == "INDEX"]
        fields = [n for n in nodes if isinstance(n, Field) and n.table in card_tables()]
        free = [n for n in fields if not any(n is each for each in looked)]
        assert {(n.table, n.key) for n in free} <= by_name
