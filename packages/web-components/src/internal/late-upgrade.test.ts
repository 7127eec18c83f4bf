import { weiterstadt } from '@wirkt/core/examples';
import { expect, test } from 'vitest';
import { soon } from '../../test-support/soon.js';
import type { WirktProcessTimeline } from '../elements/process-timeline/process-timeline.js';

// A CMS page often sets data in an own script before the elements' script has arrived.
test('data that was set before the element was defined is not lost, in either order of scripts', async () => {
  document.body.innerHTML =
    '<wirkt-project id="outer"><wirkt-process-timeline id="inner"></wirkt-process-timeline></wirkt-project><wirkt-process-timeline id="own"></wirkt-process-timeline>';
  const byId = (id: string) => document.getElementById(id) as WirktProcessTimeline;
  byId('own').project = weiterstadt;
  byId('outer').project = weiterstadt;
  expect(customElements.get('wirkt-process-timeline')).toBeUndefined();

  await import('../elements/process-timeline/define.js');
  await byId('inner').updateComplete;
  await import('../elements/project/define.js');

  await soon(() => {
    for (const id of ['own', 'inner']) {
      expect(byId(id).shadowRoot?.querySelectorAll('[part="phase"]')).toHaveLength(8);
    }
  });
});
