import { afterEach, describe, expect, test } from 'vitest';
import '../elements/process-timeline/define.js';
import '../elements/project/define.js';
import { examinePage } from './examine-page.js';
import type { EmbedFinding, Observations } from './findings.js';

const here = location.origin;
const nothingObserved: Observations = {
  violations: [],
  fileProblems: [],
  knownTags: ['wirkt-process-timeline', 'wirkt-project', 'wirkt-not-loaded'],
  ownFolder: `${here}/wirkt/1.0.0/`,
};

afterEach(() => {
  document.body.replaceChildren();
});

/** What the doctor says of a page, without the places. */
function findingsOn(markup: string, observed: Partial<Observations> = {}): Omit<EmbedFinding, 'element'>[] {
  document.body.innerHTML = markup;
  return examinePage(document, { ...nothingObserved, ...observed }).map(({ code, facts }) => ({
    code,
    facts,
  }));
}

const timeline = (attributes = '') =>
  `<wirkt-process-timeline ${attributes}><p>Ersatz</p></wirkt-process-timeline>`;

test('a page without fault has no findings', () => {
  const page = `
    <h1>Portal</h1><h2>Strategie</h2><p id="text">Text</p>
    <pre>&lt;wirkt-project&gt;</pre><p><code>&lt;wirkt-project&gt;</code></p>
    <p style="display: none">&lt;wirkt-project&gt;</p>
    <noscript>&lt;wirkt-project&gt;</noscript>
    <wirkt-project id="projekt" src="/strategie.json">
      <div data-wirkt="project">
        <wirkt-process-timeline id="plan"><div data-wirkt="process-timeline">Ersatz</div></wirkt-process-timeline>
      </div>
    </wirkt-project>
    <wirkt-process-timeline src="${here}/a.json"><img src="data:," alt="Plan" /></wirkt-process-timeline>
    <a href="https://example.org/#top">Fremd</a><b id="b"></b><x-other></x-other>
    <i id="of-the-page"></i><i id="of-the-page"></i>
    <wirkt-project src="/b.json"></wirkt-project>
    <div contenteditable="true"><p data-wirkt="process-timeline">&lt;wirkt-project&gt;</p></div>`;
  const ofOthers = { effectiveDirective: 'img-src', blockedURI: 'https://example.org/a.png', sourceFile: '' };
  expect(findingsOn(page, { violations: [ofOthers] })).toEqual([]);
});

const faults: readonly (readonly [string, string, Omit<EmbedFinding, 'element'>])[] = [
  [
    'a tag that became text',
    '<p>&lt;wirkt-project src="a.json"&gt;Ersatz&lt;/wirkt-project&gt;</p>',
    { code: 'escapedTag', facts: { tagName: 'wirkt-project' } },
  ],
  [
    'a tag that became text twice over',
    '<p>&amp;lt;WIRKT-project&amp;gt;</p>',
    { code: 'escapedTag', facts: { tagName: 'wirkt-project' } },
  ],
  [
    'an element with a slip of the pen',
    '<wirkt-procces-timeline>Ersatz</wirkt-procces-timeline>',
    {
      code: 'unknownElement',
      facts: { tagName: 'wirkt-procces-timeline', nearest: 'wirkt-process-timeline' },
    },
  ],
  [
    'an element that nobody knows',
    '<wirkt-weather>Ersatz</wirkt-weather>',
    { code: 'unknownElement', facts: { tagName: 'wirkt-weather' } },
  ],
  [
    'an element whose script did not come',
    '<wirkt-not-loaded>Ersatz</wirkt-not-loaded>',
    { code: 'elementNotLoaded', facts: { tagName: 'wirkt-not-loaded' } },
  ],
  [
    'a marker with a slip of the pen',
    '<div data-wirkt="process-timelin">Ersatz</div>',
    { code: 'unknownMarker', facts: { name: 'process-timelin', nearest: 'process-timeline' } },
  ],
  [
    'a marker with the whole tag',
    '<div data-wirkt="wirkt-project">Ersatz</div>',
    { code: 'unknownMarker', facts: { name: 'wirkt-project', nearest: 'project' } },
  ],
  [
    'a marker without a name',
    '<div data-wirkt="">Ersatz</div>',
    { code: 'unknownMarker', facts: { name: '' } },
  ],
  [
    'a link with an unknown name',
    '<a href="/a.json#wirkt:wetter">Plan</a>',
    { code: 'unknownMarker', facts: { name: 'wetter' } },
  ],
  [
    'a marker on an element that does not carry any',
    '<span data-wirkt="project">Ersatz</span>',
    { code: 'markerNotUpgraded', facts: { name: 'project', tagName: 'span' } },
  ],
  [
    'a file on a foreign host',
    timeline('src="https://example.org/a.json"'),
    { code: 'foreignHost', facts: { url: 'https://example.org/a.json' } },
  ],
  [
    'a link to a file on a foreign host',
    '<a href="https://example.org/a.json#wirkt:process-timeline">Plan</a>',
    { code: 'foreignHost', facts: { url: 'https://example.org/a.json' } },
  ],
  [
    'an id that an element shares',
    `<p id="plan"></p>${timeline('id="plan"')}`,
    { code: 'sameId', facts: { id: 'plan' } },
  ],
  [
    'no fallback text',
    '<wirkt-process-timeline src="/a.json"> </wirkt-process-timeline>',
    { code: 'missingFallback', facts: { tagName: 'wirkt-process-timeline' } },
  ],
];

describe('the doctor finds', () => {
  test.each(faults)('%s', (_case, markup, finding) => {
    expect(findingsOn(markup)).toEqual([finding]);
  });

  test('the same in an open shadow root, and where it is', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>&lt;wirkt-project&gt;</p>';
    document.body.append(host);
    const [finding] = examinePage(document, nothingObserved);
    expect(finding?.code).toBe('escapedTag');
    expect(finding?.element).toBe(host.shadowRoot!.firstElementChild);
  });

  test('a heading that skips a level', () => {
    document.body.innerHTML = '<wirkt-not-loaded>Ersatz</wirkt-not-loaded>';
    document.body.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML = '<h4>Titel</h4>';
    expect(examinePage(document, nothingObserved).map(({ code }) => code)).toContain('headingJump');
  });

  test.each([
    ['a script of ours', 'script-src-elem', `${here}/wirkt/1.0.0/chunks/a.js`, ''],
    ['a style that our script sets', 'style-src-attr', 'inline', `${here}/wirkt/1.0.0/chunks/a.js`],
    ['a project file', 'connect-src', `${here}/strategie.json`, ''],
  ])('%s that the policy blocked', (_case, effectiveDirective, blockedURI, sourceFile) => {
    const violations = [{ effectiveDirective, blockedURI, sourceFile }];
    expect(findingsOn(timeline('src="/strategie.json"'), { violations })).toEqual([
      { code: 'blockedByPolicy', facts: { directive: effectiveDirective, address: blockedURI } },
    ]);
  });

  test.each(['unreachable', 'notFound', 'refused', 'tooLarge', 'tooSlow', 'notJson', 'invalid'])(
    'a file with the problem %s',
    (code) => {
      const fileProblems = [{ code, url: `${here}/a.json` }];
      expect(findingsOn('', { fileProblems })).toEqual([{ code: 'fileProblem', facts: fileProblems[0] }]);
    },
  );

  test('a file on a foreign host that an element refused', () => {
    const fileProblems = [{ code: 'foreignHost', url: 'https://example.org/a.json' }];
    expect(findingsOn('', { fileProblems })).toEqual([
      { code: 'foreignHost', facts: { url: 'https://example.org/a.json' } },
    ]);
  });

  test('a blocked file once, as blocked', () => {
    const url = `${here}/a.json`;
    const violations = [{ effectiveDirective: 'connect-src', blockedURI: url, sourceFile: '' }];
    const fileProblems = [{ code: 'unreachable', url }];
    expect(findingsOn(timeline('src="/a.json"'), { violations, fileProblems })).toEqual([
      { code: 'blockedByPolicy', facts: { directive: 'connect-src', address: url } },
    ]);
  });
});

describe('what came twice', () => {
  test('two versions of the elements', () => {
    const registrations = Reflect.get(globalThis, Symbol.for('wirkt:elements')) as Map<string, object>;
    const [{ version }] = [...registrations.values()] as [{ version: string }];
    registrations.set('notice', { version: '9.9.9' });
    const findings = findingsOn('');
    registrations.delete('notice');
    expect(findings).toEqual([{ code: 'twoVersions', facts: { versions: [version, '9.9.9'] } }]);
    expect(findingsOn('')).toEqual([]);
  });

  test('two loaders', () => {
    const addresses = ['/wirkt/1.0.0/loader.js', '/wirkt/1.1.0/loader.js'];
    Reflect.set(globalThis, Symbol.for('wirkt:loader'), { addresses });
    const findings = findingsOn('');
    Reflect.deleteProperty(globalThis, Symbol.for('wirkt:loader'));
    expect(findings).toEqual([{ code: 'twoLoaders', facts: { addresses } }]);
  });
});
