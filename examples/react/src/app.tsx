import type { Project } from '@wirkt/core';
import type {} from '@wirkt/web-components/jsx';
import { useCallback, useState } from 'react';
import { Phases } from './phases.js';

/** The strategy page of a portal that is made with React. */
export function App({ project }: { readonly project: Project }) {
  const [loaded, setLoaded] = useState('');
  const [failed, setFailed] = useState('');
  const giveProject = useCallback(
    (element: HTMLElementTagNameMap['wirkt-process-timeline'] | null) => {
      // A ref, because React decides between attribute and property before the elements' script has arrived.
      if (element) element.project = project;
    },
    [project],
  );

  return (
    <main>
      <h1>Unsere Vielfalts- und Integrationsstrategie</h1>
      <section id="from-file">
        <wirkt-project
          src="strategie.json"
          today="2021-10-01"
          heading-level={2}
          onwirkt-load={({ detail }) => setLoaded(detail.project.id)}
        >
          <wirkt-process-timeline>
            <p>Der Prozess hat acht Phasen.</p>
          </wirkt-process-timeline>
        </wirkt-project>
        <p id="loaded">{loaded}</p>
      </section>
      <section id="from-project">
        <wirkt-process-timeline ref={giveProject} today="2021-10-01">
          <p>Der Prozess hat acht Phasen.</p>
        </wirkt-process-timeline>
      </section>
      <section id="from-phases">
        <Phases phases={project.process?.phases ?? []} />
      </section>
      <section id="missing">
        <wirkt-process-timeline
          src="gibt-es-nicht.json"
          onwirkt-error={({ detail }) => setFailed(detail.code)}
        >
          <p>Der Prozess hat acht Phasen.</p>
        </wirkt-process-timeline>
        <p id="failed">{failed}</p>
      </section>
    </main>
  );
}
