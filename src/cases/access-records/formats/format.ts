import type { z } from 'zod';
import type { accessRecordView } from '../../views.ts';

/** A record as the data protection officer reads it: a format shows nothing else. */
export type ShownRecord = z.infer<typeof accessRecordView>;

/** A file of records, written one by one. */
export interface RecordFormat {
  readonly mediaType: string;
  readonly head: string;
  /** @param isFirst whether it is the first record of the file */
  record(record: ShownRecord, isFirst: boolean): string;
  readonly tail: string;
}
