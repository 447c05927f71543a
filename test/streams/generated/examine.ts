import { requestWriter } from '../../../src/bank/soap/contract.ts';
import { decoderFor } from '../../../src/bank/soap/decode.ts';
import { inEnvelope } from '../../../src/bank/soap/soap-envelope.ts';
import type { SsdnOperation } from '../../../src/bank/operation.ts';
import type { Leaf, WrittenDocument } from '../../schema/document.ts';
import type { ReplySchema } from '../../schema/reply-schemas.ts';
import { wholeShape } from '../../schema/reply-shapes.ts';
import type { Rules } from '../../schema/rules.ts';
import { isLanguage } from '../../schema/values.ts';
import { consultWith } from '../consult.ts';
import { constraints, conventional, neverShown, ssin } from './constraints.ts';
import { valuesOf, type AnswerValues } from './found-again.ts';
import { isTold } from './shown.ts';

/** What generated replies of an operation keep to. */
export function rulesFor({ stream, key }: ReplySchema): Rules {
  const { rules = [], operations = {} } = constraints[stream.name] ?? {};
  return [...(operations[key] ?? []), ...rules, ...conventional];
}

/**
 * Gives a document to the gateway as the reply of an operation; the other operations of the stream are never answered.
 * @returns what is wrong: elements that nothing reads, an answer without data, values that are lost
 */
export async function examine(reply: ReplySchema, document: WrittenDocument): Promise<readonly string[]> {
  const { stream, key, operation } = reply;
  const { query = {}, notShown = [] } = constraints[stream.name] ?? {};
  const shape = wholeShape(operation);
  const told = document.leaves.filter(
    ({ path, text }) => text.trim() !== '' && isTold(shape, path.split('/').slice(1)),
  );
  const unread = (await sightingsIn(reply, document.xml)).map((element) => `unread: ${element}`);
  // Attributes alone are no data.
  if (told.every(({ path }) => path.includes('/@'))) return unread;
  const question = { ssin, language: 'nl' as const, today: '2026-03-02', query };
  const message = operation.generation === 'ssdn' ? inSsdnReply(operation, document.xml) : inEnvelope(document.xml);
  const { answer } = await consultWith(stream, question, (name) => (name === key ? message : undefined));
  const { outcome, data, ...rest } = answer as { readonly outcome?: string; readonly data?: unknown };
  if (outcome !== 'dataFound' && outcome !== 'incomplete') {
    return [...unread, `no data: ${outcome ?? ''} ${JSON.stringify(rest)}`];
  }
  const values = valuesOf(data);
  const lost = told.filter(
    (leaf) =>
      isDistinct(leaf) &&
      ![...notShown, ...neverShown].some(({ at }) => at.test(leaf.path)) &&
      !isShown(leaf, told, values),
  );
  return [...unread, ...lost.map(({ path, text }) => `lost: ${path} = ${text}`)];
}

/** A value that can be told from others in the answer: no yes or no, no name of a language, not the person asked about. */
function isDistinct({ path, text }: Leaf): boolean {
  return !['true', 'false', ssin].includes(text) && !isLanguage(path.replace(/^.*[/@]/, ''));
}

/** Of several texts in one language in the same place, one is enough. */
function isShown({ path, around, language, text }: Leaf, told: readonly Leaf[], values: AnswerValues): boolean {
  if (language === undefined) return values.has(text);
  const same = told.filter((one) => one.path === path && one.around === around && one.language === language);
  return same.some((one) => values.has(one.text));
}

async function sightingsIn({ operation, root }: ReplySchema, xml: string): Promise<readonly string[]> {
  const { reply } = await requestWriter(operation.service, operation.wsdl, operation.operation);
  const decoder = decoderFor([{ ...reply, shape: wholeShape(operation) }]);
  const decoding = decoder.start();
  decoding.write(xml);
  decoding.end();
  const sightings = decoder.sightings().filter(({ kind }) => kind === 'unread');
  return sightings.map(({ element }) => `${root.name}/${element}`);
}

/** The document of a service in an envelope that says that all went well. */
export function inSsdnReply(
  { serviceId, version }: Pick<SsdnOperation, 'serviceId' | 'version'>,
  document: string,
): string {
  const summary =
    '<c:ResultSummary xmlns:c="http://www.ksz-bcss.fgov.be/XSD/SSDN/Common" ok="YES"><c:ReturnCode>0</c:ReturnCode></c:ResultSummary>';
  return (
    `<SSDNReply xmlns="http://www.ksz-bcss.fgov.be/XSD/SSDN/Service"><ReplyContext>${summary}<Message>` +
    '<Reference>r</Reference><Ticket>t</Ticket><TimeReceive>20260302T100000</TimeReceive>' +
    '<TimeResponse>20260302T100001</TimeResponse></Message></ReplyContext>' +
    `<ServiceReply>${summary}<ServiceId>${serviceId}</ServiceId><Version>${version}</Version>${document}` +
    '</ServiceReply></SSDNReply>'
  );
}
