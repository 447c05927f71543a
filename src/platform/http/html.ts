/** HTML that is safe to put into HTML. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in a template: nothing, text that is escaped, or HTML. */
export type Part = string | number | Html | readonly Html[] | undefined;

/** HTML from a template; every value is escaped, unless it is HTML itself. Values may stand in quoted attributes too. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((before, next, index) => `${before}${written(parts[index - 1])}${next}`));
}

/** A style sheet, as it stands: only for a constant of the program. */
export function styleOf(css: string): Html {
  return new Html(`<style>${css}</style>`);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return String(part).replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '');
}
