/**
 * Whether a `Host` header has the name of the emulator's public address. The port is ignored, because a page of another
 * site cannot choose the name, and the Java SDKs leave the port out.
 */
export function isPublicHost(host: string | undefined, publicUrl: string | undefined): boolean {
  if (host === undefined || publicUrl === undefined || !URL.canParse(`http://${host}`)) return false;
  return new URL(`http://${host}`).hostname === new URL(publicUrl).hostname;
}
