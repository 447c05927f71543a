import type { Asked } from '../../access/asked.ts';
import type { Metrics } from '../../platform/http/metrics.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import { inSpan } from '../../tracing/spans.ts';
import { CallerGoneError } from '../../values/caller-gone.ts';
import { Problem } from '../../values/problem.ts';
import {
  consult,
  type ConsultationAnswer,
  type ConsultationInput,
  type ConsultationOutcome,
  type ConsultationPorts,
} from './consult.ts';
import type { Subject } from './subject.ts';

/**
 * The consultation that {@link consult} makes, with its outcome in the figures.
 * @throws Problem
 */
export function countedConsult<T extends { readonly outcome: ConsultationOutcome }>(
  ports: ConsultationPorts,
  metrics: Pick<Metrics, 'consultation' | 'unknownCode'>,
  stream: AnyStream,
  asked: Asked<ConsultationInput>,
  render: (answer: ConsultationAnswer) => T,
  known?: Subject,
): Promise<T> {
  return inSpan('consultation', { 'gateway.stream': stream.name }, async (learn) => {
    const count = (outcome: string) => {
      metrics.consultation(stream.name, outcome);
      learn({ 'gateway.outcome': outcome });
    };
    try {
      const onUnknownCode = (name: string, list: string, code: string) => {
        metrics.unknownCode(name, list, code);
      };
      const result = await consult(ports, stream, asked, render, onUnknownCode, known);
      count(result.outcome);
      return result;
    } catch (error) {
      const failure = error instanceof Problem ? error.key : 'error';
      count(asked.signal.reason instanceof CallerGoneError ? 'callerGone' : failure);
      throw error;
    }
  });
}
