import type { Texts } from '../ru.ts';

export const acts: Texts['acts'] = {
  storageFull:
    'This device has no room left. The last thing was not saved, everything else is safe. Free some room and try again.',
  storageBroken:
    'The storage does not answer. The last thing was not saved, everything else is safe. Close other tabs of Krug and try again.',
  storageRetired:
    'This tab is out of date: Krug was updated or closed in another one. The last entry is not saved. Copy it and open the page anew.',
  nothingToUndo: 'It cannot be taken back any more: the record has changed.',
  recordMissing: 'This record is no longer on the device.',
  matchWithoutPeople: 'Choose a mentor and a mentee.',
  ownMentor: 'One person cannot be both mentor and mentee.',
  matchHasMeetings: 'The match has meetings: it can be finished, not deleted.',
  closingWithoutReason: 'Write why the match ends.',
  closingIncomplete: (missing) =>
    `Not written down for the closure: ${missing}. Write it on the page of the match: “More” – “Finish”.`,
  bannedTogether: 'The coordinator asked not to put these people together.',
  matchNotReady: 'The match cannot begin yet: its page shows what is missing.',
  mentorFull: (mentees, capacity) =>
    `The mentor would have ${mentees} mentees, and has ${capacity} places.`,
  noPublicationConsent: 'Publishing needs a consent of its own from everyone it is about.',
  yearArchived: 'This school year is archived: it can be read and no longer changed.',
  surveyLocked:
    'The survey “after” is filled in, so “before” stays as it is. If “before” is wrong, first delete “after” on its page.',
  notAccepted: 'This cannot be written so. What you typed is still on the screen.',
};
