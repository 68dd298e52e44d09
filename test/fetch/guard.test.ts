import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PermanentError } from '../../shared/errors.ts';
import { guardUrl, isBlockedAddress } from '../../shared/fetch/guard.ts';
import { guardedLookup } from '../../shared/fetch/lookup.ts';
import { hostileServer, reply, testFetcher } from './hostile.ts';

function isBlocked(url: string, options = {}): boolean {
  try {
    guardUrl(url, options);
    return false;
  } catch (error) {
    if (error instanceof PermanentError && error.outcome === 'blocked-address') return true;
    throw error;
  }
}

describe('addresses', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:0:10.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    '100::1',
    '2001:db8::1',
    '2002:a00:1::1',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    'not an address',
    '',
  ])('blocks %j', (ip) => {
    expect(isBlockedAddress(ip)).toBe(true);
  });

  it.each(['1.1.1.1', '9.255.255.255', '172.32.0.1', '192.169.0.1', '2606:4700:4700::1111', '64:ff9b::1.1.1.1'])(
    'opens %s',
    (ip) => {
      expect(isBlockedAddress(ip)).toBe(false);
    },
  );

  it('opens loopback to those who ask, and nothing else', () => {
    const options = { allowLoopback: true };
    expect(['127.0.0.1', '127.9.9.9', '::1'].map((ip) => isBlockedAddress(ip, options))).toEqual([false, false, false]);
    expect(
      ['10.0.0.1', '0.0.0.0', '::', '169.254.169.254', 'fe80::1'].every((ip) => isBlockedAddress(ip, options)),
    ).toBe(true);
  });
});

describe('URLs', () => {
  it.each([
    'file:///etc/passwd',
    'ftp://paper.example/',
    'javascript:1',
    'data:,',
    'http://',
    'not a url',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://localhost../',
    'http://a.localhost/',
    'http://printer/',
    'http://printer.local/',
    'http://db.internal/',
    'http://nas.lan/',
    'http://web.default.svc/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://%31%32%37.0.0.1/',
    'http://①②⑦.0.0.1/',
    'http://127。0。0。1/',
    'http://[::1]:80/',
    'http://paper.example@127.0.0.1/',
    'http://127.0.0.1\\@paper.example/',
    'http:10.0.0.1',
    'http://\t10.0.0.1/',
  ])('are refused: %s', (url) => {
    expect(isBlocked(url)).toBe(true);
  });

  it.each(['https://paper.example/', 'http://paper.example:8080/a', 'http://1.1.1.1/', 'http://z\u00fcrich.example/'])(
    'are let through: %s',
    (url) => {
      expect(isBlocked(url)).toBe(false);
    },
  );

  it('of every private address are refused, however it is written', () => {
    const privateAddress = fc
      .tuple(fc.constantFrom(10, 127, 0, 224), fc.nat(255), fc.nat(255), fc.nat(255))
      .map((parts) => ({ parts, number: parts.reduce((sum, part) => sum * 256 + part, 0) }));
    fc.assert(
      fc.property(privateAddress, ({ parts, number }) => {
        const forms = [
          parts.join('.'),
          String(number),
          `0x${number.toString(16)}`,
          parts.map((part) => `0${part.toString(8)}`).join('.'),
          `[::ffff:${parts.join('.')}]`,
          `[64:ff9b::${parts.join('.')}]`,
        ];
        for (const form of forms) expect(isBlocked(`http://${form}/`), form).toBe(true);
      }),
    );
  });

  it('of this machine are open to those who ask', () => {
    const options = { allowLoopback: true };
    expect(
      ['http://localhost:1/', 'http://127.0.0.1:1/', 'http://[::1]:1/'].some((url) => isBlocked(url, options)),
    ).toBe(false);
    expect(['http://printer/', 'http://a.localhost/', 'http://10.0.0.1/'].every((url) => isBlocked(url, options))).toBe(
      true,
    );
  });
});

describe('names, when connecting', () => {
  const look = (addresses: { address: string; family: number }[], all = true) =>
    new Promise((resolve) => {
      guardedLookup({}, async () => addresses)('paper.example', { all }, (error, found) => resolve(error ?? found));
    });

  it('lead to their public addresses alone', async () => {
    const [secret, open] = [
      { address: '10.0.0.1', family: 4 },
      { address: '1.1.1.1', family: 4 },
    ];
    expect(await look([secret, open])).toEqual([open]);
    expect(await look([secret, open], false)).toBe('1.1.1.1');
    expect(await look([secret])).toBeInstanceOf(PermanentError);
  });

  it('never reach a private address that stands beside another', async () => {
    const server = await hostileServer((socket) => socket.end(reply('<p>reached')));
    const mixed = testFetcher({
      resolve: async () => [
        { address: '10.255.255.1', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    });
    expect(await mixed.get(`http://mixed.example:${server.port}/`, 'page')).toMatchObject({ text: '<p>reached' });
    const shut = testFetcher({
      allowLoopback: false,
      resolve: async () => [
        { address: '127.0.0.1', family: 4 },
        { address: '::1', family: 6 },
      ],
    });
    await expect(shut.get(`http://mixed.example:${server.port}/`, 'page')).rejects.toMatchObject({
      outcome: 'blocked-address',
    });
    await expect(shut.get(`${server.origin}/`, 'page')).rejects.toMatchObject({ outcome: 'blocked-address' });
    expect(server.requests).toHaveLength(1);
    await Promise.all([mixed.close(), shut.close(), server.close()]);
  });
});
