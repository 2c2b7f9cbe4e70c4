/** The circles of influence around the school, from the inside out. */
export const circles = [
  'pupils',
  'teachers',
  'staff',
  'parents',
  'graduates',
  'entrepreneurs',
  'officials',
  'employees',
  'residents',
] as const;

export type CircleOfInfluence = (typeof circles)[number];
