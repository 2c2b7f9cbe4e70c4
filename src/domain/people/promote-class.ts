/** What 1 September makes of a school class. */
export type Promotion =
  | { readonly to: 'class'; readonly schoolClass: string }
  | { readonly to: 'graduates' }
  /** A combined class of which only a part leaves: people decide. */
  | { readonly to: 'unclear' }
  /** No class to begin with. */
  | { readonly to: 'nothing' };

/** As `readSchoolClass` writes them: `9А`, `9`, `9-1`, `9 интернат`, and `5–6` for a combined one. */
export function promoteClass(schoolClass: string, lastGrade: number): Promotion {
  const combined = /^(\d{1,2})–(\d{1,2})$/.exec(schoolClass);
  if (combined) return promoteCombined(Number(combined[1]), Number(combined[2]), lastGrade);
  const single = /^(\d{1,2})(\D.*)?$/.exec(schoolClass);
  if (!single) return { to: 'nothing' };
  const grade = Number(single[1]);
  return grade >= lastGrade
    ? { to: 'graduates' }
    : { to: 'class', schoolClass: `${grade + 1}${single[2] ?? ''}` };
}

function promoteCombined(first: number, second: number, lastGrade: number): Promotion {
  if (first >= lastGrade) return { to: 'graduates' };
  return second >= lastGrade
    ? { to: 'unclear' }
    : { to: 'class', schoolClass: `${first + 1}–${second + 1}` };
}
