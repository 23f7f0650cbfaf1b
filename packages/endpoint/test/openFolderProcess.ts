// Opens the PGlite folder DATA_DIR, prints the result on one line, and keeps it open until the process ends.
import { createPGliteStore } from '@anteroom/endpoint/postgres';

try {
  const store = await createPGliteStore({ dataDir: process.env.DATA_DIR });
  await store.saveIdentity(`user-${process.pid}`, `8:acs:${process.pid}`);
  console.log('open');
  setInterval(() => undefined, 60_000);
} catch (error) {
  console.log(error instanceof Error ? error.message : `no Error: ${String(error)}`);
}
