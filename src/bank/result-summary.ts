import { meaningOf, type CodeMeaning, type CodeTable } from './status.ts';
import { aside, group, inNamespace, many, optional, text } from './reply-shape.ts';

/** Namespace of the elements that documents of the older generation (SSDN) share. */
export const ssdnCommonNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Common';

/**
 * `ResultSummary`: how the older generation gives the outcome of a question, around a document and in some also inside
 * it.
 */
export const resultSummary = inNamespace(
  ssdnCommonNamespace,
  aside(
    group(
      {
        ReturnCode: optional(text),
        Detail: many(
          group(
            {
              Severity: optional(text),
              ReasonCode: optional(text),
              Information: many(group({ FieldName: optional(text), FieldValue: optional(text) })),
            },
            { leftOut: ['Diagnostic', 'AuthorCodeList'] },
          ),
        ),
      },
      { attributes: ['ok'] },
    ),
  ),
);

/** The parts of a summary that are judged. */
interface Summary {
  readonly ReturnCode?: string | undefined;
  readonly Detail: readonly { readonly ReasonCode?: string }[];
}

/** Return code 0 or 1: all went well, perhaps with warnings. */
export function isOk({ ReturnCode: code }: Pick<Summary, 'ReturnCode'>): boolean {
  return code === '0' || code === '1';
}

/** The reason codes, in order. */
export function reasonCodesOf({ Detail: details }: Pick<Summary, 'Detail'>): readonly string[] {
  return details.map(({ ReasonCode: code }) => code ?? '').filter((code) => code !== '');
}

/**
 * What a summary inside a document says about the outcome, for `outcomeOf` of an operation. The first known reason code
 * decides. Without one, data that came with a warning stand; an unexplained warning or error without data does not mean
 * "nothing".
 * @param hasData whether the document tells anything about the person
 * @param own codes of the service
 * @returns undefined when the data in the document stand
 */
export function outcomeOfSummary(summary: Summary, hasData: boolean, own?: CodeTable): CodeMeaning | undefined {
  const meanings = reasonCodesOf(summary).map((code) => meaningOf(code, own));
  const meaning = meanings.find((one) => one !== undefined && one !== 'data');
  if (meaning !== undefined && (meaning !== 'none' || !hasData)) return meaning;
  if (!isOk(summary)) return 'badReply';
  if (hasData) return undefined;
  return summary.ReturnCode === '0' ? 'none' : 'badReply';
}
