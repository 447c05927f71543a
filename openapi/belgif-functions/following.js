/** What a reference within the document leads to; anything else stays as it is. */
export function followed(schema, document) {
  let found = schema;
  for (let steps = 0; typeof found?.$ref === 'string' && steps < 20; steps += 1) {
    const keys = found.$ref.replace(/^#\//, '').split('/');
    found = keys.reduce((at, key) => at?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  }
  return found ?? {};
}

/** The parts that a schema is made of. */
export function partsOf(schema) {
  return [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
}

/** The properties of a schema with those of its parts. */
export function flattened(schema, document) {
  const whole = followed(schema, document);
  return Object.assign({}, whole.properties, ...partsOf(whole).map((part) => flattened(part, document)));
}
