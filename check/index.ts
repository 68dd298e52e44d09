import { parseArgs } from 'node:util';
import { InputError, messageOf } from '../shared/errors.ts';
import { type CaseFolder, caseFolders, type Verdict } from './cases.ts';
import { checkCharset } from './charset.ts';
import { checkFeeds } from './feeds.ts';
import { checkHttp } from './http.ts';
import { checkRobots } from './robots.ts';
import { checkSsrf } from './ssrf.ts';

/**
 * Runs the project's own modules on folders of cases that others wrote: lists what is wrong, and ends with one line,
 * `robots: 150 of 159 right`. Exit 0: all right; 1: some wrong; 2: the command was wrong.
 */

/** Every check, and the beginnings of the names of its folders. */
const CHECKS: Record<string, { run: (folder: CaseFolder) => Promise<Verdict[]>; folders: readonly string[] }> = {
  robots: { run: checkRobots, folders: ['robots-'] },
  feeds: { run: checkFeeds, folders: ['feeds-'] },
  ssrf: { run: checkSsrf, folders: ['ssrf'] },
  charset: { run: checkCharset, folders: ['charset-'] },
  http: { run: checkHttp, folders: ['http-replies'] },
};

const DEFAULT_CASES = '../shared/cases';

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  const [name = ''] = positionals;
  const check = Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined;
  if (!check || positionals.length !== 1) {
    throw new InputError(`say what to check: npm run check -- <${Object.keys(CHECKS).join('|')}> [--cases DIR]`);
  }
  const folders = (values.cases ?? [DEFAULT_CASES]).flatMap((path) => caseFolders(path, check.folders));
  const verdicts: Verdict[] = [];
  for (const folder of folders) {
    const found = await check.run(folder);
    for (const { id, wrong } of found) if (wrong !== undefined) console.log(`${folder.name} ${id}: ${wrong}`);
    if (folders.length > 1) console.log(summary(folder.name, found));
    verdicts.push(...found);
  }
  console.log(summary(name, verdicts));
  return verdicts.some(({ wrong }) => wrong !== undefined) ? 1 : 0;
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { cases: { type: 'string', multiple: true } } });
  } catch (error) {
    throw new InputError(messageOf(error));
  }
}

function summary(name: string, verdicts: Verdict[]): string {
  const right = verdicts.filter(({ wrong }) => wrong === undefined).length;
  return `${name}: ${right} of ${verdicts.length} right`;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
