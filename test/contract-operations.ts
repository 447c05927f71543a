/** What of the contract its generators read. */
export interface Contract {
  readonly info: { readonly title: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, ContractOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, ContractSchema>> };
}

/** A schema, as far as its generators look into it. */
interface ContractSchema {
  readonly properties?: Readonly<Record<string, { readonly enum?: readonly unknown[] }>>;
}

/** A parameter of a path or of the query. */
export interface ContractParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly description?: string;
  readonly example?: unknown;
  readonly schema: { readonly example?: unknown };
}

interface Body {
  readonly content?: Readonly<Record<string, { readonly example?: unknown }>>;
}

interface ContractOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly ContractParameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

/** An operation with its place. */
export interface PlacedOperation {
  readonly id: string;
  readonly method: string;
  /** Template, e.g. `/integrations/{integrationId}`. */
  readonly path: string;
  /** Statuses whose answer is JSON and no problem. */
  readonly answers: readonly number[];
  /** GET, or a query that is a POST only because what it asks about may not be in a URL. */
  readonly isReading: boolean;
  readonly operation: ContractOperation;
}

/** The operations in the order of the contract. */
export function contractOperations({ paths }: Contract): readonly PlacedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      answers: Object.entries(operation.responses)
        .filter(([, { content }]) => content?.['application/json'])
        .map(([status]) => Number(status)),
      isReading: method === 'get' || path.endsWith('/query'),
      operation,
    })),
  );
}

/** A type of problem that the contract describes. */
export interface ContractProblem {
  /** Name of its schema. */
  readonly schema: string;
  /** Its short name, e.g. `missingPermission`. */
  readonly name: string;
  /** Its URN. */
  readonly type: string;
  /** The status that comes with it; undefined when there are several. */
  readonly status: number | undefined;
}

/** The types of problems in the order of the contract. */
export function problemsOf({ components }: Contract): readonly ContractProblem[] {
  return Object.entries(components.schemas).flatMap(([schema, { properties }]) => {
    const [type] = properties?.['type']?.enum ?? [];
    if (!schema.endsWith('Problem') || typeof type !== 'string') return [];
    const [status, ...others] = properties?.['status']?.enum ?? [];
    return [
      {
        schema,
        name: schema.charAt(0).toLowerCase() + schema.slice(1, -'Problem'.length),
        type,
        status: typeof status === 'number' && others.length === 0 ? status : undefined,
      },
    ];
  });
}
