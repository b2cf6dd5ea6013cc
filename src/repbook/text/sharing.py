"""What is said of sharing: prints of customers, and of one person in all files."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

SENTENCES: dict[str, Label] = {
    "prints_usage": L(
        "Say one thing: a workbook and -o FILE, or --take FILE, or --secret.",
        "请三选一：工作簿加 -o 文件，或 --take 文件，或 --secret。",
        "請三選一：活頁簿加 -o 檔案，或 --take 檔案，或 --secret。",
    ),
    "secret_prompt": L("The team's secret: ", "团队密钥：", "團隊密鑰："),
    "secret_short": L(
        "The secret is too short: take at least {least} characters, best four words that nobody guesses. Nothing was changed.",
        "密钥太短：至少 {least} 个字符，最好是四个不易猜到的词。未作更改。",
        "密鑰太短：至少 {least} 個字元，最好是四個不易猜到的詞。未作更改。",
    ),
    "secret_kept": L(
        "Kept on this computer alone. Colleagues whose secret is the same see the same check: {check}.",
        "密钥只存在本机。同事的密钥相同时，核对码也相同：{check}。",
        "密鑰只存在本機。同事的密鑰相同時，核對碼也相同：{check}。",
    ),
    "no_secret": L(
        "This computer has no secret of the team yet. Agree on one by phone, then type it at: repbook prints --secret",
        "本机还没有团队密钥。请先口头约定，再用 repbook prints --secret 输入。",
        "本機還沒有團隊密鑰。請先口頭約定，再用 repbook prints --secret 輸入。",
    ),
    "no_books": L(
        "{path} has no workbook to make prints of.",
        "{path} 中没有可生成指纹的工作簿。",
        "{path} 中沒有可產生指紋的活頁簿。",
    ),
    "not_read": L("{file} was left out: {reason}", "已跳过 {file}：{reason}", "已略過 {file}：{reason}"),
    "prints_made": L(
        "Saved {saved}: {phone} {phone:print|prints} of phones, {name} of names, {tax_code} of company codes. Send it to colleagues; they take it in with repbook prints --take.",
        "已保存 {saved}：电话指纹 {phone} 个，名称 {name} 个，信用代码 {tax_code} 个。发给同事后，对方用 repbook prints --take 收下。",
        "已儲存 {saved}：電話指紋 {phone} 個，名稱 {name} 個，統一編號 {tax_code} 個。傳給同事後，對方用 repbook prints --take 收下。",
    ),
    "prints_taken": L(
        "{taken} was taken in; add and import ask it from now on.",
        "已收下 {taken}，add 和 import 今后会查询。",
        "已收下 {taken}，add 和 import 今後會查詢。",
    ),
    "no_prints": L(
        "{file} is no file of prints. Have it made anew with: repbook prints BOOK -o FILE",
        "{file} 不是指纹文件。请用 repbook prints 工作簿 -o 文件 重新生成。",
        "{file} 不是指紋檔。請用 repbook prints 活頁簿 -o 檔案 重新產生。",
    ),
    "other_secret": L(
        "{file} was made with another secret, so it would find nobody. Compare the checks that repbook prints --secret shows.",
        "{file} 用的是另一个密钥，无法查重。请核对 repbook prints --secret 显示的核对码。",
        "{file} 用的是另一個密鑰，無法查重。請核對 repbook prints --secret 顯示的核對碼。",
    ),
    "has_it": Coded(
        "{name}: someone has it: ask your manager. Nothing was added; add it all the same with --anyway.",
        "{name}：已有同事跟进，请问主管。没有新建；确要新建请加 --anyway。",
        "{name}：已有同事跟進，請洽主管。沒有新增；確定要新增請加 --anyway。",
    ),
    "has_it_ask": L(
        "{name}: someone has it: ask your manager. Make a new card all the same?",
        "{name}：已有同事跟进，请问主管。仍要新建客户卡吗？",
        "{name}：已有同事跟進，請洽主管。仍要新增客戶卡嗎？",
    ),
    "has_it_added": Coded(
        "{name}: someone has it: ask your manager. It was added all the same.",
        "{name}：已有同事跟进，请问主管。仍已新建。",
        "{name}：已有同事跟進，請洽主管。仍已新增。",
    ),
    "person_usage": L(
        "Say whom with --find TEXT, and one of --export ZIP and --erase.",
        "请用 --find 指明找谁，并在 --export ZIP 和 --erase 中选一项。",
        "請用 --find 指明找誰，並在 --export ZIP 和 --erase 中選一項。",
    ),
    "no_place": L("There is no {path}.", "找不到 {path}。", "找不到 {path}。"),
    "nobody": L(
        "Nobody in {path} is {who}.{left}",
        "{path} 中没有“{who}”。{left}",
        "{path} 中沒有「{who}」。{left}",
    ),
    "near": L(
        " Found by a part of it: {near}. Only who is named by the ID, the whole name, phone or e-mail is exported or erased.",
        "部分相符的有：{near}。只有用编号、完整姓名、电话或邮箱指明，才会导出或删除。",
        "部分相符的有：{near}。只有用編號、完整姓名、電話或電子郵件指明，才會匯出或刪除。",
    ),
    "unread": L(" Not read: {left}", "未能读取：{left}", "未能讀取：{left}"),
    "only_mentioned": L(
        "{who} is no customer in {path}, nor a row of Contacts, but is named here: {places}. To have such a person's data exported or erased, name the customer by ID, or give the person a row in Contacts; single cells are yours to clear. Nothing was changed.{left}",
        "{path} 中没有叫“{who}”的客户或联系人，但以下位置提到：{places}。要导出或删除其资料，请用客户编号查找，或先在“联系人”表为此人建一行；个别单元格请自行清除。未作更改。{left}",
        "{path} 中沒有叫「{who}」的客戶或聯絡人，但以下位置提到：{places}。要匯出或刪除其資料，請用客戶編號尋找，或先在「聯絡人」表為此人建一列；個別儲存格請自行清除。未作更改。{left}",
    ),
    "several": L(
        "{who} may be several in {file}: {names}. Name one by the ID. Nothing was changed.",
        "“{who}”在 {file} 中可能是多个人：{names}。请用编号指明。未作更改。",
        "「{who}」在 {file} 中可能是多個人：{names}。請用編號指明。未作更改。",
    ),
    "would_erase": L("{file}: {what}", "{file}：{what}", "{file}：{what}"),
    "sure": L(
        "Erase {name} for good, backups included? No undo brings it back. (yes/no) ",
        "永久删除 {name} 的资料（包括备份）吗？无法撤销。（是/否）",
        "永久刪除 {name} 的資料（包括備份）嗎？無法復原。（是/否）",
    ),
    "ask_yes": L(
        "Nothing was erased: nobody could be asked. Add --yes once the list above is right.",
        "没有删除：无法询问确认。确认以上清单无误后，请加 --yes。",
        "沒有刪除：無法詢問確認。確認以上清單無誤後，請加 --yes。",
    ),
    "not_erased": L("Nothing was erased.", "没有删除。", "沒有刪除。"),
    "elsewhere": L(
        "Only {path} was looked at. Packs and team workbooks that lie elsewhere may still hold the person: erase there, too.",
        "只查找了 {path}。放在别处的资料包和团队工作簿可能仍含此人，请在那里也删除。",
        "只尋找了 {path}。放在別處的資料包和團隊活頁簿可能仍含此人，請在那裡也刪除。",
    ),
    "erased": L(
        "{file}: erased ({what}); {count} {count:backup|backups} with the person went, a fresh one stays.",
        "{file}：已删除（{what}）；含此人的备份已删 {count} 份，保留一份新备份。",
        "{file}：已刪除（{what}）；含此人的備份已刪 {count} 份，保留一份新備份。",
    ),
    "left": L(
        "Still there, look at it yourself:",
        "以下仍有此人资料，请自行查看：",
        "以下仍有此人資料，請自行查看：",
    ),
    "mirrored": L(
        "{source} holds the person still, so the next Collect brings the person back; erase there, too: repbook person {source}",
        "{source} 中仍有此人，下次汇总会再次带入；请在那里一并删除：repbook person {source}",
        "{source} 中仍有此人，下次彙整會再次帶入；請在那裡一併刪除：repbook person {source}",
    ),
    "mentions": L("mentions the person; not changed", "提到此人，未改动", "提到此人，未改動"),
    "prints_no_secret": L(
        "may hold the person's print; without the team's secret it cannot be told. Make it anew.",
        "可能含有此人的指纹；本机没有团队密钥，无法判断，请重新生成。",
        "可能含有此人的指紋；本機沒有團隊密鑰，無法判斷，請重新產生。",
    ),
    "zip_exists": L(
        "{file} is there already and stays as it is. Choose another name.",
        "{file} 已存在，没有覆盖。请换一个文件名。",
        "{file} 已存在，沒有覆寫。請換一個檔名。",
    ),
    "exported": L(
        "Saved {path}: rows from {count} {count:workbook|workbooks}. Whoever has the file reads it.",
        "已保存 {path}：来自 {count} 份工作簿。拿到此文件的人都能看到内容。",
        "已儲存 {path}：來自 {count} 份活頁簿。拿到此檔案的人都能看到內容。",
    ),
}  # fmt: skip
