import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aside, group, inNamespace, listOf, many, optional, text, type Field } from '../../../src/bank/reply-shape.ts';
import { decodeReply, decoderFor, defaultLimits, UnreadableReplyError } from '../../../src/bank/soap/decode.ts';

const ns = 'urn:test:reply';
const shape = group({
  status: group({ value: text, code: optional(text) }),
  ssin: optional(group({}, { attributes: ['replacedBy'], content: true })),
  items: listOf('item', group({ name: text, note: many(text) })),
});
const root = { name: 'reply', namespace: ns, shape };

function envelope(content: string, prefix = 'x'): string {
  return (
    `<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><any>thing</any></s:Header>` +
    `<s:Body vendor="1"><${prefix}:reply xmlns:${prefix}="${ns}">${content}</${prefix}:reply></s:Body></s:Envelope>`
  );
}
const status = '<status><value>DATA_FOUND</value></status>';

describe('the reply decoder', () => {
  test('reads what the shape names, whatever the prefix, the order and the rest', () => {
    const xml = envelope(
      `<unknown><deep><status>no</status></deep></unknown><items><item><note> a </note><name>A&amp;B &#233;</name></item></items>` +
        `<status><code>MSG</code><other/><value><![CDATA[DATA_FOUND]]></value></status><ssin replacedBy="1" more="2">42</ssin>`,
      'q17',
    );
    expect(decodeReply(xml, root)).toEqual({
      status: { value: 'DATA_FOUND', code: 'MSG' },
      ssin: { attributes: { replacedBy: '1' }, content: '42' },
      items: { item: [{ name: 'A&B é', note: ['a'] }] },
    });
  });

  test('keeps a list of one a list, and an absent list empty', () => {
    const one = decodeReply(envelope(`${status}<items><item><name>A</name></item></items>`), root);
    expect(one.items?.item).toEqual([{ name: 'A', note: [] }]);
    expect(decodeReply(envelope(`${status}<items/>`), root).items?.item).toEqual([]);
    expect(decodeReply(envelope(status), root).items).toBeUndefined();
  });

  test('does not take an element of another namespace for the one it reads', () => {
    const xml = envelope(`${status}<items xmlns="urn:other"><item><name>A</name></item></items>`);
    expect(decodeReply(xml, root).items).toBeUndefined();
  });

  test('reads an element in a namespace of its own', () => {
    const own = group({ inner: inNamespace('urn:other', group({ name: text })) });
    const xml = envelope('<o:inner xmlns:o="urn:other"><o:name>A</o:name></o:inner>');
    expect(decodeReply(xml, { name: 'reply', namespace: ns, shape: own })).toEqual({ inner: { name: 'A' } });
  });

  test.each([
    ['a mandatory element is missing', envelope('<status/>')],
    ['a single element is doubled', envelope(status + status)],
    ['the document has a DTD', `<!DOCTYPE x [<!ENTITY a "b">]>${envelope(status)}`],
    ['an entity is not defined', envelope(status.replace('DATA_FOUND', '&own;'))],
    ['the document stops', envelope(status).slice(0, -5)],
    ['the document is not XML', 'Service Unavailable'],
    ['the document is empty', ''],
    ['the body holds something else', envelope(status).replaceAll('reply', 'answer')],
    ['the namespace is wrong', envelope(status).replace(ns, 'urn:other')],
    ['the nesting is too deep', envelope(status + '<a>'.repeat(80) + '</a>'.repeat(80))],
    ['a text is too long', envelope(`<status><value>${'x'.repeat(defaultLimits.text + 1)}</value></status>`)],
    ['the document is too large', envelope(`${status}<!--${'x'.repeat(defaultLimits.size)}-->`)],
  ])('refuses a reply when %s', (_why, xml) => {
    expect(() => decodeReply(xml, root)).toThrow(UnreadableReplyError);
  });

  test('gives the same in whatever pieces the document arrives', () => {
    const decoder = decoderFor([root]);
    const xml = `<reply xmlns="${ns}"><status xmlns=""><value>é&lt;ü</value></status></reply>`;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: xml.length }), { maxLength: 8 }), (cuts) => {
        const decoding = decoder.start();
        let from = 0;
        for (const cut of [...cuts.sort((a, b) => a - b), xml.length]) {
          decoding.write(xml.slice(from, cut));
          from = cut;
        }
        expect(decoding.end()).toEqual({ reply: { status: { value: 'é<ü' } } });
      }),
    );
  });

  test('any input is decoded or refused, never something else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (garbage) => {
        for (const xml of [garbage, envelope(garbage)]) {
          try {
            decodeReply(xml, root);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableReplyError);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a reply tells', () => {
  const answer = group({ since: optional(text) }, { attributes: ['hasRight', 'language'], flags: ['hasRight'] });
  const told = (field: Field, xml: string) => {
    const decoding = decoderFor([{ name: 'reply', namespace: ns, shape: group({ answer: field }) }]).start();
    decoding.write(`<x:reply xmlns:x="${ns}">${xml}</x:reply>`);
    decoding.end();
    return decoding.told;
  };

  test.each([
    ['<answer hasRight="true"/>', 1],
    ['<answer hasRight="1"><since>2026-01-01</since></answer>', 2],
    ['<answer hasRight="false"/>', 0],
    ['<answer hasRight="0"/>', 0],
    ['<answer hasRight="" language="NL"/>', 0],
    ['<answer language="true"/>', 0],
  ])('%s: a flag counts when it says yes', (xml, expected) => {
    expect(told(optional(answer), xml)).toBe(expected);
  });

  test('a flag of an aside does not count', () => {
    expect(told(aside(optional(answer)), '<answer hasRight="true"><since>2026-01-01</since></answer>')).toBe(0);
  });
});

describe('what is not read', () => {
  const counted = group(
    { item: many(group({ name: text }, { leftOut: ['known'] })), note: optional(text) },
    { leftOut: ['wanted'] },
  );

  function sightingsOf(...contents: readonly string[]) {
    const decoder = decoderFor([{ name: 'reply', namespace: ns, shape: counted }]);
    for (const content of contents) {
      const decoding = decoder.start();
      decoding.write(`<x:reply xmlns:x="${ns}">${content}</x:reply>`);
      decoding.end();
    }
    return decoder
      .sightings()
      .filter(({ occurrences }) => occurrences > 0)
      .map(({ element, kind, occurrences }) => `${kind} ${element} ${String(occurrences)}`)
      .sort();
  }

  test('is counted by name, apart from what is left out on purpose', () => {
    const item = '<item><name>a</name><known><deep>1</deep></known><new>2</new></item>';
    expect(sightingsOf(item + item, `<wanted/><note>b<i>c</i></note>${item}`)).toEqual([
      'leftOut item/known 3',
      'leftOut wanted 1',
      'read item 3',
      'read item/name 3',
      'read note 1',
      'unread item/new 3',
      'unread note/i 1',
    ]);
  });

  test('in another namespace is named so', () => {
    expect(sightingsOf('<note xmlns="urn:other">a</note>')).toEqual(['unread (other namespace) note 1']);
  });

  test('is never content: names that look like it are counted together, and so are those after a hundred', () => {
    expect(sightingsOf('<n85670112345/><Über/>', `<${'x'.repeat(61)}/>`)).toEqual(['unread (other) 3']);
    const many = Array.from({ length: 150 }, (_, index) => `<n${String(index)}/>`).join('');
    const seen = sightingsOf(many);
    expect(seen).toHaveLength(101);
    expect(seen).toContain('unread (other) 50');
  });
});
