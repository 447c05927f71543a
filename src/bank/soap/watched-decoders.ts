import type { Sighting } from '../contract-drift.ts';
import type { Decoder } from './decode.ts';

/** The decoders of all operations, for reports on what the Bank really sends. */
export interface WatchedDecoders {
  /** @returns the decoder */
  watch(name: { readonly service: string; readonly operation: string }, decoder: Decoder): Decoder;
  /** All sightings since the start, and the number of replies. */
  sightings(): readonly Sighting[];
}

export function createWatchedDecoders(): WatchedDecoders {
  const watched: { readonly service: string; readonly operation: string; readonly decoder: Decoder }[] = [];
  return {
    watch({ service, operation }, decoder) {
      watched.push({ service, operation, decoder });
      return decoder;
    },
    sightings: () =>
      watched.flatMap(({ service, operation, decoder }): readonly Sighting[] => {
        const of = { service, operation };
        return [
          { ...of, element: '', kind: 'reply', occurrences: decoder.documents() },
          ...decoder.sightings().map((seen) => ({ ...of, ...seen })),
        ].filter(({ occurrences }) => occurrences > 0) as readonly Sighting[];
      }),
  };
}
