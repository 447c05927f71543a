import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAddressRule } from '../../../src/platform/webhooks/addresses.ts';
import { receiversHere } from '../../../src/sandbox/settings.ts';
import { faultOf } from '../../../src/platform/webhooks/target.ts';

const mayReach = createAddressRule([]);
const fault = (url: string, rules = { mayReach, plainHttp: false }) => faultOf(new URL(url), rules);

describe('an address', () => {
  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '239.255.255.250',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::a00:1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '',
    'localhost',
    '1.2.3',
  ])('%s is nobody’s on the public Internet', (address) => {
    expect(mayReach(address)).toBe(false);
  });

  test.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '193.191.245.244',
    '2001:4860:4860::8888',
    '2a02:a000::1',
  ])('%s is public', (address) => {
    expect(mayReach(address)).toBe(true);
  });

  test('what an installation allows may be reached, and its neighbours may not', () => {
    const rule = createAddressRule(['10.1.0.0/16', 'fd00:1::/64', '127.0.0.1']);
    expect(['10.1.2.3', 'fd00:1::5', '127.0.0.1', '1.1.1.1'].map(rule)).toEqual([true, true, true, true]);
    expect(['10.2.0.0', 'fd00:2::5', '127.0.0.2', '::1'].map(rule)).toEqual([false, false, false, false]);
  });

  test('no address that carries a private one is public, however it is written', () => {
    const privateAddress = fc
      .tuple(
        fc.constantFrom([10], [127], [192, 168], [169, 254], [172, 16]),
        fc.array(fc.nat(255), { minLength: 3, maxLength: 3 }),
      )
      .map(([head, rest]) => [...head, ...rest].slice(0, 4));
    fc.assert(
      fc.property(privateAddress, (bytes) => {
        const dotted = bytes.join('.');
        const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
        const words = `${hex.slice(0, 4)}:${hex.slice(4)}`;
        const forms = [
          dotted,
          `::ffff:${dotted}`,
          `::ffff:${words}`,
          `64:ff9b::${dotted}`,
          `2002:${words}::1`,
          `::${dotted}`,
        ];
        expect(forms.filter(mayReach)).toEqual([]);
      }),
    );
  });
});

describe('where a subscription may point', () => {
  test.each([
    ['http://hooks.example.org/', 'notHttps'],
    ['ftp://hooks.example.org/', 'notHttps'],
    ['https://user@hooks.example.org/', 'hasUser'],
    ['https://user:secret@hooks.example.org/', 'hasUser'],
    ['https://hooks.example.org/#part', 'hasFragment'],
    ['https://hooks.example.org:22/', 'portNotAllowed'],
    ['https://hooks.example.org:25/', 'portNotAllowed'],
    ['https://hooks.example.org:80/', 'portNotAllowed'],
    ['https://hooks.example.org:0/', 'portNotAllowed'],
    ['https://127.0.0.1/', 'addressNotAllowed'],
    ['https://127.1/', 'addressNotAllowed'],
    ['https://2130706433/', 'addressNotAllowed'],
    ['https://0x7f000001/', 'addressNotAllowed'],
    ['https://0177.0.0.1/', 'addressNotAllowed'],
    ['https://0x7f.1/', 'addressNotAllowed'],
    ['https://①②⑦.0.0.1/', 'addressNotAllowed'],
    ['https://127.0.0.1./', 'addressNotAllowed'],
    ['https://127。0。0。1/', 'addressNotAllowed'],
    ['https://%31%32%37.0.0.1/', 'addressNotAllowed'],
    ['https://0/', 'addressNotAllowed'],
    ['https://10.0.257/', 'addressNotAllowed'],
    ['https:\\\\10.0.0.1\\', 'addressNotAllowed'],
    ['https://10.0\t.0.1\n/', 'addressNotAllowed'],
    ['https://hooks.example.org@10.0.0.1/', 'hasUser'],
    ['https://10.0.0.1:443@hooks.example.org/', 'hasUser'],
    ['https://10.0.0.1#@hooks.example.org/', 'hasFragment'],
    ['https://[::1]/', 'addressNotAllowed'],
    ['https://[::ffff:127.0.0.1]/', 'addressNotAllowed'],
    ['https://[64:ff9b::10.0.0.1]/', 'addressNotAllowed'],
    ['https://169.254.169.254/latest/meta-data/', 'addressNotAllowed'],
    ['https://hooks.example.org/', undefined],
    ['https://hooks.example.org:443/a?b=c', undefined],
    ['https://hooks.example.org:8443/', undefined],
    ['https://1.1.1.1/', undefined],
  ])('%s: %s', (url, expected) => {
    expect(fault(url)).toBe(expected);
  });

  test('a sandbox has receivers on this machine called, by each of its addresses', () => {
    const rule = createAddressRule(receiversHere.WEBHOOK_NETWORKS.split(','));
    expect(['127.0.0.1', '::1', '127.0.0.2', '192.168.1.1'].map(rule)).toEqual([true, true, false, false]);
  });

  test('plain HTTP only where it is allowed', () => {
    const rules = { mayReach: createAddressRule(['127.0.0.1']), plainHttp: true };
    expect(fault('http://127.0.0.1:8099/', rules)).toBeUndefined();
    expect(fault('http://127.0.0.1:443/', rules)).toBe('portNotAllowed');
    expect(fault('http://127.0.0.2:8099/', rules)).toBe('addressNotAllowed');
  });
});
