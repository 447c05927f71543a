import { expect, test } from 'vitest';
import { incompleteDateFromParts } from '../../../src/values/incomplete-date.ts';
import { decoderFor } from '../../../src/bank/soap/decode.ts';
import { reply } from '../../../src/streams/national-register/file.ts';
import { death } from '../../../src/streams/national-register/groups/death.ts';
import { labelIn } from '../../../src/streams/national-register/values/mapping.ts';
import { registerFile } from '../../contracts/register-file.ts';

const namespace = 'http://www.ibz.rrn.fgov.be/XSD/xm25/rn25Schema';

test('every element of a file in which all groups occur is read or left out', () => {
  const decoder = decoderFor([{ name: 'reply', namespace: '', shape: reply }]);
  const decoding = decoder.start();
  decoding.write(`<reply xmlns:n="${namespace}"><rrn_it_implicit>${registerFile()}</rrn_it_implicit></reply>`);
  decoding.end();
  expect(decoder.sightings().filter(({ kind }) => kind === 'unread')).toEqual([]);
  expect(decoding.told).toBeGreaterThan(100);
});

test('an empty item of 150 is no death', () => {
  expect(death.tell({ Deceases: { Decease: [{}] } }, { label: labelIn('nl'), names: new Map() })).toEqual({});
});

test('a date of which every part is 00 is no date', () => {
  expect(incompleteDateFromParts({ Century: '00', Year: '00', Month: '00', Day: '00' })).toBeUndefined();
});
