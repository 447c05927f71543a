import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { ContractError, requestWriter } from '../../../src/bank/soap/contract.ts';
import { UnwritableTextError } from '../../../src/bank/soap/document-template.ts';

/** The elements of a document in order, with their depth, and the texts of the leaves. */
function shapeOf(xml: string): { readonly elements: readonly string[]; readonly texts: readonly string[] } {
  const elements: string[] = [];
  const texts: string[] = [];
  let depth = 0;
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    elements.push(`${String(depth)} {${tag.uri}}${tag.local} ${Object.keys(tag.attributes).join()}`);
    depth += 1;
    text = '';
  });
  parser.on('text', (part) => (text += part));
  parser.on('cdata', (part) => (text += part));
  parser.on('closetag', () => {
    depth -= 1;
    if (text !== '') texts.push(text);
    text = '';
  });
  parser.write(xml).close();
  return { elements, texts };
}

const register = (familyName: string, givenName: string, birthDate: string) => ({
  SSIN: '80611000160',
  Purpose: 1,
  Period: { StartDate: '2026-01-01', EndDate: '2026-03-01' },
  Action: 'REGISTER',
  QueryRegister: 'ALL',
  ProofOfAuthentication: { PersonData: { LastName: familyName, FirstName: givenName, BirthDate: birthDate } },
});

/** Texts that mean something to XML, in all combinations with ordinary ones. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<![CDATA[',
        ']]>',
        '</access:LastName>',
        '<evil/>',
        '&',
        '&amp;',
        '&lt;',
        '&#60;',
        '<!--',
        '-->',
        '<?pi?>',
        '"',
        "'",
        '<!DOCTYPE x>',
        '\n',
        '\t',
        'é',
        '𝕏',
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

describe('documents that go to the Bank', () => {
  test('no input changes their shape, and every input arrives as it was given', async () => {
    const writer = await requestWriter('ManageAccess', 'ManageAccess.wsdl', 'ManageAccess');
    const plain = shapeOf(writer.write(register('A', 'B', 'C')));
    fc.assert(
      fc.property(hostile, hostile, hostile, (familyName, givenName, birthDate) => {
        const { elements, texts } = shapeOf(writer.write(register(familyName, givenName, birthDate)));
        expect(elements).toEqual(plain.elements);
        const given = [familyName, givenName, birthDate].filter((text) => text !== '');
        expect(texts.slice(texts.length - given.length)).toEqual(given);
      }),
      {
        numRuns: 500,
        examples: [['<![CDATA[]]></access:LastName><access:LastName>X<![CDATA[]]>', 'B', 'C']],
      },
    );
  });

  test('not inside the older generation’s text in a text either', async () => {
    const inner = await requestWriter('ManageAccess', 'ManageAccess.wsdl', 'ManageAccess');
    const outer = await requestWriter('WebServiceConnector', 'WebServiceConnector.wsdl', 'sendXML');
    fc.assert(
      fc.property(hostile, (familyName) => {
        const document = inner.write(register(familyName, 'B', 'C'));
        const { elements, texts } = shapeOf(outer.write(document));
        expect(elements).toHaveLength(1);
        expect(texts).toEqual([document]);
      }),
    );
  });

  test.each(['\u0000', '\u001b', '\ufffe', '\ud800'])('a text that XML cannot carry is refused: %j', async (text) => {
    const writer = await requestWriter('ManageAccess', 'ManageAccess.wsdl', 'ManageAccess');
    expect(() => writer.write(register(`A${text}`, 'B', 'C'))).toThrow(UnwritableTextError);
  });
});

test('attributes are attributes, escaped, whatever order the elements are named in', async () => {
  const writer = await requestWriter('L036', 'L036.wsdl', 'L036');
  const document = writer.write({ INSS: '1', L036: { $attributes: { processType: 'L"<' } }, UniqueReference: 'R' });
  expect(document).toMatch(/:L036 processType="L&quot;&lt;"><\/.*:UniqueReference>.*:INSS>/);
});

test('a contract that is not there, or lacks the operation, is found when it is loaded', async () => {
  await expect(requestWriter('ManageAccess', 'None.wsdl', 'ManageAccess')).rejects.toThrow(ContractError);
  await expect(requestWriter('ManageAccess', 'ManageAccess.wsdl', 'None')).rejects.toThrow(ContractError);
});
