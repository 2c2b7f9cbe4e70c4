import type { Form } from './forms.ts';

/** As the target model names them: content of Russian documents, whatever language the screen speaks. */
export const formOnPaper: Readonly<Record<Form, string>> = {
  'pupil-pupil': 'ученик – ученик',
  'teacher-teacher': 'учитель – учитель',
  'student-pupil': 'студент – ученик',
  'employer-pupil': 'работодатель – ученик',
  'employer-student': 'работодатель – студент',
};
