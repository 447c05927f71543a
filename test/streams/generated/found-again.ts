/** The values of an answer, in a form in which a value of the reply can be looked for. */
export interface AnswerValues {
  /** Whether a text of the reply stands in the answer, as it is or in one of the forms that answers give to values. */
  has(text: string): boolean;
}

/** @param answer any JSON */
export function valuesOf(answer: unknown): AnswerValues {
  const values = new Set(scalarsIn(answer).map((value) => plain(String(value))));
  const texts = [...values].filter((value) => value.length >= longEnough);
  return {
    has: (text) =>
      formsOf(text).some(
        (form) => values.has(form) || (form.length >= longEnough && texts.some((value) => value.includes(form))),
      ),
  };
}

/** A shorter value inside a longer one may be there by chance. */
const longEnough = 4;

function scalarsIn(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalarsIn) : [value];
}

/** Letters and digits only: `DATA_FOUND` and `dataFound`, `2024-03-01` and `20240301`. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** As it is; a number as cents and without zeros before it; a moment as its day, a time without seconds, a date as far as it is known. */
function formsOf(text: string): readonly string[] {
  const trimmed = text.trim();
  const number = /^-?\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : undefined;
  const numbers = number === undefined ? [] : [number, Math.round(number * 100)].map(String);
  const shorter = [/^(\d{4}-\d{2}-\d{2})T/, /^(\d{2}:\d{2}):\d{2}$/, /^(\d{4}(?:-(?!00)\d{2})?)(?:-00)+$/];
  const parts = shorter.flatMap((form) => form.exec(trimmed)?.slice(1) ?? []);
  return [trimmed, ...numbers, ...parts].map(plain);
}
