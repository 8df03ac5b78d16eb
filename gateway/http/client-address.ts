import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Whose requests count together: an IPv4 address, or the 64 bits that one subscriber of IPv6 has. */
export type ClientAddress = (request: Pick<IncomingMessage, 'headers' | 'socket'>) => string;

/**
 * The address that a request came from: the peer's, or what the nearest of the trusted proxies says. Hops are read from the
 * last to the first and only for as long as a trusted proxy wrote them, so that what a client writes there changes nothing.
 */
export function clientAddress(trustedProxies: BlockList): ClientAddress {
  return ({ headers, socket }) => {
    const hops = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
    let from = addressIn(socket.remoteAddress ?? '') ?? 'unknown';
    while (isTrusted(from, trustedProxies)) {
      const before = addressIn(hops.pop() ?? '');
      if (before === undefined) break;
      from = before;
    }
    return isIP(from) === 6 ? networkOf(from) : from;
  };
}

/** Addresses and networks in CIDR form, with commas between; undefined when one of them is none, or is all addresses. */
export function proxiesIn(text: string): BlockList | undefined {
  const list = new BlockList();
  for (const one of text.split(',')) {
    const [address = '', length, extra] = one.trim().split('/');
    const bits = isIP(address) === 4 ? 32 : 128;
    const prefix = length === undefined ? bits : Number(length);
    const isNetwork = /^\d+$/.test(length ?? '1') && prefix >= 1 && prefix <= bits;
    if (isIP(address) === 0 || !isNetwork || extra !== undefined) return undefined;
    list.addSubnet(address, prefix, familyOf(address));
  }
  return list;
}

/** The address of a hop, which may carry a port; IPv4 that is written as IPv6 is IPv4. */
function addressIn(hop: string): string | undefined {
  const bare = /^\[([^\]]*)\](?::\d+)?$/.exec(hop.trim())?.[1] ?? hop.trim().replace(/^([\d.]+):\d+$/, '$1');
  const address = bare.replace(/%.*$/, '');
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined && isIP(mapped) === 4) return mapped;
  return isIP(address) === 0 ? undefined : address;
}

function isTrusted(address: string, trusted: BlockList): boolean {
  return isIP(address) !== 0 && trusted.check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6';
}

/** The first four groups, written in full: one address in all its spellings is one network. */
function networkOf(address: string): string {
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = written.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
