"""Sentences about calls of the command line that are wrong."""

from __future__ import annotations

from repbook.text.label import Label

L = Label

SENTENCES: dict[str, Label] = {
    "lacking": L(
        "This is missing: {what}. An example: {example}. All arguments: {help}",
        "缺少：{what}。示例：{example}。全部参数见 {help}",
        "缺少：{what}。範例：{example}。全部參數見 {help}",
    ),
    "described": L("{name} ({told})", "{name}（{told}）", "{name}（{told}）"),
    "option": L(
        "{command} knows no option {word}. Its options: {help}",
        "{command} 没有 {word} 这个选项。可用选项见 {help}",
        "{command} 沒有 {word} 這個選項。可用選項見 {help}",
    ),
    "option_near": L(
        "{command} knows no option {word}. Did you mean {near}? All options: {help}",
        "{command} 没有 {word} 这个选项，是否要用 {near}？全部选项见 {help}",
        "{command} 沒有 {word} 這個選項，是否要用 {near}？全部選項見 {help}",
    ),
    "command": L(
        "There is no command {word}. The commands are: {names}. What each does: {help}",
        "没有 {word} 这个命令。可用命令：{names}。各命令的用途见 {help}",
        "沒有 {word} 這個指令。可用指令：{names}。各指令的用途見 {help}",
    ),
    "command_near": L(
        "There is no command {word}. Did you mean {near}? All commands: {help}",
        "没有 {word} 这个命令，是否要用 {near}？全部命令见 {help}",
        "沒有 {word} 這個指令，是否要用 {near}？全部指令見 {help}",
    ),
    "too_many": L(
        "{word} is one argument too many. Put names with blanks in quotes. What the command takes: {help}",
        "多出了参数 {word}。名称含空格时请加引号。命令的用法见 {help}",
        "多出了參數 {word}。名稱含空格時請加引號。指令的用法見 {help}",
    ),
    "choice": L(
        "{name}: {value} is none of the choices. Choose one of: {shown}. More: {help}",
        "{name}：没有 {value} 这个选项，请从中选择：{shown}。详见 {help}",
        "{name}：沒有 {value} 這個選項，請從中選擇：{shown}。詳見 {help}",
    ),
    "whole": L(
        "{name}: {value} is no whole number. Give a number such as 5. More: {help}",
        "{name}：{value} 不是整数，请填写数字，例如 5。详见 {help}",
        "{name}：{value} 不是整數，請填寫數字，例如 5。詳見 {help}",
    ),
    "no_value": L(
        "{name} needs a value behind it. What it takes: {help}",
        "{name} 后面要写上内容。写法见 {help}",
        "{name} 後面要寫上內容。寫法見 {help}",
    ),
    "takes_none": L(
        "{name} takes no value: leave out {value}. More: {help}",
        "{name} 后面不带内容，请去掉 {value}。详见 {help}",
        "{name} 後面不帶內容，請去掉 {value}。詳見 {help}",
    ),
    "ambiguous": L(
        "{option} may mean several options: {options}. Write the one you mean in full. More: {help}",
        "{option} 可能是这几个选项：{options}。请写全所要的选项。详见 {help}",
        "{option} 可能是這幾個選項：{options}。請寫全所要的選項。詳見 {help}",
    ),
    "other": L(
        "The call is wrong ({what}). How to call it: {help}",
        "命令写法有误（{what}）。用法见 {help}",
        "指令寫法有誤（{what}）。用法見 {help}",
    ),
}
