import { PersonaError, type Written } from './errors.ts';
import type { PersonaFile } from './schema.ts';
import type { HandicapFile, HandicapRecognition } from './schema-handicap.ts';

/** What a source does not tell, and so must not be written. */
const silentOn: Readonly<Record<keyof Pick<HandicapFile, 'recognitions' | 'allowances' | 'cards'>, readonly string[]>> =
  {
    recognitions: ['VSB', 'MDG'],
    allowances: ['KindEnGezin', 'AVIQ', 'DSL'],
    cards: ['VSB', 'KindEnGezin', 'IrisCare', 'NicCin', 'AVIQ', 'DSL', 'MDG'],
  };

/** What a source does not tell of a recognition. */
const silentOnResult: Readonly<Record<string, readonly string[]>> = {
  adult: ['KindEnGezin', 'AVIQ'],
  child: ['NicCin'],
  unableToFollowCourses: ['KindEnGezin'],
  biiReady: ['DGPH', 'KindEnGezin'],
};

/**
 * A file holds what its source tells, and agrees with itself.
 * @throws PersonaError
 */
export function checkHandicaps(all: readonly Written<PersonaFile>[]): void {
  for (const { file, life } of all) {
    const known = new Set<string>();
    for (const [index, one] of (life.handicap?.files ?? []).entries()) {
      const wrong = (field: string, problem: string) =>
        new PersonaError(file, `handicap.files.${String(index)}.${field}`, problem);
      if (known.has(one.source)) throw wrong('source', 'has a file already');
      known.add(one.source);
      for (const [part, sources] of Object.entries(silentOn)) {
        if (one[part as keyof typeof silentOn].length > 0 && sources.includes(one.source)) {
          throw wrong(part, `are not told by ${one.source}`);
        }
      }
      for (const recognition of one.recognitions) {
        const part = untold(recognition, one.source);
        if (part !== undefined) throw wrong(`recognitions.${part}`, `is not told by ${one.source}`);
        if (recognition.adult && recognition.child) throw wrong('recognitions', 'are of an adult or of a child');
      }
      if (one.namesWithoutLanguage && one.source !== 'DGPH') {
        throw wrong('namesWithoutLanguage', 'are in the file of DGPH only');
      }
      if (one.canceledPayments.length > 0 && one.allowances.length === 0) {
        throw wrong('canceledPayments', 'need an allowance that is paid');
      }
      if (one.allowances.some(({ kind, family }) => kind === 3 && (one.source !== 'DGPH' || family === '-'))) {
        throw wrong('allowances', 'of kind 3 are federal and have a family category');
      }
    }
  }
}

/** The first part of a recognition that its source never tells. */
function untold({ adult, child }: HandicapRecognition, source: string): string | undefined {
  const told: Readonly<Record<string, unknown>> = { adult, child, ...child };
  return Object.keys(told).find((part) => told[part] !== undefined && silentOnResult[part]?.includes(source));
}
