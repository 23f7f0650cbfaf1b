import * as v from 'valibot';

/** What runs a call: Azure Communication Services, or LiveKit. */
export const ENGINES = ['acs', 'livekit'] as const;

export const EngineSchema = v.picklist(ENGINES);

export type Engine = v.InferOutput<typeof EngineSchema>;
