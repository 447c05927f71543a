import { withoutAbsent } from '../../../values/without-absent.ts';
import type { RecordFormat, ShownRecord } from './format.ts';

/** How much an outcome deserves attention, 0–10. */
const severity: Readonly<Record<ShownRecord['outcome'], number>> = {
  underWay: 0,
  answered: 1,
  noData: 1,
  unanswered: 3,
  failed: 3,
  denied: 5,
};

/**
 * ArcSight Common Event Format, version 0, a line per record. Keys are those of its dictionary; what has none there is a
 * custom string (`cs1` …) or number (`cn1`) with its label.
 */
export const cef: RecordFormat = {
  mediaType: 'text/plain; charset=utf-8',
  head: '',
  record: (record) => `${line(record)}\n`,
  tail: '',
};

function line(record: ShownRecord): string {
  const { action, outcome } = record;
  const header = ['CEF:0', 'OCMW-CPAS', 'Social-inquiry gateway', '1', inHeader(action), inHeader(action)];
  const extension = Object.entries(fieldsOf(record)).map(([key, value]) => `${key}=${inExtension(String(value))}`);
  return `${header.join('|')}|${String(severity[outcome])}|${extension.join(' ')}`;
}

function fieldsOf(record: ShownRecord): Readonly<Record<string, string | number>> {
  const { integrationId, caseReference, stream, qualityCode, ruleCode, policyVersion, problem } = record;
  return withoutAbsent({
    rt: Date.parse(record.at),
    externalId: record.entryId,
    act: record.action,
    outcome: record.outcome,
    suser: record.userId,
    spriv: record.role,
    requestClientApplication: record.clientId,
    msg: record.explanation,
    reason: record.reason,
    cat: record.categories?.join(' '),
    ...labelled('cs1', 'integrationId', integrationId),
    ...labelled('cs2', 'stream', stream),
    ...labelled('cs3', 'ruleCode', ruleCode ?? problem),
    ...labelled('cs4', 'caseReference', caseReference),
    ...labelled('cs5', 'enterpriseNumber', record.enterpriseNumber),
    ...labelled('cs6', 'traceId', record.traceId),
    ...labelled('cn1', 'qualityCode', qualityCode?.code),
    ...labelled('flexString1', 'policyVersion', policyVersion),
  });
}

function labelled(key: string, label: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [`${key}Label`]: label, [key]: value };
}

/** In the header a backslash and a bar are escaped, and a line break may not stand. */
function inHeader(value: string): string {
  return value.replace(/[\r\n]+/g, ' ').replace(/[\\|]/g, String.raw`\$&`);
}

/** In a value a backslash and an equals sign are escaped, and line breaks are written as `\n` and `\r`. */
function inExtension(value: string): string {
  return value
    .replace(/[\\=]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\r', String.raw`\r`);
}
