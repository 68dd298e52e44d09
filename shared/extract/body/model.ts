import { WEIGHTS } from '../model/weights.ts';
import { decodeModel, type Model } from './weights.ts';

let decoded: Model | undefined;

/** The learned weights, decoded when they are first needed. */
export function model(): Model {
  decoded ??= decodeModel(WEIGHTS);
  return decoded;
}
