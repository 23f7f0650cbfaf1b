import { makeResetStyles, useFluent } from '@fluentui/react-components';
import { type KeyboardEvent, type RefCallback, useCallback, useEffect, useState } from 'react';

// No width or height of its own to cover the page with. Fluent places popups relative to its upper left corner.
const useLayer = makeResetStyles({
  display: 'block',
  position: 'fixed',
  top: 0,
  left: 0,
  right: 0,
  bottom: 'auto',
  width: 'auto',
  height: 0,
  margin: 0,
  padding: 0,
  border: 'none',
  overflow: 'visible',
  color: 'inherit',
  backgroundColor: 'transparent',
  // For browsers without a top layer.
  zIndex: 1_000_000,
  // A page's style for the backdrops of its own dialogs would dim everything.
  '::backdrop': { display: 'none' },
});

export interface PopupLayer {
  /** The element in which menus, dialogs and tooltips are rendered; `undefined` on servers. */
  mountNode: HTMLElement | undefined;
  /** The ref of the element that holds it. */
  holder: RefCallback<HTMLElement>;
}

/**
 * An element for menus, dialogs and tooltips. It's inside our root, so that they work in a modal `<dialog>` and in a fullscreen
 * element, which make the rest of the page unreachable. It's in the browser's top layer, so that no `overflow`, `transform` or
 * `z-index` of the page clips or covers them.
 */
export function usePopupLayer(): PopupLayer {
  const { targetDocument } = useFluent();
  const className = useLayer();
  // Created before the first render, because a portal keeps the node that it was first rendered into.
  const [mountNode] = useState(() => targetDocument && createLayer(targetDocument, className));
  useEffect(() => mountNode && keepOnTop(mountNode), [mountNode]);
  const holder = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      if (element && mountNode) lookInside(element).append(mountNode);
    },
    [mountNode],
  );
  return { mountNode, holder };
}

/**
 * Makes a modal dialog hide the children of an element from screen readers one by one, rather than the whole element. Menus
 * that belong to the dialog then stay. Fluent v8 sets the same flag for Tabster, Fluent's focus library, on its own layers.
 */
const lookInside = (element: HTMLElement): HTMLElement =>
  Object.assign(element, { __tabsterElementFlags: { noDirectAriaHidden: true } });

function createLayer(document: Document, className: string): HTMLElement {
  const layer = lookInside(document.createElement('div'));
  layer.className = className;
  layer.setAttribute('popover', 'manual');
  return layer;
}

/** Keeps the layer above elements around it that enter the top layer later. Returns a function that stops that. */
function keepOnTop(layer: HTMLElement): () => void {
  const { ownerDocument } = layer;
  const raise = () => raiseLayer(layer);
  const raiseIfAround = ({ target }: Event) => {
    if (target !== layer && target instanceof Node && target.contains(layer)) raise();
  };
  const observer = new MutationObserver(raise);
  observer.observe(layer, { childList: true });
  ownerDocument.addEventListener('fullscreenchange', raise);
  // Of dialogs and popovers. It doesn't bubble.
  ownerDocument.addEventListener('toggle', raiseIfAround, { capture: true });
  raise();
  return () => {
    observer.disconnect();
    ownerDocument.removeEventListener('fullscreenchange', raise);
    ownerDocument.removeEventListener('toggle', raiseIfAround, { capture: true });
  };
}

/** The last element that entered the top layer is the uppermost. */
function raiseLayer(layer: HTMLElement): void {
  if (!layer.isConnected || !('showPopover' in layer)) return;
  layer.hidePopover();
  if (layer.hasChildNodes()) layer.showPopover();
}

/**
 * Keeps Escape in a popup from the page, where it would close a dialog around us as well. Not every popup does so itself: one
 * that needs an answer ignores Escape, and Microsoft's drawers close without preventing the default.
 */
export function keepEscape(popups: Node | undefined, event: KeyboardEvent): void {
  const { key, target, currentTarget } = event;
  if (key !== 'Escape' || !(target instanceof Element)) return;
  const popup = target.closest('[role="menu"], [role="dialog"], [role="alertdialog"]');
  // The host's mount node can be around us, such as its own dialog.
  const isInLayer = popups?.contains(target) && !popups.contains(currentTarget);
  if (isInLayer || (popup && !popup.contains(currentTarget))) event.preventDefault();
}
