/**
 * The app loads nothing from elsewhere, ever. It may only speak to the endpoints that the school
 * has chosen, which can be any https address, or one on this machine while somebody tries it out.
 */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self' https: http://localhost:*",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For the documents and workers of the app. */
export const documentHeaders = {
  'content-security-policy': contentPolicy,
  'cross-origin-opener-policy': 'same-origin',
  // The camera scans the code with which a device joins; nothing else is ever asked for.
  'permissions-policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** For pictures, fonts and styles. */
export const assetHeaders = { 'x-content-type-options': 'nosniff' };
