/** Where a removed element was. */
interface Gap {
  parent: Node;
  next: Node | null;
  previous: Node | null;
}

/** Finds the first element that the Tab key reaches in a container. */
type FindFirst = (container: HTMLElement) => HTMLElement | null | undefined;

const POPUP = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

function isPressable(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && !element.matches(':disabled') && (element.checkVisibility?.() ?? true);
}

/** The control in a container that does the same as one that is gone, such as the next row's Admit. */
function sameIn(container: Element, gone: HTMLElement): HTMLElement | undefined {
  const { action } = gone.dataset;
  if (action === undefined) return undefined;
  const selector = `[data-action="${CSS.escape(action)}"]`;
  const own = container.matches(selector) ? [container] : [];
  return [...own, ...container.querySelectorAll(selector)].filter(isPressable)[0];
}

/** Whether an element is neither in `root` nor in a popup of it. A dialog around `root` is no popup of it. */
function isOutside(element: Element, root: HTMLElement): boolean {
  const popup = element.closest(POPUP);
  return !root.contains(element) && (!popup || popup.contains(root));
}

/** The first heading in a container, made able to take the focus. */
function headingIn(container: HTMLElement): HTMLElement | undefined {
  const heading = [...container.querySelectorAll(HEADING)].filter(isPressable)[0];
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}

/**
 * Keeps the focus in `root` when the element that has it is removed, such as a row of a list whose button was pressed.
 * Without this, browsers move it to the top of the host's page. It goes to the control of the same kind in the next or
 * previous element, else to another control there, else to the nearest heading or control around it. Focus that a person moves
 * out of `root` stays there.
 *
 * @returns A function that stops it.
 */
export function keepFocus(root: HTMLElement, findFirst: FindFirst): () => void {
  const document = root.ownerDocument;
  let last: HTMLElement | undefined;
  let gap: Gap | undefined;
  let frame: number | undefined;

  function remember({ target }: FocusEvent) {
    last = target instanceof HTMLElement ? target : undefined;
    gap = undefined;
  }

  function forget({ target, relatedTarget }: FocusEvent) {
    // Popups are outside. When one closes, the focus belongs to the control that opened it.
    if (relatedTarget instanceof Element) {
      if (isOutside(relatedTarget, root)) last = undefined;
      return;
    }
    // Chromium also sends this event for an element that is being removed, so look when that is done.
    queueMicrotask(() => {
      if (target === last && last?.isConnected && document.activeElement === document.body) last = undefined;
    });
  }

  function near(gone: HTMLElement, { parent, next, previous }: Gap): HTMLElement | undefined {
    const beside = [next, previous].filter((node) => node instanceof HTMLElement && node.isConnected) as HTMLElement[];
    for (const element of beside) {
      const found = sameIn(element, gone);
      if (found) return found;
    }
    for (const element of beside) {
      const found = findFirst(element);
      if (found) return found;
    }
    for (let around: Node | null = parent; around instanceof HTMLElement; around = around.parentElement) {
      if (!root.contains(around)) return undefined;
      const found = sameIn(around, gone) ?? headingIn(around) ?? findFirst(around);
      if (found) return found;
    }
    return undefined;
  }

  function lookSoon() {
    // After effects, which may have a better place for the focus.
    frame ??= requestAnimationFrame(look);
  }

  function look() {
    frame = undefined;
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body) {
      // The person has moved on from a popup to somewhere else on the host's page.
      if (isOutside(activeElement, root)) last = undefined;
    } else if (last && gap && !last.isConnected) {
      near(last, gap)?.focus();
    }
  }

  const observer = new MutationObserver((records) => {
    for (const { target, removedNodes, nextSibling, previousSibling } of records) {
      const isGone = last && [...removedNodes].some((removed) => removed.contains(last as Node));
      if (!isGone) continue;
      gap = { parent: target, next: nextSibling, previous: previousSibling };
      lookSoon();
    }
  });

  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', remember);
  root.addEventListener('focusout', forget);
  // A popup closes after the row that it belongs to has gone.
  document.addEventListener('focusout', lookSoon);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
    root.removeEventListener('focusout', forget);
    document.removeEventListener('focusout', lookSoon);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
