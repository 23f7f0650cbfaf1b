const HOUR_MS = 3_600_000;

/** Creates a room in the running example; the first person is its Presenter. `in`: hours until it opens. */
export async function createRoom(url, { title, in: hours, people }) {
  const from = Date.now() + hours * HOUR_MS;
  const response = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { Authorization: 'Dev olga', 'Content-Type': 'application/json' },
    body: JSON.stringify({
      title,
      validFrom: new Date(from).toISOString(),
      validUntil: new Date(from + HOUR_MS).toISOString(),
      participants: people.map((userId, at) => ({ userId, role: at === 0 ? 'Presenter' : 'Attendee' })),
    }),
  });
  if (!response.ok) throw new Error(`Creating the room failed with status ${response.status}.`);
  return (await response.json()).id;
}
