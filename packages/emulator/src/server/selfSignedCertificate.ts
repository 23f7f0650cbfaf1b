import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** A certificate and its private key, both PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

const LIFE_MS = 365 * 24 * 60 * 60_000;

/**
 * Creates a self-signed certificate for `localhost`, `127.0.0.1`, `::1` and the name of the public URL. It is not a certificate authority: trusting
 * it means trusting this run of the emulator and nothing else. Strict verifiers (Python 3.13, OpenSSL's x509_strict)
 * accept it too.
 */
export async function selfSignedCertificate(publicUrl: string | undefined): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + LIFE_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
          ...(publicUrl === undefined ? [] : [alternativeName(new URL(publicUrl).hostname)]),
        ],
      },
    ],
  });
  return { key, cert };
}

function alternativeName(hostname: string): { type: 2; value: string } | { type: 7; ip: string } {
  const address = hostname.replace(/^\[|\]$/g, '');
  return isIP(address) === 0 ? { type: 2, value: hostname } : { type: 7, ip: address };
}
