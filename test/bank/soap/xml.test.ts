import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { XmlError } from '../../../src/bank/soap/xml/error.ts';
import { NameTable } from '../../../src/bank/soap/xml/names.ts';
import { XmlScanner } from '../../../src/bank/soap/xml/scanner.ts';

/** What happened in a document, texts joined. */
type Events = readonly string[];

function collector() {
  const events: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') events.push(`text ${JSON.stringify(text)}`);
    text = '';
  };
  return {
    open: (name: string, namespace: string, attributes: readonly string[]) => {
      flush();
      events.push(`open {${namespace}}${name} ${attributes.join(' ')}`);
    },
    text: (more: string) => (text += more),
    close: () => {
      flush();
      events.push('close');
    },
    events,
  };
}

const attributeNames = ['a', 'b', 'p:a', 'é'];

function scan(pieces: readonly Uint8Array[], names = new NameTable()): Events {
  const seen = collector();
  let depth = 0;
  const scanner = new XmlScanner(
    {
      get wantsText() {
        return depth > 0;
      },
      open(local, namespace, attributes) {
        depth += 1;
        const read = attributeNames.flatMap((name) => {
          const value = attributes.value(name);
          return value === undefined ? [] : [`${name}=${JSON.stringify(value)}`];
        });
        seen.open(local, namespace, read);
      },
      text: seen.text,
      close() {
        depth -= 1;
        seen.close();
      },
    },
    names,
  );
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  return seen.events;
}

/** The same by a parser that is known to be right. */
function reference(xml: string): Events {
  const seen = collector();
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a DTD');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    const read = attributeNames.flatMap((name) => {
      const attribute = tag.attributes[name];
      return attribute ? [`${name}=${JSON.stringify(attribute.value)}`] : [];
    });
    seen.open(tag.local, tag.uri, read);
  });
  const onText = (text: string) => {
    if (depth > 0) seen.text(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    depth -= 1;
    seen.close();
  });
  parser.write(xml).close();
  return seen.events;
}

function outcome(read: () => Events): Events | 'refused' {
  try {
    return read();
  } catch {
    return 'refused';
  }
}

/** Cuts bytes at places, also within a character. */
function cut(xml: string, places: readonly number[]): readonly Uint8Array[] {
  const bytes = Buffer.from(xml);
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

const name = fc.constantFrom('a', 'b', 'é', 'p:a', 'q:b', 'a-1.2', 'long'.repeat(9));
const text = fc
  .array(
    fc.constantFrom(
      'x',
      ' \n\r\t',
      '\r\n',
      'é',
      '𝄞',
      '\uFFFD',
      '\uF8FF',
      '&amp;',
      '&#233;',
      '&#x1D11E;',
      ']]',
      '>',
      '"',
      "'",
      '=',
      '/',
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const attribute = fc
  .tuple(fc.constantFrom('a', 'b', 'p:a', 'q:a', 'é', 'xmlns', 'xmlns:p', 'xmlns:q'), text, fc.constantFrom('"', "'"))
  .map(([key, value, quote]) => ` ${key}=${quote}${value.replaceAll(quote, '')}${quote}`);
const tags = fc
  .tuple(name, fc.array(attribute, { maxLength: 3 }))
  .map(([tag, attributes]) => ({ tag, head: tag + attributes.join('') }));
const other = fc.oneof(
  text.map((content) => `<!--${content.replaceAll('--', '')}-->`),
  text.map((content) => `<?target ${content.replaceAll('?>', '')}?>`),
  text.map((content) => `<![CDATA[${content.replaceAll(']]>', '')}]]>`),
);
const { content } = fc.letrec<{ content: string }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    text,
    other,
    tags.map(({ head }) => `<${head}/>`),
    fc
      .tuple(tags, fc.array(tie('content'), { maxLength: 4 }))
      .map(([{ tag, head }, parts]) => `<${head}>${parts.join('')}</${tag}\n>`),
  ),
}));
const document = fc
  .tuple(
    fc.constantFrom(
      '',
      '\uFEFF',
      '<?xml version="1.0"?>',
      `\uFEFF<?xml version='1.0' encoding="utf-8" standalone='yes' ?>\n`,
    ),
    tags,
    fc.array(content, { maxLength: 5 }),
    fc.constantFrom('', '\n', '<!-- end -->', '<?end?>'),
  )
  .map(
    ([before, { tag, head }, parts, after]) =>
      `${before}<${head} xmlns:p="urn:p" xmlns:q="urn:q">${parts.join('')}</${tag}>${after}`,
  );
/** A document with some of it replaced. */
const mutated = fc
  .tuple(
    document,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 6 }),
        fc.constantFrom(
          '',
          '<',
          '>',
          '&',
          ';',
          '/',
          '"',
          "'",
          ']]>',
          '--',
          '<!',
          '?>',
          ' ',
          '\0',
          '\uFFFF',
          ':',
          'a',
          '=',
        ),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([xml, changes]) =>
    changes
      .reduce((changed, [place, length, replacement]) => {
        const at = place % (changed.length + 1);
        return changed.slice(0, at) + replacement + changed.slice(at + length);
      }, xml)
      .toWellFormed(),
  );
const cuts = fc.array(fc.nat(), { maxLength: 6 });

describe('the XML scanner, beside a parser that is known to be right', () => {
  test.each([
    ['generated', document],
    ['damaged', mutated],
  ])('reads or refuses %s documents alike, in whatever pieces', (_kind, documents) => {
    const names = new NameTable();
    fc.assert(
      fc.property(documents, cuts, (xml, places) => {
        // The other parser takes two things that XML does not allow: a question mark right behind a target, and a local
        // name that begins like no name does.
        fc.pre(!/<\?[^\s?]*\?(?!>)|:[-.0-9]/.test(xml));
        expect(outcome(() => scan(cut(xml, places), names))).toEqual(outcome(() => reference(xml)));
      }),
      { numRuns: 3_000 },
    );
  });

  test('a byte at a time', () => {
    fc.assert(
      fc.property(document, (xml) => {
        const bytes = [...Buffer.from(xml)].map((byte) => Uint8Array.of(byte));
        expect(outcome(() => scan(bytes))).toEqual(outcome(() => reference(xml)));
      }),
    );
  });

  test('any bytes are read or refused with an error of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 4 }), (pieces) => {
        try {
          scan([Buffer.from('<a>'), ...pieces]);
        } catch (error) {
          expect(error).toBeInstanceOf(XmlError);
        }
      }),
    );
  });
});

describe('the XML scanner refuses', () => {
  const inRoot = (inner: string) => `<a>${inner}</a>`;
  test.each([
    ['a DTD', '<!DOCTYPE a><a/>'],
    ['a DTD with entities', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
    ['an unknown entity', inRoot('&e;')],
    ['a reference to no character', inRoot('&#0;')],
    ['a reference to half a pair', inRoot('&#xD800;')],
    ['a reference beyond Unicode', inRoot('&#x110000;')],
    ['a reference without digits', inRoot('&#;')],
    ['a reference without an end', inRoot('& more text than any reference has')],
    ['XML 1.1', '<?xml version="1.1"?><a/>'],
    ['a declaration that is not first', ' <?xml version="1.0"?><a/>'],
    ['a control character', inRoot('\u0001')],
    ['a character that is none', inRoot('\uFFFE')],
    ['a prefix that nothing declares', '<p:a/>'],
    ['an attribute that occurs twice by its namespace', '<a xmlns:p="u" xmlns:q="u" p:x="" q:x=""/>'],
    ['the prefix xmlns for something else', '<a xmlns:xmlns="u"/>'],
    ['the prefix xml for something else', '<a xmlns:xml="u"/>'],
    ['an element named with the prefix xmlns', '<xmlns:a/>'],
    ['a question mark behind a target', '<?a??><a/>'],
    ['a local name that begins with a digit', '<a xmlns:p="u"><p:1/></a>'],
    ['two roots', '<a/><b/>'],
    ['no root', '<!-- nothing -->'],
    ['text beside the root', '<a/>text'],
    ['a tag that is too long', `<a b="${'x'.repeat(20_000)}"/>`],
  ])('%s', (_what, xml) => {
    expect(() => scan([Buffer.from(xml)])).toThrow(XmlError);
    expect(() => scan(cut(xml, [1, 3, 7, 12, 19]))).toThrow(XmlError);
  });

  test.each([
    ['a byte that is not UTF-8', [0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]],
    ['a character that is cut off', [0x3c, 0x61, 0x2f, 0x3e, 0xc3]],
    ['an overlong form', [0x3c, 0x61, 0x3e, 0xc0, 0xbc, 0x3c, 0x2f, 0x61, 0x3e]],
  ])('%s', (_what, bytes) => {
    expect(() => scan([Uint8Array.from(bytes)])).toThrow(XmlError);
    expect(() => scan(bytes.map((byte) => Uint8Array.of(byte)))).toThrow(XmlError);
  });
});

test('names made to share a place in the table are still told apart', () => {
  // A sum with the factor 31 is the same for Aa and BB.
  const same = ['Aa', 'BB', 'AaAa', 'BBBB', 'AaBB', 'BBAa'];
  const xml = `<r>${same.map((one) => `<${one}>x</${one}>`).join('')}</r>`;
  expect(scan([Buffer.from(xml)])).toEqual(reference(xml));
});

test('a document full of names fills no memory and stays readable', () => {
  const names = new NameTable();
  const many = Array.from({ length: 5_000 }, (_none, index) => `<n${String(index)}/>`).join('');
  const xml = `<r>${many}</r>`;
  expect(scan([Buffer.from(xml)], names)).toEqual(reference(xml));
  expect(scan([Buffer.from('<r><other/></r>')], names)).toEqual(reference('<r><other/></r>'));
});
