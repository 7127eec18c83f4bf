import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Value for the attribute `integrity`, an import map or a Content Security Policy. */
export function integrityOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/** Value as the command sha256sum prints it. */
export function sha256Of(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
