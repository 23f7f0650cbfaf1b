/** Global element styles, as frameworks and old style sheets set them. */
export const resets: Record<string, string> = {
  // preflight.css of Tailwind 3 (MIT), which is not in a layer: https://github.com/tailwindlabs/tailwindcss
  'Tailwind 3': `
    *, ::before, ::after { box-sizing: border-box; border-width: 0; border-style: solid; border-color: #e5e7eb; }
    html { line-height: 1.5; tab-size: 4; font-family: ui-serif, serif; }
    body { margin: 0; line-height: inherit; }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
    a { color: inherit; text-decoration: inherit; }
    b, strong { font-weight: bolder; }
    button, input, optgroup, select, textarea { font-family: inherit; font-size: 100%; font-weight: inherit;
      line-height: inherit; letter-spacing: inherit; color: inherit; margin: 0; padding: 0; }
    button, select { text-transform: none; }
    button, [type='button'], [type='reset'], [type='submit'] { -webkit-appearance: button; background-color: transparent; background-image: none; }
    blockquote, dl, dd, h1, h2, h3, h4, h5, h6, hr, figure, p, pre { margin: 0; }
    ol, ul, menu { list-style: none; margin: 0; padding: 0; }
    img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle; }
    img, video { max-width: 100%; height: auto; }
    [hidden] { display: none; }`,
  'everything unset': '* { all: unset }',
  'everything reverted': '* { all: revert }',
  'everything initial, pseudo-elements too': '*, *::before, *::after { all: initial }',
  'loud elements': `
    * { letter-spacing: 3px; transition: all 3s; }
    body { font: italic 900 31px/3 cursive; text-transform: uppercase; text-align: right; color: rgb(1, 2, 3); }
    button { border: 9px solid red; border-radius: 0; height: 90px; min-width: 300px; }
    div { padding: 3px; } section, header, main { margin: 11px; background: pink; }
    h1, h2, h3, p, span, a, label { font-size: 40px; color: red; margin: 20px; float: left; }
    ul, ul li, ol li { list-style: square; margin: 7px; padding: 9px; } input, select { border: 5px dashed green; }
    body div span { text-decoration: underline; }`,
};
