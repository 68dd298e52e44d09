/** The known word that somebody most likely meant: it begins alike, or differs by few letters. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const wanted = plain(written);
  const beginning = known.find(
    (word) => wanted.length >= 3 && (plain(word).startsWith(wanted) || wanted.startsWith(plain(word))),
  );
  if (beginning) return beginning;
  const [best] = known
    .map((word) => ({ word, distance: editDistance(wanted, plain(word)) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? best.word : undefined;
}

function plain(word: string): string {
  return word
    .slice(0, 40)
    .toLowerCase()
    .replace(/[-_\s]/g, '');
}

/** Letters to insert, delete or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
