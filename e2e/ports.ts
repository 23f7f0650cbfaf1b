const port = (variable: string, otherwise: number) => Number(process.env[variable] ?? otherwise);

/** Ports of their own, so that `npm test` and a running `npm start` do not meet; variables, so that two test runs do not. */
export const PORT = port('E2E_PORT', 5193);
export const EMULATOR_PORT = port('E2E_EMULATOR_PORT', 7093);
/** Microsoft's own parts, with nothing of ours. Not the next port: that may be another run's. */
export const PLAIN_PORT = port('E2E_PLAIN_PORT', PORT + 100);
export const BASE_URL = `http://localhost:${PORT}`;
export const EMULATOR_URL = `http://localhost:${EMULATOR_PORT}`;
export const PLAIN_URL = `http://localhost:${PLAIN_PORT}`;
