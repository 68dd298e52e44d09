#!/usr/bin/env node
// Runs the command from its TypeScript source: nothing to build, nothing that can be out of date.
import { register } from 'tsx/esm/api';

// The SDK's notice about future Node versions is for us who pin it, not for whoever runs the command.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv);
