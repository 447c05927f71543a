const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const lookEveryMs = 250;

/**
 * Calls back, once, when somebody ends the sandbox: by a signal, or by a signal that ended the npm that started it and
 * that npm does not hand on (SIGHUP).
 */
export function onInterruption(interrupted: () => void): void {
  let isOver = false;
  const once = () => {
    if (isOver) return;
    isOver = true;
    interrupted();
  };
  for (const signal of signals) process.on(signal, once);
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const npm = process.ppid;
  setInterval(() => {
    if (process.ppid !== npm) once();
  }, lookEveryMs).unref();
}
