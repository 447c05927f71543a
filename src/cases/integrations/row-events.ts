import type { Registration } from '../../bank/bank.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { NewEvent } from '../events/event.ts';
import { withNew } from './elsewhere.ts';
import { elsewhereOf, type IntegrationRow } from './row.ts';

const running: readonly IntegrationRow['state'][] = ['registering', 'active'];
const over: readonly IntegrationRow['state'][] = ['ending', 'ended'];

/** What software of the centre is told of a change of an integration: that it ended, or that others have the person too. */
export function eventsOf(before: IntegrationRow, after: IntegrationRow, sealer: SsinSealer): readonly NewEvent[] {
  const told = { centre: after.centre, subjectId: after.integration_id };
  return [
    ...(isNewElsewhere(before, after, sealer) ? [{ ...told, kind: 'registeredElsewhere' as const }] : []),
    ...(running.includes(before.state) && over.includes(after.state)
      ? [{ ...told, kind: 'integrationEnded' as const }]
      : []),
  ];
}

/** Whether the Bank lists a registration that shares a day with the integration, and that it did not list before. */
function isNewElsewhere(before: IntegrationRow, after: IntegrationRow, sealer: SsinSealer): boolean {
  const { elsewhere_sealed: sealed } = after;
  if (sealed === null || sealed === before.elsewhere_sealed) return false;
  const known = before.elsewhere_sealed === null ? [] : elsewhereOf(before, before.elsewhere_sealed, sealer);
  const shared = elsewhereOf(after, sealed, sealer).filter((one) => sharesDay(one, after));
  return withNew(known, shared) !== known;
}

function sharesDay({ startDate, endDate }: Registration, row: IntegrationRow): boolean {
  return startDate <= row.end_date && (endDate === undefined || endDate >= row.start_date);
}
