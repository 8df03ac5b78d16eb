import type { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clientAddress, proxiesIn } from '../../gateway/http/client-address.js';

const trusted = proxiesIn('10.0.0.0/8, 192.0.2.1, fd00::/8');
if (!trusted) throw new Error('these are addresses');
const addressOf = clientAddress(trusted);

const from = (peer: string, forwarded?: string) =>
  addressOf({
    socket: { remoteAddress: peer } as Socket,
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  });

const cases: readonly [what: string, peer: string, forwarded: string | undefined, address: string][] = [
  ['a client that comes by itself', '203.0.113.9', undefined, '203.0.113.9'],
  ['… whatever it writes', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['a client behind a proxy', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['… that wrote a hop before', '10.0.0.1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['… that wrote the name of a proxy', '10.0.0.1', '10.0.0.7, 203.0.113.9', '203.0.113.9'],
  ['behind two proxies', '10.0.0.1', '198.51.100.1, 203.0.113.9, 192.0.2.1', '203.0.113.9'],
  ['a proxy that says nothing', '10.0.0.1', undefined, '10.0.0.1'],
  ['a proxy that says no address', '10.0.0.1', '203.0.113.9, unknown', '10.0.0.1'],
  ['a hop with a port', '10.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
  ['IPv4 that a socket of IPv6 has', '::ffff:203.0.113.9', undefined, '203.0.113.9'],
  ['a proxy that a socket of IPv6 has', '::ffff:10.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['IPv6: all that one subscriber has', '2001:db8::1', undefined, '2001:db8:0:0::/64'],
  ['… in another spelling', '2001:0DB8:0:0:ffff::2', undefined, '2001:db8:0:0::/64'],
  ['… with a port, behind a proxy', 'fd00::1', '[2001:db8:1::9]:443', '2001:db8:1:0::/64'],
];
for (const [what, peer, forwarded, address] of cases) {
  test(`${what} is ${address}`, () => expect(from(peer, forwarded)).toBe(address));
}

test('whatever a client writes before the hop of its proxy changes nothing', () => {
  const written = fc.oneof(fc.ipV4(), fc.ipV6(), fc.string(), fc.constant('10.0.0.1, 192.0.2.1'));
  fc.assert(
    fc.property(written, fc.boolean(), (text, isBehindProxy) => {
      const [peer, hops] = isBehindProxy ? ['10.0.0.1', `${text}, 203.0.113.9`] : ['203.0.113.9', text];
      expect(from(peer, hops)).toBe('203.0.113.9');
    }),
  );
});

for (const text of [
  'somewhere',
  '10.0.0.0/33',
  '10.0.0.0/0',
  '::/0',
  '10.0.0.0/8/8',
  '10.0.0.1,',
  '10.0.0.0/',
]) {
  test(`${text} is no list of proxies`, () => expect(proxiesIn(text)).toBeUndefined());
}
