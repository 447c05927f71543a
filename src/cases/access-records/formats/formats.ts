import { cef } from './cef.ts';
import { csv } from './csv.ts';
import type { RecordFormat } from './format.ts';

const json: RecordFormat = {
  mediaType: 'application/json; charset=utf-8',
  head: '{"items":[',
  record: (record, isFirst) => `${isFirst ? '' : ','}\n${JSON.stringify(record)}`,
  tail: '\n]}\n',
};

/** The formats of an export, by the names that callers give. */
export const recordFormats = { csv, json, cef } as const satisfies Readonly<Record<string, RecordFormat>>;

export type FormatName = keyof typeof recordFormats;
export const formatNames = Object.keys(recordFormats) as [FormatName, ...FormatName[]];
