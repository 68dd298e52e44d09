import { runDelivery } from '../load/delivery/run.ts';
import { atLeast, type Part, SEED } from '../report/part.ts';
import { figure, table } from '../report/table.ts';

/** Messages delivered in every way that SQS may. */
export async function delivery(scale: number): Promise<Part> {
  const report = await runDelivery(atLeast(100, 10_000 * scale), SEED);
  const { messages, deliveries, poison, mended, faults } = report;
  const head = ['messages', 'deliveries', 'poison kept', 'redriven and stored', 'faults'];
  return {
    text: [table(head, [[figure(messages), deliveries, poison, mended, faults.length]]), ...faults].join('\n'),
    data: report,
    plots: {},
    failed: faults.length > 0,
  };
}
