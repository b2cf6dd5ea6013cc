"""Schema and rules to workbooks."""
