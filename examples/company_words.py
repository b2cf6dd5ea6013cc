"""The words of the made-up trading company, in three languages; all invented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Company:
    """What the company sells, to whom, beside whom, and what is said of it."""

    groups: tuple[tuple[str, tuple[str, ...]], ...]
    industries: tuple[str, ...]
    sizes: tuple[str, ...]
    rivals: tuple[str, ...]
    titles: tuple[str, ...]
    topics: tuple[tuple[str, str, str, str], ...]
    wares: tuple[str, ...]
    outsider: str
    special: str
    goal: str
    colleagues: str
    complaint: str
    help: str
    value: str
    lost_to: str


COMPANIES: Mapping[str, Company] = {
    "en": Company(
        groups=(
            ("Bearings", ("Ball bearing", "Roller bearing")),
            ("Seals", ("Shaft seal", "O-ring set")),
            ("Couplings", ("Jaw coupling", "Disc coupling")),
            ("Chains", ("Roller chain", "Conveyor chain")),
            ("Belts", ("V-belt", "Timing belt")),
            ("Lubricants", ("Gear oil", "Grease cartridge")),
            ("Motors", ("Gear motor", "Servo motor")),
            ("Pumps", ("Metering pump", "Circulating pump")),
        ),
        industries=("Machinery", "Food", "Packaging", "Building materials", "Medical devices"),
        sizes=("1-50", "51-200", "201-500", "over 500"),
        rivals=("Norvik", "Delta Drives", "Harbour Parts"),
        titles=("Purchasing manager", "Technical director", "Owner", "Finance manager", "Engineer"),
        topics=(
            ("Delivery", "Within a week", "Two weeks, part deliveries", "Four days from stock"),
            ("Price", "No increase this year", "6% above the present one", "The lowest of three"),
            ("Quality", "Runs 8,000 hours", "Tested, 10,000 hours", "8,000 hours"),
            ("Service", "Help on the line", "Engineer within a day", "Telephone only"),
        ),
        wares=("Valves", "Steel sheet", "Cartons", "Machine frames"),
        outsider="Westgate Holding",
        special="25 years of the firm",
        goal="Sole supplier of two lines by the end of next year",
        colleagues="Call before nine; invoices go to the owner himself",
        complaint="Delivered two days late, apologised",
        help="Measured the shafts at the customer's",
        value="Article on longer service life of seals",
        lost_to="Norvik",
    ),
    "zh-CN": Company(
        groups=(
            ("轴承", ("深沟球轴承", "滚子轴承")),
            ("密封件", ("轴封", "O 形圈套装")),
            ("联轴器", ("梅花联轴器", "膜片联轴器")),
            ("链条", ("滚子链", "输送链")),
            ("皮带", ("三角带", "同步带")),
            ("润滑油", ("齿轮油", "润滑脂")),
            ("电机", ("减速电机", "伺服电机")),
            ("水泵", ("计量泵", "循环泵")),
        ),
        industries=("机械", "食品", "包装", "建材", "医疗器械"),
        sizes=("1-50 人", "51-200 人", "201-500 人", "500 人以上"),
        rivals=("诺维克", "德尔塔传动", "海港配件"),
        titles=("采购经理", "技术总监", "总经理", "财务经理", "工程师"),
        topics=(
            ("交期", "一周内到货", "两周，可分批", "现货四天"),
            ("价格", "今年不涨价", "比现供应商高 6%", "三家中最低"),
            ("质量", "连续运转 8,000 小时", "测试达 10,000 小时", "8,000 小时"),
            ("服务", "现场协助", "工程师一天内到场", "只有电话支持"),
        ),
        wares=("阀门", "钢板", "纸箱", "机架"),
        outsider="西门控股集团",
        special="公司成立 25 周年",
        goal="明年底前成为两条生产线的独家供应商",
        colleagues="上午九点前打电话；发票直接寄给总经理本人",
        complaint="晚到货两天，已当面致歉",
        help="到客户现场测量轴径",
        value="延长密封件寿命的资料",
        lost_to="诺维克",
    ),
    "zh-TW": Company(
        groups=(
            ("軸承", ("深溝球軸承", "滾子軸承")),
            ("密封件", ("軸封", "O 形環組")),
            ("聯軸器", ("梅花聯軸器", "膜片聯軸器")),
            ("鏈條", ("滾子鏈", "輸送鏈")),
            ("皮帶", ("三角皮帶", "時規皮帶")),
            ("潤滑油", ("齒輪油", "潤滑脂")),
            ("馬達", ("減速馬達", "伺服馬達")),
            ("泵浦", ("計量泵", "循環泵")),
        ),
        industries=("機械", "食品", "包裝", "建材", "醫療器材"),
        sizes=("1-50 人", "51-200 人", "201-500 人", "500 人以上"),
        rivals=("諾維克", "德爾塔傳動", "海港配件"),
        titles=("採購經理", "技術總監", "總經理", "財務經理", "工程師"),
        topics=(
            ("交期", "一週內到貨", "兩週，可分批", "現貨四天"),
            ("價格", "今年不漲價", "比現供應商高 6%", "三家中最低"),
            ("品質", "連續運轉 8,000 小時", "測試達 10,000 小時", "8,000 小時"),
            ("服務", "現場協助", "工程師一天內到場", "只有電話支援"),
        ),
        wares=("閥門", "鋼板", "紙箱", "機架"),
        outsider="西門控股集團",
        special="公司成立 25 週年",
        goal="明年底前成為兩條產線的獨家供應商",
        colleagues="上午九點前打電話；發票直接寄給總經理本人",
        complaint="晚到貨兩天，已當面致歉",
        help="到客戶現場量測軸徑",
        value="延長密封件壽命的資料",
        lost_to="諾維克",
    ),
}
