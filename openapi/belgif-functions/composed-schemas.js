import { flattened, followed } from './following.js';

/** Each property that more than one part has. */
function repeated(schema, document) {
  const parts = [{ properties: schema.properties }, ...schema.allOf].map((part) =>
    Object.keys(flattened(part, document)),
  );
  const names = parts.flat();
  return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} is in several parts`);
}

/** A schema that others are made of names its own discriminator. */
function undeclared({ discriminator, properties, required = [] }) {
  const { propertyName } = discriminator;
  const isDeclared = propertyName in properties && required.includes(propertyName);
  return isDeclared ? [] : [`${propertyName} tells schemas apart, and is no required property`];
}

/** A choice: what has to be there, values of one type, or objects that a property tells apart. */
function choice({ oneOf, discriminator }, document) {
  const parts = oneOf.map((part) => followed(part, document));
  if (discriminator) {
    const mapped = Object.values(discriminator.mapping ?? {});
    return oneOf.filter((part) => !mapped.includes(part.$ref)).map(() => 'a part is not in the mapping');
  }
  const onlyRequired = parts.every((part) => Object.keys(part).every((key) => key === 'required'));
  const enumerations = parts.every((part) => part.enum && part.type === parts[0].type);
  return onlyRequired || enumerations ? [] : ['a choice that nothing tells apart'];
}

const checks = {
  allOf: (schema, document) => [
    ...(Array.isArray(schema.allOf) ? repeated(schema, document) : []),
    ...(schema.discriminator && schema.properties ? undeclared(schema) : []),
  ],
  oneOf: (schema, document) => (Array.isArray(schema.oneOf) ? choice(schema, document) : []),
};

/** Checks how a schema is made of others: `allOf` or `oneOf`. */
export default function composedSchemas(schema, { check }, { documentInventory: { unresolved } }) {
  return checks[check](schema, unresolved).map((message) => ({ message }));
}
