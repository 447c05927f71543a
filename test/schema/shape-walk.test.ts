import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { group, inNamespace, many, optional, text, type GroupShape } from '../../src/bank/reply-shape.ts';
import { readSchema } from './read-schema.ts';
import { differences } from './shape-walk.ts';

const folder = mkdtempSync(join(tmpdir(), 'schema-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A reply of one line of schema, with a base type, a group and a choice, as the Bank's schemas have them. */
const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:t" targetNamespace="urn:t">
  <xs:complexType name="Base"><xs:sequence><xs:element name="status" type="xs:string"/></xs:sequence></xs:complexType>
  <xs:group name="Period"><xs:sequence><xs:element name="begin" type="xs:date"/><xs:element name="end" type="xs:date" minOccurs="0"/></xs:sequence></xs:group>
  <xs:complexType name="Place"><xs:choice><xs:element name="code" type="xs:string"/><xs:element name="name" type="xs:string" maxOccurs="2"/></xs:choice></xs:complexType>
  <xs:element name="reply"><xs:complexType><xs:complexContent><xs:extension base="Base"><xs:sequence>
    <xs:group ref="Period"/>
    <xs:element name="place" type="Place" maxOccurs="unbounded"/>
    <xs:element name="word" form="qualified"><xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="lang"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>
  </xs:sequence></xs:extension></xs:complexContent></xs:complexType></xs:element>
</xs:schema>`;

function walk(shape: GroupShape): readonly string[] {
  const file = join(folder, 'reply.xsd');
  writeFileSync(file, schema);
  const root = readSchema(pathToFileURL(file)).element('reply', 'urn:t');
  return differences(shape, root, '').map(({ kind, path }) => `${kind}: ${path}`);
}

const place = group({ code: optional(text), name: many(text) });
const word = inNamespace('urn:t', optional(group({}, { attributes: ['lang'], content: true })));
const fields = { status: text, begin: text, end: optional(text), place: many(place), word };

describe('the walk of a shape through a schema', () => {
  test('finds nothing where they agree', () => {
    expect(walk(group(fields))).toEqual([]);
    expect(
      walk(group({ begin: text, end: optional(text), place: many(place), word }, { leftOut: ['status'] })),
    ).toEqual([]);
  });

  test.each<[string, GroupShape, readonly string[]]>([
    [
      'an element that nothing reads',
      group({ status: text, place: many(place), word }),
      ['unread: reply/begin', 'unread: reply/end'],
    ],
    [
      'a name that is nowhere',
      group({ ...fields, other: optional(text) }, { leftOut: ['more'] }),
      ['nowhere: reply/other', 'nowhere: reply/more'],
    ],
    [
      'an attribute that is nowhere',
      group({ ...fields, place: many(group(place.fields, { attributes: ['x'] })) }),
      ['nowhere: reply/place/@x'],
    ],
    ['mandatory what may be absent', group({ ...fields, end: text }), ['mandatory: reply/end']],
    [
      'mandatory one branch of a choice',
      group({ ...fields, place: many(group({ code: text, name: many(text) })) }),
      ['mandatory: reply/place/code'],
    ],
    ['one where several may stand', group({ ...fields, place: optional(place) }), ['repeats: reply/place']],
    ['a text where elements stand', group({ ...fields, place: many(text) }), ['content: reply/place']],
    [
      'elements where a text stands',
      group({ ...fields, status: group({ code: optional(text) }) }),
      ['nowhere: reply/status/code', 'content: reply/status'],
    ],
    [
      'another namespace',
      group({ ...fields, word: optional(text) }),
      ['unread: reply/word (in the namespace "urn:t")'],
    ],
  ])('finds %s', (_, shape, found) => {
    expect(walk(shape)).toEqual(found);
  });
});
