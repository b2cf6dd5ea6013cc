"""Sentences with numbers in them read well for one, too."""

from __future__ import annotations

import re

import pytest

from repbook.text import LANGUAGES, counting, say, sentences


@pytest.mark.parametrize(("count", "said"), [(0, "0 rows are"), (1, "1 row is"), (2, "2 rows are")])
def test_the_word_beside_a_number_follows_it(count: int, said: str) -> None:
    sentence = counting("{count} {count:row is|rows are}", {"count": count})
    assert sentence.format(count=count) == said


def test_one_result_is_no_results() -> None:
    one = say("commands.returned", "en", logged=1, incomplete=0, already=0)
    assert one.startswith("1 result logged")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_follows_a_number_names_a_number_of_the_sentence(lang: str) -> None:
    found = 0
    for key, label in sentences().items():
        said = label.get(lang)
        for name in re.findall(r"\{(\w+):[^|{}]*\|[^|{}]*\}", said):
            assert f"{{{name}}}" in said, key
            found += 1
    assert found > 0 or lang != "en"
