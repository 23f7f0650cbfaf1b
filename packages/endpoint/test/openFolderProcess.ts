// Opens the PGlite folder that DATA_DIR names, says how that went in one line, and holds it until it is ended.
import { createPGliteStore } from '@anteroom/endpoint/postgres';

try {
  const store = await createPGliteStore({ dataDir: process.env.DATA_DIR });
  await store.saveIdentity(`user-${process.pid}`, `8:acs:${process.pid}`);
  console.log('open');
  setInterval(() => undefined, 60_000);
} catch (error) {
  console.log(error instanceof Error ? error.message : `no Error: ${String(error)}`);
}
