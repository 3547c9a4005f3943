#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Warroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drafts for the teams of its token by docs/wire.md alone, and prints what it saw.

usage: drafter.py PORT DRAFT TOKEN
"""

import asyncio
import json
import sys
import urllib.request
import uuid

import websockets


def get(port, token, path):
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}", headers={"Authorization": f"Bearer {token}"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


async def main(port, draft, token):
    players = [player["id"] for player in get(port, token, f"/api/drafts/{draft}")["players"]]
    taken = set()
    sequences = []
    asked = None
    address = f"ws://127.0.0.1:{port}/drafts/{draft}/connect?since=0"
    async with websockets.connect(
            address, extra_headers={"Authorization": f"Bearer {token}"}) as socket:
        welcome = json.loads(await socket.recv())
        teams = welcome["you"]["teams"]
        async for text in socket:
            message = json.loads(text)
            if message.get("type") == "rejected":
                sys.exit(f"refused: {message}")
            if "sequence" not in message or message.get("type", "X")[0].islower():
                continue
            sequences.append(message["sequence"])
            data = message.get("data", {})
            if message.get("type") == "PickMade":
                taken.add(data["player_id"])
            if message.get("type") == "DraftCompleted":
                break
            if (message.get("type") == "PickStarted" and data["team_id"] in teams
                    and message["sequence"] >= welcome["head_sequence"]
                    and data["pick_id"] != asked):
                asked = data["pick_id"]
                wish = next(player for player in players if player not in taken)
                await socket.send(json.dumps({
                    "type": "command", "command_id": str(uuid.uuid4()), "command": "MakePick",
                    "data": {"team_id": data["team_id"], "player_id": wish}}))
    assert sequences == list(range(1, len(sequences) + 1)), sequences
    picks = get(port, token, f"/api/drafts/{draft}/picks?limit=500")["picks"]
    print(f"{len(sequences)} events, {len(picks)} picks, {len(taken)} players")


asyncio.run(main(int(sys.argv[1]), sys.argv[2], sys.argv[3]))
