// An element as it must not be: each fault is one that a check has to find.

interface Content {
  readonly title: string;
}

type Fault = (element: WirktBroken, shadow: ShadowRoot) => void;

const styles: Readonly<Record<string, string>> = {
  'no-ring': ':focus-visible { outline: none; }',
  disorder: '.box { display: flex; flex-direction: column-reverse; }',
  wide: '.box { min-inline-size: 700px; }',
  clipped: 'p { block-size: 1.5em; overflow: hidden; }',
  'no-wrap': '.box { white-space: nowrap; }',
  rem: '.box { font-size: 1rem; }',
  'dark-text': 'p { color: #222; }',
  'raw-accent': 'p { color: var(--wirkt-accent); }',
  'low-contrast': 'p { color: #999; }',
  'background-mark': '.mark { display: block; inline-size: 20px; block-size: 20px; background: #0a5a6b; }',
};

const faults: Readonly<Record<string, Fault>> = {
  'inner-html': (_element, shadow) => {
    shadow.innerHTML = '<p>Ohne Prüfung eingesetzt</p>';
  },
  'inline-style': (_element, shadow) => shadow.querySelector('p')?.setAttribute('style', 'color: red'),
  storage: () => {
    localStorage.setItem('besucht', 'ja');
  },
  cookie: () => {
    document.cookie = 'besucht=ja';
  },
  foreign: () => void fetch('http://localhost:9/zaehlen').catch(() => undefined),
  'grows-late': (_element, shadow) => {
    setTimeout(
      () => shadow.querySelector('.box')?.prepend(paragraph('Kommt spät und schiebt alles weiter.')),
      20,
    );
  },
  trap: (_element, shadow) => {
    shadow.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Tab') event.preventDefault();
    });
  },
  'dead-button': (_element, shadow) => {
    shadow
      .querySelector('.box')
      ?.append(Object.assign(document.createElement('button'), { textContent: 'Mehr' }));
  },
  'nameless-button': (_element, shadow) => {
    shadow.querySelector('.box')?.append(document.createElement('button'));
  },
  'script-link': (_element, shadow) => {
    shadow
      .querySelector('.box')
      ?.append(Object.assign(document.createElement('a'), { href: 'javascript:1', textContent: 'Weiter' }));
  },
};

let sharedContent: Promise<Content> | undefined;

class WirktBroken extends HTMLElement {
  private get fault(): string {
    return this.getAttribute('fault') ?? '';
  }

  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    void this.load();
  }

  private async load(): Promise<void> {
    const source = this.getAttribute('src');
    if (source === null) return;
    if (this.fault === 'rejects') throw new Error('Nicht behandelt');
    try {
      const content = this.fault === 'shared-content' ? (sharedContent ??= read(source)) : read(source);
      this.show(await content);
    } catch (error) {
      this.complain(error);
    }
  }

  private show({ title }: Content): void {
    const box = Object.assign(document.createElement('div'), { className: 'box' });
    const heading = Object.assign(document.createElement('h2'), { textContent: title });
    heading.setAttribute('part', 'heading');
    const details = ['Erstes', 'Zweites'].map((name) => {
      const element = document.createElement('details');
      element.append(
        Object.assign(document.createElement('summary'), { textContent: name }),
        paragraph('Mehr dazu'),
      );
      return element;
    });
    const mark = Object.assign(document.createElement('span'), { className: 'mark' });
    box.append(heading, paragraph('Ein Satz, der gelesen werden soll. '.repeat(4)), ...details, mark);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles[this.fault] ?? '');
    if (!this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = [sheet];
    this.shadowRoot.replaceChildren(box);
    faults[this.fault]?.(this, this.shadowRoot);
  }

  private complain(error: unknown): void {
    if (this.fault === 'silent') return;
    const words =
      this.fault === 'shows-stack' ? (error as Error).stack : 'Die Angaben konnten nicht geladen werden.';
    const message = paragraph(words ?? '');
    message.setAttribute('role', 'alert');
    if (this.fault === 'hides-fallback') this.shadowRoot?.replaceChildren(message);
    else this.shadowRoot?.append(message);
  }
}

async function read(source: string): Promise<Content> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(String(response.status));
  const { title } = (await response.json()) as { title: string | { de: string } };
  return { title: typeof title === 'string' ? title : title.de };
}

function paragraph(textContent: string): HTMLParagraphElement {
  return Object.assign(document.createElement('p'), { textContent });
}

customElements.define('wirkt-broken', WirktBroken);
