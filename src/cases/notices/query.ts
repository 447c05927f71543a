import type { Access } from '../../access/access.ts';
import type { Asked } from '../../access/asked.ts';
import type { Door, Look } from '../../access/door.ts';
import { noGrant } from '../../access/rules/no-grant.ts';
import { occurrences } from '../../bank/messages/occurrences.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import { belgianDate } from '../../values/calendar.ts';
import type { Ssin } from '../../values/ssin.ts';
import type { FactPorts } from '../consultations/facts.ts';
import type { StreamAccess } from '../consultations/open-streams.ts';
import { openCategories } from '../consultations/project.ts';
import { accessTo, subjectOf, type Subject } from '../consultations/subject.ts';
import type { Integration, IntegrationStore } from '../integrations/integration.ts';
import { visiblePageOf } from '../visible-page.ts';
import type { Notice, NoticeOfIntegration, NoticeStore } from './notice.ts';

/** How a stream that is to be looked at again opens. */
export const waysToOpen = ['now', 'afterRemedy', 'newIntegration'] as const;
export type WayToOpen = (typeof waysToOpen)[number];

/** A stream to look at again, with the decision of today on it. */
export interface StreamAgain extends StreamAccess {
  readonly opens: WayToOpen;
}

/** A notice as its centre sees it. */
export interface ShownNotice extends NoticeOfIntegration {
  readonly streams: readonly StreamAgain[];
  /** The review of the integration that was opened since, or the day on which it was reviewed in place. */
  readonly review?: { readonly integrationId: string } | { readonly on: string };
}

export interface NoticePage {
  readonly notices: readonly ShownNotice[];
  /** Continue after this id; absent on the last page. */
  readonly next?: string;
}

export interface NoticeQuery {
  readonly after?: string | undefined;
  readonly pageSize: number;
}

/** Ports for notices. */
export interface NoticePorts extends FactPorts {
  readonly door: Door<Integration>;
  readonly notices: NoticeStore;
  readonly integrations: FactPorts['integrations'] & Pick<IntegrationStore, 'following'>;
  readonly streams: readonly AnyStream[];
}

/**
 * Lists what the Bank told by itself of persons of the caller's centre, newest first: their reviews are due. Persons near
 * the caller are left out. Whether a stream opens is decided as for a consultation.
 * @throws Problem
 */
export function queryNotices(ports: NoticePorts, asked: Asked<NoticeQuery>): Promise<NoticePage> {
  return ports.door.perform('queryNotices', asked, {
    find: (look) => ({ look, maySee: look.lists() }),
    carryOut: async ({ look, maySee }, { today }, { after, pageSize }) => {
      const { items, next } = await visiblePageOf({ after, pageSize }, maySee, { ssinOf, placeOf }, (page) =>
        ports.notices.list(asked.caller.centre, { today, ...page }),
      );
      const { notices, persons } = await shownNotices(ports, look, items);
      return {
        outcome: notices.length > 0 ? 'answered' : 'noData',
        shown: persons,
        result: { notices, ...(next === undefined ? {} : { next }) },
      };
    },
  });
}

const ssinOf = ({ integration: { ssin } }: NoticeOfIntegration) => ssin;
const placeOf = ({ noticeId }: NoticeOfIntegration) => noticeId;

/** The notices with what decides on their streams, and everybody who was looked at for that. */
async function shownNotices(
  ports: NoticePorts,
  look: Look<Integration>,
  items: readonly NoticeOfIntegration[],
): Promise<{ readonly notices: readonly ShownNotice[]; readonly persons: readonly Ssin[] }> {
  const known = new Map<string, { readonly subject: Subject; readonly following: readonly Integration[] }>();
  for (const { integration } of items) {
    const { integrationId } = integration;
    if (known.has(integrationId)) continue;
    const following = await ports.integrations.following(integrationId);
    known.set(integrationId, { subject: await subjectOf(ports, look, integration), following });
  }
  const notices = items.flatMap((item) => {
    const found = known.get(item.integrationId);
    if (!found) return [];
    const streams = streamsAgain(ports.streams, item, found.subject);
    return [{ ...item, streams, ...reviewSince(item, found.following) }];
  });
  const subjects = [...known.values()].flatMap(({ subject: { integration, also } }) => [integration, ...also]);
  return { notices, persons: subjects.map(({ ssin }) => ssin) };
}

function streamsAgain(
  streams: readonly AnyStream[],
  notice: NoticeOfIntegration,
  subject: Subject,
): readonly StreamAgain[] {
  const names: readonly string[] = occurrences[notice.kind];
  return streams
    .filter(({ name }) => names.includes(name))
    .map((stream) => {
      const access = accessBehindReason(stream.name, subject);
      const categories = access.allowed ? openCategories(stream, access.categories) : [];
      return { stream, access, categories, opens: wayToOpen(access) };
    });
}

/**
 * The decision on a stream. Where a reason of the day is missing, it is decided as if there were one: a reason is no way to
 * a stream that the code does not open.
 */
function accessBehindReason(stream: string, subject: Subject): Access {
  const access = accessTo(stream, subject);
  if (access.allowed || access.remedy.action !== 'giveReason') return access;
  const reason = { code: 'newElement' as const, explanation: '' };
  const withReason = accessTo(stream, { ...subject, facts: { ...subject.facts, reason } });
  return withReason.allowed ? access : withReason;
}

/** How a stream opens. Pure. */
function wayToOpen(access: Access): WayToOpen {
  if (access.allowed) return 'now';
  // Without a grant under the code, nothing that is done under it helps.
  const isElsewhere = access.ruleCode === noGrant.code || ['integrate', 'renew'].includes(access.remedy.action);
  return isElsewhere ? 'newIntegration' : 'afterRemedy';
}

/** What came of a notice since: a review that was opened later, or the day of one in place. Pure. */
export function reviewSince(
  {
    receivedAt,
    integration: { reviewedOn },
  }: Pick<Notice, 'receivedAt'> & {
    readonly integration: Pick<Integration, 'reviewedOn'>;
  },
  following: readonly Pick<Integration, 'integrationId' | 'review' | 'registeredAt'>[],
): Pick<ShownNotice, 'review'> {
  const opened = following.find(({ review, registeredAt }) => review !== undefined && registeredAt >= receivedAt);
  if (opened) return { review: { integrationId: opened.integrationId } };
  return reviewedOn !== undefined && reviewedOn >= belgianDate(receivedAt) ? { review: { on: reviewedOn } } : {};
}
