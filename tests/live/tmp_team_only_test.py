from live.day import SCENARIOS
from live.test_live_day import played


def test_team_only(desk):
    played(desk(20, "en"), SCENARIOS)
