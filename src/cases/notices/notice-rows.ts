import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Fact } from '../../bank/messages/message.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { belgianDate } from '../../values/calendar.ts';
import { noteEvents } from '../events/note.ts';
import type { Integration } from '../integrations/integration.ts';
import { fromRows, integrationColumns } from '../integrations/row.ts';
import type { Ssin } from '../../values/ssin.ts';
import { noticeContentOf, noticeContext, type MessageTransaction } from './message-row.ts';
import type { Effect, NoticedPerson, PersonOfMessage, StepPlan } from './messages.ts';
import { isNumberChanged, type Noticed } from './notice.ts';

/**
 * Finds which persons have an integration that runs here. The integrations stay locked until the end of the transaction:
 * what ends one comes before, and then it is not found, or after, and then takes its notices along.
 */
export async function effectOn(
  transaction: MessageTransaction,
  persons: readonly PersonOfMessage[],
  plan: Pick<StepPlan, 'today' | 'centresOf' | 'numberOf'>,
  sealer: SsinSealer,
): Promise<Effect> {
  const [first] = persons;
  // All are of one series, which has one receiver.
  const centres = first ? plan.centresOf(first.message.receiver) : [];
  const numbers = new Map<string, Ssin>();
  for (const text of persons.flatMap(({ fact }) => numbersOf(fact))) {
    const ssin = plan.numberOf(text);
    if (ssin) numbers.set(text, ssin);
  }
  const running = await runningOf(transaction, [...numbers.values()], { centres, today: plan.today }, sealer);
  const bySsin = Map.groupBy(running, ({ ssin }) => ssin.reveal());
  const found = persons.map((person) => ({
    person,
    integrations: numbersOf(person.fact).flatMap((text) => bySsin.get(text) ?? []),
  }));
  return {
    noticed: found.flatMap(({ person, integrations }) =>
      integrations.map((integration) => ({ ...person, integration })),
    ),
    dropped: found.flatMap(({ person, integrations }) => (integrations.length === 0 ? [person] : [])),
  };
}

/** The numbers under which the person of a fact may be registered: the one that it names, and the one that replaced it. */
function numbersOf({ ssin, replacedBy }: Fact): readonly string[] {
  return replacedBy === undefined || replacedBy === ssin ? [ssin] : [ssin, replacedBy];
}

/**
 * What happens to the person concerns it: nothing was decided on it, or another code follows that is not there yet. Until
 * then the person is registered under it, and messages come.
 */
const isFollowed = sql<boolean>`(decided_on is null or next_code_on is not null and not exists (
  select from integration as next where next.previous_integration_id = integration.integration_id
    and next.state in ('registering', 'active')))`;

/** So many pseudonyms are looked up in one statement. */
const mostPseudonyms = 10_000;

async function runningOf(
  transaction: MessageTransaction,
  persons: readonly Ssin[],
  { centres, today }: { readonly centres: readonly string[]; readonly today: string },
  sealer: SsinSealer,
): Promise<readonly Integration[]> {
  const found: Integration[] = [];
  const atOnce = Math.max(1, Math.floor(mostPseudonyms / Math.max(1, centres.length)));
  for (let first = 0; centres.length > 0 && first < persons.length; first += atOnce) {
    // A person has another pseudonym in each centre.
    const subjects = persons
      .slice(first, first + atOnce)
      .flatMap((ssin) => sealer.pseudonyms(ssin, ...centres).map((one) => Buffer.from(one)));
    const rows = await transaction
      .selectFrom('integration')
      .select(integrationColumns)
      .where('centre', '=', sql<string>`any(${centres})`)
      .where('subject', '=', sql<Buffer>`any(${subjects}::bytea[])`)
      // One that is on its way to the Bank runs too: it may be the next code after a decision.
      .where('state', 'in', ['registering', 'active'])
      .where(isFollowed)
      .where('end_date', '>=', today)
      .orderBy('integration_id')
      .forShare()
      .execute();
    found.push(...fromRows(rows, sealer));
  }
  return found;
}

/** Adds notices, and notes for software that a message came and a review is due; one that is there stays as it is. */
export async function addNotices(
  transaction: MessageTransaction,
  noticed: readonly NoticedPerson[],
  now: number,
  sealer: SsinSealer,
): Promise<void> {
  if (noticed.length === 0) return;
  const added = await transaction
    .insertInto('notice')
    .values(
      noticed.map(({ message: { messageId }, position, fact, integration }) => {
        const noticeId = uuidv7();
        const content = noticedOf(fact, integration);
        return {
          notice_id: noticeId,
          integration_id: integration.integrationId,
          message_id: messageId,
          position,
          received_at: new Date(now),
          content_sealed: Buffer.from(sealer.sealText(noticeContentOf(content, integration), noticeContext(noticeId))),
          changes_number: isNumberChanged(content),
        };
      }),
    )
    .onConflict((conflict) => conflict.columns(['message_id', 'position', 'integration_id']).doNothing())
    .returning('integration_id')
    .execute();
  const centres = new Map(noticed.map(({ integration }) => [integration.integrationId, integration.centre]));
  await noteEvents(
    transaction,
    added.flatMap(({ integration_id: subjectId }) => {
      const centre = centres.get(subjectId) ?? '';
      return [
        { centre, kind: 'messageReceived' as const, subjectId },
        { centre, kind: 'reviewDue' as const, subjectId, dueOn: belgianDate(now) },
      ];
    }),
  );
}

/** What a fact says about an integration. What became of a number concerns only whoever is registered under it. */
function noticedOf(
  { ssin, occurrence: kind, day, replacedBy, isCanceled }: Fact,
  integration: Pick<Integration, 'ssin'>,
): Noticed {
  if (integration.ssin.reveal() !== ssin) return { kind, day };
  return {
    kind,
    day,
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(isCanceled === undefined ? {} : { isCanceled }),
  };
}
