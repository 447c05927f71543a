import { leafHash } from '../../evidence/tree/hashing.ts';
import { momentOfLeaf } from '../../evidence/tree/leaf.ts';
import { html, type Html } from '../../platform/http/html.ts';
import { factList, pageKind, printedPage } from '../../platform/http/printed-page.ts';
import type { Language } from '../../values/localized-text.ts';
import { readTexts } from '../../values/text-file.ts';
import type { OwnRecordView } from '../citizens/view.ts';
import { pageWords, type PageWords } from '../page-words.ts';
import type { ProofView } from './view.ts';

/** How a card looks on a screen and on paper. */
export const proofCardKind = pageKind(new URL('page.css', import.meta.url));

const texts = readTexts(new URL('texts.yaml', import.meta.url));

/** The entry in plain words: the line of a person, or the same without how a person is in it. */
export type CardLine = Omit<OwnRecordView, 'appearance' | 'question'> & {
  readonly appearance: OwnRecordView['appearance'] | undefined;
};

/** What stands on a card. */
export interface ProofCard {
  readonly line: CardLine;
  readonly proof: ProofView;
  /** Where the proof is to be had, as JSON too. */
  readonly address: string;
  /** When the card was made, in milliseconds since 1970. */
  readonly madeAt: number;
}

/** Name of the file in which the reader saves the proof. */
const fileName = 'proof.json';

/** The proof of one entry as a page that prints: what happened in plain words, how to check it, and the proof. */
export function proofCard(card: ProofCard, language: Language): string {
  const words = pageWords(language, (key) => texts[key]?.[language] ?? key);
  const title = words.word('title');
  const content = html`<header>
      <h1>${title}</h1>
      ${factList(factsOf(card, words))}
    </header>
    ${howTo(card, words)} ${proofOf(card.proof, words)}`;
  return printedPage(proofCardKind, { title: `${title} – ${card.line.entryId}`, language, content });
}

type Fact = Parameters<typeof factList>[0][number];

/** What is known of the entry; what is not known of it is left out. */
function factsOf({ line, madeAt }: ProofCard, { word, day, moment }: PageWords): readonly Fact[] {
  const { centre, data, qualityCode, legalBasis } = line;
  const facts: readonly (readonly [string, Fact[1] | undefined])[] = [
    ['moment', moment(line.at)],
    ['centre', [centre.name, centre.enterpriseNumber].filter((one) => one !== undefined).join(' – ')],
    ['role', line.role.text],
    ['action', line.action.text],
    ['appearance', line.appearance?.text],
    ['data', data?.title],
    ['source', data?.source],
    ['purpose', data?.purpose],
    ['categories', data?.categories?.join(', ')],
    ['outcome', line.outcome.text],
    ['qualityCode', qualityCode && `${qualityCode.code} – ${qualityCode.text}`],
    ['legalBasis', legalBasis],
    ['reason', line.reason?.text],
    ['mandate', line.mandate],
    ['withheldUntil', line.withheldUntil && day(line.withheldUntil)],
    ['entry', line.entryId],
    ['madeAt', moment(new Date(madeAt).toISOString())],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[word(name), value] as const]));
}

/** The steps with which anybody checks the proof, and what it does not prove. */
function howTo({ proof, address }: ProofCard, { word }: PageWords): Html {
  const command = `python3 verify_ledger.py entry ${fileName} --key ${proof.verifierKey}`;
  return html`<section>
      <h2>${word('howTitle')}</h2>
      <p>${word('howNote')}</p>
      <ol>
        <li>${word('stepProgram')}</li>
        <li>${word('stepFile')} <code>${address}</code></li>
        <li>${word('stepKey')}</li>
        <li>${word('stepRun')} <code class="command">${command}</code></li>
        <li>${word('stepResult')}</li>
        <li>${word('stepLater')}</li>
      </ol>
    </section>
    <section>
      <h2>${word('limitsTitle')}</h2>
      <p>${word('limits')}</p>
    </section>`;
}

function proofOf({ verifierKey, checkpoint, rows }: ProofView, words: PageWords): Html {
  const { word } = words;
  return html`<section class="proof">
    <h2>${word('proofTitle')}</h2>
    <h3>${word('verifierKey')}</h3>
    <pre>${verifierKey}</pre>
    <h3>${word('checkpoint')}</h3>
    <pre>${checkpoint.trimEnd()}</pre>
    ${rows.map((row) => rowOf(row, words))}
  </section>`;
}

function rowOf({ kind, leaf, leafData, proof }: ProofView['rows'][number], { word }: PageWords): Html {
  const hashes = proof.map((hash) => html`<li><code>${hash}</code></li>`);
  return html`<div class="row">
    <h3>${word(kind)} – ${new Date(momentOfLeaf(leafData)).toISOString()} – ${word('leaf')} ${leaf}</h3>
    <h4>${word('leafData')}</h4>
    <pre>${leafData.trimEnd()}</pre>
    <h4>${word('leafHash')}</h4>
    <pre>${leafHash(leafData).toString('base64')}</pre>
    <h4>${word('path')}</h4>
    ${
      proof.length === 0
        ? html`<p>${word('noPath')}</p>`
        : html`<ol class="path">
            ${hashes}
          </ol>`
    }
  </div>`;
}
