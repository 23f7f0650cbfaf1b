// Loaded into the emulator's process by `--import`, with `--expose-gc`: answers any message with the bytes in use.
process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
// It is there to be asked, not to keep the process alive.
process.channel.unref();
