// Loaded into the emulator's process with `--import` and `--expose-gc`. Responds to any message with the used heap in bytes.
process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
// The channel must not keep the process alive.
process.channel.unref();
