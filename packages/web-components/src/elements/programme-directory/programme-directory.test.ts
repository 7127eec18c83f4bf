import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  all,
  choose,
  namesIn,
  placeDirectory,
  projectOf,
  showDirectory,
  wordsIn,
} from '../../../test-support/shown-directory.js';

beforeEach(() => {
  document.documentElement.lang = 'de';
});

afterEach(() => {
  document.body.replaceChildren();
});

describe('the answer', () => {
  test('Z-17 comes first: projects, municipalities, and that some work together', async () => {
    const directory = await showDirectory();
    expect(wordsIn(directory, '.summary')).toBe(
      '27 Projekte in 28 Kommunen. Ein Projekt tragen mehrere Kommunen gemeinsam.',
    );
    expect(namesIn(directory)).toHaveLength(27);
  });

  test('Z-18 marks rounds as inferred, in the list, in the filter and with their meaning', async () => {
    const directory = await showDirectory({ round: 'II' });
    expect(wordsIn(directory, '.facts')).toContain('Runde II (erschlossen)');
    expect(all(directory, 'select[name="round"] option').map(({ textContent }) => textContent)).toEqual([
      'alle',
      'I (erschlossen)',
      'II (erschlossen)',
      'III (erschlossen)',
    ]);
    expect(wordsIn(directory, '[part="provenance"]')).toContain('Quelle nennt die Runde nicht');
  });

  test('Z-19 gives the date of the source as its own claim, with a link', async () => {
    const directory = await showDirectory();
    expect(wordsIn(directory, '[part="provenance"]')).toContain(
      'Sie gibt selbst an: „Stand: Mai 2022“. Seitdem kann sich etwas geändert haben.',
    );
    expect(all(directory, '[part="provenance"] a')[0]).toHaveProperty(
      'host',
      'integrationskompass.hessen.de',
    );
  });

  test('Z-16 shows figures as the source does, with their date', async () => {
    const directory = await showDirectory();
    await choose(directory, 'search', 'Hünfelden');
    expect(wordsIn(directory, '.facts')).toContain(
      'Hünfelden: ca. 9.600 (Mai 2022); Selters (Taunus): ca. 8.000 (Mai 2022)',
    );
  });
});

describe('a choice', () => {
  test('shows what it leaves, says so politely, and can be taken back by keyboard', async () => {
    const directory = await showDirectory();
    await choose(directory, 'county', '06433');
    await choose(directory, 'search', 'bütt');
    const status = directory.shadowRoot!.querySelector('[role="status"]')!;
    expect(namesIn(directory)).toEqual(['Büttelborn']);
    expect(status.textContent.trim()).toBe('1 von 27 Projekten (Suche: bütt; Landkreis: Groß-Gerau)');

    all(directory, '[part="reset"]')[0]!.focus();
    await userEvent.keyboard('{Enter}');
    expect(namesIn(directory)).toHaveLength(27);
    expect(status.textContent.trim()).toBe('27 Projekte');
    expect(status.isConnected).toBe(true);
    expect(directory.shadowRoot!.activeElement).toHaveProperty('name', 'search');
    expect(directory.shadowRoot!.activeElement).toHaveProperty('value', '');
    expect(all(directory, '[part="reset"]')).toEqual([]);
  });

  test('by keys works as one reads: search, then each filter; Enter sends nothing', async () => {
    const directory = await showDirectory();
    await userEvent.tab();
    await userEvent.keyboard('grossumstadt{Enter}');
    await directory.updateComplete;
    expect(namesIn(directory)).toEqual(['Groß-Umstadt']);
    const order: unknown[] = [];
    for (let step = 0; step < 5; step += 1) {
      await userEvent.tab();
      order.push(Reflect.get(directory.shadowRoot!.activeElement!, 'name'));
    }
    expect(order).toEqual(['round', 'county', 'size', 'jointOnly', 'view']);
  });

  test('of joint projects leaves the one', async () => {
    const directory = await showDirectory();
    await choose(directory, 'jointOnly', true);
    expect(namesIn(directory)).toEqual(['Hünfelden, Selters (Taunus)']);
  });

  test('of a size leaves those of the class', async () => {
    const directory = await showDirectory();
    expect(all(directory, 'select[name="size"] option').map(({ textContent }) => textContent)).toEqual([
      'alle',
      'unter 10.000',
      '10.000 bis unter 20.000',
      '20.000 bis unter 30.000',
      '30.000 bis unter 50.000',
    ]);
    await choose(directory, 'size', '0');
    expect(namesIn(directory)).toEqual(['Hünfelden, Selters (Taunus)']);
  });

  test('that leads to nothing says what to do', async () => {
    const directory = await showDirectory();
    await choose(directory, 'search', 'Atlantis');
    expect(namesIn(directory)).toEqual([]);
    expect(directory.shadowRoot!.textContent).toContain('Kein Projekt passt.');
    expect(all(directory, '[part="reset"]')).toHaveLength(1);
  });

  test.each([
    [{ county: '06433' }, 4],
    [{ round: 'III' }, 3],
    [{ round: 'III', county: '06438' }, 1],
    [{ county: '99999' }, 27],
    [{ round: 'constructor' }, 27],
  ])('of the page, %o, leaves %i; one that is none changes nothing', async (properties, count) => {
    expect(namesIn(await showDirectory(properties))).toHaveLength(count);
  });
});

describe('more than fifty projects', () => {
  const projects = Array.from({ length: 120 }, (_, index) => projectOf(String(index + 1).padStart(3, '0')));
  const seen = (directory: Awaited<ReturnType<typeof showDirectory>>) =>
    all(directory, '.entry').filter((row) => row.checkVisibility()).length;

  test.each(['list', 'table'] as const)(
    'come fifty by fifty in the %s, the focus goes along',
    async (view) => {
      const directory = await showDirectory({ projects, view });
      expect(seen(directory)).toBe(50);

      all(directory, '[part="more"]')[0]!.focus();
      await userEvent.keyboard('{Enter}');
      await vi.waitFor(() => {
        expect(directory.shadowRoot!.activeElement?.textContent).toContain('051');
      });
      expect(seen(directory)).toBe(100);
      expect(wordsIn(directory, '[part="more"]')).toBe('Weitere 20 anzeigen');

      all(directory, '[part="more"]')[0]!.click();
      await directory.updateComplete;
      expect(seen(directory)).toBe(120);
      expect(all(directory, '[part="more"]')).toEqual([]);
    },
  );

  test('are all there for paper', async () => {
    expect(all(await showDirectory({ projects }), '.entry')).toHaveLength(120);
  });

  test('begin anew with each choice', async () => {
    const directory = await showDirectory({ projects });
    all(directory, '[part="more"]')[0]!.click();
    await choose(directory, 'search', 'Projekt');
    expect(seen(directory)).toBe(50);
  });
});

describe('data that nobody checked', () => {
  test.each([
    ['that is no list', { projects: {} }],
    ['that is nothing', { projects: null }],
    ['without municipalities', { projects: [{ id: 'a' }] }],
    ['of nothing', { projects: [null] }],
  ])('%s leaves the fallback readable', async (_what, properties) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const directory = await placeDirectory(properties as never);
    expect(directory.querySelector('p')!.checkVisibility()).toBe(true);
    vi.restoreAllMocks();
  });

  test('may lack figures, county and address', async () => {
    const source = { id: 'a', title: 'A', url: 'javascript:alert(1)' } as never;
    const municipalities = [{ ags: '0', name: 'Nirgendwo' }];
    const directory = await showDirectory({ projects: [projectOf('A', { municipalities, source })] });
    expect(wordsIn(directory, '.facts')).toContain('Landkreis –');
    expect(wordsIn(directory, '.facts')).toContain('keine Angabe');
    expect(all(directory, 'a')).toEqual([]);
    expect(all(directory, 'select')).toEqual([]);
  });

  test('of an empty list says what will come', async () => {
    const directory = await showDirectory({ projects: [] });
    expect(wordsIn(directory, '.summary')).toContain('Noch ist kein gefördertes Projekt bekannt.');
    expect(all(directory, 'form')).toEqual([]);
  });
});

test('a project file is not asked for, whatever `src` says', async () => {
  const fetched = vi.spyOn(window, 'fetch');
  const directory = await showDirectory({ src: 'gibt-es-nicht.json' });
  expect(namesIn(directory)).toHaveLength(27);
  expect(fetched).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('headings stand on the level that the page asks for', async () => {
  const directory = await showDirectory({ headingLevel: 3 });
  expect(all(directory, 'h3')).toHaveLength(1);
  expect(all(directory, 'h4')).toHaveLength(27);
});

test('in English, German names and titles are marked as German', async () => {
  const directory = await showDirectory({}, { lang: 'en' });
  expect(wordsIn(directory, '.summary')).toContain('27 projects in 28 municipalities.');
  expect(wordsIn(directory, '.facts')).toContain('about 14,200 (May 2022)');
  expect(all(directory, '.who p [lang="de"]')).toHaveLength(27);
});
