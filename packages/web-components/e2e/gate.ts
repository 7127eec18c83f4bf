import type { Answer } from './site.js';

/** An answer that waits until it is let through, so that a test needs no guess about time. */
export interface Gate {
  readonly answer: Answer;
  /** Resolves when somebody asks. */
  readonly asked: Promise<void>;
  readonly open: () => void;
  readonly count: () => number;
}

export function gateTo(content: string, type: string): Gate {
  let requests = 0;
  const opened = signal();
  const asked = signal();
  return {
    answer: (response) => {
      requests += 1;
      asked.give();
      void opened.given.then(() => response.writeHead(200, { 'content-type': type }).end(content));
    },
    asked: asked.given,
    open: () => {
      opened.give();
    },
    count: () => requests,
  };
}

function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}
