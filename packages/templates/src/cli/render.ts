import type { DecisionRecord } from '@wirkt/core';
import { decisionRecordDocument } from '../documents/decision-record/decision-record-document.js';
import { decisionRecordJson } from '../documents/decision-record/decision-record-json.js';
import { documentFormats, renderDocument } from '../renderers/render-document.js';
import { assessmentOptions, assessProject, dayFault } from './assess-project.js';
import { refuse, valueOf, type Command, type CommandCall } from './command.js';
import { deliver, outFault, outputOptions } from './deliver.js';
import { loadProject, onlyFile } from './load-project.js';
import type { CommandLineWords } from './locales/words.js';
import { resultInWords } from './report-issues.js';
import { exitCodes, writeLine, type ExitCode, type RunOptions } from './terminal.js';

/** Documents that can be made of a project file. */
const documents = ['decision-record'] as const;

const formats = [...documentFormats, 'json'] as const;

/** `wirkt render`: makes a document of a project file. */
export const renderCommand: Command = {
  options: {
    format: { type: 'string' },
    ...outputOptions,
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
