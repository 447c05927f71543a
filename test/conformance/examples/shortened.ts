import type { Json } from '../contract.ts';

/** Items of a list that an example shows, and lines of a text. */
const most = { items: 2, lines: 3 };

/** All server-sent events of an answer, each with its data shortened. */
export function shortenedEvents(text: string): string {
  return text.replaceAll(/(?<=^data: ).*$/gm, (data) => JSON.stringify(shortened(JSON.parse(data) as Json)));
}

/** A body with the beginnings of its lists and texts only: the shape is what an example is for. */
export function shortened(value: Json): Json {
  if (typeof value === 'string') return value.split('\n').slice(0, most.lines).join('\n');
  if (Array.isArray(value)) return value.slice(0, most.items).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
}
