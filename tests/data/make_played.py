"""Cut leadforge's synthetic leads to those of one rep, for the played fortnight.

    pip download leadforge==1.0.0 --no-deps  # or from an index of your own
    python tests/data/make_played.py PATH_TO_TABLES

PATH_TO_TABLES holds leads, accounts, contacts, sales_activities and opportunities as parquet, as
`leadforge` generates them with seed 42. Needs pyarrow, which the project does not use.
"""

from __future__ import annotations

import csv
import gzip
import io
import sys
from pathlib import Path

import pandas as pd

REP = "rep_000006"
HERE = Path(__file__).parent
LEADS = ("lead_id", "company_name", "industry", "region", "role_function", "lead_source",
         "lead_created_at", "estimated_acv", "stage")  # fmt: skip
ACTIVITIES = ("lead_id", "activity_timestamp", "activity_type", "activity_outcome")


def main(folder: Path) -> None:
    """Write the leads of REP with what happened to them, and their activities."""
    table = {path.stem: pd.read_parquet(path) for path in folder.glob("*.parquet")}
    leads = table["leads"].query("owner_rep_id == @REP")
    for other, key in (("accounts", "account_id"), ("contacts", "contact_id")):
        leads = leads.merge(table[other], on=key, suffixes=("", f"_{other}"), how="left")
    leads = leads.merge(table["opportunities"], on="lead_id", how="left")
    activities = table["sales_activities"].merge(leads[["lead_id"]], on="lead_id")
    write("leadforge_leads", LEADS, leads.sort_values("lead_id"))
    write("leadforge_activities", ACTIVITIES, activities.sort_values("activity_id"))


def write(name: str, columns: tuple[str, ...], rows: pd.DataFrame) -> None:
    """Write some columns of rows as compressed CSV whose bytes depend on nothing else."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    chosen = rows[list(columns)].astype(object)
    writer.writerows(chosen.where(chosen.notna(), "").itertuples(index=False))
    data = gzip.compress(text.getvalue().encode(), mtime=0)
    (HERE / f"{name}.csv.gz").write_bytes(data)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
