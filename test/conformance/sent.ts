import { document, responseOf, schemaErrors, type JsonObject } from './contract.ts';

/** The schema of the data of each event of a dossier, by the name of the event: `x-events` of the contract. */
const dossierEvents: Readonly<Record<string, { readonly $ref: string }>> = (() => {
  const answer = responseOf(document.paths['/integrations/{integrationId}/dossiers']?.['post']?.responses['200'] ?? {});
  const schema = answer.content?.['text/event-stream']?.schema as JsonObject | undefined;
  return (schema?.['x-events'] ?? {}) as Readonly<Record<string, { readonly $ref: string }>>;
})();

/** What is wrong with an event of a dossier by the contract, also that the contract does not know it. */
export function dossierEventErrors(event: string, data: unknown): readonly string[] {
  const schema = dossierEvents[event]?.$ref;
  return schema === undefined ? [`${event} is no event of the contract`] : componentErrors(nameOf(schema), data);
}

/** What is wrong with the body of a webhook by the contract. */
export function deliveryErrors(body: unknown): readonly string[] {
  const { type, data } = body as { readonly type?: string; readonly data?: unknown };
  const told = type?.endsWith('.test') === true ? 'DeliveryTrial' : 'Event';
  return [...componentErrors('EventDelivery', body), ...componentErrors(told, data)];
}

/**
 * What is wrong with a value by a component of the contract. Whoever reads must pass over members that the contract does
 * not have; whoever sends has no reason for one.
 */
export function componentErrors(name: string, value: unknown): readonly string[] {
  const properties = document.components.schemas[name]?.['properties'] ?? {};
  const unknown = Object.keys(value ?? {}).filter((member) => !Object.hasOwn(properties as JsonObject, member));
  return [
    ...schemaErrors(`/components/schemas/${name}`, value).map((error) => `${name} ${error}`),
    ...unknown.map((member) => `${name} does not have ${member}`),
  ];
}

function nameOf($ref: string): string {
  return $ref.split('/').at(-1) ?? '';
}
