/** A visible piece of text, as it is rendered. */
export interface SeenText {
  readonly text: string;
  readonly color: string;
  readonly fontSize: number;
  readonly rect: Box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A control of the element, in the order of the document. */
export interface SeenControl {
  readonly name: string;
  readonly rect: Box;
}

/** Questions to a page that see into open shadow roots. */
export interface Probe {
  readonly texts: (selector: string) => SeenText[];
  /** Shapes that carry no text: pictures and drawn boxes. */
  readonly marks: (selector: string) => (Box & { name: string })[];
  readonly controls: (selector: string) => SeenControl[];
  /** Texts that somebody cannot read because a box cuts them off or they leave the window. */
  readonly cutOff: (selector: string) => string[];
  /** Number of the focused control among `controls`, or -1. */
  readonly focused: (selector: string) => number;
  readonly focus: (selector: string, index: number) => void;
  /** What a control opens, checks, changes, focuses or prints, as text to compare. */
  readonly stateOf: (selector: string, index: number) => string;
  /** Adds a style sheet to the page and to every shadow root. */
  readonly addStyles: (css: string) => void;
  /** Takes away what was added last. */
  readonly removeStyles: () => void;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs inside the page, before its scripts; therefore it uses nothing from outside. */
export function installProbe(): void {
  const addedSheets: CSSStyleSheet[] = [];
  let printed = 0;
  window.print = () => {
    printed += 1;
  };
  const controlSelector =
    'a[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex], [contenteditable="true"]';

  function* flatTree(node: Node): Generator<Node> {
    yield node;
    const root = node instanceof Element ? node.shadowRoot : null;
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = root ? root.childNodes : assigned.length > 0 ? assigned : node.childNodes;
    for (const child of Array.from(children)) yield* flatTree(child);
  }

  const below = (selector: string): Node[] =>
    Array.from(document.querySelectorAll(selector)).flatMap((element) => Array.from(flatTree(element)));

  const elementsBelow = (selector: string): Element[] =>
    below(selector).filter((node) => node instanceof Element);

  const boxOf = ({ x, y, width, height }: DOMRect): Box => ({
    x: x + window.scrollX,
    y: y + window.scrollY,
    width,
    height,
  });

  /** Hidden to the eye only, for screen readers: one pixel, or clipped away. */
  const isForScreenReaders = (element: Element): boolean => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      const { clipPath, position } = getComputedStyle(each);
      const { width, height } = each.getBoundingClientRect();
      if (position === 'absolute' && (clipPath !== 'none' || (width <= 1 && height <= 1))) return true;
    }
    return false;
  };

  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !isForScreenReaders(element);

  const textNodes = (selector: string): { node: Text; parent: Element; rects: DOMRect[] }[] =>
    below(selector).flatMap((node) => {
      if (!(node instanceof Text) || node.data.trim() === '') return [];
      const parent = node.parentElement;
      if (!parent || !isSeen(parent) || /^(script|style|title)$/.test(parent.localName)) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = Array.from(range.getClientRects()).filter((rect) => rect.width > 0 && rect.height > 0);
      return rects.length > 0 ? [{ node, parent, rects }] : [];
    });

  const nameOf = (element: Element): string =>
    `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className}` : ''} „${(element.textContent || element.getAttribute('aria-label') || '').trim().replace(/\s+/g, ' ').slice(0, 40)}“`;

  const isControl = (element: Element): boolean => {
    if (!element.matches(controlSelector) || element.matches(':disabled, [tabindex="-1"]')) return false;
    // Of a group of radio buttons, Tab reaches one.
    const isOtherRadio =
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      !element.checked &&
      element.name !== '';
    return !isOtherRadio && element.checkVisibility({ visibilityProperty: true });
  };

  /** Also shapes of a picture that can be chosen. */
  const controlsOf = (selector: string): (HTMLElement | SVGElement)[] =>
    elementsBelow(selector).filter(
      (element): element is HTMLElement | SVGElement => 'focus' in element && isControl(element),
    );

  const activeElement = (): Element | null => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };

  const isScrollable = (element: Element): boolean => {
    for (let each: Element | null = element; each && each !== document.body;) {
      if (/^(auto|scroll)$/.test(getComputedStyle(each).overflowX)) return true;
      const root: Node = each.getRootNode();
      each = each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return false;
  };

  window.probe = {
    texts: (selector) =>
      textNodes(selector).flatMap(({ node, parent, rects }) => {
        const { color, fill, fontSize } = getComputedStyle(parent);
        const isDrawn = parent instanceof SVGElement;
        return rects.map((rect) => ({
          text: node.data.trim().slice(0, 40),
          color: isDrawn ? fill : color,
          fontSize: Number.parseFloat(fontSize),
          rect: boxOf(rect),
        }));
      }),

    marks: (selector) =>
      elementsBelow(selector).flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        if (!isSeen(element) || width < 2 || height < 2) return [];
        const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(element);
        const isDrawn =
          !/rgba\(0, 0, 0, 0\)/.test(backgroundColor) || backgroundImage !== 'none' || borderStyle !== 'none';
        const isPicture = element.localName === 'svg' && element.childElementCount > 0;
        const isEmptyBox =
          element instanceof HTMLElement &&
          element.childElementCount === 0 &&
          element.textContent.trim() === '' &&
          isDrawn;
        if (!isPicture && !isEmptyBox) return [];
        const owner = element.parentElement ?? element;
        return [
          { ...boxOf(element.getBoundingClientRect()), name: `${element.localName} in ${nameOf(owner)}` },
        ];
      }),

    controls: (selector) =>
      controlsOf(selector).map((element) => ({
        name: nameOf(element),
        rect: boxOf(element.getBoundingClientRect()),
      })),

    cutOff: (selector) => {
      const outside = textNodes(selector)
        .filter(({ parent, rects }) => {
          const width = document.documentElement.clientWidth;
          return !isScrollable(parent) && rects.some(({ left, right }) => right > width + 1 || left < -1);
        })
        .map(({ parent }) => `ragt aus dem Fenster: ${nameOf(parent)}`);
      const clipped = elementsBelow(selector)
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
          if (!isSeen(element) || (element.textContent || '').trim() === '' || clientWidth <= 1) return false;
          const hides = (overflow: string) => /^(hidden|clip)$/.test(overflow);
          return (
            (hides(overflowX) && scrollWidth > clientWidth + 1) ||
            (hides(overflowY) && scrollHeight > clientHeight + 1)
          );
        })
        .map((element) => `abgeschnitten: ${nameOf(element)}`);
      return [...outside, ...clipped];
    },

    focused: (selector) => {
      const active = activeElement();
      return controlsOf(selector).findIndex((control) => control === active);
    },

    focus: (selector, index) => controlsOf(selector)[index]?.focus(),

    stateOf: (selector, index) => {
      const control = controlsOf(selector)[index];
      if (!control) return '';
      const { open } = control.closest('details') ?? {};
      const attributes = ['aria-expanded', 'aria-pressed', 'aria-selected', 'aria-checked', 'aria-current'];
      const values = attributes.map((name) => control.getAttribute(name));
      const checked = control instanceof HTMLInputElement ? control.checked : undefined;
      // The button in the head of a column changes the order, which the column tells.
      const order = control.closest('th')?.ariaSort;
      const content = elementsBelow(selector).filter((element) => element.checkVisibility()).length;
      // Some controls move the focus or print, and change nothing else.
      const focused = activeElement();
      return JSON.stringify([open, values, checked, order, content, focused && nameOf(focused), printed]);
    },

    addStyles: (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      addedSheets.push(sheet);
      const roots = Array.from(document.querySelectorAll('*')).flatMap((element) =>
        Array.from(flatTree(element)).flatMap((node) =>
          node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [],
        ),
      );
      for (const root of new Set([document, ...roots])) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
    },

    removeStyles: () => {
      const sheet = addedSheets.pop();
      if (sheet) sheet.disabled = true;
    },
  };
}
