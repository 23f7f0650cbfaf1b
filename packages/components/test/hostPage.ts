/** A host page with one element, with an id, of each kind that style sheets select by tag name. */
export function hostPage(): HTMLElement {
  const page = document.createElement('main');
  page.innerHTML = `
    <h1 id="host-h1">Title</h1><p id="host-p">Text with a <a id="host-a" href="#x">link</a> and <b id="host-b">weight</b></p>
    <button id="host-button" type="button">Press</button><input id="host-input" value="typed" /><select id="host-select"></select>
    <textarea id="host-textarea"></textarea><ul id="host-ul"><li id="host-li">One</li></ul><svg id="host-svg"></svg>
    <table id="host-table"><tbody><tr><td id="host-td">Cell</td></tr></tbody></table><p id="host-hidden" hidden>Away</p>`;
  document.body.append(page);
  return page;
}

/** The computed styles of the elements, without properties that depend on the page's height. */
export function computedStyles(elements: Iterable<Element>): Record<string, Record<string, string>> {
  return Object.fromEntries([...elements].map((element) => [element.id || element.tagName, styleOf(element)]));
}

// Also without custom properties: Fluent registers two, which no page reads.
const OF_NO_LOOK = /^(--.*|width|height|block-size|inline-size|perspective-origin|transform-origin)$/;

function styleOf(element: Element): Record<string, string> {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    [...style]
      .filter((property) => !OF_NO_LOOK.test(property))
      .map((property) => [property, style.getPropertyValue(property)]),
  );
}
