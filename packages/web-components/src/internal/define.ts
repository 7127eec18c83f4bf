import { version } from './version.js';

interface Registration {
  readonly version: string;
}

const registryKey = Symbol.for('wirkt:elements');

/**
 * Registers an element and never throws: a second copy of this library must not break a page.
 *
 * The same version again is silent; another version gives one notice, and the first one stays.
 */
export function define(tagName: string, elementClass: CustomElementConstructor): void {
  const registrations = registrationsOfPage();
  const first = registrations.get(tagName);
  if (!customElements.get(tagName)) {
    customElements.define(tagName, elementClass);
    registrations.set(tagName, { version });
  } else if (first?.version !== version) {
    noticeOtherVersion(tagName, first);
  }
}

function noticeOtherVersion(tagName: string, first: Registration | undefined): void {
  const noticed = registrationsOfPage();
  if (noticed.has('notice')) return;
  noticed.set('notice', { version });
  console.info(
    `WIRkt: <${tagName}> ist schon in Version ${first?.version ?? 'unbekannt'} geladen; Version ${version} wird nicht verwendet.`,
  );
}

/** One record for the page, shared by every copy of this library. */
function registrationsOfPage(): Map<string, Registration> {
  const known = Reflect.get(globalThis, registryKey) as Map<string, Registration> | undefined;
  const registrations = known ?? new Map<string, Registration>();
  Reflect.set(globalThis, registryKey, registrations);
  return registrations;
}
