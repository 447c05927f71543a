import type { MessageTransaction } from './message-row.ts';
import type { NumberRange } from './order.ts';

/** Notes numbers that are waited for no longer. */
export async function openGap(
  transaction: MessageTransaction,
  seriesId: string,
  { first, last }: NumberRange,
  now: number,
): Promise<void> {
  await transaction
    .insertInto('message_gap')
    .values({ series_id: seriesId, first_number: first, last_number: last, noticed_at: new Date(now) })
    .execute();
}

/** Takes a number out of the gap in which it stood, because it came after all. */
export async function closeGap(transaction: MessageTransaction, seriesId: string, number: number): Promise<void> {
  const gap = await transaction
    .deleteFrom('message_gap')
    .where('series_id', '=', seriesId)
    .where('first_number', '<=', number)
    .where('last_number', '>=', number)
    .returningAll()
    .executeTakeFirst();
  if (!gap) return;
  const left = [
    { ...gap, last_number: number - 1 },
    { ...gap, first_number: number + 1 },
  ].filter((one) => one.first_number <= one.last_number);
  if (left.length > 0) await transaction.insertInto('message_gap').values(left).execute();
}
