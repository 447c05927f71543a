import type { StreamAnswer } from '../answers.ts';
import type { Inquiry } from '../inquiry.ts';
import { neededStreams } from './needed.ts';
import type { CoverageItem } from './view.ts';

/**
 * Which streams an inquiry under this quality code normally consults, which of them were consulted about the person of
 * the integration and when, and what would open those that are not open. That a source found nothing is a consultation
 * too. A code for which no stream is needed gives nothing.
 */
export function coverage({ integration, applicant, access }: Inquiry): CoverageItem[] {
  const answers: Readonly<Partial<Record<string, StreamAnswer>>> = applicant.answers;
  const unanswered: Readonly<Partial<Record<string, 'notOpen' | 'sourceSilent'>>> = applicant.unanswered;
  return neededStreams
    .filter(({ qualityCodes }) => qualityCodes.includes(integration.qualityCode))
    .map(({ stream, rule, condition }): CoverageItem => {
      const answer = answers[stream];
      const open = access.find((one) => one.stream === stream);
      const why = unanswered[stream] ?? (open?.isOpen === false ? 'notOpen' : 'notConsulted');
      const of = { stream, ...(condition && { condition }), rule };
      if (answer) return { ...of, ...consultationOf(answer) };
      return { ...of, state: why, ...(why === 'notOpen' && open?.remedy !== undefined && { remedy: open.remedy }) };
    });
}

function consultationOf(answer: StreamAnswer): Omit<CoverageItem, 'stream' | 'rule'> {
  const { outcome, consultedAt, sources, filteredElements, withheldCategories, unknownProperties } = answer;
  const isWhole = [filteredElements, withheldCategories, unknownProperties].every(({ length }) => length === 0);
  const ticket = sources.at(-1)?.ticket;
  return {
    state: outcome === 'incomplete' || !isWhole ? 'inPart' : 'consulted',
    outcome,
    consultedAt,
    ...(ticket !== undefined && { ticket }),
  };
}
