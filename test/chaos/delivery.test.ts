import { expect, it } from 'vitest';
import { runDelivery } from '../../bench/load/delivery/run.ts';

it('stores each message once and keeps each poison one, however they are delivered', { timeout: 180_000 }, async () => {
  const report = await runDelivery(300, 1);
  expect(report.faults).toEqual([]);
  expect(report.poison).toBeGreaterThan(5);
  expect(report.mended).toBeGreaterThan(2);
  expect(report.deliveries).toBeGreaterThan(1.3 * report.messages);
});
