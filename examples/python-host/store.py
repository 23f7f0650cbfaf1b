"""What the service does not store: identities of users, titles and owners of rooms, members, knocks."""

import sqlite3
from contextlib import contextmanager

SCHEMA = """
create table if not exists identities (user_id text primary key, acs_user_id text not null unique);
create table if not exists rooms (
  id text primary key, owner_id text not null, title text not null, knocking integer not null,
  metadata text not null, valid_from text not null, valid_until text not null, pstn integer not null);
create table if not exists members (
  room_id text not null references rooms on delete cascade, acs_user_id text not null, role text not null,
  primary key (room_id, acs_user_id));
create table if not exists knocks (
  id text primary key, room_id text not null references rooms on delete cascade, user_id text not null,
  state text not null, note text, role text, reason text,
  knocked_at text not null, expires_at text not null, settled_at text);
create unique index if not exists one_waiting on knocks (room_id, user_id) where state = 'waiting';
create table if not exists repeats (
  user_id text not null, key text not null, body_hash text not null, room_id text not null, at text not null,
  primary key (user_id, key));
create table if not exists requests (
  who text not null, minute integer not null, count integer not null, primary key (who, minute));
"""


class Store:
    """One connection: each request opens its own."""

    def __init__(self, path):
        self.db = sqlite3.connect(path, timeout=30, isolation_level=None)
        self.db.row_factory = sqlite3.Row
        self.db.execute("pragma foreign_keys = on")

    def create_tables(self):
        self.db.execute("pragma journal_mode = wal")
        self.db.executescript(SCHEMA)

    def close(self):
        self.db.close()

    @contextmanager
    def change(self):
        """One change at a time, across all processes: all of it is saved, or nothing.

        The lock is held while the service answers. That makes races impossible, at the price that changes queue; a busy
        host settles them row by row instead.
        """
        self.db.execute("begin immediate")
        try:
            yield
        except BaseException:
            self.db.execute("rollback")
            raise
        self.db.execute("commit")

    def run(self, sql, *values):
        return self.db.execute(sql, values).rowcount

    def one(self, sql, *values):
        return self.db.execute(sql, values).fetchone()

    def all(self, sql, *values):
        return self.db.execute(sql, values).fetchall()

    def room(self, room_id):
        return self.one("select * from rooms where id = ?", room_id)

    def identity(self, user_id):
        row = self.one("select acs_user_id from identities where user_id = ?", user_id)
        return row["acs_user_id"] if row else None

    def user_of(self, acs_user_id):
        row = self.one("select user_id from identities where acs_user_id = ?", acs_user_id)
        return row["user_id"] if row else None

    def save_members(self, room_id, roles):
        """An index of the service's roster, so that a user's rooms can be listed."""
        self.run("delete from members where room_id = ?", room_id)
        for acs_user_id, role in roles.items():
            self.run("insert into members values (?, ?, ?)", room_id, acs_user_id, role)

    def count_request(self, who, minute):
        """How many requests `who` sent in this minute, including this one. Deletes older minutes."""
        self.run("delete from requests where minute < ?", minute)
        self.run("insert into requests values (?, ?, 1) on conflict do update set count = count + 1", who, minute)
        return self.one("select count from requests where who = ? and minute = ?", who, minute)["count"]
