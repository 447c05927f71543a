import { createRowWatch, type WatchedRows } from '../../evidence/row-watch.ts';
import { markedTables } from './job.ts';

/** Where the watch says what it found. */
interface Log {
  warn(message: string): void;
  error(row: object, message: string): void;
}

/**
 * Keeps watch over sealed rows.
 * @param unsealed what becomes of rows that never had a seal. Marks of tables that were sealed stand in the database: alone
 *   they would let its owner begin with the first seals again, so a setting must say that they are awaited.
 */
export function watchRows(unsealed: 'refuse' | 'seal', log: Log): WatchedRows {
  if (unsealed === 'seal') {
    log.warn(
      'rows that have no seal are sealed as they are: take UNSEALED_ROWS away once gateway_tables_without_seals is 0',
    );
  }
  return createRowWatch(unsealed === 'seal' ? markedTables : [], (row) => {
    log.error(row, 'a row was changed outside the gateway, or is of a key that is not known; it opens nothing');
  });
}
