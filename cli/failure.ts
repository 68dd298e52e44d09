/** Part of a command's work failed; each failure has been printed already. */
export class SomeFailed extends Error {
  override readonly name = 'SomeFailed';
}
