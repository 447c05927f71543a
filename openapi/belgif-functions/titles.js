/** Schemas within a schema, and their places. */
function innerOf(schema, path) {
  const named = (key) => Object.entries(schema[key] ?? {}).map(([name, one]) => [one, [...path, key, name]]);
  const single = (key) => (typeof schema[key] === 'object' ? [[schema[key], [...path, key]]] : []);
  return [
    ...named('properties'),
    ...single('items'),
    ...single('additionalProperties'),
    ...['oneOf', 'anyOf'].flatMap((key) => named(key)),
  ];
}

function untitled(schema, path) {
  return innerOf(schema, path).flatMap(([one, at]) => {
    const needsTitle = one?.type === 'object' && one.properties && !/^[A-Z][A-Za-z0-9]*$/.test(one.title ?? '');
    return [...(needsTitle ? [at] : []), ...(one && !one.$ref ? untitled(one, at) : [])];
  });
}

/** Checks titles of the named schemas: theirs is their name, and objects within them have one. */
export default function titles(schemas, _options, { path }) {
  return Object.entries(schemas).flatMap(([name, schema]) => [
    ...(schema.title && schema.title !== name
      ? [{ message: `${name} has another title`, path: [...path, name, 'title'] }]
      : []),
    ...untitled(schema, [...path, name]).map((at) => ({ message: 'an object without a title', path: at })),
  ]);
}
