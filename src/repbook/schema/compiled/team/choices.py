"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Choices
from repbook.schema.declare import Entry
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.choices', path)


CHOICES = {'closing': Choices(key='closing', label=L('Closing', '成交判断', '成交判斷'), entries=(
    Entry(list='closing', code='few', label=L('Too few to judge', '样本太少', '樣本太少')),
    Entry(list='closing', code='fine', label=L('In line', '正常', '正常')),
    Entry(list='closing', code='talk', label=L('Worth a talk', '值得面谈', '值得面談')),
)), 'file': Choices(key='file', label=L('File', '文件状态', '檔案狀態'), entries=(
    Entry(list='file', code='ok', label=L('Read', '正常', '正常')),
    Entry(list='file', code='late', label=L('Late', '过期未交', '逾期未交')),
    Entry(list='file', code='old', label=L('Older template', '旧版模板', '舊版範本')),
    Entry(list='file', code='open', label=L('In use', '占用中', '使用中')),
    Entry(list='file', code='broken', label=L('Damaged', '损坏', '損毀')),
    Entry(list='file', code='locked', label=L('Password', '有密码', '有密碼')),
    Entry(list='file', code='fork', label=L('Forked copy', '重复副本', '重複副本')),
    Entry(list='file', code='other', label=L('Not a Repbook file', '非本工具文件', '非本工具檔案')),
)), 'pack': Choices(key='pack', label=L('Pack', '资料包类型', '資料包類型'), entries=(
    Entry(list='pack', code='cards', label=L('Cards', '客户卡', '客戶卡')),
    Entry(list='pack', code='decisions', label=L('Decisions', '例会决定', '例會決議')),
    Entry(list='pack', code='handover', label=L('Handover', '离职或请假交接', '離職或請假交接')),
    Entry(list='pack', code='pool', label=L('Pool', '公海领取', '公海認領')),
)), 'person_role': Choices(key='person_role', label=L('Strength', '专长', '專長'), entries=(
    Entry(list='person_role', code='finder', label=L('Finding', '搜集', '蒐集')),
    Entry(list='person_role', code='telesales', label=L('Telesales', '电话营销', '電話行銷')),
    Entry(list='person_role', code='hunter', label=L('Winning new', '开发', '開發')),
    Entry(list='person_role', code='expert', label=L('Expert', '专业支持', '專業支援')),
    Entry(list='person_role', code='keeper', label=L('Keeping', '维护', '維護')),
)), 'team_detail': Choices(key='team_detail', label=L('What a rep sees', '业务员可见范围', '業務員可見範圍'), entries=(
    Entry(list='team_detail', code='persons', label=L('Persons', '各人明细', '各人明細')),
    Entry(list='team_detail', code='own', label=L('Own figure and average', '本人数据与平均值', '本人數據與平均值')),
)), 'risk': Choices(key='risk', label=L('Risk', '风险类型', '風險類型'), entries=(
    Entry(list='risk', code='owner', label=L('Nobody owns it', '无人负责', '無人負責')),
    Entry(list='risk', code='one', label=L('One person alone', '仅一人接触', '僅一人接觸')),
)), 'conflict': Choices(key='conflict', label=L('Conflict', '冲突类型', '衝突類型'), entries=(
    Entry(list='conflict', code='cell', label=L('Same cell, two values', '内容不一致', '內容不一致')),
    Entry(list='conflict', code='row', label=L('Deleted and changed', '删改冲突', '刪改衝突')),
    Entry(list='conflict', code='number', label=L('One ID, two customers', '编号相撞', '編號相撞')),
    Entry(list='conflict', code='twin', label=L('One customer, two IDs?', '疑似重复', '疑似重複')),
    Entry(list='conflict', code='rule', label=L('Rule or setting', '规则参数', '規則參數')),
)), 'result': Choices(key='result', label=L('Result', '结果', '結果'), entries=(
    Entry(list='result', code='reached', label=L('Reached', '接通或见到', '接通或見到')),
    Entry(list='result', code='no_answer', label=L('No answer', '没接或没见到', '沒接或沒見到')),
    Entry(list='result', code='call_back', label=L('Call back', '约回电', '約定回電')),
    Entry(list='result', code='wrong_number', label=L('Wrong number', '空号', '空號')),
    Entry(list='result', code='refused', label=L('Refused', '拒绝', '拒絕')),
)), 'verdict': Choices(key='verdict', label=L('Verdict', '结论', '結論'), entries=(
    Entry(list='verdict', code='focus', label=L('Focus', '重点', '重點')),
    Entry(list='verdict', code='follow', label=L('Follow up', '跟进', '跟進')),
    Entry(list='verdict', code='nurture', label=L('Nurture', '培养', '培養')),
    Entry(list='verdict', code='drop', label=L('Drop', '放弃', '放棄')),
)), 'grade': Choices(key='grade', label=L('Grade', '等级', '等級'), entries=(
    Entry(list='grade', code='a', label=L('A', 'A', 'A')),
    Entry(list='grade', code='b', label=L('B', 'B', 'B')),
    Entry(list='grade', code='c', label=L('C', 'C', 'C')),
)), 'outcome': Choices(key='outcome', label=L('Outcome', '成交结果', '成交結果'), entries=(
    Entry(list='outcome', code='won', label=L('Won', '赢单', '成交')),
    Entry(list='outcome', code='lost', label=L('Lost', '丢单', '失單')),
    Entry(list='outcome', code='void', label=L('Void', '无效', '無效')),
))}
