import type { RunningLedger } from './ledger.ts';

/** Ends the repetition. */
export interface Recovering {
  stop(): void;
}

/**
 * Closes, now and again and again, what gateways that died have left open, so that it does not stay open until one starts.
 * @param report is told what was found, and of failures; the next time tries again
 */
export function keepRecovering(
  ledger: Pick<RunningLedger, 'recover'>,
  everyMs: number,
  report: {
    recovered(found: Awaited<ReturnType<RunningLedger['recover']>>): void;
    failed(error: unknown): void;
  },
): Recovering {
  let underWay = false;
  const recover = () => {
    if (underWay) return;
    underWay = true;
    ledger
      .recover()
      .then((found) => {
        if (found.deadInstances > 0) report.recovered(found);
      })
      .catch((error: unknown) => {
        report.failed(error);
      })
      .finally(() => {
        underWay = false;
      });
  };
  recover();
  const timer = setInterval(recover, everyMs).unref();
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}
