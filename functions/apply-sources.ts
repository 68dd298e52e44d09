import { readSourceList } from '../shared/sources/source-list.ts';
import { type Applied, applyDeclared } from '../shared/steps/apply-sources.ts';
import type { Pipeline } from '../shared/steps/pipeline.ts';
import { runtime } from './runtime.ts';

/** After each deployment: makes the stored sources what the declared list (the text of `sources.yaml`) says. */
export function applySourcesHandler(pipeline: () => Pipeline, list: () => string) {
  return async (): Promise<Applied> => applyDeclared(pipeline(), readSourceList(list()));
}

/** The list is put in its place when the function is bundled: environment variables hold 4 KB at most. */
export const handler = applySourcesHandler(runtime, () => process.env.DECLARED_SOURCES ?? '');
