"""A target can be added without touching a rule: SQLite gives the same scores and verdicts."""

from __future__ import annotations

import random
import sqlite3

import pytest
from scoring_book import TODAY, Case, evaluate, label, option
from sql_target import sql

from repbook.domain.values import Value
from repbook.features.qualify.questions import QUESTIONS
from repbook.schema.registry import BY_LIST, TABLES

RULES = ("known", "score", "base_level", "verdict")
CARDS = 400


def drawn(source: random.Random) -> Case:
    given: dict[str, Value] = {"answered_on": TODAY}
    for question in QUESTIONS:
        if source.random() < 0.7:
            given[question.slot] = option(question.slot, source.randint(1, len(question.options)))
    if source.random() < 0.6:
        given["authority"] = label(source.choice(BY_LIST["authority"]).key)
    kept = TODAY + 5 if source.random() < 0.3 else None
    return Case(given, {"keep_until": kept})


@pytest.mark.parametrize("lowest", [60.0, 30.0], ids=["default", "an edited limit"])
def test_sqlite_gives_the_same_scores_and_verdicts(lowest: float) -> None:
    source = random.Random(5)
    env = evaluate([drawn(source) for _ in range(CARDS)], settings={"known_sure": lowest})
    keys = TABLES["qualify"].keys()
    columns = [env.column("qualify", key) for key in keys]
    with sqlite3.connect(":memory:") as base:
        names = ", ".join(f'"{key}"' for key in keys)
        base.execute(f"CREATE TABLE qualify ({names})")
        marks = ", ".join("?" * len(keys))
        base.executemany(f"INSERT INTO qualify VALUES ({marks})", list(zip(*columns, strict=True)))
        base.execute(f"UPDATE qualify SET {', '.join(f'{key} = NULL' for key in RULES)}")
        for key in RULES:
            rule = TABLES["qualify"].rules()[key]
            base.execute(f'UPDATE qualify SET "{key}" = {sql(rule, env)}')
        for key in RULES:
            found = [row[0] for row in base.execute(f'SELECT "{key}" FROM qualify ORDER BY rowid')]
            assert found == env.column("qualify", key), key
    assert len(set(env.column("qualify", "verdict"))) == 4
