const prefix = '#wirkt-';

/** Opens the phase that the page's address names, brings it into view and moves the reading position there. */
export function revealAddressedPhase(root: ParentNode): void {
  const id = phaseInAddress();
  const phase = [...root.querySelectorAll<HTMLElement>('[data-phase]')].find(
    ({ dataset }) => dataset['phase'] === id,
  );
  if (!phase) return;
  for (const details of phase.querySelectorAll('details')) details.open = true;
  phase.scrollIntoView({ block: 'start' });
  // Somebody who already types or tabs elsewhere on the page keeps the focus.
  const holder = document.activeElement;
  if (holder && holder !== document.body && !holder.contains((root as ShadowRoot).host)) return;
  const heading = phase.querySelector<HTMLElement>('[part="phase-heading"], th');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

function phaseInAddress(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(prefix.length));
  } catch {
    // A percent sign without its digits names no phase.
    return undefined;
  }
}
