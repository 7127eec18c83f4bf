import { spawn } from 'node:child_process';

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end and gives back what it said, whether or not it succeeded. */
export function runCommand(command: string, args: readonly string[], cwd: string): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    // On Windows npm and npx are scripts that only a shell starts.
    const shell = process.platform === 'win32' && /^np[mx]$/.test(command);
    const child = spawn(command, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}

/** Runs a command that must succeed; its output becomes the message where it does not. */
export async function runSuccessfully(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<CommandResult> {
  const result = await runCommand(command, args, cwd);
  if (result.status === 0) return result;
  throw new Error(
    `„${[command, ...args].join(' ')}“ in ${cwd} endete mit ${result.status}:\n${result.stdout}\n${result.stderr}`,
  );
}
