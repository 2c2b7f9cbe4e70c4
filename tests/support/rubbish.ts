import * as fc from 'fast-check';

/** Any text at all, halves of emoji and control characters included. */
export const rubbish = fc.string({
  unit: fc.integer({ min: 1, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 30,
});
