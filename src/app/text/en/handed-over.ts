import type { Texts } from '../ru.ts';

export const handedOver: Texts['handedOver'] = {
  handOver: 'Hand over to a pupil',
  lead: 'Only the questionnaire stays on the screen. The code leads back to the programme.',
  forWhom: 'Who fills it in',
  nobody: 'Choose who fills in the questionnaire.',
  code: 'Code of four digits',
  codeHint: 'Choose and remember it. If you forget it, the programme opens by itself tomorrow.',
  badCode: 'It takes four digits.',
  begin: 'Hand over the device',
  title: 'Questionnaire of a mentee',
  greeting: 'Tell us what you need help with. Only the coordinator will see your answers.',
  empty: 'Write at least a few words, or choose a theme.',
  done: 'Done',
  thanks: 'Thank you! Your answers are saved.',
  giveBack: 'Please give the device back to whoever gave it to you.',
  forCoordinator: 'For the coordinator',
  wrongCode: 'This is not the code.',
  takeBack: 'Back to the programme',
  survey: {
    handOver: 'Hand over for the survey',
    greeting: 'Only the coordinator will see your answers.',
    giveBack: 'Please give the device back to whoever gave it to you.',
  },
};
