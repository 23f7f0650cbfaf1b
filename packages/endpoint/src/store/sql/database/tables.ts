import type { Metadata, Role } from '@anteroom/contract';
import type { ColumnType, Generated, Kysely } from 'kysely';
import type { StoredKnock } from '../../interface/index.js';

/** The tables, in a separate schema so that they don't collide with the host's. */
export interface Tables {
  identities: { user_id: string; acs_user_id: string };
  rooms: {
    room_id: string;
    owner_id: string | null;
    title: string;
    knocking: boolean;
    metadata: ColumnType<Metadata, string, string>;
    valid_from: Date;
    valid_until: Date;
    pstn_dial_out_enabled: boolean;
    /** Counts the writes of the room's members. */
    revision: Generated<number>;
    /** Counts the changes of the title and the window. */
    sequence: Generated<number>;
    changed_at: Generated<Date | null>;
    /** The revision of the latest removal, which counts as the revision of every missing row. */
    last_removal: Generated<number>;
  };
  members: { room_id: string; acs_user_id: string; role: Role; revision: Generated<number> };
  knocks: {
    id: string;
    room_id: string;
    user_id: string;
    state: StoredKnock['state'];
    note: string | null;
    role: Role | null;
    reason: string | null;
    knocked_at: Date;
    expires_at: Date;
    settled_at: Date | null;
  };
  requests: {
    user_id: string;
    key: string;
    attempt: string;
    body_hash: string;
    room_id: string | null;
    claimed_at: Date;
    expires_at: Date;
  };
  counters: { bucket: string; ends_at: Date; count: number };
}

export type Database = Kysely<Tables>;

/** The schema of the tables. */
export const SCHEMA = 'anteroom';
