import { isObject, type JsonObject } from './openapi-json.ts';

/** Where an operation says what it will call, until the document is finished: its generator would leave headers out. */
export const callbacksKey = 'x-callbacks';

/** Gives each operation its callbacks. */
export function withCallbacks(document: JsonObject): JsonObject {
  const paths = Object.entries(document['paths'] as JsonObject).map(([path, item]) => [
    path,
    mapped(item as JsonObject, ({ [callbacksKey]: callbacks, ...operation }) =>
      callbacks === undefined ? operation : { ...operation, callbacks },
    ),
  ]);
  return { ...document, paths: Object.fromEntries(paths) as JsonObject };
}

function mapped(item: JsonObject, change: (operation: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(item).map(([method, one]) => [method, isObject(one) ? change(one) : one]));
}
