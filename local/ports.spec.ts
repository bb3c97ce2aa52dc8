import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { freePorts, isFree, LOOPBACK } from './ports';

describe('freePorts', () => {
  it('gives as many different ports as asked for, each free', async () => {
    const ports = await freePorts(20);
    assert.equal(new Set(ports).size, 20);
    assert.deepEqual(await Promise.all(ports.map(isFree)), Array(20).fill(true));
  });

  it('keeps away from the ports that the system gives to connections', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
    const { port: systems } = server.address() as { port: number };
    server.close();
    assert.ok((await freePorts(50)).every((port) => port < 32_768 && port < systems));
  });
});

describe('isFree', () => {
  it('tells a port that is listened on', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
    const { port } = server.address() as { port: number };
    assert.equal(await isFree(port), false);
    await new Promise((resolve) => server.close(resolve));
  });
});
