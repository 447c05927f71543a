import type { XmlElements } from '../xml.ts';
import { labelIn, type Labels } from './labels.ts';

/** A value with the words of the office in three languages; a value without words is its own description. */
export function describedCode(labels: Labels, value: string, list = 'descriptions'): XmlElements {
  const description = (['nl', 'fr', 'de'] as const).flatMap((language) => {
    const label = labelIn(labels, value, language);
    return label === undefined ? [] : [{ $: { lang: language.toUpperCase() }, _: label }];
  });
  return { value, [list]: { description: description.length > 0 ? description : [{ _: value }] } };
}

/** Which office decided. */
export function decisionOf({ office, decision }: { readonly office: number; readonly decision?: string | undefined }) {
  return { decisionHandler: office, identificationNumber: decision };
}
