import { startPage } from '../common/page.js';
import { filesView } from './files.js';
import { createMemory } from './memory.js';

startPage(import.meta.url, {
  promises: ['promiseLaw', 'promiseUnknown', 'promiseEvidence'],
  screens: (page) => {
    const memory = createMemory();
    const app = { ...page, memory };
    return {
      home: () => filesView(app),
      forget: () => {
        memory.forget();
      },
    };
  },
});
