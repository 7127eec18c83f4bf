import { stat, writeFile } from 'node:fs/promises';

/** Why a file was not written. */
export type WriteProblem = 'exists' | 'isSource' | 'isFolder' | 'noFolder' | 'notWritable';

/**
 * Writes a new file. One that exists is kept unless its owner says otherwise, and the file that was read is
 * kept in any case.
 *
 * @param source - File from which the text was made.
 * @returns What hindered it, or nothing.
 */
export async function writeOutputFile(
  path: string,
  text: string,
  { source, overwrite }: { readonly source: string; readonly overwrite: boolean },
): Promise<WriteProblem | undefined> {
  try {
    if (await isSameFile(path, source)) return 'isSource';
    await writeFile(path, text, { flag: overwrite ? 'w' : 'wx' });
    return undefined;
  } catch (error) {
    return problemOf(error);
  }
}

async function isSameFile(path: string, source: string): Promise<boolean> {
  const [one, other] = await Promise.allSettled([stat(path), stat(source)]);
  return (
    one.status === 'fulfilled' &&
    other.status === 'fulfilled' &&
    one.value.ino === other.value.ino &&
    one.value.dev === other.value.dev
  );
}

const problemsByCode: Readonly<Record<string, WriteProblem>> = {
  EEXIST: 'exists',
  EISDIR: 'isFolder',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
};

function problemOf(error: unknown): WriteProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return problemsByCode[code] ?? 'notWritable';
}
