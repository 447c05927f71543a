const EVERY_MS = 5_000;

/** Says every few seconds how far a program for operators is, and how long it will take. @param what e.g. `rows checked` */
export function createProgress(what: string): (done: number, all: number) => void {
  const started = performance.now();
  let shown = started;
  return (done, all) => {
    const now = performance.now();
    if (now - shown < EVERY_MS || done === 0) return;
    shown = now;
    const left = Math.round((((now - started) / done) * (all - done)) / 1_000);
    process.stderr.write(`${String(done)} of ${String(all)} ${what}, about ${String(left)} s left\n`);
  };
}
