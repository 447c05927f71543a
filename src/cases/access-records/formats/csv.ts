import type { RecordFormat, ShownRecord } from './format.ts';

/** What stands in each column. Only values that the record has as they are, so that the file can be read back. */
const columns: Readonly<Record<string, (record: ShownRecord) => string | undefined>> = {
  entryId: ({ entryId }) => entryId,
  at: ({ at }) => at,
  action: ({ action }) => action,
  userId: ({ userId }) => userId,
  clientId: ({ clientId }) => clientId,
  role: ({ role }) => role,
  enterpriseNumber: ({ enterpriseNumber }) => enterpriseNumber,
  traceId: ({ traceId }) => traceId,
  isOneOfSeveral: ({ isOneOfSeveral }) => String(isOneOfSeveral),
  integrationId: ({ integrationId }) => integrationId,
  qualityCode: ({ qualityCode }) => qualityCode?.code,
  caseReference: ({ caseReference }) => caseReference,
  stream: ({ stream }) => stream,
  reason: ({ reason }) => reason,
  explanation: ({ explanation }) => explanation,
  daysLate: ({ daysLate }) => daysLate?.toString(),
  policyVersion: ({ policyVersion }) => policyVersion,
  outcome: ({ outcome }) => outcome,
  ruleCode: ({ ruleCode }) => ruleCode,
  problem: ({ problem }) => problem,
  categories: ({ categories }) => categories?.join(' '),
  noticed: ({ noticed }) => noticed?.join(' '),
  tickets: ({ sources }) => sources.map(({ ticket }) => ticket).join(' '),
};

/** RFC 4180: comma, CRLF, quotes doubled, a header. */
export const csv: RecordFormat = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  head: `${Object.keys(columns).join(',')}\r\n`,
  record: (record) =>
    `${Object.values(columns)
      .map((valueOf) => cell(valueOf(record) ?? ''))
      .join(',')}\r\n`,
  tail: '',
};

/** What a spreadsheet takes for a formula, also behind white space or in the wide forms of these signs. */
const formula = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A value that a spreadsheet shows and does not calculate: one that looks like a formula gets an apostrophe before it. */
function cell(value: string): string {
  const harmless = formula.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) || harmless !== value ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
