import { parse } from 'yaml';
import { escaped } from './html.ts';
import { createAnchors, type Heading, type Rendered } from './markdown.ts';

/** A schema of OpenAPI 3.0, as far as this document uses it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
  readonly example?: unknown;
}

interface Content {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>;
  readonly description?: string;
}

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

interface Contract {
  readonly info: { readonly description?: string; readonly version: string };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses?: Readonly<Record<string, Content>>;
    /** Of problems, by the name of the type. */
    readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
  };
}

/** A page that is made of the contract. */
export interface ContractPage extends Rendered {
  readonly title: string;
  /** Path from the root of the site. */
  readonly path: string;
}

const schemasPage = 'schemas.html';

/**
 * The pages of the contract: an overview, one for each tag, and the schemas.
 * @param yaml the OpenAPI document
 */
export function contractPages(yaml: string): readonly ContractPage[] {
  const contract = parse(yaml) as Contract;
  const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  );
  const byTag = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? 'Other');
  const description = (tag: string) => contract.tags?.find(({ name }) => name === tag)?.description;
  const tags = [...byTag].map(([tag, members]): ContractPage => {
    const { html, headings } = tagPage(tag, description(tag), members, contract);
    return { title: tag, path: `reference/${fileOf(tag)}`, html, headings };
  });
  return [overview(contract, byTag), ...tags, schemas(contract)];
}

function fileOf(tag: string): string {
  return `${tag.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.html`;
}

type Named = { readonly name: string; readonly operation: Operation };

function overview(contract: Contract, byTag: ReadonlyMap<string, readonly Named[]>): ContractPage {
  const lists = [...byTag].map(([tag, members]) => {
    const anchors = createAnchors();
    const items = members.map(
      ({ name, operation }) =>
        `<li><a href="${fileOf(tag)}#${anchors(operation.operationId ?? name)}"><code>${escaped(name)}</code></a>: ${escaped(operation.summary ?? '')}</li>`,
    );
    return `<h2 id="${createAnchors()(tag)}">${escaped(tag)}</h2><ul>${items.join('\n')}</ul>`;
  });
  const html = `<h1>Contract</h1><p>${escaped(contract.info.description ?? '')}</p>
<p>Version ${escaped(contract.info.version)}. The document itself: <a href="../openapi.yaml">openapi.yaml</a>. All schemas: <a href="${schemasPage}">schemas</a>.</p>
${lists.join('\n')}`;
  return {
    title: 'Contract',
    path: 'reference/index.html',
    html,
    headings: [{ depth: 1, text: 'Contract', anchor: '' }],
  };
}

function tagPage(
  tag: string,
  description: string | undefined,
  members: readonly Named[],
  contract: Contract,
): Rendered {
  const anchors = createAnchors();
  const headings: Heading[] = [{ depth: 1, text: tag, anchor: '' }];
  const parts = members.map(({ name, operation }) => {
    const anchor = anchors(operation.operationId ?? name);
    headings.push({ depth: 2, text: operation.summary ?? name, anchor });
    return `<h2 id="${anchor}">${escaped(operation.summary ?? name)}</h2>${operationHtml(name, operation, contract)}`;
  });
  return { html: `<h1>${escaped(tag)}</h1><p>${escaped(description ?? '')}</p>${parts.join('\n')}`, headings };
}

function operationHtml(name: string, operation: Operation, { components }: Contract): string {
  const { description, parameters = [], requestBody, responses, security = [], deprecated } = operation;
  const scopes = security.flatMap((one) => Object.values(one).flat());
  const told = parameters.map(
    ({ name: parameter, in: place, required, description: what, schema }) =>
      `<li><code>${escaped(parameter)}</code> (${escaped(place)}${required === true ? ', required' : ''}) ${schemaHtml(schema)}${text(what)}</li>`,
  );
  const answers = Object.entries(responses).map(([status, answer]) => {
    const content = components.responses?.[answer.$ref?.split('/').at(-1) ?? ''] ?? answer;
    const shown = contentHtml(content, `the answer ${status} to ${name}`);
    return `<li><code>${escaped(status)}</code> ${escaped(content.description ?? '')} ${shown}</li>`;
  });
  return [
    `<p><code>${escaped(name)}</code></p>`,
    deprecated === true ? '<p><strong>Deprecated</strong></p>' : '',
    description === undefined ? '' : `<p>${escaped(description)}</p>`,
    scopes.length > 0 ? `<p>Scope: ${scopes.map((scope) => `<code>${escaped(scope)}</code>`).join(', ')}</p>` : '',
    told.length > 0 ? `<h3>Parameters</h3><ul class="fields">${told.join('\n')}</ul>` : '',
    requestBody === undefined ? '' : `<h3>Body</h3>${contentHtml(requestBody, `the body of ${name}`)}`,
    `<h3>Answers</h3><ul class="fields">${answers.join('\n')}</ul>`,
  ].join('\n');
}

/** @param what whose bodies these are, for the label of an example */
function contentHtml({ content = {} }: Content, what: string): string {
  return Object.entries(content)
    .map(([type, { schema, example }]) => {
      const told = schema === undefined ? '' : schemaHtml(schema);
      return `<div><code>${escaped(type)}</code> ${told}${exampleHtml(example, `${what} (${type})`)}</div>`;
    })
    .join('\n');
}

function exampleHtml(example: unknown, what: string): string {
  if (example === undefined) return '';
  const shown = typeof example === 'string' ? example : JSON.stringify(example, undefined, 2);
  return `<pre tabindex="0" role="group" aria-label="Example of ${escaped(what)}"><code>${escaped(shown)}</code></pre>`;
}

function schemas({ components }: Contract): ContractPage {
  const headings: Heading[] = [{ depth: 1, text: 'Schemas', anchor: '' }];
  const parts = Object.entries(components.schemas).map(([name, schema]) => {
    headings.push({ depth: 2, text: name, anchor: name });
    const ofProblem = components.examples?.[name.replace(/Problem$/, '')]?.value;
    const example = exampleHtml(schema.example ?? ofProblem, name);
    return `<h2 id="${escaped(name)}">${escaped(name)}</h2>${text(schema.description)}${schemaHtml(schema)}${example}`;
  });
  return { title: 'Schemas', path: `reference/${schemasPage}`, html: `<h1>Schemas</h1>${parts.join('\n')}`, headings };
}

const text = (description: string | undefined) =>
  description === undefined ? '' : ` <span>${escaped(description)}</span>`;

/** What a value may be, with its members as a list. */
function schemaHtml(schema: Schema): string {
  const { $ref, oneOf, anyOf, allOf, items, properties, additionalProperties } = schema;
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? '';
    return `<a href="${schemasPage}#${escaped(name)}">${escaped(name)}</a>`;
  }
  const one = oneOf ?? anyOf;
  if (one !== undefined)
    return `one of <ul class="fields">${one.map((each) => `<li>${schemaHtml(each)}</li>`).join('')}</ul>`;
  if (allOf !== undefined) return allOf.map(schemaHtml).join(' and ');
  if (items !== undefined) return `list${limits(schema)} of ${schemaHtml(items)}`;
  if (properties !== undefined) return `object <ul class="fields">${members(schema)}</ul>`;
  if (typeof additionalProperties === 'object') return `object, by name: ${schemaHtml(additionalProperties)}`;
  return `${escaped(schema.type ?? 'anything')}${limits(schema)}`;
}

function members({ properties = {}, required = [] }: Schema): string {
  return Object.entries(properties)
    .map(([name, member]) => {
      const must = required.includes(name) ? ', required' : '';
      return `<li><code>${escaped(name)}</code>${must}: ${schemaHtml(member)}${text(member.description)}</li>`;
    })
    .join('\n');
}

function limits(schema: Schema): string {
  const { format, minLength, maxLength, minimum, maximum, minItems, maxItems, pattern } = schema;
  const range = (what: string, least: number | undefined, most: number | undefined) =>
    least === undefined && most === undefined
      ? []
      : [
          `${what} ${least === undefined ? '' : `from ${String(least)}`}${most === undefined ? '' : ` to ${String(most)}`}`,
        ];
  const parts = [
    ...(format === undefined ? [] : [escaped(format)]),
    ...(schema.enum === undefined
      ? []
      : [schema.enum.map((value) => `<code>${escaped(String(value))}</code>`).join(', ')]),
    ...range('length', minLength, maxLength),
    ...range('value', minimum, maximum),
    ...range('items', minItems, maxItems),
    ...(pattern === undefined ? [] : [`<code>${escaped(pattern)}</code>`]),
    ...(schema.default === undefined ? [] : [`preset <code>${escaped(JSON.stringify(schema.default))}</code>`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
