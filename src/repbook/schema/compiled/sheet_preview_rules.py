"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def preview_how(env):
    v0 = env.words(('No list is being previewed. Import list (Repbook tab, More) fills this sheet.', '没有正在预览的名单。按“导入名单”（Repbook 选项卡“更多”）即可填入本表。', '沒有正在預覽的名單。按「匯入名單」（Repbook 索引標籤「更多」）即可填入本表。'))
    v1 = env.column('preview', 'file')
    v2 = env.words(('Nothing is written yet. 1. Look where each column goes and how the first rows will stand. ', '尚未写入任何内容。1. 看每一列导入到哪里、前几行导入后的样子。', '尚未寫入任何內容。1. 看每一欄匯入到哪裡、前幾列匯入後的樣子。'))
    v3 = env.words(('2. Where one is wrong, choose another field in the yellow column, leave it out, or keep it as your own column. Below the columns, choose what unknown words mean. ', '2. 哪一列不对，就在黄色列里改选字段、选不导入，或保留为自己的列；下方不认识的用词，请选定意思。', '2. 哪一欄不對，就在黃色欄裡改選欄位、選不匯入，或保留為自己的欄；下方不認識的用詞，請選定意思。'))
    v4 = env.words(('3. Press Take in: after any change the list is read again first, so that you see it.', '3. 按“导入”：有改动会先重新读取，让您看到结果。', '3. 按「匯入」：有改動會先重新讀取，讓您看到結果。'))
    return (v0 if blank(('' if equal(1.0, 0.0) else ('' if blank(item(v1, 1.0)) else item(v1, 1.0)))) else (text((text(v2) + text(v3))) + text(v4)))


@single
def preview_file(env):
    v0 = env.column('preview', 'file')
    return ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0)))


@single
def preview_counts(env):
    v0 = env.column('preview', 'counts')
    return ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0)))


@single
def preview_notes(env):
    v0 = env.column('preview', 'notes')
    return ('' if equal(1.0, 0.0) else ('' if blank(item(v0, 1.0)) else item(v0, 1.0)))

RULES = {
    'cells/preview.how/rule': preview_how,
    'cells/preview.file/rule': preview_file,
    'cells/preview.counts/rule': preview_counts,
    'cells/preview.notes/rule': preview_notes,
}
READS = {
    'cells/preview.how/rule': Read(NONE, frozenset([('preview', 'file')]), NONE),
    'cells/preview.file/rule': Read(NONE, frozenset([('preview', 'file')]), NONE),
    'cells/preview.counts/rule': Read(NONE, frozenset([('preview', 'counts')]), NONE),
    'cells/preview.notes/rule': Read(NONE, frozenset([('preview', 'notes')]), NONE),
}
