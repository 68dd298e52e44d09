import { type SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import { InputError } from '../../shared/errors.ts';
import { redriveOnSqs } from '../../shared/store/redrive.ts';

const URL = 'https://sqs.example/000000000000/dead';
const ARN = 'arn:aws:sqs:us-east-1:000000000000:dead';

/** A queue with this many dead letters; `move` is what comes of the request to move them. */
function sqs(letters: number, move: () => object = () => ({})) {
  const requests: [string, object][] = [];
  const send = async (command: { input: object }) => {
    requests.push([command.constructor.name, command.input]);
    if (command instanceof StartMessageMoveTaskCommand) return move();
    return { Attributes: { QueueArn: ARN, ApproximateNumberOfMessages: String(letters) } };
  };
  return { client: { send } as unknown as SQSClient, requests };
}

it('has SQS move the dead letters back to where they came from', async () => {
  const { client, requests } = sqs(3);
  expect(await redriveOnSqs(client, URL)).toBe(3);
  expect(requests.at(-1)).toEqual(['StartMessageMoveTaskCommand', { SourceArn: ARN }]);
});

it('asks for nothing when there are none', async () => {
  const { client, requests } = sqs(0);
  expect(await redriveOnSqs(client, URL)).toBe(0);
  expect(requests.map(([name]) => name)).toEqual(['GetQueueAttributesCommand']);
});

it('says so when they are being moved already', async () => {
  const { client } = sqs(3, () => {
    throw Object.assign(new Error('a task is running'), { name: 'UnsupportedOperation' });
  });
  await expect(redriveOnSqs(client, URL)).rejects.toThrow(InputError);
});
