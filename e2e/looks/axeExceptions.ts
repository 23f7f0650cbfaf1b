/** What axe finds in Microsoft's call UI and cannot be mended from outside; `mark` is what its element is told by. */
export const AXE_EXCEPTIONS = [
  {
    rule: 'nested-interactive',
    on: 'the microphone and camera buttons',
    mark: 'aria-roledescription="Split button"',
    why: 'A split button of Fluent 8: a focusable box around two buttons. Both halves are reached with arrows and Tab.',
  },
  {
    rule: 'aria-hidden-focus',
    on: 'the place of Fluent 8 layers',
    mark: 'class="ms-LayerHost',
    why: 'The place that Fluent 8 puts its layers in is hidden from screen readers though a control may stand in it.',
  },
  {
    rule: 'aria-hidden-focus',
    on: 'focus guards',
    mark: 'data-tabster-dummy',
    why: 'Focus guards of Fluent 9: they hand the focus on at once, and axe takes them for places to stay.',
  },
] as const;
