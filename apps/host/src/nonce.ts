/** The nonce of the page's Content-Security-Policy. A server that sends one writes it here, as Vite's `html.cspNonce` does. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
