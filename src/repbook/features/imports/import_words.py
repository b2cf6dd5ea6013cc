"""What other systems call the result of a call (M21): words per code, and the user's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from repbook.domain.planning.results import Result
from repbook.domain.reading.folding import fold_label

# Sources: HubSpot's and Salesforce's call outcomes, phone call logs (Android, iOS), WukongCRM.
_WORDS: dict[Result, Sequence[str]] = {
    Result.NO_ANSWER: (
        *("voicemail", "left voicemail", "left voice mail", "left message", "left live message"),
        *("busy", "missed", "missed call", "unanswered", "not answered", "did not answer"),
        *("no reply", "not reached", "unreachable", "no pick up", "not home", "rejected"),
        *("无人接听", "未接", "未接来电", "未接通", "占线", "忙线", "无应答", "关机", "语音信箱"),
    ),
    Result.REACHED: (
        *("connected", "demo done", "meeting", "meeting held", "meeting done", "spoke", "talked"),
        *("answered", "completed", "held", "visited", "met", "demo"),
        *("已接通", "接通", "已接", "已见面", "见面", "已拜访", "会面", "已演示"),
    ),
    Result.CALL_BACK: ("callback", "call back later", "call later", "回电", "稍后再打"),
    Result.WRONG_NUMBER: ("wrong no", "bad number", "invalid number", "号码错误", "错号"),
    Result.REFUSED: ("not interested", "declined", "do not call", "不感兴趣", "已拒绝"),
}
_CODES = {fold_label(word): code for code, words in _WORDS.items() for word in words}
_DURATIONS = frozenset(
    map(fold_label, ("duration", "call duration", "duration (seconds)", "通话时长", "时长"))
)
_TYPES = frozenset(
    map(fold_label, ("type", "call type", "direction", "类型", "通话类型", "呼叫类型"))
)
SEPARATOR = ":"


def result_of(word: str) -> Result | None:
    """Return the result that a word of another system means, None for an unknown one."""
    return _CODES.get(fold_label(word))


def result_beside(cells: Mapping[str, str]) -> Result | None:
    """Return no answer where a call's type or its duration of 0 says so; cells by header."""
    for header, text in cells.items():
        folded = fold_label(header)
        if folded in _TYPES and result_of(text) is Result.NO_ANSWER:
            return Result.NO_ANSWER
        bare = text.strip().rstrip("sS秒").strip()
        if folded in _DURATIONS and bare and not bare.strip("0:."):
            return Result.NO_ANSWER
    return None
