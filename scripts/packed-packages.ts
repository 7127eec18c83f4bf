import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolders, root, type PackageFolder } from './repository-files.js';
import { runSuccessfully } from './run-command.js';

/** A package as npm would publish it. */
export interface Tarball {
  readonly folder: PackageFolder;
  readonly name: string;
  /** Where the tarball lies. */
  readonly path: string;
  /** Bytes to download and on disk. */
  readonly size: number;
  readonly unpackedSize: number;
  /** Paths inside the package. */
  readonly files: readonly string[];
}

/** What `npm pack --json` tells of one package. */
interface PackReport {
  readonly name: string;
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** A temporary folder with what is needed to remove it; its path has no links, as tools compare paths. */
export function temporaryFolder(purpose: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(realpathSync(tmpdir()), `wirkt-${purpose}-`));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Packs all packages into a folder. */
export async function packPackages(destination: string): Promise<Tarball[]> {
  return Promise.all(
    packageFolders.map(async (folder) => {
      const args = ['pack', '--json', '--pack-destination', destination];
      const { stdout } = await runSuccessfully('npm', args, join(root, 'packages', folder));
      const { name, filename, size, unpackedSize, files } = reportIn(stdout);
      const path = join(destination, filename);
      return { folder, name, path, size, unpackedSize, files: files.map((file) => file.path) };
    }),
  );
}

/** npm 11 answers with a list, later ones by package name. */
function reportIn(json: string): PackReport {
  const answer = JSON.parse(json) as readonly PackReport[] | Readonly<Record<string, PackReport>>;
  const [report] = Object.values(answer);
  if (!report) throw new Error(`npm pack hat nichts gepackt: ${json}`);
  return report;
}
