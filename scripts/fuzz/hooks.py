"""What openapi.yaml has no words for, told to schemathesis: which ids exist, and rules that span fields.

Requests that break the contract on purpose stay as they were made, but for the room that they are about.
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
    answer = requests.request(method, URL + path, json=body, headers={"Authorization": f"Test {person}"}, timeout=30)
    answer.raise_for_status()
    return answer.json()


def make_room():
    """A room of olga's that takes knocks. The fuzzer may delete it: then another one takes its place."""
    body = {"title": "Fuzzed", "knocking": True, "participants": INVITED}
    return ask("olga", "POST", "/rooms", body)["id"]


def waiting_knock():
    """A knock at the room, or at another one when the fuzzer has let eve in, or turned knocking off."""
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
    # Those of the fuzzer's own rooms begin with 99, as the service's do. Of the others, some go on being nobody's.
    made_up = str(ids.get("roomId", ""))
    if ROOM_ID.fullmatch(made_up) and not made_up.startswith("99") and not made_up.endswith("0"):
        ids["roomId"] = room_id
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if "knockId" in ids and ids["roomId"] == room_id:
        knock_id = waiting_knock()
        ids.update(roomId=room_id, knockId=knock_id)
    # Opaque: only what the endpoint gave is one.
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
    """validUntil is after validFrom and in the future, and at most 180 days later. Times of day and forms stay."""
    for name, days in (("validFrom", 3), ("validUntil", 9)):
        if name in body:
            body[name] = f"{datetime.now(timezone.utc) + timedelta(days=days):%Y-%m-%d}{body[name][10:]}"


def keep_people(body):
    """Nobody is named twice, and an ACS user id is one of somebody who is known here."""
    if "participants" not in body:
        return
    named = {}
    for person in body["participants"]:
        if "acsUserId" in person:
            person = {"acsUserId": ada, "role": "Presenter"}
        named.setdefault(person.get("userId", "ada"), person)
    body["participants"] = list(named.values())
