import { StartError } from './start-error.ts';
import { field, quoted, type Addresses, type ShownPersona } from './welcome.ts';

/** A persona with an open integration, made by the social worker of Ghent. */
export interface Seeded {
  readonly persona: ShownPersona;
  readonly integrationId: string;
}

const worker = 'gent-social-worker';

/**
 * The personas that words mean: a number, or a word of a name whatever its case.
 * @throws StartError when a word means nobody, or several
 */
export function personasMeant(words: readonly string[], personas: readonly ShownPersona[]): readonly ShownPersona[] {
  const meant = words.map((word) => {
    const wanted = word.toLowerCase();
    const found = personas.filter(
      ({ ssin, familyName, givenName }) =>
        ssin === word ||
        `${givenName} ${familyName}`.toLowerCase() === wanted ||
        [givenName, familyName].some((name) => name.toLowerCase() === wanted),
    );
    const [one] = found;
    if (one && found.length === 1) return one;
    const names = found.map((each) => `${each.givenName} ${each.familyName}`).join(', ');
    throw new StartError(
      found.length > 1
        ? `--persona ${word} means several: ${names}. Write given name and family name, or the number.`
        : `--persona ${word} means nobody: docs/personas.md lists the invented persons.`,
    );
  });
  return [...new Set(meant)];
}

/**
 * Integrates personas under code 1, as a social worker does over HTTP. One that is integrated already stays as it is.
 * @param today legal day, `yyyy-MM-dd`
 * @throws StartError when the gateway refuses
 */
export async function seed(
  personas: readonly ShownPersona[],
  { gateway, identity }: Pick<Addresses, 'gateway' | 'identity'>,
  today: string,
): Promise<readonly Seeded[]> {
  if (personas.length === 0) return [];
  const token = await tokenFrom(identity);
  const seeded: Seeded[] = [];
  for (const persona of personas) {
    const { ssin, familyName, givenName, birthDate } = persona;
    const response = await fetch(`${gateway}/socialInquiry/v1/integrations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        ssin,
        qualityCode: 1,
        caseReference: 'SEED',
        applicationDate: today,
        informedOn: today,
        proofOfIdentity: { familyName, givenName, birthDate },
      }),
    });
    const body = (await response.json()) as { readonly integrationId?: string; readonly title?: string };
    const isKnown = response.ok || response.status === 409;
    if (!isKnown || body.integrationId === undefined) {
      const why = `${String(response.status)} ${body.title ?? ''}`.trim();
      throw new StartError(`${givenName} ${familyName} cannot be integrated at the start (${why}).`);
    }
    seeded.push({ persona, integrationId: body.integrationId });
  }
  return seeded;
}

async function tokenFrom(identity: string): Promise<string> {
  const response = await fetch(`${identity}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${worker}:sandbox`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = (await response.json()) as { readonly access_token?: string };
  if (token === undefined) throw new StartError(`The identity provider gives ${worker} no token.`);
  return token;
}

/** What is told of them: who, and a command that consults a stream at once. */
export function seededText(seeded: readonly Seeded[], { gateway, identity }: Addresses): string {
  if (seeded.length === 0) return '';
  const lines = seeded.flatMap(({ persona: { givenName, familyName }, integrationId }) => [
    `  ${givenName} ${familyName} is integrated; one command consults a stream:`,
    '',
    `curl -s -w '\\n' ${gateway}/socialInquiry/v1/integrations/${integrationId}/streams/dimona \\`,
    `  -H "Authorization: Bearer $(curl -s -u ${worker}:sandbox -d ${quoted('grant_type=client_credentials')} \\`,
    `  ${identity}/token | ${field('access_token')})"`,
    '',
  ]);
  return `\n${lines.join('\n')}`;
}
