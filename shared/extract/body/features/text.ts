import type { FeatureGroup } from './group.ts';

/** What the block's own text looks like; all but the lengths are shares, so that they mean the same in any script. */
export const textFeatures: FeatureGroup = {
  name: 'text',
  names: [
    'weight',
    'chars a word',
    'link density',
    'links',
    'commas',
    'sentences',
    'sentence length',
    'ends sentence',
    'ends colon',
    'starts upper',
    'capitalised',
    'upper',
    'digits',
    'symbols',
    'quotes',
    'unspaced',
    'bold',
    'italic',
    'breaks',
    'last char',
    'media before',
    'media after',
    'controls before',
    'controls after',
  ],
  fill({ runs, weight, density, chrome }, out, stride, offset) {
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i];
      if (!run || chrome[i]) continue;
      const m = run.measure;
      const w = Math.max(1, weight[i] ?? 0);
      const chars = Math.max(1, m.chars);
      let at = offset + i * stride;
      out[at++] = Math.log1p(weight[i] ?? 0);
      out[at++] = chars / w;
      out[at++] = density[i] ?? 0;
      out[at++] = run.links / w;
      out[at++] = m.commas / w;
      out[at++] = Math.min(10, m.sentences);
      out[at++] = w / Math.max(1, m.sentences);
      out[at++] = m.endsSentence ? 1 : 0;
      out[at++] = m.endsColon ? 1 : 0;
      out[at++] = m.startsUpper ? 1 : 0;
      out[at++] = m.capitalised / w;
      out[at++] = m.upper / Math.max(1, m.letters);
      out[at++] = m.digits / chars;
      out[at++] = m.symbols / chars;
      out[at++] = m.quotes / w;
      out[at++] = m.unspaced / Math.max(1, m.letters);
      out[at++] = run.boldChars / chars;
      out[at++] = run.italicChars / chars;
      out[at++] = Math.min(10, run.breaks);
      out[at++] = lastChar(run.source);
      out[at++] = Math.min(5, run.media);
      out[at++] = Math.min(5, runs[i + 1]?.media ?? 0);
      out[at++] = Math.min(5, run.controls);
      out[at] = Math.min(5, runs[i + 1]?.controls ?? 0);
    }
  },
};

/** The kind of sign a block ends in: letters 0, digits 1, then marks that chrome likes to end in. */
function lastChar(text: string): number {
  const code = text.charCodeAt(text.length - 1);
  if (code >= 48 && code <= 57) return 1;
  const mark = '.!?…"”»\':;,)]|>-–/©'.indexOf(text.charAt(text.length - 1));
  return mark < 0 ? 0 : 2 + mark;
}
