/** Violations in Microsoft's call UI that can't be fixed from outside. `mark` identifies the element in its HTML. */
export const AXE_EXCEPTIONS = [
  {
    rule: 'nested-interactive',
    on: 'the microphone and camera buttons',
    mark: 'aria-roledescription="Split button"',
    why: 'A split button of Fluent 8: a focusable box around two buttons. Arrow keys and Tab reach both halves.',
  },
  {
    rule: 'aria-hidden-focus',
    on: 'the container of Fluent 8 layers',
    mark: 'class="ms-LayerHost',
    why: 'The container that Fluent 8 renders its layers into is hidden from screen readers, but it may contain a control.',
  },
  {
    rule: 'aria-hidden-focus',
    on: 'focus guards',
    mark: 'data-tabster-dummy',
    why: 'Focus guards of Fluent 9 pass the focus on immediately, but axe mistakes them for elements that keep it.',
  },
] as const;
