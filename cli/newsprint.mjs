#!/usr/bin/env node
// Runs the command from its TypeScript source: nothing to build, nothing that can be out of date.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv);
