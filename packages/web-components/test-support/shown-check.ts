import { html, render } from 'lit';
import { userEvent } from 'vitest/browser';
import '../src/elements/funding-check/define.js';
import type { WirktFundingCheck } from '../src/elements/funding-check/funding-check.js';
import { soon } from './soon.js';

/** Puts a check into the page and waits until its question or its result is there. */
export async function showCheck(
  properties: Partial<WirktFundingCheck> = {},
  around: { lang?: string } = {},
): Promise<WirktFundingCheck> {
  const main = document.createElement('main');
  if (around.lang !== undefined) main.lang = around.lang;
  document.body.append(main);
  render(html`<wirkt-funding-check><p>Ersatztext</p></wirkt-funding-check>`, main);
  const check = main.querySelector('wirkt-funding-check')!;
  Object.assign(check, { today: '2027-01-15', ...properties });
  await soon(() => {
    if (!check.shadowRoot!.querySelector('[part="record"]')) throw new Error('The check is not there yet.');
  });
  return check;
}

const plain = (text: string | null | undefined) => text?.replaceAll(/\s+/g, ' ').trim();

export const textIn = (check: WirktFundingCheck, selector: string) =>
  plain(check.shadowRoot!.querySelector(selector)?.textContent);

export const allIn = (check: WirktFundingCheck, selector: string) => [
  ...check.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The question that is asked, or nothing where none is left. */
export const questionOf = (check: WirktFundingCheck) => textIn(check, '.question [part="question-heading"]');

/** What is said at once, politely, after an answer. */
export const saidBy = (check: WirktFundingCheck) => textIn(check, '[role="status"]');

/** Text of the focused thing inside the check. */
export const focusedIn = (check: WirktFundingCheck) => plain(check.shadowRoot!.activeElement?.textContent);

/** Types into a field as a person does. */
export async function typeInto(check: WirktFundingCheck, key: string, text: string): Promise<void> {
  const field = check.shadowRoot!.querySelector<HTMLInputElement>(`#field-${key}`)!;
  await userEvent.fill(field, text);
  field.dispatchEvent(new Event('change'));
  await check.updateComplete;
}

export async function choose(check: WirktFundingCheck, key: string, value: string): Promise<void> {
  await userEvent.click(check.shadowRoot!.querySelector(`[name="${key}"][value="${value}"]`)!);
  await check.updateComplete;
}

/** Presses the button with a text. */
export async function press(check: WirktFundingCheck, text: string): Promise<void> {
  const button = allIn(check, 'button').find((each) => plain(each.textContent) === text);
  if (!button) throw new Error(`No button „${text}“.`);
  await userEvent.click(button);
  await check.updateComplete;
}
