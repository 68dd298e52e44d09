import type { Extraction } from '../../article.ts';
import type { Block } from '../body/types.ts';

/** One field of the article: what was taken, and from where. */
export interface ExplainedField {
  name: string;
  /** As text; missing when nothing was found. */
  value?: string;
  /** Where it was found, in the words of `Provenance`. */
  from?: string;
}

/** One block of the page, kept or dropped. */
export type ExplainedBlock = Omit<Block, 'element'>;

/** Why a page became what it became: block by block and field by field. */
export interface Explanation {
  kind: Extraction['kind'];
  reason: string;
  fields: ExplainedField[];
  blocks: ExplainedBlock[];
  optOuts: Extraction['optOuts'];
}
