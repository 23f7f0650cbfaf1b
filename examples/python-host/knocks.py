"""Knocks: people who are not invited ask to join. The service doesn't know about knocks."""

import uuid
from datetime import timedelta

from flask import Blueprint, current_app, g

from access import body_as, identity_of, open_room
from contract import Problem, moment, now, text_of
from people import name_of

api = Blueprint("knocks", __name__)
WAIT = timedelta(minutes=5)
REFUSALS, WITHIN = 3, timedelta(hours=1)


def expire(room_id):
    g.store.run(
        "update knocks set state = 'expired' where room_id = ? and state = 'waiting' and expires_at <= ?",
        room_id,
        text_of(now()),
    )


def knock_body(row):
    body = {
        "id": row["id"],
        "state": row["state"],
        "displayName": name_of(row["user_id"]),
        "note": row["note"],
        "role": row["role"],
        "reason": row["reason"],
        "knockedAt": row["knocked_at"],
        "expiresAt": row["expires_at"],
    }
    if row["state"] == "waiting":
        before = "select count(*) as n from knocks where room_id = ? and state = 'waiting' and rowid <= ?"
        body["place"] = g.store.one(before, row["room_id"], row["rowid"])["n"]
    return {name: value for name, value in body.items() if value is not None}


def knocks_where(condition, *values):
    return g.store.all(f"select rowid, * from knocks where {condition}", *values)


def latest_knock(room_id, user_id):
    expire(room_id)
    rows = knocks_where("room_id = ? and user_id = ? order by rowid desc limit 1", room_id, user_id)
    return knock_body(rows[0]) if rows else None


def demand_patience(room_id):
    """A person who was refused often has to wait until the first of those refusals is an hour old."""
    refused = knocks_where(
        "room_id = ? and user_id = ? and state = 'refused' and settled_at > ? order by settled_at desc limit ?",
        room_id,
        g.user,
        text_of(now() - WITHIN),
        REFUSALS,
    )
    if len(refused) == REFUSALS:
        wait = moment(refused[-1]["settled_at"], "settledAt") + WITHIN - now()
        raise Problem("too-many-knocks", "You were refused too often.", retry_after=int(wait.total_seconds()) + 1)


@api.post("/rooms/<room_id>/knocks")
def knock(room_id):
    open_room(room_id, "knock")
    note = body_as("CreateKnock", missing={}).get("note") or None
    with g.store.change():
        waiting = latest_knock(room_id, g.user)
        if waiting and waiting["state"] == "waiting":
            return waiting, 200
        demand_patience(room_id)
        g.store.run(
            "insert into knocks (id, room_id, user_id, state, note, knocked_at, expires_at)"
            " values (?, ?, ?, 'waiting', ?, ?, ?)",
            str(uuid.uuid4()),
            room_id,
            g.user,
            note,
            text_of(now()),
            text_of(now() + WAIT),
        )
        return latest_knock(room_id, g.user), 201


@api.get("/rooms/<room_id>/knocks")
def list_knocks(room_id):
    access = open_room(room_id, "read", "knock")
    if "answer-knocks" in access.may:
        expire(room_id)
        items = [knock_body(row) for row in knocks_where("room_id = ? and state = 'waiting' order by rowid", room_id)]
    else:
        own = latest_knock(room_id, g.user)
        items = [own] if own else []
    return {"items": items, "serverTime": text_of(now())}


@api.patch("/rooms/<room_id>/knocks/<knock_id>")
def change_knock(room_id, knock_id):
    access = open_room(room_id, "read", "knock")
    rows = knocks_where("room_id = ? and id = ?", room_id, knock_id)
    answers = "answer-knocks" in access.may
    own = bool(rows) and rows[0]["user_id"] == g.user
    if not rows or not (own or answers):
        raise Problem("knock-not-found", "The room has no such knock.")
    body = body_as("ChangeKnock")
    action = body["action"]
    if not (own if action == "withdraw" else answers):
        raise Problem("forbidden", "Only the person who knocked can withdraw; only people who may respond can admit or refuse.")
    acs_user_id = identity_of(rows[0]["user_id"]) if action == "admit" else None
    with g.store.change():
        expire(room_id)
        state = {"admit": "admitted", "refuse": "refused", "withdraw": "withdrawn"}[action]
        settled = g.store.run(
            "update knocks set state = ?, role = ?, reason = ?, settled_at = ? where id = ? and state = 'waiting'",
            state,
            body.get("role"),
            body.get("reason"),
            text_of(now()),
            knock_id,
        )
        if settled == 0:
            raise Problem("knock-settled", "This knock was already settled.")
        if action == "admit":
            # If the service fails, the knock stays open: the exception rolls the change back.
            g.store.save_members(room_id, current_app.service.change_roster(room_id, {acs_user_id: body["role"]}))
    return knock_body(knocks_where("id = ?", knock_id)[0])
