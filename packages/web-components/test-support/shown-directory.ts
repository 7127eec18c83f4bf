import type { FundedProject } from '@wirkt/core/funding';
import { html, render } from 'lit';
import type { WirktProgrammeDirectory } from '../src/elements/programme-directory/programme-directory.js';
import '../src/elements/programme-directory/define.js';
import { soon } from './soon.js';

/** Puts a directory into the page and waits until it is shown. */
export async function showDirectory(
  properties: Partial<WirktProgrammeDirectory> = {},
  around: { lang?: string } = {},
): Promise<WirktProgrammeDirectory> {
  const directory = await placeDirectory(properties, around);
  await soon(() => {
    if (!directory.shadowRoot?.querySelector('.summary')) throw new Error('Das Verzeichnis fehlt noch.');
  });
  return directory;
}

/** Puts a directory into the page, whatever comes of it. */
export async function placeDirectory(
  properties: Partial<WirktProgrammeDirectory>,
  around: { lang?: string } = {},
): Promise<WirktProgrammeDirectory> {
  const main = document.createElement('main');
  if (around.lang !== undefined) main.lang = around.lang;
  document.body.append(main);
  render(html`<wirkt-programme-directory><p>Ersatztext</p></wirkt-programme-directory>`, main);
  const directory = main.querySelector('wirkt-programme-directory')!;
  Object.assign(directory, properties);
  await directory.updateComplete;
  return directory;
}

/** A project of one municipality with as little as the type asks for. */
export function projectOf(name: string, changes: Partial<FundedProject> = {}): FundedProject {
  return {
    id: name,
    programme: 'kiv-hessen',
    round: { id: 'I', certainty: 'stated' },
    title: `Projekt ${name}`,
    responsibleOffice: 'Hauptamt',
    municipalities: [{ ags: '06440001', name, county: 'Wetteraukreis' }],
    amifWirProject: false,
    source: { id: 'beispiel', title: 'Beispiel' },
    ...changes,
  };
}

export const namesIn = (directory: WirktProgrammeDirectory) =>
  all(directory, '[part="project-heading"]').map(text);

export const wordsIn = (directory: WirktProgrammeDirectory, selector: string) =>
  text(directory.shadowRoot!.querySelector(selector)!);

export const all = (directory: WirktProgrammeDirectory, selector: string) => [
  ...directory.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** Chooses in a select or types into the search, as a reader does. */
export async function choose(
  directory: WirktProgrammeDirectory,
  name: string,
  value: string | boolean,
): Promise<void> {
  const control = directory.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  if (typeof value === 'boolean') control.checked = value;
  else control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await directory.updateComplete;
}

const text = ({ textContent }: Element) => textContent.replaceAll(/\s+/g, ' ').trim();
