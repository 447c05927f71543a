import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSite } from '../../site/make.ts';
import { createAnchors, render } from '../../site/markdown.ts';
import { root } from '../markdown.ts';

let folder: string;
let pages: readonly string[];
const htmlOf = (page: string) => readFileSync(join(folder, page), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  pages = await makeSite(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll('&amp;', '&'));

describe('the documentation site', () => {
  test('no link is dead, nor is an anchor', () => {
    const anchors = new Map(pages.map((page) => [page, new Set(attributes(htmlOf(page), 'id'))]));
    const dead = pages.flatMap((page) =>
      attributes(htmlOf(page), 'href')
        .filter((href) => !/^[a-z]+:/.test(href))
        .filter((href) => {
          const [path = '', anchor] = href.split('#');
          const target = path === '' ? page : join(dirname(page), path);
          if (!existsSync(join(folder, target))) return true;
          return anchor !== undefined && anchors.get(target)?.has(decodeURIComponent(anchor)) !== true;
        })
        .map((href) => `${page}: ${href}`),
    );
    expect(dead).toEqual([]);
    expect(pages.length).toBeGreaterThan(50);
  });

  test('every page is reached from the first one', () => {
    const navigation = new Set(attributes(htmlOf('index.html'), 'href'));
    expect(pages.filter((page) => !navigation.has(page))).toEqual([]);
  });

  test('nothing is loaded from another host', () => {
    for (const page of pages) {
      const html = htmlOf(page);
      const loaded = [
        ...attributes(html, 'src'),
        ...[...html.matchAll(/<link[^>]*href="([^"]*)"/g)].map(([, to = '']) => to),
      ];
      expect(loaded.filter((address) => /^([a-z]+:|\/\/)/.test(address))).toEqual([]);
      for (const address of loaded) expect(existsSync(resolve(folder, dirname(page), address))).toBe(true);
      expect(html).not.toMatch(/<(?:img|iframe|script>)/);
    }
    expect(readFileSync(join(folder, 'style.css'), 'utf8')).not.toMatch(/url\(|@import/);
  });

  test('it has every document of docs, and every operation and schema of the contract', () => {
    const documents = globSync('docs/**/*.md', { cwd: root });
    const paths = documents.map((file) => file.replace(/README\.md$/, 'index.html').replace(/\.md$/, '.html'));
    expect(paths.filter((path) => !pages.includes(path))).toEqual([]);
    const contract = readFileSync(join(root, 'openapi/openapi.yaml'), 'utf8');
    const operations = [...contract.matchAll(/operationId: (\w+)/g)].map(([, id = '']) => id);
    const reference = pages
      .filter((page) => page.startsWith('reference/'))
      .map(htmlOf)
      .join('\n');
    expect(operations.length).toBeGreaterThan(40);
    expect(operations.filter((id) => !reference.includes(`id="${id.toLowerCase()}"`))).toEqual([]);
    // Code within a text of the contract is code, not a text between backticks.
    expect(reference.replaceAll(/<pre[^]*?<\/pre>/g, '')).not.toContain('`');
  });

  test('every page has a title, a language, and one first heading', () => {
    for (const page of pages) {
      const html = htmlOf(page);
      expect(html, page).toMatch(/<html lang="(en|nl|fr)">/);
      expect(html, page).toMatch(/<title>[^<]+ – Social-inquiry gateway<\/title>/);
      expect(html.match(/<h1/g), page).toHaveLength(1);
      expect(new Set(attributes(html, 'id')).size, page).toBe(attributes(html, 'id').length);
    }
  });

  test('search knows the headings', () => {
    const index = readFileSync(join(folder, 'index.js'), 'utf8');
    const headings = JSON.parse(index.slice('const headings = '.length, -2)) as [string, string, string][];
    expect(headings).toContainEqual(['The evidence key', 'Operations', 'docs/operations.html#the-evidence-key']);
    expect(headings.some(([, , address]) => address.startsWith('reference/'))).toBe(true);
  });
});

describe('Markdown', () => {
  const html = (text: string) => render(text, (href) => (href.startsWith('gone') ? undefined : href)).html;

  test('what is HTML in it is shown, and not run; comments are left out', () => {
    expect(html('a <script>alert(1)</script> b')).not.toContain('<script>');
    expect(html('<img src=x onerror=alert(1)>')).not.toContain('<img');
    expect(html('<!-- generated -->\n\ntext')).toBe('<p>text</p>\n');
    expect(html('`<b>` & "c"')).toContain('&lt;b&gt;');
    expect(html('```sh"><b>\n<i>\n```')).not.toMatch(/<b>|<i>/);
  });

  test('a link to what is only in the repository is its text', () => {
    expect(html('[x](gone.ts) [y](there.html)')).toBe('<p>x <a href="there.html">y</a></p>\n');
  });

  test('anchors are those that viewers of Markdown make', () => {
    const anchor = createAnchors();
    expect(['The evidence key', 'Dry run: a `stream`', 'Über uns', 'The evidence key'].map(anchor)).toEqual([
      'the-evidence-key',
      'dry-run-a-stream',
      'über-uns',
      'the-evidence-key-1',
    ]);
  });
});
