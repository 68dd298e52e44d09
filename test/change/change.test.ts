import { describe, expect, it } from 'vitest';
import { changeBetween, type Version } from '../../shared/change.ts';

const TEXT = `The harbour board voted on Tuesday to dredge the northern channel before winter.

Work begins in March and will cost 14 million crowns, the chair said.`;

const version = (fields: Partial<Version> = {}): Version => {
  const text = fields.text ?? TEXT;
  return { title: 'Board votes to dredge', authors: ['Ada Quill'], access: 'full', textHash: text, text, ...fields };
};
const afterText = (text: string) => changeBetween(version(), version({ text }));

describe('changeBetween', () => {
  it('sees nothing in the same version', () => {
    expect(changeBetween(version(), version())).toBeUndefined();
  });

  it.each([
    ['white space', TEXT.replaceAll(' ', '  ')],
    ['quotes and dashes', TEXT.replace('on Tuesday', '– on “Tuesday” –')],
    ['case', TEXT.replace('northern', 'Northern')],
    ['one misspelling', TEXT.replace('harbour', 'harbuor')],
    ['a stamp', `Updated: Tuesday 5 May 2026, 12:35\n\n${TEXT}`],
    ['a stamp in German', `Stand: 05.05.2026 12:35 Uhr\n\n${TEXT}`],
    ['a counter', `${TEXT}\n\n1,204 comments`],
  ])('takes %s for cosmetic', (_, text) => {
    expect(afterText(text)).toBeUndefined();
  });

  it('does not mind a clock that goes on', () => {
    const at = (minutes: number) => version({ text: `${TEXT}\n\nThe chair spoke ${minutes} minutes ago.` });
    expect(changeBetween(at(5), at(40))).toBeUndefined();
  });

  it.each([
    ['a number', TEXT.replace('14', '41')],
    ['a word that differs in its first letter', TEXT.replace('million', 'billion')],
    ['a short word', TEXT.replace('will cost', 'will not cost')],
    ['a paragraph more', `${TEXT}\n\nTwo members voted against.`],
    ['a line of news that opens like a stamp', `Updated: two boats have run aground\n\n${TEXT}`],
    ['three misspellings', TEXT.replace('harbour', 'harbuor').replace('channel', 'chanel').replace('winter', 'wintre')],
    ['another text', 'Something else entirely.'],
  ])('takes %s for a change of the body', (_, text) => {
    expect(afterText(text)).toBe('body');
  });

  it.each([
    'Correction: an earlier headline gave the wrong channel.',
    'Editor’s note (6 May): the cost was given wrongly.',
    'This article was amended on 6 May because the cost was wrong.',
    'Korrektur: Die Kosten waren falsch angegeben.',
    'In einer früheren Version dieses Artikels stand ein falscher Betrag.',
    'Rectificatif : le coût était erroné.',
    'Fe de errores: el coste era incorrecto.',
    'Rettifica: il costo era sbagliato.',
    'Errata: o custo estava errado.',
    'Rättelse: kostnaden var fel.',
    'Sprostowanie: podano błędny koszt.',
    'Исправление: стоимость была указана неверно.',
    '訂正:費用に誤りがありました。',
  ])('finds the correction in %j', (notice) => {
    expect(afterText(`${TEXT}\n\n${notice}`)).toBe('correction');
  });

  it('does not take a known notice, or an article about corrections, for a new one', () => {
    const noticed = `${TEXT}\n\nCorrection: the cost was wrong.`;
    expect(changeBetween(version({ text: noticed }), version({ text: `${noticed}\n\nMore follows.` }))).toBe('body');
    expect(afterText(`${TEXT}\n\nCorrections officers watched the vote; a market correction looms.`)).toBe('body');
  });

  it('tells headlines, bylines and access', () => {
    expect(changeBetween(version(), version({ title: 'Board rejects dredging' }))).toBe('headline');
    expect(changeBetween(version(), version({ title: 'Board Votes to Dredge' }))).toBeUndefined();
    expect(changeBetween(version(), version({ authors: ['Ada Quill', 'Lin Marsh'] }))).toBe('byline');
    expect(changeBetween(version(), version({ authors: [] }))).toBeUndefined();
    expect(changeBetween(version({ access: 'teaser' }), version())).toBe('access');
    expect(changeBetween(version(), version({ access: 'teaser', text: 'The harbour' }))).toBeUndefined();
  });

  it('takes another hash for a change where no text was kept', () => {
    expect(changeBetween({ ...version({ textHash: 'a' }), text: undefined }, version({ textHash: 'b' }))).toBe('body');
  });
});
