/** A block of commands in a Markdown page, and the output that the page shows for it. */
export interface CommandBlock {
  /** Each line that is a command. */
  commands: string[];
  /** It needs an AWS account. */
  aws: boolean;
  /** Lines that the output must hold. */
  output: string[];
}

const FENCE = /^```(\S*)(?: (\S+))?$/;

/** The command blocks of a page, by the convention that CONTRIBUTING.md describes. */
export function commandBlocks(markdown: string): CommandBlock[] {
  const blocks: CommandBlock[] = [];
  let language: string | undefined;
  for (const line of markdown.split('\n')) {
    const fence = FENCE.exec(line);
    if (fence && language === undefined) {
      language = fence[1] ?? '';
      if (language === 'sh') blocks.push({ commands: [], aws: fence[2] === 'aws', output: [] });
    } else if (fence) language = undefined;
    else if (language === 'sh' && line.trim()) blocks.at(-1)?.commands.push(line.trim());
    else if (language === 'text' && line.trim() && !line.includes('…')) blocks.at(-1)?.output.push(line.trim());
  }
  return blocks;
}

/** A command as it can be run where dependencies are already installed. */
export function withoutInstall(command: string): string {
  return command.replace(/^npm ci && /, '');
}

/** The npm scripts that commands name. */
export function scriptsIn(commands: readonly string[]): string[] {
  return commands.flatMap((command) => {
    const script = /\bnpm (?:run )?(?!ci\b)([a-z][\w:-]*)/.exec(command)?.[1];
    return script ? [script] : [];
  });
}

/** Relative links of a page. */
export function linksIn(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].flatMap(([, target]) =>
    target && !/^https?:/.test(target) ? [target] : [],
  );
}
