import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, type RepositoryFile } from './repository-files.js';

/** Text files that git knows or would add; what it ignores belongs to nobody else. */
export function trackedTexts(): RepositoryFile[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0');
  return paths
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }))
    .filter(({ bytes }) => !bytes.includes(0))
    .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }));
}

/** Domains that are kept free for examples (RFC 2606), and addresses that reach nobody. */
const harmlessAddress = /@(?:[\w-]+\.)*(?:example\.(?:org|com|net)|example|invalid|test)$|^no-?reply@/i;

const mailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi;

/** A German number: with +49, with an area code set off by a sign, or after the word for it. */
const phoneNumber =
  /(?:\+49|\b0049)[\s()/-]*\d[\d\s()/-]{5,}\d|(?<![\d.:+-])\(?0[1-9]\d{1,4}\)?(?: ?\/ ?|-| - )\d{3,}(?:[ -]?\d+)*|\b(?:Tel|Telefon|Fax|Mobil)\b[.:]*\s*\d[\d\s/-]{4,}/g;

/** Mail addresses and telephone numbers: offices change, persons stay private. */
export function contactsIn({ path, text }: RepositoryFile): string[] {
  const found = [
    ...Array.from(text.matchAll(mailAddress), ([address]) => address).filter(
      (address) => !harmlessAddress.test(address),
    ),
    ...Array.from(text.matchAll(phoneNumber), ([number]) => number),
  ];
  return found.map(
    (contact) => `${path}: „${contact.trim()}“. Nennen Sie die Stelle und ihre Seite, keinen Kontakt.`,
  );
}

/** Folders of the machine that a text was written on mean nothing elsewhere. */
export function machinePathsIn({ path, text }: RepositoryFile): string[] {
  const isForReaders = /\.(md|mdx)$/.test(path);
  const paths = isForReaders
    ? /(?<![\w.@-])\/(?:work|tmp|home|root|Users)\/[\w./-]*/g
    : /(?<![\w.@-])\/work\/\w[\w./-]*/g;
  return Array.from(text.matchAll(paths), ([found]) => `${path}: „${found}“ gibt es nur auf einem Rechner.`);
}
