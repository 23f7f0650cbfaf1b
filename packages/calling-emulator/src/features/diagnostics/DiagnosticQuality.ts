/** The quality of a connection or a device. The numbers are the SDK's. */
export const DiagnosticQuality = { Good: 1, Poor: 2, Bad: 3 } as const;

export type DiagnosticQuality = (typeof DiagnosticQuality)[keyof typeof DiagnosticQuality];
