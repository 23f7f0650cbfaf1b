/** A computed value and its element. */
export interface Painted {
  property: string;
  value: string;
  where: string;
}

/**
 * The colors, fonts and radii of everything shown in the elements that match a selector, including pseudo-elements.
 * Self-contained, so that tests can serialize it into another page.
 */
export function paintedValues(selector: string): Painted[] {
  const painted: Painted[] = [];
  for (const root of document.querySelectorAll(selector)) {
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (element.getClientRects().length === 0) continue;
      for (const pseudo of [undefined, '::before', '::after']) read(element, pseudo);
    }
  }
  return painted;

  function isText(node: Node): boolean {
    return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
  }

  function read(element: Element, pseudo: string | undefined): void {
    const style = getComputedStyle(element, pseudo);
    if (pseudo && style.content === 'none') return;
    const where = `${element.tagName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''}`.slice(0, 120);
    const add = (property: string) => {
      painted.push({ property, value: style.getPropertyValue(property), where });
    };
    for (const property of ['color', 'background-color']) add(property);
    if (pseudo === undefined && [...element.childNodes].some(isText)) add('font-family');
    if (element instanceof SVGElement) for (const property of ['fill', 'stroke']) add(property);
    if (style.outlineStyle !== 'none') add('outline-color');
    for (const side of ['top', 'right', 'bottom', 'left'])
      if (style.getPropertyValue(`border-${side}-width`) !== '0px') add(`border-${side}-color`);
    for (const corner of ['top-left', 'top-right', 'bottom-left', 'bottom-right']) add(`border-${corner}-radius`);
  }
}
