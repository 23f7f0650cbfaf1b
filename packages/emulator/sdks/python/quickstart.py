"""The documented quickstart with the synchronous clients, each value checked."""

import os
from datetime import datetime, timedelta, timezone

from azure.communication.identity import CommunicationIdentityClient, CommunicationTokenScope
from azure.communication.rooms import ParticipantRole, RoomParticipant, RoomsClient
from azure.core.exceptions import HttpResponseError

from checks import expect, expect_refusal, moment, sent

connection_string = os.environ["COMMUNICATION_CONNECTION_STRING"]
rooms_client = RoomsClient.from_connection_string(connection_string)
identity_client = CommunicationIdentityClient.from_connection_string(connection_string)
print("Azure Communication Services - Rooms Quickstart")


def refused(attempt):
    try:
        attempt()
    except HttpResponseError as error:
        return error
    return None


def settings(room):
    return sent(room.valid_from), sent(room.valid_until), room.pstn_dial_out_enabled


def roster(room_id):
    return {p.communication_identifier.raw_id: p.role for p in rooms_client.list_participants(room_id)}


user1, token = identity_client.create_user_and_token(
    [CommunicationTokenScope.VOIP], token_expires_in=timedelta(minutes=60)
)
user2 = identity_client.create_user()
user3 = identity_client.create_user()
expect("a token of three parts", len(token.token.split(".")), 3)
expect("an identity", user2.raw_id.startswith("8:acs:"), True)
again = identity_client.get_token(user2, [CommunicationTokenScope.VOIP])
identity_client.revoke_tokens(user2)
life = moment(again.expires_on) - datetime.now(timezone.utc)
expect("a token for a day", timedelta(hours=23, minutes=59) < life <= timedelta(days=1), True)

plain = rooms_client.create_room()
expect("dial-out by default", plain.pstn_dial_out_enabled, False)
life = moment(plain.valid_until) - moment(plain.valid_from)
expect("a room without options ends after 180 days", life, timedelta(days=180))

now = datetime.now(timezone.utc).replace(microsecond=245790)
valid_from, valid_until = now, now + timedelta(weeks=4)
created = rooms_client.create_room(
    valid_from=valid_from,
    valid_until=valid_until,
    pstn_dial_out_enabled=True,
    participants=[
        RoomParticipant(communication_identifier=user1, role=ParticipantRole.PRESENTER),
        RoomParticipant(communication_identifier=user2, role=ParticipantRole.CONSUMER),
    ],
)
room_id = created.id
print("\nCreated a room with id: " + room_id)
expect("the created room", settings(created), (valid_from, valid_until, True))
whole = now.replace(microsecond=0)
updated = rooms_client.update_room(room_id=room_id, valid_from=whole, valid_until=valid_until)
expect("a whole second", moment(updated.valid_from), whole)
rooms_client.update_room(room_id=room_id, valid_from=valid_from, valid_until=valid_until)

room = rooms_client.get_room(room_id=room_id)
print("\nRetrieved room with id: ", room.id)
expect("the room", (room.id, room.created_at, settings(room)), (room_id, created.created_at, settings(created)))

valid_from, valid_until = now + timedelta(days=1), now + timedelta(weeks=7)
updated = rooms_client.update_room(room_id=room_id, valid_from=valid_from, valid_until=valid_until)
expect("the moved room", settings(updated), (valid_from, valid_until, True))
updated = rooms_client.update_room(room_id=room_id, pstn_dial_out_enabled=False)
expect("the room without dial-out", settings(updated), (valid_from, valid_until, False))
print(f"\nUpdated room with validFrom: {updated.valid_from}, validUntil: {updated.valid_until}")

expect("the rooms", [room.id for room in rooms_client.list_rooms()], [room_id, plain.id])
print("\nPrinting the first room in list\nRoom Id: " + room_id)

rooms_client.add_or_update_participants(
    room_id=room_id,
    participants=[
        RoomParticipant(communication_identifier=user2, role=ParticipantRole.ATTENDEE),
        RoomParticipant(communication_identifier=user3, role=ParticipantRole.COLLABORATOR),
    ],
)
print("\nAdd or update participants in room")
everybody = {user1.raw_id: "Presenter", user2.raw_id: "Attendee", user3.raw_id: "Collaborator"}
expect("the roster", roster(room_id), everybody)
print("\nParticipants in Room Id :", room_id)
for participant in rooms_client.list_participants(room_id):
    print(participant.communication_identifier.properties["id"], participant.role)

rooms_client.remove_participants(room_id=room_id, participants=[user2])
print("\nRemoved participants from room")
expect("the roster without one", roster(room_id), {user1.raw_id: "Presenter", user3.raw_id: "Collaborator"})

past = {"valid_from": now - timedelta(days=2), "valid_until": now - timedelta(days=1)}
malformed = "The request could not be understood by the server due to malformed syntax."
expect_refusal("a room that ended", refused(lambda: rooms_client.create_room(**past)), 400, "BadRequest", malformed)
no_room = refused(lambda: rooms_client.get_room("non-existing"))
expect_refusal("an id with letters", no_room, 400, "BadRequest", "Invalid room ID length.")

rooms_client.delete_room(room_id=room_id)
rooms_client.delete_room(room_id=room_id)
gone = refused(lambda: rooms_client.get_room(room_id))
expect_refusal("a deleted room", gone, 404, "NotFound", "The server cannot find the requested resource.")
expect("the rooms that are left", [room.id for room in rooms_client.list_rooms()], [plain.id])
more = [rooms_client.create_room().id for _ in range(31)]
expect("the rooms on two pages", [room.id for room in rooms_client.list_rooms()], more[::-1] + [plain.id])
for id in more:
    rooms_client.delete_room(id)
print("\nDeleted room with id: " + room_id)

identity_client.delete_user(user2)
deleted = refused(lambda: identity_client.get_token(user2, [CommunicationTokenScope.VOIP]))
expect("a token for a deleted identity", deleted and deleted.status_code, 404)
