/** What kind of list it is: people, or one of the two official bases of the target model. */
export const importKinds = ['people', 'mentees', 'mentors'] as const;
export type ImportKind = (typeof importKinds)[number];

const aboutPerson = [
  'fullName',
  'familyName',
  'givenName',
  'patronymic',
  'sex',
  'schoolClass',
  'born',
  'phone',
  'contact',
  'guardian',
  'guardianPhone',
  'position',
  'workplace',
  'experienceYears',
  'graduationYear',
  'interests',
  'note',
] as const;

/** Columns that both official bases share: about the participation, not about the person. */
const aboutParticipation = [
  'enteredOn',
  'partners',
  'form',
  'partnerWorkplace',
  'finishedOn',
  'result',
  'caseLink',
] as const;

/** What a column can mean in each kind of list. `ignored` columns are read by nobody. */
export const meaningsByKind = {
  people: [...aboutPerson, 'ignored'],
  mentees: [...aboutPerson, 'requestWords', ...aboutParticipation, 'finishedMark', 'ignored'],
  mentors: [
    ...aboutPerson,
    'competences',
    'achievements',
    'ages',
    'hours',
    ...aboutParticipation,
    'ignored',
  ],
} as const satisfies Record<ImportKind, readonly string[]>;

export type ColumnMeaning = (typeof meaningsByKind)[ImportKind][number];
