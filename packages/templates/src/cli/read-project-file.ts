import { readFile, stat } from 'node:fs/promises';
import { maximumProjectFileSize } from '@wirkt/core';

/** Why a file could not be read as text. */
export type ReadProblem =
  | { readonly code: 'notFound' | 'isFolder' | 'notAFile' | 'notReadable' | 'notText' | 'utf16' }
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly maximum: number };

export type ReadResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: ReadProblem };

/** Reads a project file as UTF-8 text; anything that hinders it is part of the answer, never thrown. */
export async function readProjectFile(path: string): Promise<ReadResult> {
  try {
    const file = await stat(path);
    if (file.isDirectory()) return fail({ code: 'isFolder' });
    if (!file.isFile()) return fail({ code: 'notAFile' });
    // Judged before reading: what no portal would load need not fill the memory either.
    if (file.size > maximumProjectFileSize) {
      return fail({ code: 'tooLarge', bytes: file.size, maximum: maximumProjectFileSize });
    }
    return decode(await readFile(path));
  } catch (error) {
    return fail({ code: isMissing(error) ? 'notFound' : 'notReadable' });
  }
}

function decode(bytes: Uint8Array): ReadResult {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return fail({ code: 'utf16' });
  if (bytes.includes(0)) return fail({ code: 'notText' });
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return fail({ code: 'notText' });
  }
}

function fail(problem: ReadProblem): ReadResult {
  return { ok: false, problem };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
