import { meaningOf, type CodeMeaning, type CodeTable } from './bank-status.ts';
import { aside, group, inNamespace, many, optional, text } from './reply-shape.ts';

/** Namespace of what the documents of the older generation (SSDN) share. */
export const ssdnCommonNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Common';

/** `ResultSummary`: how the older generation says what came of a question, around a document and in some also inside it. */
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

/** What is judged of a summary. */
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
 * What a summary inside a document says about the outcome, for `outcomeOf` of an operation. The first reason code that is
 * known decides. Without one, a warning leaves the data that are there; a warning or an error that nothing explains and
 * that comes without data is not "nothing".
 * @param hasData whether the document tells anything about the person
 * @param own codes of the service
 * @returns undefined when it is about data that are there
 */
export function outcomeOfSummary(summary: Summary, hasData: boolean, own?: CodeTable): CodeMeaning | undefined {
  const meanings = reasonCodesOf(summary).map((code) => meaningOf(code, own));
  const meaning = meanings.find((one) => one !== undefined && one !== 'data');
  if (meaning !== undefined && (meaning !== 'none' || !hasData)) return meaning;
  if (!isOk(summary)) return 'badReply';
  if (hasData) return undefined;
  return summary.ReturnCode === '0' ? 'none' : 'badReply';
}
