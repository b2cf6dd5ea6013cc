"""What people type for the choices of a contact, in three languages; data, read by folding."""

from __future__ import annotations

from repbook.domain.reading.normalize import plain_text

WORDS: dict[str, dict[str, str]] = {
    "result": {
        "reached": (
            "reached; connected; answered; spoke; talked; met; got through; 接通; 接了; "
            "已接通; 见到; 見到; 见面; 見面; 已联系; 已聯絡; 聊了; 已拜访; 已拜訪"
        ),
        "no_answer": (
            "no answer; not reached; no reply; left voicemail; left a voicemail; "
            "voicemail; vm; left message; busy; line busy; switched off; not in; "
            "nobody there; 没接; 沒接; 未接; 没人接; 沒人接; 无人接听; 無人接聽; 未接通; "
            "没打通; 沒打通; 打不通; 关机; 關機; 占线; 佔線; 忙线; 忙線; 正忙; 没见到; "
            "沒見到; 不在; 语音信箱; 語音信箱"
        ),
        "call_back": (
            "call back; callback; call later; call me back; later; 回电; 回電; 回拨; 回撥; "
            "约回电; 約回電; 稍后联系; 稍後聯絡; 再打; 晚点打; 晚點打"
        ),
        "wrong_number": (
            "wrong number; bad number; invalid number; not in service; disconnected; 空号; "
            "空號; 停机; 停機; 打错; 打錯; 错号; 錯號; 号码错误; 號碼錯誤"
        ),
        "refused": (
            "refused; rejected; declined; not interested; hung up; do not call; 拒绝; "
            "拒絕; 拒接; 挂断; 掛斷; 挂了; 掛了; 不感兴趣; 不感興趣; 别再打; 別再打"
        ),
    },
    "need": {
        "both": "pain and gain; both; 都有; 皆有; 两者都有; 兩者都有",
        "pain": "pain; problem; urgent need; 痛点; 痛點; 有痛点; 有痛點",
        "gain": "gain; yes; has need; need; wants; 期望收益; 收益; 有需求; 有需要; 需要; 有",
        "none": (
            "none; no; no need; 无需求; 無需求; 没需求; 沒需求; "
            "没有需求; 沒有需求; 不需要; 无; 無; 没有; 沒有"
        ),
    },
    "attitude": {
        "ready": (
            "ready; ready to buy; buys; wants to buy; hot; 急买; 急著買; 急着买; 要买; "
            "要買; 马上买; 馬上買"
        ),
        "interested": "interested; warm; 有意向; 有意愿; 有意願; 有兴趣; 有興趣; 感兴趣; 感興趣",
        "neutral": "neutral; so so; ok; 一般; 普通; 还行; 還行; 中立",
        "cool": (
            "cool; cold; not interested; uninterested; disinterested; hostile; 冷淡; 冷; "
            "没兴趣; 沒興趣"
        ),
    },
    "chance": {
        "yes": "yes; y; can; ok; sure; possible; 可以; 可以拜访; 可以拜訪; 行; 好; 能; 方便; 可",
        "maybe": "maybe; perhaps; later; 再约; 再約; 再说; 再說; 也许; 也許; 可能; 看情况; 看情況",
        "no": (
            "no; n; cannot; can't; can not; impossible; 不行; 不便; 不方便; 不可以; 不能; 不用; 否"
        ),
    },
}
"""By list and code, parted by semicolons. "Has need" alone is the weaker of the two needs."""
_SHORTEST_MISSPELT = 6
_LIKE = 0.87


def spoken(list_name: str, value: object) -> str | None:
    """Return the code that words for a choice mean, None for none; a slip of the pen is forgiven.

    A longer Latin word may be misspelt by a letter, never the first, so that "unanswered" is
    not "answered".
    """
    words = _index(list_name)
    text = " ".join(plain_text(value).lower().replace("_", " ").split()).strip(".!。！")
    if text in words:
        return words[text]
    if len(text) < _SHORTEST_MISSPELT or not text.isascii():
        return None
    from difflib import SequenceMatcher

    like = {
        code
        for word, code in words.items()
        if word[:1] == text[:1]
        and abs(len(word) - len(text)) <= 1
        and SequenceMatcher(None, text, word).ratio() >= _LIKE
    }
    return like.pop() if len(like) == 1 else None


def _index(list_name: str) -> dict[str, str]:
    return {
        word.strip(): code
        for code, texts in WORDS.get(list_name, {}).items()
        for word in texts.split(";")
    }
