/** How the work goes; decides the workflow. */
export const models = ['traditional', 'peer', 'group', 'flash', 'speed', 'reverse'] as const;
export type Model = (typeof models)[number];

/** The five official forms; they decide the statistics, independently of the model. */
export const forms = {
  'pupil-pupil': ['achieving-failing', 'leader-passive', 'equals', 'adapted-newcomer'],
  'teacher-teacher': [
    'experienced-young',
    'leader-struggling',
    'innovator-conservative',
    'subject-experienced-novice',
  ],
  'student-pupil': ['achieving-failing', 'leader-indifferent', 'equal-other', 'supervisor-author'],
  'employer-pupil': ['professional-indifferent', 'colleague-junior', 'employer-future-worker'],
  'employer-student': [
    'professional-indifferent',
    'professional-choosing',
    'colleague-future',
    'employer-future-worker',
  ],
} as const;

export type Form = keyof typeof forms;
export type Variant = (typeof forms)[Form][number];

export const isForm = (code: string | null): code is Form =>
  code !== null && Object.hasOwn(forms, code);
