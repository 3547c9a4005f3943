#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Warroom authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Cuts the 2022 selections out of a table of NFL picks and writes them as Warroom's own file.

    make_nfl_picks_2022.py nfl_picks_1980_2022.csv > data/nfl_picks_2022.csv

The table's columns: season,round,overall,team,player,position,college,age,career_av.
Positions stay as the source codes them; team codes become those of data/teams_nfl.csv.
"""

import csv
import sys

SEASON = "2022"
COLUMNS = ["overall", "round", "pick_in_round", "team", "player", "position", "school"]
OUR_CODE = {
    "GNB": "GB",
    "KAN": "KC",
    "LVR": "LV",
    "NOR": "NO",
    "NWE": "NE",
    "SFO": "SF",
    "TAM": "TB",
}


def selections(table):
    """The season's picks in order, each with its place in its round."""
    picked_in_round = {}
    for row in table:
        if row["season"] != SEASON:
            continue
        place = picked_in_round.get(row["round"], 0) + 1
        picked_in_round[row["round"]] = place
        yield {
            "overall": row["overall"],
            "round": row["round"],
            "pick_in_round": place,
            "team": OUR_CODE.get(row["team"], row["team"]),
            "player": row["player"],
            "position": row["position"],
            "school": row["college"],
        }


def main():
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        print(__doc__.strip(), file=sys.stderr)
        return 64
    try:
        with open(sys.argv[1], encoding="utf-8", newline="") as table:
            rows = sorted(selections(csv.DictReader(table)), key=lambda row: int(row["overall"]))
    except OSError as error:
        print(f"{sys.argv[1]}: {error.strerror}", file=sys.stderr)
        return 66
    except (KeyError, ValueError) as error:
        print(f"{sys.argv[1]}: not a table of picks: {error}", file=sys.stderr)
        return 65
    writer = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
