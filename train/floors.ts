/** Named figures, each between 0 and 1. */
export type Figures = Partial<Record<string, number>>;

/** Figures that are better when they are lower. */
const LOWER_IS_BETTER: ReadonlySet<string> = new Set(['invented']);

/** Figures are compared at four digits, so that rounding is no failure. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

const isWorse = (key: string, value: number, floor: number, luck = 0): boolean =>
  LOWER_IS_BETTER.has(key) ? rounded(value) > floor : rounded(value) < floor - luck;

/**
 * How far a figure may fall below its floor and yet be no worse. Two trainings that differ in their seed alone differ by
 * more than this (docs/model.md); `exact` moves by a hundredth with one page of the smallest corpus, `title` by .0073.
 */
const LUCK: Figures = { f1: 0.001, precision: 0.001, recall: 0.001, snippetF1: 0.001, exact: 0.016, title: 0.0073 };

/** One line for each figure that is worse than its floor, or missing. */
export function compareFloors(name: string, floors: Figures, reached: Figures): string[] {
  return Object.entries(floors).flatMap(([key, floor]) => {
    const value = reached[key];
    if (floor === undefined || (value !== undefined && !isWorse(key, value, floor, LUCK[key]))) return [];
    return [
      `${name}: ${key} is ${value?.toFixed(4) ?? 'missing'}, its floor ${floor.toFixed(4)}; mend what made it worse: floors only rise`,
    ];
  });
}

/** The better of floor and figure, for each figure of each corpus. */
export function raiseFloors(
  floors: Record<string, Figures>,
  reached: Record<string, Figures>,
): Record<string, Figures> {
  return Object.fromEntries(
    Object.entries(reached).map(([corpus, figures]) => {
      const old = floors[corpus] ?? {};
      const raised = Object.entries(figures).map(([key, value]) => {
        const floor = old[key];
        return [
          key,
          value === undefined || (floor !== undefined && isWorse(key, value, floor)) ? floor : rounded(value),
        ];
      });
      return [corpus, { ...old, ...Object.fromEntries(raised) }];
    }),
  );
}
