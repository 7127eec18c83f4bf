import type { Browser, Page } from 'playwright';

/** A page with everything that went wrong on it so far. */
export interface ObservedPage {
  readonly page: Page;
  /** Errors of the console and of scripts, with the address that they are about. */
  readonly errors: readonly string[];
  /** Addresses on other hosts that the page asked for. */
  readonly foreignRequests: readonly string[];
}

/** Opens a page of our own server and notes errors and requests from its first moment. */
export async function openObserved(browser: Browser, address: string): Promise<ObservedPage> {
  const page = await browser.newPage();
  const errors: string[] = [];
  const foreignRequests: string[] = [];
  const { host } = new URL(address);
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) foreignRequests.push(url.href);
  });
  await page.goto(address);
  return { page, errors, foreignRequests };
}
