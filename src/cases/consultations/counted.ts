import type { Asked } from '../../access/asked.ts';
import type { Metrics } from '../../platform/http/metrics.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
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
export async function countedConsult<T extends { readonly outcome: ConsultationOutcome }>(
  ports: ConsultationPorts,
  metrics: Pick<Metrics, 'consultation' | 'unknownCode'>,
  stream: AnyStream,
  asked: Asked<ConsultationInput>,
  render: (answer: ConsultationAnswer) => T,
  known?: Subject,
): Promise<T> {
  try {
    const onUnknownCode = (name: string, list: string, code: string) => {
      metrics.unknownCode(name, list, code);
    };
    const result = await consult(ports, stream, asked, render, onUnknownCode, known);
    metrics.consultation(stream.name, result.outcome);
    return result;
  } catch (error) {
    const failure = error instanceof Problem ? error.key : 'error';
    metrics.consultation(stream.name, asked.signal.reason instanceof CallerGoneError ? 'callerGone' : failure);
    throw error;
  }
}
