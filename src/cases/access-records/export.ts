import { refined, type Asked } from '../../access/asked.ts';
import type { AccessRecord } from '../../evidence/evidence.ts';
import type { Ssin } from '../../values/ssin.ts';
import { badRequest, issue } from '../../values/problem.ts';
import { requireSsin } from '../life-cycle.ts';
import { withPerson, type RecordConditions } from './filter.ts';
import { pageOf, whomToSee, type AccessRecordPage, type RecordPorts } from './query.ts';

/** Records that one export holds at most. */
export const mostExported = 10_000;
const pageSize = 200;

/**
 * The records of a search as {@link queryAccessRecords} finds them, all pages. Each page has an entry of its own in the
 * evidence, durable before the page is given. Records that come while it runs are not in it.
 * @returns pages; the first one is there, so what is refused is refused before anything is sent
 * @throws Problem also when there are more than {@link mostExported}
 */
export async function exportAccessRecords(
  ports: RecordPorts,
  asked: Asked<RecordConditions<string>>,
): Promise<AsyncIterable<readonly AccessRecord[]>> {
  const now = ports.clock();
  const checked = refined(asked, (conditions) => {
    const search = withPerson(conditions, (text) => requireSsin(text, ports));
    return { ...search, until: Math.min(search.until ?? now, now) };
  });
  const first = await page(ports, checked, undefined);
  return pages(first, (before) => {
    asked.signal.throwIfAborted();
    return page(ports, checked, before);
  });
}

function page(
  ports: RecordPorts,
  asked: Asked<RecordConditions<Ssin>>,
  before: string | undefined,
): Promise<AccessRecordPage> {
  const { accessRecords, door } = ports;
  const { centre } = asked.caller;
  return door.perform('exportAccessRecords', asked, {
    find: (look, conditions) => whomToSee(look, conditions),
    carryOut: async (maySee, _granted, conditions) => {
      const isFirst = before === undefined;
      if (isFirst && (await accessRecords.areMoreThan(mostExported, centre, conditions))) throw tooMany();
      return pageOf(accessRecords, centre, maySee, { ...conditions, pageSize, ...(isFirst ? {} : { before }) });
    },
  });
}

async function* pages(
  first: AccessRecordPage,
  readAfter: (before: string) => Promise<AccessRecordPage>,
): AsyncGenerator<readonly AccessRecord[]> {
  yield first.records;
  for (let { next } = first; next !== undefined;) {
    const found = await readAfter(next);
    yield found.records;
    next = found.next;
  }
}

function tooMany() {
  const detail = `There are more than ${String(mostExported)} records: ask for a shorter time.`;
  return badRequest([issue('invalidInput', { in: 'body', name: 'from' }, { detail })]);
}
