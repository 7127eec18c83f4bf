/**
 * Tells the width of an element in multiples of its font size, at once and whenever it changes, until
 * the returned function is called. Told at once, so that the first picture is the right one.
 */
export function observeWidth(element: HTMLElement, changed: (width: number) => void): () => void {
  const tell = () => {
    const fontSize = Number.parseFloat(getComputedStyle(element).fontSize) || 16;
    changed(element.getBoundingClientRect().width / fontSize);
  };
  tell();
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
