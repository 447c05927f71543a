import { StoreConflictError } from '../platform/postgres/store-conflict.ts';

/** Columns that every sealed table has. */
export interface SealColumns {
  /** Grows with every change; 0 before the row had a seal. */
  readonly row_version: number;
  readonly row_seal: Buffer | null;
}

/** A table whose rows are sealed. */
export interface SealedTable {
  readonly name: string;
  /** Columns of the primary key. */
  readonly id: readonly string[];
  /** The columns that the seal covers, in its order, besides `row_version`: all of the table. */
  readonly columns: readonly string[];
  /** True for a table without seals, whose rows are read and locked in the same way. */
  readonly withoutSeal?: boolean;
}

/**
 * A row is not as the gateway wrote it: somebody else changed it, or its key is not known. It opens nothing. The id names
 * the row; nothing else of it is said.
 */
export class RowChangedError extends StoreConflictError {
  override readonly name = 'RowChangedError';

  constructor(table: string) {
    super(`a row of ${table} was changed outside the gateway`);
  }
}

/**
 * How a row stands to its seal. `formerKey`: genuine, of a former key. `unsealed`: from before rows were sealed, and the
 * table is not done yet. `unknownKey`: nobody can tell.
 */
export type RowState = 'genuine' | 'formerKey' | 'unsealed' | 'changed' | 'unknownKey';

/** Seals rows and says whether they are as they were sealed. */
export interface RowSealer {
  /** The row with its next version and its seal, to be written. */
  sealed<Row extends object>(table: SealedTable, row: Row): Row & { row_version: number; row_seal: Buffer };
  /** How the row stands. It reports nothing. */
  judge(table: SealedTable, row: object): RowState;
  /** @throws RowChangedError, after it was reported */
  require(table: SealedTable, row: object): void;
  /** Those of the rows that are as they were sealed. The others are reported. */
  genuine<Row extends object>(table: SealedTable, rows: readonly Row[]): readonly Row[];
  /**
   * What is read of a row whose values are sealed one by one; undefined when one of them does not open, which is reported.
   * @param id its primary key
   */
  read<Result>(table: string, id: string, open: () => Result): Result | undefined;
}

/** What happens beside the judgement on rows. */
export interface RowWatch {
  /** Whether rows of this table that have never had a seal still wait for their first one. */
  awaitsSeal(table: string): boolean;
  /** A row opened nothing. @param id its primary key */
  changed(table: string, id: string, state: RowState): void;
  /** A row is as it was sealed. */
  genuine(table: string, id: string): void;
}
