/**
 * Whether items were missed between two polls: there was something last time and there is something now, and nothing is
 * in both. Takes the hashes of each poll's URLs.
 */
export function findGap(lastSeen: readonly string[], seen: readonly string[]): boolean {
  if (lastSeen.length === 0 || seen.length === 0) return false;
  const before = new Set(lastSeen);
  return !seen.some((hash) => before.has(hash));
}
