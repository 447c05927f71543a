/**
 * The evidence could not be written, or it is not known whether it was: data must be withheld. The error carries no
 * personal data.
 */
export class LedgerUnavailableError extends Error {
  override readonly name = 'LedgerUnavailableError';
  /**
   * `uncertain`: the connection broke during the commit. `absent`: other gateways may take this one for dead. `full`: so
   * much waits to be written that no more may wait. `untrusted`: the ledger is not the continuation of what this process
   * saw, or does not take up its rows.
   */
  readonly reason: 'notWritten' | 'uncertain' | 'absent' | 'untrusted' | 'full' | 'notStarted' | 'stopped';
  /** SQLSTATE or system error code, when there is one. */
  readonly code: string | undefined;

  constructor(reason: LedgerUnavailableError['reason'], code?: string) {
    super(`the ledger is not available (${reason}${code === undefined ? '' : `, ${code}`})`);
    this.reason = reason;
    this.code = code;
  }
}

/** The entry already has its closing half, e.g. because this process was taken for dead. Data must be withheld. */
export class AlreadyClosedError extends Error {
  override readonly name = 'AlreadyClosedError';

  constructor() {
    super('the entry is closed already');
  }
}

/** The ledger was begun under another evidence key: writing under this one would break the chain. */
export class EvidenceKeyMismatchError extends Error {
  override readonly name = 'EvidenceKeyMismatchError';

  constructor() {
    super('the ledger in this database belongs to another evidence key (EVIDENCE_KEY, EVIDENCE_KEY_ID)');
  }
}

/**
 * The secret of a month of the ledger is gone or was changed, and the month has entries under it: nobody can open them,
 * and new ones would not be found beside them. The table `ledger_month_secret` must be restored from a copy.
 */
export class MonthSecretLostError extends Error {
  override readonly name = 'MonthSecretLostError';

  /** @param month `2026-01` */
  constructor(month: string) {
    super(
      `the secret of ${month} in the table ledger_month_secret is gone or changed, and the ledger has entries under it: restore that row from a backup`,
    );
  }
}
