#!/usr/bin/env node
import process from 'node:process';
import { run } from '../dist/cli/run.js';

// A reader such as `head` may close the pipe early; that is no error of ours.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

const { argv, stdout, stderr } = process;
process.exitCode = await run({ argv: argv.slice(2), cwd: process.cwd(), stdout, stderr, now: new Date() });
