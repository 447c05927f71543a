import { jsonIn } from './json.ts';
import type { DossierEvent } from './recording.ts';

/** The events of a dossier as far as they came whole. */
export function eventsIn(text: string): readonly DossierEvent[] {
  return blocksIn(text).map(({ block }) => {
    const lines = block.split(/\r?\n/);
    const valuesOf = (field: string) =>
      lines.flatMap((line) => (line.startsWith(`${field}:`) ? [line.slice(field.length + 1).replace(/^ /, '')] : []));
    return { event: valuesOf('event').at(-1) ?? 'message', data: jsonIn(valuesOf('data').join('\n')) };
  });
}

/** Where the first answer of a stream ends, once it is whole. */
export function firstAnswerEnds(text: string): number | undefined {
  return blocksIn(text).find(({ block }) => /^event: ?answer\r?$/m.test(block))?.end;
}

function blocksIn(text: string): readonly { readonly block: string; readonly end: number }[] {
  let begin = 0;
  return [...text.matchAll(/\r?\n\r?\n/g)].map((gap) => {
    const end = gap.index + gap[0].length;
    const block = text.slice(begin, gap.index);
    begin = end;
    return { block, end };
  });
}
