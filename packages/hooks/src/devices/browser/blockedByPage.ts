import type { CaptureKind } from './Device.js';

/** What a call needs. A page can delegate only what it has itself. */
const POLICIES = ['camera', 'microphone', 'display-capture', 'autoplay', 'speaker-selection'];

/** "Permissions Policy", `document.permissionsPolicy`. Only Chromium has it, under its earlier name. */
interface PolicyDocument {
  permissionsPolicy?: { allowsFeature(name: string): boolean };
  featurePolicy?: { allowsFeature(name: string): boolean };
}

/**
 * Whether a policy of this page, or of the page that embeds it, forbids a kind of device: then the person can change nothing.
 *
 * @returns `false` if the browser doesn't tell
 */
export function isBlockedByPage(kind: CaptureKind): boolean {
  if (typeof document === 'undefined') return false;
  const { permissionsPolicy, featurePolicy } = document as PolicyDocument;
  return (permissionsPolicy ?? featurePolicy)?.allowsFeature(kind) === false;
}

let isTold = false;

/** Tells the developers of the page, once per page, how to allow devices. */
export function tellHowToAllow(): void {
  if (isTold) return;
  isTold = true;
  const header = POLICIES.map((name) => `${name}=(self)`).join(', ');
  const frame = `<iframe allow="${POLICIES.join('; ')}">`;
  console.warn(
    window.self === window.top
      ? `Anteroom: this page's Permissions-Policy header blocks cameras or microphones. Send: Permissions-Policy: ${header}`
      : `Anteroom: the page that embeds this one blocks cameras or microphones. Embed it with: ${frame}\n` +
          `If that page sends a Permissions-Policy header, the header must list this page's origin too: ${location.origin}\n` +
          `If this page sends that header itself, it must contain: ${header}`,
  );
}
