import { networks } from './networks.ts';
import { converted, inMilliseconds, oneOf, setting, wholeNumber } from './setting.ts';

const hourMs = 3_600_000;

/** @returns why a production gateway does not send what is not encrypted */
function httpsOnly(isPlainAllowed: boolean): string | undefined {
  return isPlainAllowed ? 'must be false in production: events are sent over https only' : undefined;
}

/** Settings of what software of centres is told. */
export const webhookSettings = {
  keepDays: setting('EVENT_KEEP_DAYS', wholeNumber(7, 366), {
    preset: '90',
    meaning: 'days for which an event stands in the feed, and can still be delivered',
  }),
  networks: setting('WEBHOOK_NETWORKS', networks, {
    otherwise: 'public addresses only',
    meaning: 'addresses and networks that are not public and that webhooks may go to all the same',
  }),
  plainHttp: setting(
    'WEBHOOK_PLAIN_HTTP',
    converted(oneOf('true', 'false'), (word) => word === 'true'),
    { preset: 'false', meaning: 'whether receivers may be reached without TLS; sandbox only', production: httpsOnly },
  ),
  pauses: {
    firstMs: setting('WEBHOOK_FIRST_PAUSE_SECONDS', converted(wholeNumber(1, 3_600), inMilliseconds), {
      preset: '5',
      meaning: 'first pause after a delivery that failed; each is twice as long as the one before',
    }),
    longestMs: setting('WEBHOOK_LONGEST_PAUSE_SECONDS', converted(wholeNumber(1, 86_400), inMilliseconds), {
      preset: '14400',
      meaning: 'longest of these pauses, at least as long as the first',
    }),
  },
  giveUpMs: setting(
    'WEBHOOK_RETRY_HOURS',
    converted(wholeNumber(1, 168), (hours) => hours * hourMs),
    {
      preset: '72',
      meaning: 'how long a delivery is tried; then it is parked, until somebody asks for it again',
    },
  ),
};
