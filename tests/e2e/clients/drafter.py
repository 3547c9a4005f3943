#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Warroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drafts for the teams of its token by docs/gateway.md alone, and prints as JSON what it saw.

usage: TOKEN=… drafter.py http[s]://HOST:PORT DRAFT [CERTIFICATE]
"""

import asyncio
import json
import os
import ssl
import sys
import urllib.request
import uuid

import websockets


def get(host, trust, headers, path):
    request = urllib.request.Request(host + path, headers=headers)
    with urllib.request.urlopen(request, timeout=20, context=trust) as answer:
        return json.load(answer)


async def main(host, draft, certificate=None):
    headers = {"Authorization": f"Bearer {os.environ['TOKEN']}"}
    trust = ssl.create_default_context(cafile=certificate) if certificate else None
    once = get(host, trust, headers, f"/api/drafts/{draft}")
    players = [player["id"] for player in once["players"]]
    taken = set()
    report = {"sequences": [], "withheld": 0, "hash": ""}
    clock = asked = None
    over = False
    unanswered = set()
    address = host.replace("http", "ws", 1) + f"/drafts/{draft}/connect?since=0"
    async with websockets.connect(address, extra_headers=headers, ssl=trust) as socket:
        welcome = json.loads(await socket.recv())
        teams = welcome["you"]["teams"]
        while not over or unanswered:
            message = json.loads(await socket.recv())
            kind = message.get("type", "")
            if kind == "rejected":
                sys.exit(f"refused: {message}")
            if kind == "accepted":
                unanswered.remove(message["command_id"])
            if "sequence" not in message or kind[:1].islower():
                continue
            report["sequences"].append(message["sequence"])
            report["hash"] = message.get("hash", "")
            report["withheld"] += not kind
            if kind == "PickMade":
                taken.add(message["data"]["player_id"])
            elif kind == "PickStarted":
                clock = message["data"]
            over = over or kind == "DraftCompleted"
            if (clock and clock["team_id"] in teams and clock["pick_id"] != asked and not over
                    and message["sequence"] >= welcome["head_sequence"]):
                asked = clock["pick_id"]
                wish = next(player for player in players if player not in taken)
                command = str(uuid.uuid4())
                unanswered.add(command)
                await socket.send(json.dumps({
                    "type": "command", "command_id": command, "command": "MakePick",
                    "data": {"team_id": clock["team_id"], "player_id": wish}}))
    picks = get(host, trust, headers, f"/api/drafts/{draft}/picks?limit=500")["picks"]
    assert taken == {pick["player_id"] for pick in picks}, picks
    print(json.dumps({**report, "players": len(taken)}))


asyncio.run(main(*sys.argv[1:]))
