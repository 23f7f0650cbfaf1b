/** Ports of their own, so that `npm test` and a running `npm start` do not meet. */
export const PORT = 5193;
export const EMULATOR_PORT = 7093;
export const BASE_URL = `http://localhost:${PORT}`;
export const EMULATOR_URL = `http://localhost:${EMULATOR_PORT}`;
