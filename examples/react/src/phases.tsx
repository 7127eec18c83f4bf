import type { Phase } from '@wirkt/core';
import { useEffect, useState } from 'react';

/** Once the element is defined, React sets properties by itself. */
export function Phases({ phases }: { readonly phases: readonly Phase[] }) {
  const [isDefined, setIsDefined] = useState(false);
  useEffect(() => {
    void customElements.whenDefined('wirkt-process-timeline').then(() => setIsDefined(true));
  }, []);

  if (!isDefined) return <p>Der Prozess hat acht Phasen.</p>;
  return <wirkt-process-timeline phases={phases.slice(0, 3)} today="2021-10-01" />;
}
