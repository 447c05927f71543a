import type { Adapter, AdapterPayload } from 'oidc-provider';
import { LRUCache } from 'lru-cache';

const mostEntries = 5000;

/**
 * What oidc-provider keeps between two requests (authorization codes, grants, login pages that were not finished), in
 * memory, for as long as each lives and never more than 5000 of them: the oldest make room.
 *
 * Sessions are not kept at all, on purpose: every sign-in shows the login page again, so that another user can be chosen,
 * and there is nothing to sign out of.
 */
export function createMemoryStore(): (model: string) => Adapter {
  const entries = new LRUCache<string, AdapterPayload>({ max: mostEntries });
  return (model) => createModelStore(model, entries);
}

function createModelStore(model: string, entries: LRUCache<string, AdapterPayload>): Adapter {
  const key = (id: string): string => `${model}:${id}`;
  return {
    upsert(id, payload, expiresIn) {
      if (model === 'Session') return Promise.resolve();
      entries.set(key(id), payload, expiresIn === undefined ? {} : { ttl: expiresIn * 1000 });
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(entries.get(key(id))),
    // Device codes are not offered and sessions are not kept.
    findByUserCode: () => Promise.resolve(undefined),
    findByUid: () => Promise.resolve(undefined),
    consume(id) {
      const payload = entries.get(key(id));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      return Promise.resolve();
    },
    destroy(id) {
      entries.delete(key(id));
      return Promise.resolve();
    },
    revokeByGrantId(grantId) {
      for (const [entryKey, payload] of entries.entries()) {
        if (payload.grantId === grantId) entries.delete(entryKey);
      }
      return Promise.resolve();
    },
  };
}
