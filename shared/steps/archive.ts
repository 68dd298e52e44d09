import type { Pipeline } from './pipeline.ts';

/** The part of a pipeline that questions and upkeep need: what is stored, and nothing that fetches or sends. */
export type Archive = Pick<Pipeline, 'database' | 'articles' | 'ledger' | 'sources' | 'sites' | 'bucket' | 'now'>;
