/**
 * Two at a table when one at a time would give a mentee fewer than three talks: too few to compare,
 * and the cards of choice after the evening would mean little.
 */
export function suggestMenteesAtTable(mentors: number, mentees: number, rounds: number): 1 | 2 {
  const talksEach = (Math.min(mentors, mentees) * rounds) / Math.max(1, mentees);
  return Math.min(talksEach, mentors) < Math.min(fewestTalks, mentors) ? 2 : 1;
}

const fewestTalks = 3;
