import { ContextConsumer } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { projectContext } from './project-context.js';

const waiting = new Set<ContextConsumer<typeof projectContext, ReactiveElement>>();

/**
 * What `wirkt-project` around an element shares with it. An element that asked before its project was
 * defined is answered later: it asks again whenever a project appears.
 */
export function projectAround(
  element: ReactiveElement,
): ContextConsumer<typeof projectContext, ReactiveElement> {
  const consumer = new ContextConsumer(element, { context: projectContext, subscribe: true });
  element.addController({
    hostConnected: () => {
      if (waiting.size === 0) document.addEventListener('context-provider', askAgain);
      waiting.add(consumer);
    },
    hostDisconnected: () => {
      waiting.delete(consumer);
      // Elsewhere it belongs to another project, or to none.
      delete consumer.value;
    },
  });
  return consumer;
}

function askAgain(): void {
  for (const consumer of waiting) {
    if (consumer.value === undefined) consumer.hostConnected();
  }
}
