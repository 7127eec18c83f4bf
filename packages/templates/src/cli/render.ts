import { resolve } from 'node:path';
import type { DecisionRecord } from '@wirkt/core';
import { decisionRecordDocument } from '../documents/decision-record/decision-record-document.js';
import { decisionRecordJson } from '../documents/decision-record/decision-record-json.js';
import { documentFormats, renderDocument } from '../renderers/render-document.js';
import { assessmentOptions, assessProject, dayFault } from './assess-project.js';
import { refuse, valueOf, type Command, type CommandCall } from './command.js';
import { loadProject, onlyFile } from './load-project.js';
import type { CommandLineWords } from './locales/words.js';
import { resultInWords } from './report-issues.js';
import { exitCodes, writeLine, type ExitCode, type RunOptions } from './terminal.js';
import { writeOutputFile } from './write-output-file.js';

/** Documents that can be made of a project file. */
const documents = ['decision-record'] as const;

const formats = [...documentFormats, 'json'] as const;

/** `wirkt render`: makes a document of a project file. */
export const renderCommand: Command = {
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    example: { type: 'boolean' },
    ...assessmentOptions,
  },
  help: (words) => words.render.help,
  run: render,
};

async function render(call: CommandCall, options: RunOptions): Promise<ExitCode> {
  const { words } = call;
  const [document, ...files] = call.positionals;
  const named = onlyFile(files, 'render decision-record', words);
  const format = formats.find((each) => each === (valueOf(call, 'format') ?? 'html'));
  const fault = documentFault(document, words) ?? formatFault(call) ?? outFault(call) ?? dayFault(call);
  if (fault !== undefined) return refuse(options, words, fault);
  if (!named.ok) return refuse(options, words, named.message);

  const { file } = named;
  const loaded = await loadProject(file, options.cwd, words);
  if (!loaded.ok) {
    writeLine(options.stderr, loaded.message);
    return exitCodes.unusable;
  }
  const { result } = loaded;
  if (!result.ok) {
    // Standard output is for the document alone.
    for (const line of resultInWords(file, result, words)) writeLine(options.stderr, line);
    return exitCodes.issues;
  }
  const assessment = assessProject(result.project, call, options.now);
  if (!assessment.ok) return refuse(options, words, `${file}: ${assessment.message}`);
  return deliver(textOf(assessment.record, format, words), file, call, options);
}

function textOf(
  record: DecisionRecord,
  format: (typeof formats)[number] = 'html',
  { record: language }: CommandLineWords,
): string {
  return format === 'json'
    ? decisionRecordJson(record)
    : renderDocument(decisionRecordDocument(record, language), format);
}

async function deliver(
  text: string,
  file: string,
  call: CommandCall,
  options: RunOptions,
): Promise<ExitCode> {
  const { render: words } = call.words;
  const out = valueOf(call, 'out');
  if (out === undefined) {
    // As it is: renderers leave nothing in a document that a terminal would obey.
    options.stdout.write(text);
    return exitCodes.valid;
  }
  const problem = await writeOutputFile(resolve(options.cwd, out), text, {
    source: resolve(options.cwd, file),
    overwrite: call.flags.has('force'),
  });
  if (problem !== undefined) {
    writeLine(options.stderr, words.notWritten(out, problem));
    return exitCodes.unusable;
  }
  writeLine(options.stdout, words.written(out));
  return exitCodes.valid;
}

function documentFault(
  document: string | undefined,
  { render: words }: CommandLineWords,
): string | undefined {
  return documents.some((each) => each === document)
    ? undefined
    : words.unknownDocument(document ?? '', documents);
}

function formatFault(call: CommandCall): string | undefined {
  const format = valueOf(call, 'format');
  return format === undefined || formats.some((each) => each === format)
    ? undefined
    : call.words.render.unknownFormat(format, formats);
}

function outFault({ flags, words }: CommandCall): string | undefined {
  return flags.has('force') && !flags.has('out') ? words.usage.needsOption('--force', '--out') : undefined;
}
