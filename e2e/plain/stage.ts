import { type Emulator, type EmulatorOptions, startEmulator } from '@anteroom/emulator';
import { CommunicationIdentityClient, type TokenScope } from '@azure/communication-identity';
import { type CreateRoomOptions, type ParticipantRole, RoomsClient } from '@azure/communication-rooms';
import type { Page } from '@playwright/test';
import { expect, type Invited, test as plain } from './plainCall.js';

const INSECURE = { allowInsecureConnection: true };

type Open = (invited: Invited, way: 'composite') => Promise<Page>;

/** A separate emulator for one test, whose clock can be moved and which can be closed, and pages that use it. */
export class Stage {
  private constructor(
    readonly emulator: Emulator,
    readonly rooms: RoomsClient,
    readonly identity: CommunicationIdentityClient,
    private readonly openPage: Open,
  ) {}

  static async start(options: EmulatorOptions, openPage: Open): Promise<Stage> {
    const emulator = await startEmulator({ port: 0, ...options });
    const { connectionString } = emulator;
    const rooms = new RoomsClient(connectionString, INSECURE);
    return new Stage(emulator, rooms, new CommunicationIdentityClient(connectionString, INSECURE), openPage);
  }

  /** Creates a room. By default it is open now. */
  async room(options: CreateRoomOptions = {}): Promise<string> {
    return (await this.rooms.createRoom(options)).id;
  }

  /** Creates a person who will try to join this room without being on its roster. */
  async stranger(roomId: string, displayName = 'Ada', scopes: TokenScope[] = ['voip']): Promise<Invited> {
    const { user, token } = await this.identity.createUserAndToken(scopes);
    return { roomId, displayName, token, userId: user.communicationUserId, role: 'Attendee' };
  }

  /** Creates a person and adds them to the room's roster. */
  async guest(roomId: string, displayName = 'Ada', role: ParticipantRole = 'Attendee'): Promise<Invited> {
    const guest = { ...(await this.stranger(roomId, displayName)), role };
    await this.rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: guest.userId }, role }]);
    return guest;
  }

  /** Opens the page of a person before the call. */
  open(guest: Invited): Promise<Page> {
    return this.openPage(guest, 'composite');
  }

  /** Opens the page of a person and joins the call. */
  async enter(guest: Invited): Promise<Page> {
    const page = await this.open(guest);
    await pressStart(page);
    await expect(page.locator('[data-ui-id="call-page"]')).toBeVisible();
    return page;
  }
}

export async function pressStart(page: Page): Promise<void> {
  await page.locator('[data-ui-id="call-composite-start-call-button"]').click();
}

interface Fixtures {
  /** Starts an emulator, which is closed after the test. */
  stage(options?: EmulatorOptions): Promise<Stage>;
}

export const test = plain.extend<Fixtures>({
  stage: async ({ open }, use) => {
    const stages: Stage[] = [];
    await use(async (options = {}) => {
      const stage = await Stage.start(options, open);
      stages.push(stage);
      return stage;
    });
    await Promise.all(stages.map(({ emulator }) => emulator.close()));
  },
});
