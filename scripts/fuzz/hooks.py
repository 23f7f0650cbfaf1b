"""Tells schemathesis what openapi.yaml cannot express: which ids exist, and rules that span several fields.

In requests that break the contract on purpose, only the room id is replaced.
"""

import os
import re
from datetime import datetime, timedelta, timezone

import requests
import schemathesis

URL = os.environ["FUZZED_URL"]
ROOM_ID = re.compile(r"[0-9]{15,20}")
INVITED = [{"userId": "ada", "role": "Presenter"}, {"userId": "ben", "role": "Attendee"}]


def ask(person, method, path, body=None):
    response = requests.request(method, URL + path, json=body, headers={"Authorization": f"Test {person}"}, timeout=30)
    response.raise_for_status()
    return response.json()


def make_room():
    """Create a room of olga's that accepts knocks. If the fuzzer deletes it, another room replaces it."""
    body = {"title": "Fuzzed", "knocking": True, "participants": INVITED}
    return ask("olga", "POST", "/rooms", body)["id"]


def waiting_knock():
    """Knock at the room, or at a new one if the fuzzer has admitted eve or turned knocking off."""
    global room_id
    try:
        return ask("eve", "POST", f"/rooms/{room_id}/knocks", {})["id"]
    except requests.HTTPError:
        room_id = make_room()
        return ask("eve", "POST", f"/rooms/{room_id}/knocks", {})["id"]


room_id = make_room()
ada = ask("ada", "GET", f"/rooms/{room_id}")["me"]["acsUserId"]


@schemathesis.hook
def before_call(context, case, kwargs):
    ids = case.path_parameters or {}
    # Ids of existing rooms start with 99. Ids that the fuzzer made up are replaced, except those that end with 0, so that
    # unknown rooms are tested too.
    made_up = str(ids.get("roomId", ""))
    if ROOM_ID.fullmatch(made_up) and not made_up.startswith("99") and not made_up.endswith("0"):
        ids["roomId"] = room_id
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if "knockId" in ids and ids["roomId"] == room_id:
        knock_id = waiting_knock()
        ids.update(roomId=room_id, knockId=knock_id)
    # A cursor is opaque, so only one from the endpoint is valid.
    (case.query or {}).pop("cursor", None)
    if isinstance(case.body, dict):
        keep_window(case.body)
        keep_people(case.body)


@schemathesis.hook
def after_call(context, case, response):
    global room_id
    if case.method.upper() == "DELETE" and response.status_code == 204:
        room_id = make_room()


def keep_window(body):
    """Set the dates so that the window is in the future and shorter than 180 days. Keep the times of day and the format."""
    for name, days in (("validFrom", 3), ("validUntil", 9)):
        if name in body:
            body[name] = f"{datetime.now(timezone.utc) + timedelta(days=days):%Y-%m-%d}{body[name][10:]}"


def keep_people(body):
    """Name each person only once, and replace ACS user ids with a known one."""
    if "participants" not in body:
        return
    named = {}
    for person in body["participants"]:
        if "acsUserId" in person:
            person = {"acsUserId": ada, "role": "Presenter"}
        named.setdefault(person.get("userId", "ada"), person)
    body["participants"] = list(named.values())
