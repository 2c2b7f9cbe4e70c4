import { signal } from '@preact/signals';
import { isLocalDate, type LocalDate } from '../domain/dates.ts';
import { handedOverDraft } from '../domain/handed-over.ts';
import type { Json } from '../domain/json.ts';
import type { SurveyMoment } from '../domain/records/survey.ts';
import { api } from './worker-bridge.ts';

/**
 * The device is in the hands of a pupil who fills in the questionnaire, or of a participant who fills
 * in his survey, and sees nothing else. It is kept beside the records as a draft, so that a reload,
 * another tab or a killed browser stay in the mode: `localStorage` is written a while later, and a
 * kill would have opened the school to the pupil. It ends with the coordinator's code, and with the
 * day: a code that is forgotten must not lock a school out of its programme.
 */
export type HandedOver = {
  readonly person: string;
  readonly code: string;
  readonly on: LocalDate;
  /** `null` stands for the questionnaire of a mentee. */
  readonly survey: HandedSurvey | null;
};

export type HandedSurvey = { readonly match: string; readonly moment: SurveyMoment };

/**
 * A changing number, and `on` in the mode. Its change tells the other tabs to read the draft. Where it
 * does not say `on`, a start draws the frame of the school at once. After a kill it may lag behind:
 * then that frame, without a name in it, stands for a moment.
 */
const bellKey = 'krug handed over';

export const handedOver = signal<HandedOver | null>(null);

/** As the worker's first answer says it, before the school is shown: that must not flash by in a pupil's hands. */
export function noteHandedOver(draft: Json): void {
  handedOver.value = toHandedOver(draft);
}

export const mayBeHandedOver = (): boolean =>
  localStorage.getItem(bellKey)?.endsWith(' on') ?? false;

/** What one tab begins or ends, the others follow. */
export function watchHandedOver(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === bellKey) readAgain();
  });
  // It may have rung before anybody listened.
  if (mayBeHandedOver() !== (handedOver.value !== null)) readAgain();
}

function readAgain(): void {
  void api.readDraft(handedOverDraft).then(noteHandedOver);
}

/** `false`: there was no room to keep it, and the device stays with the coordinator. */
export async function handOver(next: HandedOver): Promise<boolean> {
  const kept = await api.saveDraft(handedOverDraft, { ...next });
  if (!kept.ok) return false;
  handedOver.value = next;
  ringOtherTabs();
  return true;
}

/** `false`: not the code that was chosen. */
export async function takeDeviceBack(code: string): Promise<boolean> {
  if (handedOver.value?.code !== code.trim()) return false;
  await api.saveDraft(handedOverDraft, null);
  handedOver.value = null;
  ringOtherTabs();
  return true;
}

export const isCode = (text: string): boolean => /^\d{4}$/.test(text.trim());

function ringOtherTabs(): void {
  const rung = Number.parseInt(localStorage.getItem(bellKey) ?? '', 10) || 0;
  localStorage.setItem(bellKey, `${rung + 1}${handedOver.value ? ' on' : ''}`);
}

function toHandedOver(draft: Json): HandedOver | null {
  if (draft === null || typeof draft !== 'object' || !('person' in draft)) return null;
  const { person, code, on, survey = null } = draft;
  if (typeof person !== 'string' || typeof code !== 'string' || typeof on !== 'string') return null;
  if (!isCode(code) || !isLocalDate(on)) return null;
  return { person, code, on, survey: toHandedSurvey(survey) };
}

function toHandedSurvey(draft: Json): HandedSurvey | null {
  if (draft === null || typeof draft !== 'object' || !('match' in draft)) return null;
  const { match, moment } = draft;
  if (typeof match !== 'string' || (moment !== 'before' && moment !== 'after')) return null;
  return { match, moment };
}
