import weiterstadtFile from '@wirkt/core/examples/weiterstadt.json?url';
import { weiterstadt } from '@wirkt/core/examples';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { soon } from '../../../test-support/soon.js';
import type { WirktProcessTimeline } from '../process-timeline/process-timeline.js';
import './define.js';
import '../process-timeline/define.js';

beforeEach(() => {
  document.documentElement.lang = 'de';
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A page as an editor writes it; elements are upgraded by the parser's rules. */
function page(markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;
  document.body.append(document.importNode(template.content, true));
}

const timelines = () => [...document.querySelectorAll('wirkt-process-timeline')];
const phasesOf = (timeline: WirktProcessTimeline | undefined) =>
  timeline?.shadowRoot?.querySelectorAll('[part="phase"]').length;
const messages = () =>
  [...document.querySelectorAll('wirkt-project, wirkt-process-timeline')].flatMap((element) => [
    ...(element.shadowRoot?.querySelectorAll('[role="alert"], [role="status"]') ?? []),
  ]);

describe('a file by src', () => {
  test('is fetched once and shown by every element inside', async () => {
    const fetch = vi.spyOn(window, 'fetch');
    const url = `${weiterstadtFile}?einmal`;
    page(`<wirkt-project src="${url}" today="2021-10-01" heading-level="3">
      <wirkt-process-timeline></wirkt-process-timeline>
      <div><wirkt-process-timeline></wirkt-process-timeline></div>
    </wirkt-project>
    <wirkt-process-timeline src="${url}"></wirkt-process-timeline>`);

    await soon(() => {
      expect(timelines().map(phasesOf)).toEqual([8, 8, 8]);
    });
    expect(fetch).toHaveBeenCalledTimes(1);
    const [inside, , outside] = timelines();
    expect(inside?.shadowRoot?.querySelector('[part="heading"]')?.tagName).toBe('H3');
    expect(inside?.shadowRoot?.querySelector('time')?.dateTime).toBe('2021-10-01');
    expect(outside?.shadowRoot?.querySelector('[part="heading"]')?.tagName).toBe('H2');
  });

  test('an own property goes before an own src, an own src before wirkt-project', async () => {
    page(`<wirkt-project><wirkt-process-timeline></wirkt-process-timeline></wirkt-project>`);
    const [timeline] = timelines();
    const { process, ...withoutProcess } = weiterstadt;
    document.querySelector('wirkt-project')!.project = withoutProcess;
    await soon(() => {
      expect(timeline!.shadowRoot!.textContent).toContain('noch keine Phasen');
    });

    timeline!.src = weiterstadtFile;
    await soon(() => {
      expect(phasesOf(timeline)).toBe(process?.phases.length);
    });

    timeline!.project = withoutProcess;
    await timeline!.updateComplete;
    expect(phasesOf(timeline)).toBe(0);
  });

  test('a later src wins over an earlier one that answers last', async () => {
    const answers: ((response: Response) => void)[] = [];
    vi.spyOn(window, 'fetch').mockImplementation(() => new Promise((answer) => answers.push(answer)));
    page('<wirkt-process-timeline src="alt.json"></wirkt-process-timeline>');
    const [timeline] = timelines();
    await soon(() => {
      expect(answers).toHaveLength(1);
    });
    timeline!.src = 'neu.json';
    await soon(() => {
      expect(answers).toHaveLength(2);
    });

    answers[1]!(Response.json({ ...weiterstadt, process: { phases: [{ id: 'neu', title: 'Neu' }] } }));
    await soon(() => {
      expect(phasesOf(timeline)).toBe(1);
    });
    answers[0]!(Response.json(weiterstadt));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(phasesOf(timeline)).toBe(1);
  });
});

describe('an element that stands outside and moves in is answered', () => {
  test('after the project was there', async () => {
    page('<wirkt-project></wirkt-project><wirkt-process-timeline></wirkt-process-timeline>');
    const project = document.querySelector('wirkt-project')!;
    project.project = weiterstadt;
    await project.updateComplete;
    project.append(timelines()[0]!);

    await soon(() => {
      expect(phasesOf(timelines()[0])).toBe(8);
    });
  });
});

describe('what goes wrong is said once, and the fallback stays', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  test.each([
    ['not found', () => Promise.resolve(new Response('', { status: 404 })), 'nicht gefunden'],
    ['refused', () => Promise.resolve(new Response('', { status: 503 })), 'zurzeit nicht abrufbar'],
    ['no connection', () => Promise.reject(new TypeError('offline')), 'Verbindung unterbrochen'],
    ['no JSON', () => Promise.resolve(new Response('<html>')), 'nicht gelesen'],
    ['another kind of JSON', () => Promise.resolve(Response.json([1])), 'fehlerhaft'],
    ['a broken project', () => Promise.resolve(Response.json({ formatVersion: 1 })), 'fehlerhaft'],
  ])('%s', async (name, answer, message) => {
    vi.spyOn(window, 'fetch').mockImplementation(answer);
    page(`<wirkt-project src="${encodeURIComponent(name)}.json">
      <wirkt-process-timeline><p id="fallback">Ersatz</p></wirkt-process-timeline>
    </wirkt-project>`);

    await soon(() => {
      expect(messages().map(({ textContent }) => textContent)).toEqual([
        expect.stringContaining(message) as string,
      ]);
    });
    expect(document.querySelector<HTMLElement>('#fallback')!.checkVisibility()).toBe(true);
    expect(messages()[0]!.textContent).not.toMatch(/Error|undefined|https?:/);
  });

  test.each(['http://', 'https://example.org/strategie.json'])('src="%s"', async (src) => {
    const fetch = vi.spyOn(window, 'fetch');
    page(`<wirkt-project src="${src}"><p id="fallback">Ersatz</p></wirkt-project>`);

    await soon(() => {
      expect(messages().map((message) => message.getAttribute('role'))).toEqual(['alert']);
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  test('tells the page by an event, and success too', async () => {
    vi.spyOn(window, 'fetch').mockResolvedValueOnce(new Response('', { status: 404 }));
    const events: unknown[] = [];
    const listen = ({ type, detail }: CustomEvent) => events.push([type, detail]);
    document.body.addEventListener('wirkt-error', listen);
    document.body.addEventListener('wirkt-load', listen);
    page('<wirkt-project src="ereignis.json"></wirkt-project>');
    await soon(() => {
      expect(events).toHaveLength(1);
    });

    vi.spyOn(window, 'fetch').mockResolvedValueOnce(Response.json(weiterstadt));
    const project = document.querySelector('wirkt-project')!;
    project.shadowRoot!.querySelector<HTMLButtonElement>('[part="retry"]')!.click();
    await soon(() => {
      expect(events).toEqual([
        ['wirkt-error', { code: 'notFound', url: new URL('ereignis.json', document.baseURI).href }],
        ['wirkt-load', { project: weiterstadt }],
      ]);
    });
    document.body.removeEventListener('wirkt-error', listen);
    document.body.removeEventListener('wirkt-load', listen);
  });

  test('an element that is moved, removed and put back while it loads shows its project in the end', async () => {
    let answer: (response: Response) => void = () => undefined;
    const fetch = vi
      .spyOn(window, 'fetch')
      .mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    page('<section></section><wirkt-process-timeline src="wandert.json"></wirkt-process-timeline>');
    const [timeline] = timelines();
    await soon(() => {
      expect(fetch).toHaveBeenCalled();
    });
    document.querySelector('section')!.append(timeline!);
    timeline!.remove();
    answer(Response.json(weiterstadt));
    await new Promise((resolve) => setTimeout(resolve, 20));
    document.body.append(timeline!);

    await soon(() => {
      expect(phasesOf(timeline)).toBe(8);
    });
  });

  test('and another try is possible', async () => {
    const fetch = vi.spyOn(window, 'fetch').mockRejectedValueOnce(new TypeError('offline'));
    page('<wirkt-process-timeline src="nochmal.json"></wirkt-process-timeline>');
    await soon(() => {
      expect(messages()[0]?.getAttribute('role')).toBe('alert');
    });

    fetch.mockResolvedValueOnce(Response.json(weiterstadt));
    document.body.replaceChildren();
    page('<wirkt-process-timeline src="nochmal.json"></wirkt-process-timeline>');
    await soon(() => {
      expect(phasesOf(timelines()[0])).toBe(8);
    });
  });
});

test('its children are always shown, also with a project', async () => {
  page('<wirkt-project><p id="text">Text der Seite</p></wirkt-project>');
  const project = document.querySelector('wirkt-project')!;
  project.project = weiterstadt;
  await project.updateComplete;

  expect(document.querySelector<HTMLElement>('#text')!.checkVisibility()).toBe(true);
});
