import { webLightTheme } from '@fluentui/react-components';

/**
 * How this browser on this machine draws: its version, its time zone, and a hash of letters and of a rounded edge as they
 * come out. Pictures can be compared between machines that have the same.
 */
export async function machineKey(): Promise<string> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 96 });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  for (const [line, weight] of [400, 600].entries()) {
    context.font = `${weight} 14px ${webLightTheme.fontFamilyBase}`;
    context.fillText('Join now: 0123456789 Ünïcödé العربية 日本語 हिन्दी Wfiflß', 4, 24 + 32 * line);
  }
  context.roundRect(500, 8, 80, 60, 11);
  context.stroke();
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  const hash = [...digest.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return `Chromium ${/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1]}, ${timeZone}, ${hash}`;
}
