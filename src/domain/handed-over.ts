/** The draft in which it is kept that the device is in a participant's hands. */
export const handedOverDraft = 'handed over';
