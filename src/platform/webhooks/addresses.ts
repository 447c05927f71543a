import { BlockList, isIP } from 'node:net';

/**
 * IPv4 addresses that are nobody's on the public Internet (IANA IPv4 Special-Purpose Address Registry), and one public
 * address at which a cloud serves what only its own machines should read.
 */
const special4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** The part of IPv6 that is given out (IANA): all others are local, mapped, translated or reserved. */
const public6 = ['2000::/3'];

/** What is special inside of it: Teredo and its like, documentation, 6to4 (which carries any IPv4 address). */
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

/** Says of an address, as a socket is given it, whether a request may go there. */
export type AddressRule = (address: string) => boolean;

/**
 * Public addresses, and those of the networks that somebody allowed. An address that carries another one (IPv4-mapped,
 * NAT64, 6to4) is not public.
 * @param allowed addresses and networks, e.g. `10.1.0.0/16`
 */
export function createAddressRule(allowed: readonly string[]): AddressRule {
  const isAllowed = listOf(allowed);
  const isSpecial4 = listOf(special4);
  const isPublic6 = listOf(public6);
  const isSpecial6 = listOf(special6);
  return (address) => {
    const version = isIP(address);
    // With a zone it is one of this machine's own links.
    if (version === 0 || address.includes('%')) return false;
    if (isAllowed(address)) return true;
    return version === 4 ? !isSpecial4(address) : isPublic6(address) && !isSpecial6(address);
  };
}

function listOf(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = familyOf(address);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => list.check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
