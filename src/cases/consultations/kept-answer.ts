import type { Permission } from '../../access/access.ts';
import type { Asked } from '../../access/asked.ts';
import { scaleFinding } from '../../access/decide.ts';
import type { Door } from '../../access/door.ts';
import { scaleFigures } from '../../access/scale-figures.ts';
import type { AnyStream, Stream } from '../../stream-kit/stream.ts';
import type { Integration } from '../integrations/integration.ts';
import type { ConsultationAnswer } from './consult.ts';
import { openCategories, openProperties, project } from './project.ts';
import { personsShown } from './persons-shown.ts';
import { accessTo, factsOnRecord, recall, type Subject } from './subject.ts';

/** An answer that was kept, as it is shown to whoever reads it now. */
export interface AnswerShownAgain {
  readonly answer: ConsultationAnswer;
  /** Whether something that was complete is not so for this caller, because another stream shut meanwhile. */
  readonly isCurtailed: boolean;
}

/**
 * Shows an answer that was kept: decided for this caller and for now, as a consultation is, with an entry of its own. The
 * Bank is not asked.
 * @throws Problem 403 when the stream is no longer open to the caller
 */
export function showAgain(
  ports: { readonly door: Door<Integration> },
  stream: AnyStream,
  asked: Asked<unknown>,
  subject: Subject,
  kept: ConsultationAnswer,
): Promise<AnswerShownAgain> {
  return ports.door.perform(
    'readDossier',
    // The allowance of the caller was taken with the dossier.
    { ...asked, spend: undefined },
    {
      find: (look) => recall(look, subject),
      decide: () => accessTo(stream.name, subject),
      opening: { stream: stream.name },
      evidence: factsOnRecord,
      carryOut: (_subject, { access }) => {
        const result = openToday(stream, kept, subject, access);
        const { withheldCategories } = result.answer;
        const categories = openCategories(stream, 'all').filter((category) => !withheldCategories.includes(category));
        return Promise.resolve({
          outcome: kept.outcome === 'noDataFound' ? 'noData' : 'answered',
          categories,
          alsoShown: personsShown(result.answer.data, subject.integration.ssin),
          result,
        });
      },
    },
  );
}

/**
 * What is left of a kept answer for a caller. A category that is not open any more is withheld, one that was withheld then
 * stays so. What a stream told that has shut since is unknown. The comparison with the federal scale belongs to the
 * decision, so it is the one of now. Pure.
 */
export function openToday(
  stream: AnyStream,
  kept: ConsultationAnswer,
  subject: Subject,
  access: Permission,
): AnswerShownAgain {
  const all = openCategories(stream, 'all');
  const categories = openCategories(stream, access.categories).filter(
    (category) => !kept.withheldCategories.includes(category),
  );
  const properties = openProperties(stream, categories);
  const { scale: formerScale, data, alsoConsulted = [] } = kept;
  const shut = alsoConsulted.filter((other) => other.outcome !== 'notOpen' && !accessTo(other.stream, subject).allowed);
  const lost = propertiesOf(stream, shut, properties);
  const scale = formerScale && scaleFinding(subject.facts)?.verdict;
  const isCurtailed = lost.length > 0 && data !== undefined;
  return {
    isCurtailed,
    answer: {
      stream: kept.stream,
      integrationId: kept.integrationId,
      consultedAt: kept.consultedAt,
      sources: kept.sources,
      filteredElements: kept.filteredElements,
      outcome: isCurtailed ? 'incomplete' : kept.outcome,
      withheldCategories: all.filter((category) => !categories.includes(category)),
      unknownProperties: [
        ...new Set([
          ...kept.unknownProperties.filter((property) => properties.has(property)),
          ...(isCurtailed ? lost : []),
        ]),
      ],
      ...(alsoConsulted.length > 0
        ? { alsoConsulted: alsoConsulted.map((one) => (shut.includes(one) ? { ...one, outcome: 'notOpen' } : one)) }
        : {}),
      ...(access.basis ? { basis: scaleFigures(access.basis) } : {}),
      ...(scale ? { scale: scaleFigures(scale) } : {}),
      ...(data ? { data: project(data, new Set([...properties].filter((property) => !lost.includes(property)))) } : {}),
    },
  };
}

/** The open properties that other streams completed. */
function propertiesOf(
  { completedBy = [] }: Pick<Stream, 'completedBy'>,
  others: readonly { readonly stream: string }[],
  properties: ReadonlySet<string>,
): readonly string[] {
  const completions = completedBy.filter((one) => others.some((other) => other.stream === one.stream));
  return [...new Set(completions.flatMap((one) => one.completes))].filter((property) => properties.has(property));
}
