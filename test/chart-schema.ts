import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { settings } from '../src/config/environment.ts';
import { settingsOf } from '../src/config/setting.ts';
import { root } from './markdown.ts';

/** The schema of the values of the Helm chart. */
export const chartSchema = join(root, 'deploy/helm/social-inquiry-gateway/values.schema.json');

/** What a container decides itself. */
const fixed = ['GATEWAY_HOST', 'GATEWAY_PORT'];
/** Settings that are secret, as somebody would write them outside Kubernetes. */
const secret = [
  'DATABASE_URL',
  'EVIDENCE_KEY',
  'USER_SSIN_KEY',
  'KSZ_CREDENTIALS',
  'KSZ_CLIENT_KEY_FILE',
  'KSZ_SIGNING_KEY_FILE',
  'NOTIFICATIONS_KEY_FILE',
];

const asFile = (name: string) => (name.endsWith('_FILE') ? name : `${name}_FILE`);

interface Schema {
  readonly properties: Readonly<Record<'settings' | 'files', { properties: Readonly<Record<string, object>> }>>;
}

/** Puts the names of the settings into the schema, as Prettier lays it out: a value of another name is then refused. */
export async function withSettingNames(text: string): Promise<string> {
  const schema = JSON.parse(text) as Schema;
  const names = settingsOf(settings)
    .map(({ name }) => name)
    .filter((name) => !fixed.includes(name));
  const source = (name: string) => ({ $ref: `#/definitions/${secret.includes(name) ? 'secretKey' : 'fileSource'}` });
  schema.properties.settings.properties = Object.fromEntries(
    names.filter((name) => !name.endsWith('_FILE') && !secret.includes(name)).map((name) => [name, { type: 'string' }]),
  );
  schema.properties.files.properties = Object.fromEntries(names.map((name) => [asFile(name), source(name)]));
  return format(JSON.stringify(schema), { ...(await resolveConfig(chartSchema)), parser: 'json' });
}
