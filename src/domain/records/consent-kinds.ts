/** Since 1 September 2025 each purpose is a document of its own (152-ФЗ art. 9, ТК art. 351.8). */
export const consentKinds = [
  'processing',
  'publication',
  'participation-mentee',
  'participation-mentor',
  'labour',
] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** What may be published, each by itself. */
export const publicationCategories = ['photo', 'name', 'story', 'video', 'work'] as const;
export type PublicationCategory = (typeof publicationCategories)[number];
