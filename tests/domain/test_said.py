"""Words and dates as people say them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.days import clock as clock_of
from repbook.domain.days import serial, to_date
from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.said_dates import said_date, said_days, said_moment
from repbook.domain.reading.said_times import said_time
from repbook.domain.reading.said_words import WORDS, says_deal, spoken
from repbook.schema.registry import BY_LIST

WEDNESDAY = date(2026, 12, 2)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("today", "2026-12-02"), ("明天", "2026-12-03"), ("後天", "2026-12-04"),
        ("Tuesday", "2026-12-08"), ("wed", "2026-12-09"), ("Friday", "2026-12-04"),
        ("next Tuesday", "2026-12-08"), ("next Friday", "2026-12-11"), ("下周三", "2026-12-09"),
        ("周五", "2026-12-04"), ("下下周一", "2026-12-14"), ("禮拜天", "2026-12-06"),
        ("Dec 5", "2026-12-05"), ("5 december", "2026-12-05"), ("Dec 5th", "2026-12-05"),
        ("3月5日", "2027-03-05"), ("12月2号", "2026-12-02"), ("in 3 days", "2026-12-05"),
        ("两周后", "2026-12-16"), ("10天后", "2026-12-12"), ("in a week", "2026-12-09"),
        ("Feb 29", "2028-02-29"), ("tomorrow morning", "2026-12-03"), ("明天下午", "2026-12-03"),
        ("in two weeks", "2026-12-16"), ("a couple of days", "2026-12-04"),
        ("next week", "2026-12-07"), ("下週", "2026-12-07"), ("Friday next week", "2026-12-11"),
        ("by Friday", "2026-12-04"), ("in a month", "2027-01-02"), ("三个月后", "2027-03-02"),
        ("半個月後", "2026-12-17"), ("过两天", "2026-12-04"), ("十五天后", "2026-12-17"),
        ("三月五日", "2027-03-05"), ("二十號", "2026-12-20"), ("1号", "2027-01-01"),
        ("the 5th", "2026-12-05"), ("下个月5号", "2027-01-05"), ("next month", "2027-01-01"),
        ("月底", "2026-12-31"), ("end of the month", "2026-12-31"), ("eom", "2026-12-31"),
        ("月初", "2027-01-01"), ("end of February", "2027-02-28"), ("2月底", "2027-02-28"),
        ("mid January", "2027-01-15"), ("end of next month", "2027-01-31"),
    ],
)  # fmt: skip
def test_a_date_as_said_counts_from_the_day(said: str, day: str) -> None:
    found = said_date(said, serial(WEDNESDAY))
    assert found is not None
    assert to_date(found).isoformat() == day


@pytest.mark.parametrize(
    ("said", "day", "clock"),
    [
        ("2026-12-05 14:30", "2026-12-05", "14:30"), ("2026-12-05T09:00:00", "2026-12-05", "09:00"),
        ("tomorrow 14:30", "2026-12-03", "14:30"), ("明天 14：30", "2026-12-03", "14:30"),
        ("下周三上午10点", "2026-12-09", "10:00"), ("5 Dec 14:30", "2026-12-05", "14:30"),
        ("tomorrow at 3pm", "2026-12-03", "15:00"), ("Friday @ 9:15 am", "2026-12-04", "09:15"),
        ("明天下午3点半", "2026-12-03", "15:30"), ("12月5日14时", "2026-12-05", "14:00"),
        ("5/12/2026 14:30", None, None), ("tomorrow 25:00", None, None), ("14:30", None, None),
        ("2026-12-05", "2026-12-05", None), ("tomorrow", "2026-12-03", None),
        ("in 3 days 8:05", "2026-12-05", "08:05"), ("5 Dec 2026 14:30", "2026-12-05", "14:30"),
        ("明晚8点", "2026-12-03", "20:00"), ("tomorrow afternoon 3:00", "2026-12-03", "15:00"),
        ("明天下午三点", "2026-12-03", "15:00"), ("下週一 下午2點半", "2026-12-07", "14:30"),
        ("2026年12月5日 14时30分", "2026-12-05", "14:30"), ("soon 14:30", None, None),
        ("tomorrow at half past two", "2026-12-03", "14:30"), ("明天两点半", "2026-12-03", "14:30"),
        ("明早6点", "2026-12-03", "06:00"), ("13/12", "2026-12-13", None),
        ("12/13 14:30", "2026-12-13", "14:30"), ("4/4", "2027-04-04", None),
        ("13/12/2026 3pm", "2026-12-13", "15:00"), ("Friday at noon", "2026-12-04", "12:00"),
    ],
)  # fmt: skip
def test_a_date_may_come_with_its_time(said: str, day: str | None, clock: str | None) -> None:
    found = said_moment(said, serial(WEDNESDAY))
    assert (None if found is None else to_date(found.day).isoformat()) == day
    assert (None if found is None or found.at is None else clock_of(found.at)) == clock


@pytest.mark.parametrize(
    ("said", "day", "clock"),
    [
        ("明天 下午 2点", "2026-12-03", "14:00"), ("明天下午 2点", "2026-12-03", "14:00"),
        ("周五 下午 3:00", "2026-12-04", "15:00"), ("3月10日 下午 2点", "2027-03-10", "14:00"),
        ("下周三 晚上 7点", "2026-12-09", "19:00"), ("明天　下午　２点", "2026-12-03", "14:00"),
        ("tomorrow afternoon at 2", "2026-12-03", "14:00"), ("tonight 7", "2026-12-02", "19:00"),
        ("Friday morning at 7", "2026-12-04", "07:00"), ("明天3点", "2026-12-03", "15:00"),
        ("周五5点半", "2026-12-04", "17:30"), ("明天3:00", "2026-12-03", "15:00"),
        ("tomorrow at 3", "2026-12-03", "15:00"), ("2026-12-05 2:30", "2026-12-05", "02:30"),
        ("2026年12月5日3点", "2026-12-05", "15:00"), ("下周一早上9:30", "2026-12-07", "09:30"),
        ("3/6 15:00", "2027-03-06", "15:00"), ("3/6 15：00", "2027-03-06", "15:00"),
        ("3.6", "2027-03-06", None), ("3-6", "2027-03-06", None), ("13/12", "2026-12-13", None),
        ("周4", "2026-12-03", None), ("星期4", "2026-12-03", None), ("週7", "2026-12-06", None),
        ("明天下午三点四十", "2026-12-03", "15:40"), ("后天下午3点一刻", "2026-12-04", "15:15"),
        ("明天傍晚6点", "2026-12-03", "18:00"), ("明天夜裡11點", "2026-12-03", "23:00"),
        ("明天下午3", "2026-12-03", "15:00"), ("5/12/2026", None, None), ("3.16.2", None, None),
    ],
)  # fmt: skip
def test_moments_of_a_book_with_the_month_first(said: str, day: str, clock: str | None) -> None:
    found = said_moment(said, serial(WEDNESDAY), "mdy")
    assert (None if found is None else to_date(found.day).isoformat()) == day
    assert (None if found is None or found.at is None else clock_of(found.at)) == clock


@pytest.mark.parametrize(
    ("said", "part", "clock"),
    [
        ("明天下午", "下午", None), ("后天上午", "上午", None), ("明早", "早上", None),
        ("tonight", "evening", None), ("tomorrow morning", "morning", None), ("明天", "", None),
        ("明天下午2点以后", "下午2点以后", "14:00"), ("明天2点半左右", "2点半左右", "14:30"),
        ("tomorrow after 2pm", "after 2pm", "14:00"), ("tomorrow around 3", "around 3", "15:00"),
        ("三天后", "", None), ("明天下午2点", "", "14:00"),
    ],
)  # fmt: skip
def test_what_day_and_clock_do_not_hold_is_kept(said: str, part: str, clock: str | None) -> None:
    found = said_moment(said, serial(WEDNESDAY))
    assert found is not None
    assert (found.part, None if found.at is None else clock_of(found.at)) == (part, clock)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("3/4", ["2027-03-04", "2027-04-03"]), ("5/12/2026", ["2026-05-12", "2026-12-05"]),
        ("13/12", ["2026-12-13"]), ("4/4", ["2027-04-04"]), ("2/29", ["2028-02-29"]),
        ("31/31", []), ("3-4", []), ("tomorrow", []), ("30/2/2026", []),
    ],
)  # fmt: skip
def test_a_slashed_date_has_up_to_two_readings(said: str, days: list[str]) -> None:
    found = said_days(said, serial(WEDNESDAY))
    assert [to_date(day).isoformat() for day in found] == days
    if len(days) > 1:
        assert said_moment(said, serial(WEDNESDAY)) is None


@pytest.mark.parametrize(
    ("said", "clock"),
    [
        ("下午三点", "15:00"), ("3pm", "15:00"), ("half past two", "14:30"), ("noon", "12:00"),
        ("Half past ten", "10:30"), ("quarter to four", "15:45"), ("a quarter past 9", "09:15"),
        ("ten past two pm", "14:10"), ("three o'clock", "15:00"), ("10 o'clock", "10:00"),
        ("2.30pm", "14:30"), ("3 in the afternoon", "15:00"), ("14h30", "14:30"),
        ("at 9 am", "09:00"), ("12 am", "00:00"), ("12pm", "12:00"), ("三点一刻", "15:15"),
        ("上午十点半", "10:30"), ("下午兩點半", "14:30"), ("十四点二十分", "14:20"),
        ("晚上八點", "20:00"), ("早上七点零五分", "07:05"), ("中午", "12:00"), ("14:30", "14:30"),
        ("2:30", "14:30"), ("02:30", "02:30"),
        ("7点", "19:00"), ("傍晚 6点", "18:00"), ("八点", "08:00"),
        ("凌晨2点", "02:00"), ("下午3点", "15:00"), ("十点", "10:00"),
        ("half past", None), ("25 o'clock", None), ("13pm", None), ("soon", None), ("3", None),
    ],
)  # fmt: skip
def test_a_time_is_read_as_said(said: str, clock: str | None) -> None:
    found = said_time(said)
    assert (clock_of(found) if isinstance(found, float) else None) == clock


@given(st.integers(0, 24 * 60 - 1))
def test_a_time_in_figures_is_what_it_says(minute: int) -> None:
    found = said_time(clock_of(minute / 1440))
    assert isinstance(found, float)
    assert round(found * 1440) == minute


def test_a_number_with_a_fraction_is_a_day_with_its_time() -> None:
    today = serial(WEDNESDAY)
    assert said_moment(today + 0.5, today) == (today, 0.5, "")
    assert said_moment(float(today), today) == (today, None, "")


@given(st.integers(45_000, 60_000), st.integers(0, 24 * 60 - 1))
def test_a_day_and_a_time_are_read_as_written(day: int, minute: int) -> None:
    said = f"{to_date(day)} {clock_of(minute / 1440)}"
    found = said_moment(said, 45_000)
    assert found is not None
    assert (found.day, clock_of(found.at or 0.0)) == (day, clock_of(minute / 1440))


@pytest.mark.parametrize(
    "said",
    [
        "someday",
        "",
        "Dec 40",
        "13月5日",
        "5/6",
        "soon",
        "next may",
        "周末",
        "年后",
        "3.5",
        "三月后",
        "0号",
        "next time",
    ],
)
def test_what_says_no_day_is_none(said: str) -> None:
    assert said_date(said, serial(WEDNESDAY)) is None


@given(
    st.integers(45_000, 60_000), st.sampled_from(["Tue", "next Tue", "下周二", "3月5日", "Dec 5"])
)
def test_a_day_as_said_never_lies_behind(today: int, said: str) -> None:
    found = said_date(said, today)
    assert found is not None
    assert today <= found <= today + 366


@pytest.mark.parametrize(
    ("column", "said", "code"),
    [
        ("result", "没接", "no_answer"), ("result", "关机", "no_answer"),
        ("result", "占线", "no_answer"), ("result", "空号", "wrong_number"),
        ("result", "left voicemail", "no_answer"), ("result", "Busy", "no_answer"),
        ("result", "no answr", "no_answer"), ("chance", "can", "yes"), ("chance", "可以", "yes"),
        ("need", "有期望", "gain"), ("result", "转语音", "no_answer"), ("result", "通", "reached"),
        ("need", "有需求", "gain"), ("attitude", "uninterested", "cool"),
        ("result", "unanswered", "no_answer"), ("result", "unconnected", None),
        ("result", "bogus", None), ("result", "無應答", "no_answer"),
        ("result", "Left-Voicemail", "no_answer"),
        ("chance", "cannot", "no"),
        ("result", "没兴趣", "refused"), ("result", "不感兴趣", "refused"),
        ("result", "沒興趣", "refused"), ("result", "not interested", "refused"),
        ("result", "挂断", "no_answer"), ("result", "掛了", "no_answer"),
        ("result", "挂了", "no_answer"), ("result", "hung up", "no_answer"),
        ("result", "no-show", "no_answer"), ("result", "No show", "no_answer"),
        ("result", "拒接", "no_answer"), ("result", "declined", "no_answer"),
        ("attitude", "不感兴趣", "cool"),
        ("result", "打通了", "reached"), ("result", "已关机", "no_answer"),
        ("result", "spoke to him", "reached"), ("result", "didnt answer", "no_answer"),
        ("result", "通话中", "no_answer"), ("result", "沒人接聽", "no_answer"),
        ("result", "拒絕了", "refused"), ("result", "號碼不存在", "wrong_number"),
        ("result", "talked to owner", None), ("need", "暂时没有", "none"),
        ("need", "does not need", "none"), ("attitude", "再考虑考虑", "neutral"),
        ("attitude", "intrested", "interested"), ("attitude", "無所謂", "neutral"),
        ("chance", "possibly", "maybe"), ("chance", "没空", "no"), ("chance", "好的", "yes"),
        ("result", "老板不在", "no_answer"), ("result", "响了没接", "no_answer"),
        ("result", "聯絡不上", "no_answer"), ("result", "没空", "call_back"),
        ("result", "在开会，晚点打", "call_back"), ("result", "在開會，晚點打", "call_back"),
        ("result", "改天再说", "call_back"), ("result", "面谈", "reached"),
        ("result", "约好了", "reached"), ("result", "签了", "reached"),
        ("result", "成交了", "reached"), ("result", "加了微信", "reached"),
        ("result", "不用了", "refused"), ("result", "停机", "no_answer"),
        ("result", "已停機", "no_answer"), ("result", "已接来电", "reached"),
        ("result", "未接来电", "no_answer"), ("result", "已拨电话", None),
        ("channel", "已拨电话", "phone"), ("channel", "已接來電", "phone"),
        ("channel", "未接電話", "phone"), ("chance", "可以上门", "yes"),
        ("result", "Boss not in", "no_answer"), ("result", "can't reach", "no_answer"),
        ("result", "in a meeting, call later", "call_back"), ("result", "deal closed", "reached"),
        ("result", "open", None),
        ("chance", "可拜訪", "yes"), ("chance", "?", None), ("chance", "…", None),
    ],
)  # fmt: skip
def test_words_for_a_choice(column: str, said: str, code: str | None) -> None:
    assert spoken(column, said) == code


@pytest.mark.parametrize(
    ("said", "deal"),
    [("签了", True), ("已成交", True), ("成交了！", True), ("Deal closed", True), ("约好了", False),
     ("接通", False), ("", False)],
)  # fmt: skip
def test_what_speaks_of_a_deal(said: str, deal: bool) -> None:
    assert says_deal(said) == deal
    assert not deal or spoken("result", said) == "reached"


def test_no_word_means_two_choices() -> None:
    for texts in WORDS.values():
        assert all(fold_label(word) for each in texts.values() for word in each.split(";"))
        words = [word.strip() for each in texts.values() for word in each.split(";")]
        assert len(words) == len(set(words))
        folded = {
            (code, fold_label(word)) for code, each in texts.items() for word in each.split(";")
        }
        assert len(folded) == len({word for _, word in folded})


def test_the_words_lead_to_entries_of_their_lists() -> None:
    for name, texts in WORDS.items():
        assert texts.keys() <= {entry.code for entry in BY_LIST[name]}


@pytest.mark.parametrize(
    "word", ["√", "✓", "✔", "✔️", "完成", "已完成", "做完了", "x", "Done", "Ｖ", "辦完"]
)
def test_a_tick_under_done_means_yes(word: str) -> None:
    assert spoken("yes_no", word) == "yes"


@pytest.mark.parametrize(
    ("word", "code"), [("✗", "no"), ("没做完", "no"), ("×", None), ("?", None), ("一半", None)]
)
def test_no_sign_else_passes_for_a_tick(word: str, code: str | None) -> None:
    assert spoken("yes_no", word) == code
