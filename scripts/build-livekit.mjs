// `npm run build:livekit`: builds the LiveKit server for the tests that need one, in a cache outside the repository.
import { buildLiveKit, findLiveKit } from './livekit/findLiveKit.mjs';

const found = await findLiveKit();
const { program, reason } = found.program ? found : await buildLiveKit();
if (reason) {
  console.error(`LiveKit could not be built: ${reason}`);
  process.exit(1);
}
console.log(`LiveKit: ${program}`);
