import type { Slots } from '../matching/matching-input.ts';
import type { Person } from '../records/person.ts';
import type { Programme } from '../records/programme.ts';

const lastLesson = 12;

/**
 * The hours somebody can meet, `1-6` for Monday and the sixth lesson. The school bus is a hard
 * limit: whoever goes home by it has no hour after the last lesson for which it waits, and whoever
 * rides and was not asked has all the hours before.
 */
export function listFreeSlots(
  slots: readonly string[],
  person: Pick<Person, 'ridesBus'>,
  programme: Pick<Programme, 'lastLessonBeforeBus'> | null,
): Slots {
  const lessons = Object.entries(programme?.lastLessonBeforeBus ?? {});
  if (!person.ridesBus || lessons.length === 0) return slots.length === 0 ? 'not-asked' : slots;
  const last = new Map(lessons);
  if (slots.length === 0) {
    return lessons.flatMap(([day, lesson]) =>
      Array.from({ length: Math.min(lesson, lastLesson) }, (_, index) => `${day}-${index + 1}`),
    );
  }
  return slots.filter((slot) => {
    const [day = '', lesson = ''] = slot.split('-');
    return Number(lesson) <= (last.get(day) ?? lastLesson);
  });
}
