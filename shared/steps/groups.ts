/** Things that belong together because a chain of pairs connects them. */
export interface Groups {
  join(a: string, b: string): void;
  /** Every group of what was ever joined. */
  all(): string[][];
}

/** Groups that grow by pairs (union-find with path halving). */
export function groupsOf(): Groups {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let at = name;
    for (let parent = parents.get(at); parent !== undefined && parent !== at; parent = parents.get(at)) {
      parents.set(at, parents.get(parent) ?? parent);
      at = parent;
    }
    return at;
  };
  return {
    join(a, b) {
      for (const name of [a, b]) if (!parents.has(name)) parents.set(name, name);
      parents.set(rootOf(a), rootOf(b));
    },
    all() {
      const groups = new Map<string, string[]>();
      for (const name of parents.keys()) {
        const root = rootOf(name);
        groups.set(root, [...(groups.get(root) ?? []), name]);
      }
      return [...groups.values()];
    },
  };
}
