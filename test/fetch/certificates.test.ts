import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { reply } from './hostile.ts';

/** What each certificate comes to. All but the self-signed one are of the authority beside them, which is trusted here. */
const CERTIFICATES = {
  good: /^read$/,
  expired: /^RetryableError: the certificate of 127.* can't be trusted: certificate has expired$/,
  'other-host': /^RetryableError: the certificate of 127.* can't be trusted: .* is not in the cert's list/,
  'self-signed': /^RetryableError: the certificate of 127.* can't be trusted: self-signed certificate/,
};

const fileOf = (name: string) => fileURLToPath(new URL(`certificates/${name}`, import.meta.url));

async function serve(name: string, sent: string[]): Promise<Server> {
  const pem = readFileSync(fileOf(`${name}.pem`));
  const server = createServer({ key: pem, cert: pem }, (socket) => {
    socket.on('data', () => sent.push(name));
    socket.end(reply('<p>secret'));
  });
  server.on('tlsClientError', () => undefined);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

it('reads a page only under a certificate that holds, and sends nothing under any other', async () => {
  const sent: string[] = [];
  const servers = await Promise.all(Object.keys(CERTIFICATES).map((name) => serve(name, sent)));
  try {
    const urls = servers.map((server) => `https://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', fileOf('child.ts'), ...urls],
      // Whom to trust is read when a process starts.
      { env: { ...process.env, NODE_EXTRA_CA_CERTS: fileOf('authority.pem') } },
    );
    const ends = stdout.trim().split('\n');
    for (const [i, expected] of Object.values(CERTIFICATES).entries()) expect(ends[i]).toMatch(expected);
    expect(sent).toEqual(['good']);
  } finally {
    for (const server of servers) server.close();
  }
});
