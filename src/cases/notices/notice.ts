import type { Occurrence } from '../../bank/messages/occurrences.ts';
import { occurrenceNames } from '../../bank/messages/occurrences.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { closedList } from '../../values/code-list.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import { readCodeLists } from '../../values/text-file.ts';
import type { Integration } from '../integrations/integration.ts';

const lists = readCodeLists(new URL('codes.yaml', import.meta.url), ['noticeKinds']);

/** What the Bank tells of a person: a closed list, published under `/refData`. */
export const noticeKinds = closedList(lists.noticeKinds, occurrenceNames);

/** What a message of the Bank says of a person. */
export interface Noticed {
  readonly kind: Occurrence;
  /** The day on which it happened, as the message says it. */
  readonly day: CalendarDate;
  /** The number that took the place of the one of the integration. */
  readonly replacedBy?: string;
  readonly isCanceled?: true;
}

/** Whether the number of the integration is no longer that of the person. */
export function isNumberChanged({ replacedBy, isCanceled }: Pick<Noticed, 'replacedBy' | 'isCanceled'>): boolean {
  return replacedBy !== undefined || isCanceled === true;
}

/**
 * A notice: because of a message of the Bank, the review of an integration is due. It ends with the integration or with
 * the decision on it; what it says of the number goes on under the next code.
 */
export interface Notice extends Noticed {
  /** UUIDv7. */
  readonly noticeId: string;
  readonly integrationId: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

/** A notice with the integration that it is about. */
export interface NoticeOfIntegration extends Notice {
  readonly integration: Integration;
}

/** An integration as far as notices know it. */
export type NoticedIntegration = Pick<Integration, 'integrationId' | 'centre' | 'ssin'>;

/**
 * Where notices are found. They are made when messages take effect. One that was changed outside the gateway, or moved to
 * the integration of somebody else, is left out of lists and reported.
 */
export interface NoticeStore {
  /** Those of a centre's running integrations, newest first. */
  list(
    centre: EnterpriseNumber,
    page: { readonly today: CalendarDate; readonly after?: string; readonly limit: number },
  ): Promise<readonly NoticeOfIntegration[]>;
  /** Those of some integrations, by integration, newest first. */
  of(integrations: readonly NoticedIntegration[]): Promise<ReadonlyMap<string, readonly Notice[]>>;
  /**
   * Whether one of them says that the number of the integration was replaced or canceled.
   * @throws SealedValueError when one of them was changed, or is about somebody else
   */
  isNumberChanged(integration: NoticedIntegration): Promise<boolean>;
}
