const PERIOD_MINUTES: Record<string, number> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** Minutes between two updates by the syndication module's `updatePeriod` and `updateFrequency`; undefined if not said. */
export function updateMinutes(period: string | undefined, frequency: string | undefined): number | undefined {
  const name = period?.trim().toLowerCase() ?? '';
  const minutes = Object.hasOwn(PERIOD_MINUTES, name) ? PERIOD_MINUTES[name] : undefined;
  const times = Number(frequency ?? 1);
  return minutes === undefined ? undefined : Number.isFinite(times) && times >= 1 ? minutes / times : minutes;
}
