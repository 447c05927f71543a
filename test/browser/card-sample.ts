import type { ProofCard } from '../../src/cases/proof-card/page.ts';

const entryId = '01890000-0000-7000-8000-000000000002';
const hash = Buffer.alloc(32, 0x5a).toString('base64');
const leafData = (kind: string) =>
  `social-inquiry row v1\n01890000-0000-7000-8000-000000000003\n7\n${kind}\n${entryId}\n${'5a'.repeat(32)}\n1999000150\n1780000000000\n\n${'a5'.repeat(32)}\n`;

/** A card of a log of a hundred million rows; the reference of the mandate is hostile. */
export const card: ProofCard = {
  line: {
    entryId,
    at: '2026-02-10T10:00:00.123Z',
    centre: { enterpriseNumber: '1999000150', name: 'OCMW Gent' },
    role: { code: 'socialWorker', text: 'maatschappelijk werker' },
    action: { code: 'consult', text: 'een stroom raadplegen' },
    appearance: { code: 'subject', text: 'Het ging over u' },
    outcome: { code: 'answered', text: 'Het is gedaan; wat gevraagd werd, is gegeven' },
    data: {
      stream: 'dimona',
      title: 'Dimona',
      source: 'Rijksdienst voor Sociale Zekerheid (RSZ)',
      purpose: 'Nagaan of de persoon gewerkt heeft of aan het werk is',
      categories: ['werkgevers en tewerkstellingen'],
    },
    qualityCode: { code: '1', text: 'Dossier in onderzoek' },
    legalBasis: 'Royal Decree of 1 December 2013, art. 2; Act of 15 January 1990, art. 11bis',
    mandate: '<img src=x onerror="document.title=1">',
    withheldUntil: '2026-05-01',
  },
  proof: {
    entryId,
    verifierKey: `gateway.example/social-inquiry+5a5a5a5a+${hash}`,
    checkpoint: `gateway.example/social-inquiry\n100000000\n${hash}\n\n— gateway.example/social-inquiry ${hash}${hash}\n`,
    rows: (['opened', 'closed'] as const).map((kind, index) => ({
      kind,
      leaf: 99_000_000 + index,
      leafData: leafData(kind),
      proof: Array.from({ length: 27 }, () => hash),
    })),
  },
  address: `https://gateway.example/socialInquiry/v1/citizen/accessRecords/${entryId}/proof`,
  madeAt: Date.parse('2026-11-30T09:12:00Z'),
};
