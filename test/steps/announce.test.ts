import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Announcement } from '../../shared/announcement.ts';
import { RetryableError } from '../../shared/errors.ts';
import { announce } from '../../shared/steps/announce.ts';
import { openTestArchive, revise, store, type TestArchive } from '../support/archive.ts';
import { aSource } from '../support/source.ts';

let archive: TestArchive;
let heard: Announcement[];

beforeEach(async () => {
  archive = await openTestArchive();
  heard = [];
  now = '2026-11-25T12:00:00.000Z';
});
afterEach(() => archive.close());

const sink = async (announcements: readonly Announcement[]) => void heard.push(...announcements);
/** The clock's time, as far as the archive knows. */
let now: string;
const tell = (since?: string) => announce({ ...archive, now: () => new Date(now) }, { name: 'test', sink, since });
const at = (minute: number) => `2026-11-25T11:${String(minute).padStart(2, '0')}:00.000Z`;
const stored = (name: string, minute: number) =>
  store(archive, `The story of ${name}.`, {
    id: name,
    url: `https://paper.example/${name}`,
    title: name,
    indexedAt: at(minute),
  });

describe('articles', () => {
  it('are told of once each, in order, as CloudEvents', async () => {
    const ferry = await stored('ferry', 1);
    await stored('pier', 2);
    now = at(4);
    expect(await tell(at(0))).toBe(2);
    await revise(archive, ferry, 'The story of the ferry, corrected.', { indexedAt: at(5) });
    await stored('mole', 6);
    now = at(9);
    expect(await tell()).toBe(2);
    expect(await tell()).toBe(0);
    expect(heard.map(({ type, id }) => [type, id])).toEqual([
      ['newsprint.article.stored', 'ferry-1'],
      ['newsprint.article.stored', 'pier-1'],
      ['newsprint.article.revised', 'ferry-2'],
      ['newsprint.article.stored', 'mole-1'],
    ]);
    expect(heard[0]).toMatchObject({
      specversion: '1.0',
      source: 'newsprint',
      subject: 'ferry',
      time: at(1),
      datacontenttype: 'application/json',
      data: {
        id: 'ferry',
        url: 'https://paper.example/ferry',
        title: 'ferry',
        sourceId: 'paper',
        site: 'paper.example',
      },
    });
  });

  it('that are older than the listener are left out, unless it asks for them', async () => {
    await stored('ferry', 1);
    expect(await tell()).toBe(0);
    expect(await announce(archive, { name: 'another', sink, since: '2026-11-01' })).toBe(1);
  });

  it('are told of again when the listener did not take them', async () => {
    await stored('ferry', 1);
    const deaf = async () => Promise.reject(new RetryableError('nobody listens'));
    await expect(announce(archive, { name: 'test', sink: deaf, since: at(0) })).rejects.toThrow('nobody listens');
    expect(await tell()).toBe(1);
  });

  it('are all told of, however many there are', async () => {
    const names = Array.from({ length: 230 }, (_, i) => `story-${i}`);
    for (const [i, name] of names.entries()) await stored(name, Math.floor(i / 5));
    expect(await tell(at(0))).toBe(230);
    expect(new Set(heard.map(({ subject }) => subject))).toEqual(new Set(names));
  });
});

describe('sources', () => {
  const failing = { failureScore: 4, polls: 9, found: 3, gaps: 0, lastSuccessAt: at(1), lastFailure: 'answered 500' };

  it('are told of when they turn unwell, and when they recover, not in between', async () => {
    const source = aSource({ id: 'paper' });
    await archive.sources.save(source);
    expect(await tell()).toBe(0);
    const state = { ...source.state, health: { ...failing, lastFailureAt: at(5) } };
    await archive.sources.saveState('paper', state, false);
    expect([await tell(), await tell()]).toEqual([1, 0]);
    await archive.sources.saveState(
      'paper',
      { ...state, health: { ...state.health, failureScore: 0, lastSuccessAt: at(9) } },
      false,
    );
    expect([await tell(), await tell()]).toEqual([1, 0]);
    expect(heard).toMatchObject([
      {
        type: 'newsprint.source.unhealthy',
        id: `paper-${at(5)}`,
        data: { sourceId: 'paper', health: 'broken since 2026-11-25: answered 500' },
      },
      { type: 'newsprint.source.recovered', id: `paper-${at(9)}`, subject: 'paper' },
    ]);
  });
});
