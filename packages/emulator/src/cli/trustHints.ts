/** How programs trust the certificate of `--https`, one line for each language. The README has the same. */
export function trustHints(certificateFile: string): string[] {
  return [
    'To trust the certificate, start your program with its path:',
    `  JavaScript         NODE_EXTRA_CA_CERTS=${certificateFile}`,
    `  Python, Azure CLI  REQUESTS_CA_BUNDLE=${certificateFile}, and SSL_CERT_FILE for the .aio clients`,
    `  .NET on Linux      SSL_CERT_FILE=${certificateFile}`,
    `  Java               keytool -importcert -noprompt -alias emulator -file ${certificateFile} -keystore emulator.p12 -storepass changeit,`,
    '                     then -Djavax.net.ssl.trustStore=emulator.p12 -Djavax.net.ssl.trustStorePassword=changeit',
    '  browsers           open /_emulator/health once and accept the certificate',
  ];
}
