// What a developer may write in React. Compiled by scripts/framework-types.test.ts, never run.
import type {} from '@wirkt/web-components/jsx';
import type { Project } from '@wirkt/core';
import type { WirktProcessTimeline } from '@wirkt/web-components';
import { useRef, type JSX } from 'react';

export function Portal({ project, office }: { project: Project; office?: string }) {
  const timeline = useRef<WirktProcessTimeline>(null);
  return (
    <wirkt-project
      src="/strategie.json"
      heading-level={3}
      today={office ? '2021-10-01' : undefined}
      className="portal"
      id="strategie"
      lang="de"
      onwirkt-load={({ detail }) => {
        const title: Project['title'] = detail.project.title;
        console.log(title);
      }}
      onwirkt-error={(event) => {
        event.preventDefault();
      }}
    >
      <wirkt-process-timeline
        ref={timeline}
        key="zeitstrahl"
        project={project}
        phases={project.process?.phases}
        headingLevel={2}
        view="table"
        strings={{ 'timeline.title': 'Unser Weg' }}
        aria-label="Zeitstrahl"
        onClick={() => timeline.current?.requestUpdate()}
      >
        <p>Unser Prozess hat acht Phasen.</p>
      </wirkt-process-timeline>
      <wirkt-process-timeline heading-level="3" src="/strategie.json" />
    </wirkt-project>
  );
}

/** Fails to compile when an element has no types for JSX. */
type Elements = keyof HTMLElementTagNameMap & `wirkt-${string}`;
export const elementsWithoutTypes: Exclude<Elements, keyof JSX.IntrinsicElements>[] = [] satisfies never[];
export const allHaveTypes: [Exclude<Elements, keyof JSX.IntrinsicElements>] extends [never] ? true : false =
  true;
