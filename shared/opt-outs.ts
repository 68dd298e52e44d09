import type { OptOut } from './article.ts';

/** What a deployment does with a page that opts out: leave it, keep what describes it, or keep it whole. */
export type OptOutAction = 'skip' | 'metadata' | 'keep';

/** The action for each kind of opt-out. */
export type OptOutPolicy = Record<OptOut['kind'], OptOutAction>;

/** Without a setting, every reservation is respected: only `noarchive` leaves us the metadata. */
export const DEFAULT_OPT_OUT_POLICY: OptOutPolicy = {
  noindex: 'skip',
  noarchive: 'metadata',
  noai: 'skip',
  'tdm-reservation': 'skip',
};

const STRICTNESS: readonly OptOutAction[] = ['keep', 'metadata', 'skip'];

/** The strictest action that a page's opt-outs ask for. */
export function actionFor(optOuts: readonly OptOut[], policy: OptOutPolicy): OptOutAction {
  const strictest = Math.max(0, ...optOuts.map(({ kind }) => STRICTNESS.indexOf(policy[kind])));
  return STRICTNESS[strictest] ?? 'skip';
}
