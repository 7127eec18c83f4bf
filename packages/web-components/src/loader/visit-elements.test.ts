import { expect, test } from 'vitest';
import { soon } from '../../test-support/soon.js';
import { visitElements } from './visit-elements.js';

const visited = new Set<string>();
document.body.innerHTML = `<i id="start"></i><x-late id="late"></x-late><x-open id="open"></x-open>
  <svg><font-face id="svg"></font-face></svg>`;
document.getElementById('open')!.attachShadow({ mode: 'open' }).innerHTML = '<i id="in-open"></i>';
visitElements(document, ({ id }) => {
  if (id) visited.add(id);
});

test.each(['start', 'late', 'open', 'in-open', 'svg'])('%s is visited at the start', (id) => {
  expect(visited).toContain(id);
});

test.each([
  ['an element added later', (id: string) => add(`<b><i id="${id}"></i></b>`)],
  ['an element in a shadow root that comes with an added one', (id: string) => add(withShadow(id))],
  [
    'an element added to a known shadow root',
    (id: string) => {
      document.getElementById('open')!.shadowRoot!.append(add(`<i id="${id}"></i>`));
    },
  ],
  [
    'a shadow root inside a shadow root',
    (id: string) => {
      document.getElementById('open')!.shadowRoot!.append(add(withShadow(id)));
    },
  ],
  [
    'a shadow root that an element gets when it is defined',
    (id: string) => {
      customElements.define(
        'x-late',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML = `<i id="${id}"></i>`;
          }
        },
      );
    },
  ],
])('%s is visited', async (name, change) => {
  const id = name.replaceAll(' ', '-');
  expect(visited).not.toContain(id);
  change(id);
  await soon(() => {
    expect(visited).toContain(id);
  });
});

test('an element that gets its marker later is visited again', async () => {
  const marker = add('<i id="marker"></i>');
  await soon(() => {
    expect(visited).toContain('marker');
  });
  visited.delete('marker');
  marker.dataset['wirkt'] = 'project';
  await soon(() => {
    expect(visited).toContain('marker');
  });
});

test('what was taken out again at once is left alone, and so is the shadow of our elements', async () => {
  add('<i id="removed"></i>').remove();
  const own = add('<wirkt-x></wirkt-x>');
  own.attachShadow({ mode: 'open' }).innerHTML = '<i id="in-own"></i>';
  add('<i id="last"></i>');
  await soon(() => {
    expect(visited).toContain('last');
  });
  expect(visited).not.toContain('removed');
  expect(visited).not.toContain('in-own');
});

function add(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = document.importNode(template.content, true).firstElementChild as HTMLElement;
  document.body.append(element);
  return element;
}

function withShadow(id: string): string {
  const host = `host-of-${id}`;
  customElements.define(
    `x-${id.replaceAll(/[^a-z-]/g, '')}`,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = `<i id="${id}"></i>`;
      }
    },
  );
  return `<x-${id} id="${host}"></x-${id}>`;
}
