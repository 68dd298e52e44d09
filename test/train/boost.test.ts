import { describe, expect, it } from 'vitest';
import { featureIn, marginOf, sigmoid } from '../../shared/extract/body/forest.ts';
import { decodeModel } from '../../shared/extract/body/weights.ts';
import { binOf, edgesOf } from '../../train/bins.ts';
import { type BoostSettings, boost, type Rows } from '../../train/boost.ts';
import { encodeModel } from '../../train/encode.ts';
import { randomOf } from '../../train/random.ts';

const SETTINGS: BoostSettings = {
  trees: 40,
  leaves: 6,
  rate: 0.2,
  rowShare: 1,
  featureShare: 1,
  leastHessian: 0.01,
  lambda: 0.1,
  seed: 7,
  loss: 'logistic',
};

/** Rows of three features; the label is whether exactly one of the first two is above a half. */
function exclusiveOr(): { rows: Rows; edges: Float32Array[]; values: Float32Array } {
  const random = randomOf(3);
  const count = 400;
  const values = Float32Array.from({ length: count * 3 }, () => random());
  const label = Float32Array.from({ length: count }, (_, i) =>
    (values[i * 3] ?? 0) > 0.5 === (values[i * 3 + 1] ?? 0) > 0.5 ? 0 : 1,
  );
  const bins = new Uint8Array(count * 3);
  const edges = [0, 1, 2].map((f) => {
    const cut = edgesOf(values.filter((_, i) => i % 3 === f));
    for (let i = 0; i < count; i++) bins[i * 3 + f] = binOf(values[i * 3 + f] ?? 0, cut);
    return cut;
  });
  return { rows: { count, features: 3, bins, label, weight: new Float32Array(count).fill(1) }, edges, values };
}

describe('boost', () => {
  it('learns what no single feature tells', () => {
    const { rows, edges, values } = exclusiveOr();
    const forest = boost(rows, edges, SETTINGS);
    const right = [...rows.label].filter((y, i) => sigmoid(marginOf(forest, values, i * 3)) > 0.5 === y > 0.5).length;
    expect(right / rows.count).toBeGreaterThan(0.97);
  });

  it('is the same each time, and not the same for another seed', () => {
    const { rows, edges } = exclusiveOr();
    const share = { ...SETTINGS, rowShare: 0.5 };
    expect(boost(rows, edges, share)).toEqual(boost(rows, edges, share));
    expect(boost(rows, edges, { ...share, seed: 8 })).not.toEqual(boost(rows, edges, share));
  });

  it('does not use excluded features', () => {
    const { rows, edges } = exclusiveOr();
    const { next } = boost(rows, edges, SETTINGS, new Set([0]));
    expect([...next].filter((step) => step >= 0).map(featureIn)).not.toContain(0);
  });
});

describe('encodeModel', () => {
  it('is read back as it was, to the step of a leaf and a score', () => {
    const { rows, edges, values } = exclusiveOr();
    const forest = boost(rows, edges, SETTINGS);
    const tokens = new Map([
      [0x12345678, 1.5],
      [-5, -2.25],
      [77, 0.001],
    ]);
    const model = decodeModel(Buffer.from(encodeModel(tokens, [forest, forest, forest, forest])).toString('base64'));
    for (const read of [model.second, model.lines.second])
      for (let i = 0; i < rows.count; i++)
        expect(marginOf(read, values, i * 3)).toBeCloseTo(marginOf(forest, values, i * 3), 1);
    expect([0x12345678, -5, 77, 4].map(model.scoreOf)).toEqual([1.5, -2.25, 0, 0]);
  });
});
