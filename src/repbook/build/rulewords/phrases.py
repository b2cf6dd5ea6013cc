"""The wordings that rules are said in: one a kind of node, never one a column."""

from __future__ import annotations

from collections.abc import Mapping

from repbook.text.label import Label

L = Label
RULE = L("Rule: ", "规则：", "規則：")
QUOTED = L("“{0}”", "“{0}”", "「{0}」")
WITHIN = L("({0})", "（{0}）", "（{0}）")
TO = L("{0} to {1}", "{0} 至 {1}", "{0} 至 {1}")
NOTHING = L("blank", "空白", "空白")
FAR_OFF = L("a day in the far future", "很久以后的日期", "很久以後的日期")
TRUTHS = {True: L("true", "真", "真"), False: L("false", "假", "假")}
LINKS = {"AND": L(" and ", "且", "且"), "OR": L(" or ", "或", "或")}
LAST_LINKS = {"AND": L(", and ", "，且", "，且"), "OR": L(", or ", "，或", "，或")}
BETWEEN_TESTS = L(", ", "，", "，")
SERIES = {"AND": L(" and ", "和", "和"), "OR": L(" or ", "或", "或")}
COMMA, SEMICOLON = L(", ", "、", "、"), L("; ", "；", "；")
IF, IF_NOT = L("If {0}: ", "若{0}：", "若{0}："), L("Otherwise: ", "否则：", "否則：")
IF_ALL = L("If all of these hold:", "若以下各项全部成立：", "若以下各項全部成立：")
IF_ANY = L("If any of these holds:", "若以下任何一项成立：", "若以下任何一項成立：")
THEN = L("Then: ", "则：", "則：")
ON_ERROR = L("If an error comes up: ", "出错时：", "出錯時：")
LET = L("Let {0} be {1}.", "先算 {0}：{1}。", "先算 {0}：{1}。")
CASE = L("{1} if {0}", "若{0}则为{1}", "若{0}則為{1}")
OTHER = L("{0}, otherwise {1}", "{0}，否则为{1}", "{0}，否則為{1}")
MADE_FROM = L("worked out from {0}", "由{0}算出", "由{0}算出")
SIGNS = {"+": " + ", "-": " − ", "*": " × ", "/": " ÷ ", "&": " & "}
ROW_OF = L("{0} + … + {1}", "{0} + … + {1}", "{0} + … + {1}")
JOINED = L("One after the other:", "依次连接：", "依序連接：")
DIGITS = L("In {0}, {1}.", "{0}中：{1}。", "{0}中：{1}。")
DIGIT = L("{0} means {1}", "{0} 表示{1}", "{0} 表示{1}")
NO_EFFECT = L("no effect", "无作用", "無效果")
LISTED = {
    "MIN": L("The smallest of:", "取最小值：", "取最小值："),
    "MAX": L("The largest of:", "取最大值：", "取最大值："),
}
LISTED_DAYS = {
    "MIN": L("The earliest of:", "取最早的日期：", "取最早的日期："),
    "MAX": L("The latest of:", "取最晚的日期：", "取最晚的日期："),
}

# What a test says of one thing, and of several.
VERBS: Mapping[str, tuple[Label, Label]] = {
    "=": (L("is {0}", "为{0}", "為{0}"), L("are {0}", "均为{0}", "均為{0}")),
    "<>": (L("is not {0}", "不为{0}", "不為{0}"), L("are not {0}", "均不为{0}", "均不為{0}")),
    "<": (L("is below {0}", "小于{0}", "小於{0}"), L("are below {0}", "均小于{0}", "均小於{0}")),
    "<=": (L("is at most {0}", "不大于{0}", "不大於{0}"), L("are at most {0}", "均不大于{0}", "均不大於{0}")),
    ">": (L("is above {0}", "大于{0}", "大於{0}"), L("are above {0}", "均大于{0}", "均大於{0}")),
    ">=": (L("is at least {0}", "不小于{0}", "不小於{0}"), L("are at least {0}", "均不小于{0}", "均不小於{0}")),
    "is_day": (L("is a date", "是日期", "是日期"), L("are dates", "均为日期", "均為日期")),
    "no_day": (L("is not a date", "不是日期", "不是日期"), L("are not dates", "均不是日期", "均不是日期")),
    "ISNUMBER": (L("is a number", "是数字", "是數字"), L("are numbers", "均为数字", "均為數字")),
    "no_number": (L("is not a number", "不是数字", "不是數字"), L("are not numbers", "均不是数字", "均不是數字")),
    "blank": (L("is blank", "为空", "是空白"), L("are blank", "均为空", "均為空白")),
    "no_blank": (L("is not blank", "不为空", "不是空白"), L("are not blank", "均不为空", "均不是空白")),
    "found_in": (L("is in {0}", "出现在{0}中", "出現在{0}中"), L("are in {0}", "均出现在{0}中", "均出現在{0}中")),
    "not_in": (L("is not in {0}", "不在{0}中", "不在{0}中"), L("are not in {0}", "均不在{0}中", "均不在{0}中")),
    "text": (L("holds a text", "有文字", "有文字"), L("hold texts", "均有文字", "均有文字")),
}  # fmt: skip
NEGATION = L("it is not so that {0}", "并非{0}", "並非{0}")

# What a function or a trick gives, by its parts.
VALUES: Mapping[str, Label] = {
    "at_row": L("{0} in row {1} ({2} if that row is 0)", "{0}第 {1} 行的值（行号为 0 时为{2}）", "{0}第 {1} 列的值（列號為 0 時為{2}）"),
    "INDEX": L("{0} in row {1}", "{0}第 {1} 行的值", "{0}第 {1} 列的值"),
    "looked_up": L("{0} where {1} is {2}", "{1}等于{2}的那一行的{0}", "{1}等於{2}的那一列的{0}"),
    "MATCH": L("the place of {0} in {1}", "{0}在{1}中的位置", "{0}在{1}中的位置"),
    "Find": L("the row in which {1} is {0} (0 if there is none)", "{1}等于{0}的行号（没有则为 0）", "{1}等於{0}的列號（沒有則為 0）"),
    "LastRow": L("the last row before {2} in which {0} is {1} (0 if there is none)", "在 {2} 之前{0}等于{1}的最后一行（没有则为 0）", "在 {2} 之前{0}等於{1}的最後一列（沒有則為 0）"),
    "Latest": L("the newest row by {2}, before {3}, in which {0} is {1} (0 if there is none)", "在 {3} 之前{0}等于{1}的各行中{2}最新的一行（没有则为 0）", "在 {3} 之前{0}等於{1}的各列中{2}最新的一列（沒有則為 0）"),
    "Place": L("the number of {0} among the options of {1} (0 if it is none of them)", "{0}是{1}的第几个选项（都不是则为 0）", "{0}是{1}的第幾個選項（都不是則為 0）"),
    "Worth": L("the point value of answer {1} to {0}", "{0}的分值（答案为{1}）", "{0}的分數（答案為{1}）"),
    "SlotKnown": L("the weights of the questions answered ({0}) added up", "已回答各题（{0}）的权重之和", "已回答各題（{0}）的權重總和"),
    "SlotWorth": L("each question’s weight × the point value of its answer ({0}), added up", "各题权重 × 答案（{0}）分值之和", "各題權重 × 答案（{0}）分數的總和"),
    "SlotOpen": L("the largest {1} among the questions still open ({0}; 0 if there is none)", "尚未回答各题（{0}）中最大的{1}（没有则为 0）", "尚未回答各題（{0}）中最大的{1}（沒有則為 0）"),
    "place_in": L("the place of {0} in {1} (0 if it is not there)", "{0} 在{1}中的位置（没有则为 0）", "{0} 在{1}中的位置（沒有則為 0）"),
    "last_digits": L("the last {1} digits of {0}", "{0}的末 {1} 位数", "{0}的末 {1} 位數"),
    "next_after": L("the first {0} after {1}", "{1} 之后的第一个{0}", "{1} 之後的第一個{0}"),
    "last_before": L("the last {0} before {1}", "{1} 之前的最后一个{0}", "{1} 之前的最後一個{0}"),
    "count_true": L("how many of these hold: {0}", "下列各项中成立的个数：{0}", "下列各項中成立的個數：{0}"),
    "iso": L("{0} as year-month-day", "写成“年-月-日”的{0}", "寫成「年-月-日」的{0}"),
    "filled": L("{0} ({1} if that is blank or not found)", "{0}（空白或查不到时为 {1}）", "{0}（空白或查不到時為 {1}）"),
    "IFERROR": L("{0} ({1} if there is none)", "{0}（没有则为{1}）", "{0}（沒有則為{1}）"),
    "MIN": L("the smallest of {0}", "{0}中的最小值", "{0}中的最小值"),
    "MAX": L("the largest of {0}", "{0}中的最大值", "{0}中的最大值"),
    "SUM": L("{0} added up", "{0}之和", "{0}的總和"),
    "ROUND": L("{0}, rounded to {1} decimals", "{0}，四舍五入到 {1} 位小数", "{0}，四捨五入到小數第 {1} 位"),
    "WORKDAY": L("{1} working days after {0} (not counting {2})", "{0} 之后第 {1} 个工作日（不含{2}）", "{0} 之後第 {1} 個工作日（不含{2}）"),
    "EDATE": L("{0} + {1} months", "{0} + {1} 个月", "{0} + {1} 個月"),
    "SMALL": L("the entry of {0} at place {1}, smallest first", "{0}从小到大的第 {1} 个", "{0}由小到大的第 {1} 個"),
    "LARGE": L("the entry of {0} at place {1}, largest first", "{0}从大到小的第 {1} 个", "{0}由大到小的第 {1} 個"),
    "LEN": L("the length of {0}", "{0}的字符数", "{0}的字元數"),
    "ABS": L("{0} without its sign", "{0}的绝对值", "{0}的絕對值"),
    "SQRT": L("the square root of {0}", "{0}的平方根", "{0}的平方根"),
    "MOD": L("the remainder of {0} ÷ {1}", "{0} ÷ {1} 的余数", "{0} ÷ {1} 的餘數"),
    "YEAR": L("the year of {0}", "{0}的年份", "{0}的年份"),
    "MONTH": L("the month of {0}", "{0}的月份", "{0}的月份"),
    "DAY": L("the day of the month of {0}", "{0}是几号", "{0}是幾號"),
    "TODAY": L("today", "今天", "今天"),
    "LEFT": L("the first {1} signs of {0}", "{0}的前 {1} 个字符", "{0}的前 {1} 個字元"),
    "RIGHT": L("the last {1} signs of {0}", "{0}的后 {1} 个字符", "{0}的後 {1} 個字元"),
    "MID": L("{2} signs of {0} from sign {1}", "{0}自第 {1} 个起的 {2} 个字符", "{0}自第 {1} 個起的 {2} 個字元"),
    "FIND": L("the place of {0} in {1}", "{0} 在{1}中的位置", "{0} 在{1}中的位置"),
    "SUBSTITUTE": L("{0} with {2} for every {1}", "把{0}中的 {1} 换成 {2}", "把{0}中的 {1} 換成 {2}"),
    "ROUNDDOWN": L("{0}, cut to {1} decimals", "{0}，舍去小数第 {1} 位以后", "{0}，捨去小數第 {1} 位以後"),
    "COUNTA": L("how many cells of {0} are filled", "{0}中已填的个数", "{0}中已填的個數"),
    "ROW": L("the row of {0}", "{0}的行号", "{0}的列號"),
    "SUMPRODUCT": L("{0}, one by one, added up", "逐项 {0} 之和", "逐項 {0} 的總和"),
    "CHOOSE": L("by {0}: {1}", "按{0}：{1}", "依{0}：{1}"),
}  # fmt: skip
OPTION_OF = L(
    "the number of the option chosen in {0} (0 if it is no option)",
    "{0}所选是第几个选项（不是选项则为 0）",
    "{0}所選是第幾個選項（不是選項則為 0）",
)
CHOSEN = L("{0} gives {1}", "{0} 为{1}", "{0} 為{1}")
WHOLE_NUMBER = L("{0}, rounded to a whole number", "{0}，四舍五入到整数", "{0}，四捨五入到整數")
ONE_DECIMAL = L(
    "{0}, rounded to 1 decimal", "{0}，四舍五入到 1 位小数", "{0}，四捨五入到小數第 1 位"
)
NEXT_DAY = L(
    "the first working day after {0} (not counting {1})",
    "{0} 之后的第一个工作日（不含{1}）",
    "{0} 之後的第一個工作日（不含{1}）",
)
DAY_BEFORE = L(
    "the last working day before {0} (not counting {1})",
    "{0} 之前的最后一个工作日（不含{1}）",
    "{0} 之前的最後一個工作日（不含{1}）",
)
EARLIEST, LATEST = (
    L("the earliest of {0}", "{0}中最早的一天", "{0}中最早的一天"),
    L("the latest of {0}", "{0}中最晚的一天", "{0}中最晚的一天"),
)
COUNTED = L("how many rows of {0} there are in which {1}", "{0}中{1}的行数", "{0}中{1}的列數")
ADDED, MEAN = (
    L("{0} added up over the rows in which {1}", "{1}的各行{0}之和", "{1}的各列{0}的總和"),
    L("the mean of {0} over the rows in which {1}", "{1}的各行{0}的平均", "{1}的各列{0}的平均"),
)
ALL_ADDED = L("{0} added up over all rows", "所有行的{0}之和", "所有列的{0}的總和")

# What stands above the answers on Qualify: of one question, and by the number of one.
PARTS: Mapping[str, Label] = {
    "text": L("the wording of {0}", "{0}的问题文字", "{0}的問題文字"),
    "say": L("{0} as said aloud", "{0}的口头问法", "{0}的口頭問法"),
    "name": L("the short name of {0}", "{0}的简称", "{0}的簡稱"),
    "channel": L("who asks {0}", "{0}的提问方式", "{0}的提問方式"),
    "weight": L("the weight of {0}", "{0}的权重", "{0}的權重"),
    "option": L("option {1} of {0}", "{0}的第 {1} 个选项", "{0}的第 {1} 個選項"),
    "points": L("the point value of option {1} of {0}", "{0}第 {1} 个选项的分值", "{0}第 {1} 個選項的分數"),
    "effect": L("the effect of option {1} of {0}", "{0}第 {1} 个选项的作用", "{0}第 {1} 個選項的效果"),
    "digit": L("the effect digit of answer {1} to {0}", "{0}第 {1} 个答案的作用代码", "{0}第 {1} 個答案的效果代碼"),
}  # fmt: skip
OF_QUESTION = L("“{1}” of {0}", "{0}的“{1}”", "{0}的「{1}」")
QUESTION = L("question {0}", "第 {0} 题", "第 {0} 題")
ALL_QUESTIONS = L("each question", "各题", "各題")
ALL_OPTIONS = L("(each)", "（各）", "（各）")
ALL_WEIGHTS = L("the sum of all weights", "所有权重之和", "所有權重的總和")
