/** What a source can tell, as properties of the answer. */
type FileProperty = 'requests' | 'recognitions' | 'allowances' | 'socialCards' | 'addresses';

/** An authentic source: its element in the results, what its file can hold, and whether it tells of payments. */
interface Source {
  readonly code: string;
  readonly result: string;
  readonly tells: readonly FileProperty[];
  readonly pays: boolean;
}

/** The authentic sources in the order of the criteria. */
export const sources = [
  {
    code: 'DGPH',
    result: 'dgphResult',
    tells: ['addresses', 'requests', 'recognitions', 'allowances', 'socialCards'],
    pays: true,
  },
  { code: 'VSB', result: 'vsbResult', tells: ['requests', 'allowances'], pays: true },
  { code: 'KindEnGezin', result: 'kindEnGezinResult', tells: ['requests', 'recognitions'], pays: false },
  { code: 'IrisCare', result: 'irisCareResult', tells: ['requests', 'recognitions', 'allowances'], pays: true },
  { code: 'NicCin', result: 'nicCinResult', tells: ['requests', 'recognitions', 'allowances'], pays: true },
  { code: 'AVIQ', result: 'aviqResult', tells: ['requests', 'recognitions'], pays: false },
  { code: 'DSL', result: 'dslResult', tells: ['requests', 'recognitions'], pays: false },
  { code: 'MDG', result: 'mdgResult', tells: ['requests', 'allowances'], pays: true },
] as const satisfies readonly Source[];

type KnownSource = (typeof sources)[number];

/** The sources that tell of payments. */
export const payingSources = sources.filter((source): source is Extract<KnownSource, { pays: true }> => source.pays);
