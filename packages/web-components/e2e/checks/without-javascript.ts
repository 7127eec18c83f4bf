import { onPage, type Check } from '../visit.js';

/** Readers without JavaScript see what stands between the tags. */
export const withoutJavaScript: readonly Check[] = [
  {
    title: 'Inhalt ohne JavaScript',
    run: async (visit) => ({
      faults: await onPage(
        visit,
        { context: { javaScriptEnabled: false }, waits: false },
        async ({ page }) => {
          const { fallbackText } = visit.element;
          const isThere = await page.getByText(fallbackText).isVisible();
          return isThere ? [] : [`„${fallbackText}“ ist nicht zu sehen.`];
        },
      ),
    }),
  },
];
