import { compare } from '../../values/order.ts';
import { isList, isObject, schemaRef, type Json, type JsonObject } from './openapi-json.ts';
import { withTitles } from './openapi-titles.ts';

/** Formats that are complete by themselves; their regular expressions would only confuse readers and generators. */
const tellingFormats = ['date', 'date-time', 'uuid', 'uri', 'email'];
/** The generator's text for an answer without a description. */
const generatorsWords = 'Default Response';

/**
 * Makes the generated document the contract we mean: one component per type (the generator makes an input and an output
 * twin of each), open objects, no patterns beside a format, whole numbers with their size, objects with a title.
 */
export function tidy(document: JsonObject): JsonObject {
  return withTitles(withOneComponentPerType(simplified(document) as JsonObject));
}

/**
 * Unknown input is refused at run time, but the contract does not promise closed objects: a client must accept
 * properties that a later version adds (Belgif `addi-prop`, `evo-compat`).
 */
function simplified(value: Json): Json {
  if (isList(value)) return value.map(simplified);
  if (!isObject(value)) return value;
  const format = value['format'];
  return Object.fromEntries(
    Object.entries(wholeNumber(withoutDefaults(value)))
      .filter(([key, inner]) => !(key === 'additionalProperties' && closesOrSaysNothing(inner)))
      .filter(([, inner]) => typeof inner !== 'number' || Math.abs(inner) !== Number.MAX_SAFE_INTEGER)
      .filter(([key]) => !(key === 'pattern' && typeof format === 'string' && tellingFormats.includes(format)))
      .map(([key, inner]) => {
        if (key === 'pattern' && typeof inner === 'string') return [key, portable(inner)];
        return [key, inner === generatorsWords ? 'Success.' : simplified(inner)];
      }),
  );
}

/** The largest number of 32 bits. */
const largestInt32 = 2 ** 31 - 1;

/**
 * Which type of a language holds a whole number: generators take the smaller one, or a float, where the contract does
 * not say. A few fixed numbers are whole too.
 */
function wholeNumber(schema: JsonObject): JsonObject {
  const { type, enum: values, minimum, maximum, format } = schema;
  const fixed =
    values !== undefined && isList(values) && values.every(Number.isInteger) ? (values as number[]) : undefined;
  if (format !== undefined || (type !== 'integer' && !(type === 'number' && fixed !== undefined))) return schema;
  const bounds = fixed ?? [minimum, maximum];
  const isSmall = bounds.every((bound) => typeof bound === 'number' && Math.abs(bound) <= largestInt32);
  return { ...schema, type: 'integer', format: isSmall ? 'int32' : 'int64' };
}

/**
 * What may be left out is told in words: generators take a property with a `default` for one that is always there, and
 * then ask for it in requests. What has a default is not required, on either side.
 */
function withoutDefaults(schema: JsonObject): JsonObject {
  const properties = schema['properties'];
  if (properties === undefined || !isObject(properties)) return schema;
  const required = schema['required'] === undefined ? [] : (schema['required'] as readonly string[]);
  const left = required.filter((name) => defaultOf(properties[name]) === undefined);
  const told = Object.entries(properties).map(([name, one]) => [name, toldInWords(one)]);
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): readonly [string, Json][] => {
      if (key === 'properties') return [[key, Object.fromEntries(told) as JsonObject]];
      if (key === 'required') return left.length === 0 ? [] : [[key, left]];
      return [[key, value]];
    }),
  );
}

function defaultOf(property: Json | undefined): Json | undefined {
  return property !== undefined && isObject(property) ? property['default'] : undefined;
}

function toldInWords(property: Json): Json {
  const preset = defaultOf(property);
  if (preset === undefined || !isObject(property)) return property;
  const description = property['description'];
  const words = [
    ...(typeof description === 'string' ? [description] : []),
    `When it is left out: \`${JSON.stringify(preset)}\`.`,
  ];
  const rest = Object.fromEntries(Object.entries(property).filter(([key]) => key !== 'default'));
  return { ...rest, description: words.join(' ') };
}

/** `\d` is more than ten digits in some engines, and an escaped slash an error in others. */
function portable(pattern: string): string {
  return pattern.replaceAll(String.raw`\d`, '[0-9]').replaceAll(String.raw`\/`, '/');
}

function closesOrSaysNothing(value: Json): boolean {
  return value === false || (isObject(value) && Object.keys(value).length === 0);
}

/** `XInput` becomes `X` where only requests use it, or where both twins say the same. */
function withOneComponentPerType(document: JsonObject): JsonObject {
  const components = document['components'] as JsonObject;
  const schemas = components['schemas'] as Readonly<Record<string, JsonObject>>;
  const used = reachable([document['paths'] ?? null, components['responses'] ?? null], schemas);
  const rename = new Map<string, string>();
  for (const name of used) {
    if (!name.endsWith('Input')) continue;
    const base = name.slice(0, -'Input'.length);
    const same = JSON.stringify(schemas[name]).replaceAll('Input"', '"') === JSON.stringify(schemas[base]);
    if (!used.has(base) || same) rename.set(name, base);
  }
  const kept: Record<string, Json> = {};
  for (const name of [...used].sort()) {
    const target = rename.get(name) ?? name;
    kept[target] ??= renamed(schemas[name] ?? null, rename);
  }
  return {
    ...document,
    components: { ...components, schemas: Object.fromEntries(Object.entries(kept).sort(([a], [b]) => compare(a, b))) },
    paths: renamed(document['paths'] ?? null, rename),
  };
}

/** Names of the schemas that the paths use, directly or through other schemas. */
function reachable(from: Json, schemas: Readonly<Record<string, JsonObject>>): Set<string> {
  const found = new Set<string>();
  const visit = (value: Json): void => {
    if (isList(value)) {
      value.forEach(visit);
      return;
    }
    if (!isObject(value)) return;
    const ref = value['$ref'];
    if (typeof ref === 'string' && ref.startsWith(schemaRef)) {
      const name = ref.slice(schemaRef.length);
      if (!found.has(name)) {
        found.add(name);
        visit(schemas[name] ?? null);
      }
    }
    Object.values(value).forEach(visit);
  };
  visit(from);
  return found;
}

function renamed(value: Json, rename: ReadonlyMap<string, string>): Json {
  if (isList(value)) return value.map((inner) => renamed(inner, rename));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== '$ref' || typeof inner !== 'string') return [key, renamed(inner, rename)];
      const target = rename.get(inner.slice(schemaRef.length));
      return [key, target === undefined ? inner : schemaRef + target];
    }),
  );
}
