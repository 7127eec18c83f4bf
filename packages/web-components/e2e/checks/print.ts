import { onPage, type Check, type Visit } from '../visit.js';

/** On paper everything is open, nothing waits to be pressed, and addresses can be read. */
export const print: readonly Check[] = [
  {
    title: 'Druck: alles offen, keine Bedienung',
    run: async (visit: Visit) => {
      let pages = 0;
      const faults = await onPage(visit, {}, async ({ page }) => {
        await page.emulateMedia({ media: 'print' });
        // A4 between margins, as browsers lay it out.
        await page.setViewportSize({ width: 718, height: 1000 });
        const found = await page.evaluate(printFaults, visit.element.tagName);
        const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } });
        pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        return [...found, ...(pages === 0 ? ['Das PDF hat keine Seite.'] : [])];
      });
      return { faults, figure: `ok (${pages} S.)` };
    },
  },
];

function printFaults(selector: string): string[] {
  const inside = (root: ParentNode): Element[] =>
    Array.from(root.querySelectorAll('*')).flatMap((element) => [
      element,
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  const elements = inside(document).filter((element) => {
    const root = element.getRootNode();
    return (
      root instanceof ShadowRoot && (root.host.matches(selector) || root.host.closest(selector) !== null)
    );
  });
  const name = ({ localName, textContent }: Element) =>
    `${localName} „${textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}“`;
  // Without this option a closed `<details>` counts as visible.
  const isSeen = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true });
  // What is taken away on purpose, e.g. a link that nobody can press on paper, says so itself.
  const isTakenAway = (element: Element) => getComputedStyle(element).display === 'none';
  const closed = elements.filter(
    (element) =>
      element.parentElement?.localName === 'details' &&
      element.localName !== 'summary' &&
      !isSeen(element) &&
      !isTakenAway(element),
  );
  const controls = elements.filter(
    (element) => element.matches('button, input, select, textarea') && isSeen(element),
  );
  const silentLinks = elements.filter((element) => {
    const address = element.getAttribute('href') ?? '';
    return (
      element.localName === 'a' &&
      /^https?:/.test(address) &&
      isSeen(element) &&
      !element.textContent.includes(address) &&
      !getComputedStyle(element, '::after').content.includes(address.replace(/^https?:\/\//, '').slice(0, 12))
    );
  });
  return [
    ...closed.map((element) => `Bleibt im Druck geschlossen: ${name(element)}`),
    ...controls.map((element) => `Bedienung im Druck: ${name(element)}`),
    ...silentLinks.map((element) => `Verweis ohne Adresse im Druck: ${name(element)}`),
  ];
}
