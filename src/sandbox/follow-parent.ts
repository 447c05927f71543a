/**
 * Loaded before a program of the sandbox: when the sandbox is gone without a word (killed), the program ends too, so that
 * no port stays taken.
 */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
});
// The channel must not keep an otherwise finished program alive.
process.channel?.unref();
