import { Marked, type Tokens } from 'marked';
import { escaped } from './html.ts';

/** A heading of a page. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** Its anchor, as the links of the documents write it. */
  readonly anchor: string;
}

/** A page, made of Markdown. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
}

const harmless = {
  // Comments of generators; a document has no other HTML.
  html: ({ text }: Tokens.HTML | Tokens.Tag) => (/^<!--[^]*-->\s*$/.test(text) ? '' : escaped(text)),
  image: ({ text }: Tokens.Image) => escaped(text),
};

const line = new Marked({
  gfm: true,
  renderer: {
    ...harmless,
    link({ tokens }: Tokens.Link) {
      return this.parser.parseInline(tokens);
    },
  },
});

/**
 * Renders a document.
 * @param linkTo where a link leads on the site; undefined when it leads to a file that is only in the repository
 */
export function render(markdown: string, linkTo: (href: string) => string | undefined): Rendered {
  const headings: Heading[] = [];
  const anchors = createAnchors();
  const marked = new Marked({ gfm: true });
  let language = '';
  marked.use({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const inner = this.parser.parseInline(tokens);
        const text = plain(inner);
        const anchor = anchors(text);
        headings.push({ depth, text, anchor });
        return `<h${String(depth)} id="${escaped(anchor)}">${inner}</h${String(depth)}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const inner = this.parser.parseInline(tokens);
        const target = linkTo(href);
        return target === undefined ? inner : `<a href="${escaped(target)}">${inner}</a>`;
      },
      code({ text, lang = '' }: Tokens.Code) {
        language = lang === '' ? 'Code' : lang;
        return `<pre tabindex="0" role="group" aria-label="${escaped(language)}"><code>${escaped(text)}</code></pre>\n`;
      },
      table({ header, rows }: Tokens.Table) {
        const cells = (row: readonly Tokens.TableCell[], tag: 'td' | 'th') =>
          row.map((cell) => cellOf(this.parser.parseInline(cell.tokens), tag)).join('');
        const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
        return `<div class="wide" tabindex="0" role="group" aria-label="Table"><table><thead><tr>${cells(header, 'th')}</tr></thead><tbody>${body}</tbody></table></div>\n`;
      },
      ...harmless,
    },
  });
  return { html: marked.parse(markdown, { async: false }), headings };
}

/** Renders a text of the contract, which has code and emphasis within a line. Its links lead nowhere. */
export function renderLine(markdown: string): string {
  return line.parseInline(markdown, { async: false });
}

/** A heading that says nothing is no heading. */
function cellOf(inner: string, tag: 'td' | 'th'): string {
  if (tag === 'td') return `<td>${inner}</td>`;
  return inner === '' ? '<td></td>' : `<th scope="col">${inner}</th>`;
}

/** The text of a piece of HTML that was made of Markdown. */
function plain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Anchors as the viewers of Markdown make them: small letters, hyphens, and a number for the second of a name. */
export function createAnchors(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const base = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-');
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return count === 0 ? base : `${base}-${String(count)}`;
  };
}
