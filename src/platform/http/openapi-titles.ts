import { isList, isObject, type Json, type JsonObject } from './openapi-json.ts';

/**
 * Gives every object within a schema a title, where the source gives none: the name of its schema and of the properties
 * that lead to it. Generators name a type by it, and the Belgian guide asks for it (`oas-descr`).
 */
export function withTitles(document: JsonObject): JsonObject {
  const components = document['components'] as JsonObject;
  const schemas = Object.entries(components['schemas'] as JsonObject);
  const titled = schemas.map(([name, schema]): readonly [string, Json] => [name, withInner(schema, name)]);
  const paths = Object.entries((document['paths'] ?? {}) as JsonObject);
  return {
    ...document,
    components: { ...components, schemas: Object.fromEntries(titled) },
    paths: Object.fromEntries(paths.map(([path, item]) => [path, everyOperation(item)])),
  };
}

function everyOperation(item: Json): Json {
  if (!isObject(item)) return item;
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]): readonly [string, Json] => {
      const id = isObject(operation) ? operation['operationId'] : undefined;
      return [method, typeof id === 'string' ? bodiesOf(operation, capital(id)) : operation];
    }),
  );
}

/** Schemas of bodies, wherever they are in an operation. */
function bodiesOf(value: Json, name: string, kind = 'Answer'): Json {
  if (isList(value)) return value.map((one) => bodiesOf(one, name, kind));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'schema') return [key, withTitle(inner, name + kind)];
      return [key, bodiesOf(inner, name, key === 'requestBody' ? 'Request' : kind)];
    }),
  );
}

/** A schema within another one. */
function withTitle(schema: Json, name: string): Json {
  const inner = withInner(schema, name);
  if (!isObject(inner) || inner['type'] !== 'object' || inner['properties'] === undefined) return inner;
  return inner['title'] === undefined ? { title: name, ...inner } : inner;
}

/** The same schema; the objects within it have titles. */
function withInner(schema: Json, name: string): Json {
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, inner]) => {
      if (key === 'properties' && isObject(inner)) {
        const properties = Object.entries(inner);
        return [key, Object.fromEntries(properties.map(([one, its]) => [one, withTitle(its, name + capital(one))]))];
      }
      if (key === 'items' || key === 'additionalProperties') return [key, withTitle(inner, `${name}Item`)];
      if ((key === 'oneOf' || key === 'anyOf') && isList(inner)) {
        return [key, inner.map((one, at) => withTitle(one, `${name}Choice${String(at + 1)}`))];
      }
      return [key, inner];
    }),
  );
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
