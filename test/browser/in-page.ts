// These functions run in the page: each is sent there as text, and knows nothing but its own body.

/** Says aloud what the content security policy stopped, as the suites hear what the console says. */
export function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    console.error(`CSP: ${effectiveDirective} stopped ${blockedURI} ${sample}`);
  });
}

/** What reaches over the right edge, outermost first; empty where nothing can be scrolled sideways. */
export function sticksOut(width: number): string[] {
  const { scrollWidth = 0, clientWidth = 0 } = document.scrollingElement ?? {};
  if (clientWidth > width) return [`laid out for ${clientWidth} px where ${width} fit`];
  if (scrollWidth <= clientWidth) return [];
  const reaching = [...document.body.querySelectorAll('*')].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 0 && right + scrollX > clientWidth + 0.5;
  });
  const named = reaching.map((element) => {
    const start = (element.cloneNode(false) as Element).outerHTML.slice(0, 120);
    return `${start} reaches to ${Math.round(element.getBoundingClientRect().right + scrollX)}`;
  });
  return [`${scrollWidth} px wide where ${clientWidth} fit`, ...named];
}

/** What can be operated but is hard to hit with a finger; links within sentences and hidden things left out. */
export function hardToHit(least: number): string[] {
  const ROLES =
    'button link checkbox radio switch tab menuitem menuitemcheckbox menuitemradio option combobox slider';
  const roles = ROLES.split(' ').map((role) => `[role=${role}]`);
  const operable = [
    'a[href]',
    'button',
    'input:not([type=hidden])',
    'select',
    'textarea',
    'summary',
    ...roles,
  ];

  const labelsOf = (element: Element): Element[] =>
    'labels' in element ? [...((element.labels ?? []) as NodeListOf<Element>)] : [];

  const isHidden = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const shown = element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
    return !shown || (Math.min(width, height) <= 1 && labelsOf(element).length === 0);
  };

  const isInSentence = (element: Element): boolean => {
    if (!element.matches('a[href]') || getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    if (!block) return false;
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (/\p{L}/u.test(text.textContent ?? '') && !text.parentElement?.closest('a, button')) return true;
    }
    return false;
  };

  /** How wide and high it is with its labels, which do the same. */
  const extent = (element: Element): [number, number] => {
    const boxes = [element, ...labelsOf(element)].map((part) => part.getBoundingClientRect());
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    return [
      Math.max(...boxes.map((box) => box.right)) - left,
      Math.max(...boxes.map((box) => box.bottom)) - top,
    ];
  };

  /** Whether a finger that misses the box hits it all the same, as with a wider ::after. */
  const takesMisses = (element: Element): boolean => {
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const reach = least / 2 - 0.5;
    const around = [
      [-reach, 0],
      [reach, 0],
      [0, -reach],
      [0, reach],
    ] as const;
    return around.every(([right, down]) => {
      const hit = document.elementFromPoint(left + width / 2 + right, top + height / 2 + down);
      return [element, ...labelsOf(element)].some((part) => part.contains(hit));
    });
  };

  return [...document.querySelectorAll(operable.join(','))].flatMap((element) => {
    if (isHidden(element) || isInSentence(element)) return [];
    const [width, height] = extent(element);
    if (Math.min(width, height) > least - 0.5 || takesMisses(element)) return [];
    const name = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
    const start = (element.cloneNode(false) as Element).outerHTML.slice(0, 120);
    return [`${start} "${name}" is ${Math.round(width)} × ${Math.round(height)}`];
  });
}

/** Outline and shadow of what has the focus and of what may show it in its stead: its labels and its neighbours. */
export function ringOf(element: Element): string {
  const labels = 'labels' in element ? [...((element.labels ?? []) as NodeListOf<Element>)] : [];
  const within = labels.flatMap((label) => [label, ...label.querySelectorAll('*')]);
  const parts = [element, ...within, element.nextElementSibling, element.parentElement];
  return parts
    .map((part) => {
      if (!part) return '';
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(part);
      const unseen = outlineStyle === 'none' || outlineWidth === '0px' || /^rgba.*, 0\)$/.test(outlineColor);
      const outline = unseen ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
      return `${outline}|${boxShadow === 'none' ? '' : boxShadow}`;
    })
    .join(';');
}

/** Whether any of it is in the window. */
export function isInSight(element: Element): boolean {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const within = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return within && width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** Tells of each tap: a finger or mouse button put down, Enter or Space where it is no text, and two for a choice made in a list without either. */
export function tellTaps(): void {
  const told = (globalThis as unknown as { rembukTapped: (taps: number) => void }).rembukTapped;
  const isText = (target: EventTarget | null): boolean =>
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit])'));
  const onKey = ({ isTrusted, key, target, repeat }: KeyboardEvent): void => {
    const types = isText(target) && (key === ' ' || !(target instanceof HTMLInputElement));
    if (isTrusted && !repeat && (key === 'Enter' || key === ' ') && !types) told(1);
  };
  addEventListener(
    'pointerdown',
    ({ isTrusted }) => {
      if (isTrusted) told(1);
    },
    true,
  );
  addEventListener('keydown', onKey, true);
  addEventListener(
    'change',
    ({ isTrusted, target }) => {
      if (!isTrusted && target instanceof HTMLSelectElement) told(2);
    },
    true,
  );
}
