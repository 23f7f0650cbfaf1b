package anteroom;

import static anteroom.Checks.connectionString;
import static anteroom.Checks.expect;
import static anteroom.Checks.expectRefusal;

import com.azure.communication.common.CommunicationUserIdentifier;
import com.azure.communication.identity.CommunicationIdentityClient;
import com.azure.communication.identity.CommunicationIdentityClientBuilder;
import com.azure.communication.identity.models.CommunicationTokenScope;
import com.azure.communication.identity.models.CommunicationUserIdentifierAndToken;
import com.azure.communication.rooms.RoomsClient;
import com.azure.communication.rooms.RoomsClientBuilder;
import com.azure.communication.rooms.models.CommunicationRoom;
import com.azure.communication.rooms.models.CreateRoomOptions;
import com.azure.communication.rooms.models.ParticipantRole;
import com.azure.communication.rooms.models.RoomParticipant;
import com.azure.communication.rooms.models.UpdateRoomOptions;
import com.azure.core.credential.AccessToken;
import com.azure.core.http.rest.PagedResponse;
import com.azure.core.util.Context;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The documented quickstart with the synchronous clients, each value checked. */
public final class Quickstart {
    private static final List<CommunicationTokenScope> VOIP = List.of(CommunicationTokenScope.VOIP);

    private static Map<String, ParticipantRole> roster(RoomsClient rooms, String roomId) {
        Map<String, ParticipantRole> roster = new LinkedHashMap<>();
        rooms.listParticipants(roomId)
            .forEach(entry -> roster.put(entry.getCommunicationIdentifier().getRawId(), entry.getRole()));
        return roster;
    }

    private static List<String> roomIds(RoomsClient rooms) {
        return rooms.listRooms().stream().map(CommunicationRoom::getRoomId).collect(Collectors.toList());
    }

    public static void main(String[] args) {
        System.out.println("Azure Communication Services - Rooms Quickstart");
        RoomsClient rooms = new RoomsClientBuilder()
            .connectionString(connectionString())
            .buildClient();
        CommunicationIdentityClient identities = new CommunicationIdentityClientBuilder()
            .connectionString(connectionString())
            .buildClient();

        CommunicationUserIdentifierAndToken withToken = identities.createUserAndToken(VOIP, Duration.ofMinutes(60));
        CommunicationUserIdentifier user1 = withToken.getUser();
        CommunicationUserIdentifier user2 = identities.createUser();
        CommunicationUserIdentifier user3 = identities.createUser();
        expect("a token of three parts", withToken.getUserToken().getToken().split("\\.").length, 3);
        expect("an identity", user2.getRawId().startsWith("8:acs:"), true);
        AccessToken token = identities.getToken(user2, VOIP);
        identities.revokeTokens(user2);
        Duration life = Duration.between(OffsetDateTime.now(), token.getExpiresAt());
        expect("a token for a day", life.toMinutes() >= 23 * 60 + 59 && life.toMinutes() <= 24 * 60, true);

        CommunicationRoom plain = rooms.createRoom(new CreateRoomOptions());
        Duration window = Duration.between(plain.getValidFrom(), plain.getValidUntil());
        expect("a room without options ends after 180 days", window, Duration.ofDays(180));

        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        CommunicationRoom created = rooms.createRoom(new CreateRoomOptions()
            .setValidFrom(now)
            .setValidUntil(now.plusDays(30))
            .setParticipants(List.of(
                new RoomParticipant(user1).setRole(ParticipantRole.PRESENTER),
                new RoomParticipant(user2))));
        String roomId = created.getRoomId();
        System.out.println("\nCreated a room with id: " + roomId);
        expect("the created room starts", created.getValidFrom(), now);
        expect("the created room ends", created.getValidUntil(), now.plusDays(30));
        expect("the default role", roster(rooms, roomId).get(user2.getRawId()), ParticipantRole.ATTENDEE);

        CommunicationRoom room = rooms.getRoom(roomId);
        System.out.println("\nRetrieved room with id: " + room.getRoomId());
        expect("the room", room.getRoomId(), roomId);
        expect("the room was made", room.getCreatedAt(), created.getCreatedAt());

        CommunicationRoom updated = rooms.updateRoom(roomId,
            new UpdateRoomOptions().setValidFrom(now.plusDays(1)).setValidUntil(now.plusDays(2)));
        System.out.println("\nUpdated room with validFrom: " + updated.getValidFrom()
            + ", validUntil: " + updated.getValidUntil());
        expect("the moved room starts", updated.getValidFrom(), now.plusDays(1));
        expect("the moved room ends", updated.getValidUntil(), now.plusDays(2));

        rooms.addOrUpdateParticipants(roomId, List.of(
            new RoomParticipant(user3).setRole(ParticipantRole.CONSUMER),
            new RoomParticipant(user2).setRole(ParticipantRole.PRESENTER)));
        System.out.println("\nParticipant(s) added/updated");
        Map<String, ParticipantRole> roster = roster(rooms, roomId);
        expect("the roster", roster, Map.of(
            user1.getRawId(), ParticipantRole.PRESENTER,
            user2.getRawId(), ParticipantRole.PRESENTER,
            user3.getRawId(), ParticipantRole.CONSUMER));
        System.out.println("\nParticipants:");
        roster.forEach((rawId, role) -> System.out.println(rawId + " (" + role + ")"));

        rooms.removeParticipants(roomId, List.of(user3, user2));
        System.out.println("\nParticipant(s) removed");
        expect("the rest", roster(rooms, roomId), Map.of(user1.getRawId(), ParticipantRole.PRESENTER));

        System.out.println("\nListing all the rooms IDs in the first two pages of the list of rooms:");
        List<List<String>> pages = new ArrayList<>();
        for (PagedResponse<CommunicationRoom> page : rooms.listRooms().iterableByPage()) {
            List<String> ids = page.getElements().stream().map(CommunicationRoom::getRoomId)
                .collect(Collectors.toList());
            ids.forEach(System.out::println);
            pages.add(ids);
            if (pages.size() >= 2) break;
        }
        expect("the pages of rooms", pages, List.of(List.of(roomId), List.of(plain.getRoomId())));
        expect("the rooms", roomIds(rooms), List.of(roomId, plain.getRoomId()));

        expectRefusal("a room that ended", 400, "BadRequest", "The time range end is in the past.", () ->
            rooms.createRoom(new CreateRoomOptions().setValidFrom(now.minusDays(2)).setValidUntil(now.minusDays(1))));
        expectRefusal("an id with letters", 400, "BadRequest", "Invalid room ID length.", () -> rooms.getRoom("non-existing"));

        expect("a deletion", rooms.deleteRoomWithResponse(roomId, Context.NONE).getStatusCode(), 204);
        rooms.deleteRoom(roomId);
        System.out.println("\nDeleted the room with ID: " + roomId);
        expectRefusal("a deleted room", 404, "NotFound", "The server cannot find the requested resource.",
            () -> rooms.getRoom(roomId));
        expect("the rooms that are left", roomIds(rooms), List.of(plain.getRoomId()));

        identities.deleteUser(user2);
        expectRefusal("a token for a deleted identity", 404, "NotFound", "Provided identity doesn't exist.",
            () -> identities.getToken(user2, VOIP));
        System.exit(0);
    }
}
