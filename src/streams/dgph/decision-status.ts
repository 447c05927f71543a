/** What a decision says: what was asked is given, or refused; `unclear` when nobody knows what its status means. */
export type DecisionMeaning = 'given' | 'refused' | 'unclear';

/*
 * The status of a decision is a text of the source, of at most 100 characters and without a public list. These are words
 * for the two answers a decision can give, in the languages of the sources and without accents (assumed).
 */
const meanings: ReadonlyMap<string, DecisionMeaning> = new Map([
  ...words('given', [
    ...['GRANTED', 'ACCEPTED', 'APPROVED', 'RECOGNIZED', 'RECOGNISED', 'POSITIVE'],
    ...['TOEGEKEND', 'AANVAARD', 'GOEDGEKEURD', 'ERKEND', 'POSITIEF'],
    ...['OCTROYE', 'OCTROYEE', 'ACCORDE', 'ACCORDEE', 'ACCEPTE', 'ACCEPTEE', 'RECONNU', 'RECONNUE', 'POSITIF'],
    ...['BEWILLIGT', 'GENEHMIGT', 'GEWAHRT', 'ANERKANNT', 'ANGENOMMEN', 'POSITIV'],
  ]),
  ...words('refused', [
    ...['REFUSED', 'REJECTED', 'DENIED', 'NOT GRANTED', 'NOT RECOGNIZED', 'NOT RECOGNISED', 'NEGATIVE'],
    ...['GEWEIGERD', 'AFGEWEZEN', 'NIET TOEGEKEND', 'NIET ERKEND', 'NEGATIEF'],
    ...[
      'REFUSE',
      'REFUSEE',
      'REJETE',
      'REJETEE',
      'NON OCTROYE',
      'NON OCTROYEE',
      'NON RECONNU',
      'NON RECONNUE',
      'NEGATIF',
    ],
    ...['ABGELEHNT', 'VERWEIGERT', 'NICHT BEWILLIGT', 'NICHT ANERKANNT', 'NEGATIV'],
  ]),
]);

function words(meaning: DecisionMeaning, texts: readonly string[]) {
  return texts.map((text) => [text, meaning] as const);
}

/**
 * What the status of a decision means. A source that gives none shows only what it gave: older releases know no status.
 * Any other text is unclear, never a recognition.
 */
export function decisionMeaning(status: string | undefined): DecisionMeaning {
  if (status === undefined) return 'given';
  const plain = status.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  return meanings.get(plain.replace(/[\s_-]+/g, ' ').trim()) ?? 'unclear';
}
