import { join } from 'node:path';
import { makeSite } from './make.ts';

/* Makes the documentation site: `npm run site`. */

const folder = join(import.meta.dirname, '../.site');
const pages = await makeSite(folder);
process.stdout.write(`${String(pages.length)} pages in .site; open .site/index.html.\n`);
