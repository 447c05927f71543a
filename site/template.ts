import { escaped } from './html.ts';

/** A page in the navigation. */
export interface Entry {
  readonly title: string;
  /** Path of the page from the root of the site. */
  readonly path: string;
}

/** A group of pages in the navigation. */
export interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The way from a page to the root of the site: empty, or `../` for each folder. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** A whole page: nothing of it comes from another host. */
export function page({ title, path }: Entry, content: string, groups: readonly Group[]): string {
  const root = rootOf(path);
  const navigation = groups.map(({ title: name, entries }) => {
    const isHere = entries.some((entry) => entry.path === path);
    const items = entries.map((entry) => {
      const current = entry.path === path ? ' aria-current="page"' : '';
      return `<li><a href="${escaped(root + entry.path)}"${current}>${escaped(entry.title)}</a></li>`;
    });
    return `<details${isHere ? ' open' : ''}><summary>${escaped(name)}</summary><ul>${items.join('\n')}</ul></details>`;
  });
  return `<!doctype html>
<html lang="${/policy\.(nl|fr)\.html$/.exec(path)?.[1] ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)} – Social-inquiry gateway</title>
<link rel="stylesheet" href="${root}style.css">
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header><a href="${root}index.html">Social-inquiry gateway</a>
<search><label for="search">Search headings</label> <input id="search" type="search" autocomplete="off" data-root="${root}"></search></header>
<div class="columns">
<nav aria-label="Pages" lang="en">
<div id="found" role="status"></div>
${navigation.join('\n')}
</nav>
<main id="content" tabindex="-1">
${content}
</main>
</div>
<script src="${root}index.js"></script>
<script src="${root}search.js"></script>
</body>
</html>
`;
}
