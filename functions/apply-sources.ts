import type { SourceConfig } from '../shared/source.ts';
import { type Applied, applyDeclared } from '../shared/steps/apply-sources.ts';
import type { Pipeline } from '../shared/steps/pipeline.ts';
import { runtime } from './runtime.ts';

/** After each deployment: makes the stored sources what `sources.yaml` says. */
export function applySourcesHandler(pipeline: () => Pipeline, list: () => readonly SourceConfig[]) {
  return async (): Promise<Applied> => applyDeclared(pipeline(), list());
}

/** Reading and checking the list is done when the function is bundled, which also puts it in its place here. */
export const handler = applySourcesHandler(runtime, () => JSON.parse(process.env.DECLARED_SOURCES ?? '[]'));
