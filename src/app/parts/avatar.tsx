import './avatar.css';

export type Face = {
  /** Decides the colour, so that a person keeps it everywhere. */
  id: string;
  /** «АК» */
  initials: string;
};

type AvatarProps = { face: Face; size?: 'small' | 'regular' | 'large' | undefined };

/** Initials in a circle. Silent: the name always stands beside it. */
export function Avatar({ face, size = 'regular' }: AvatarProps) {
  return (
    <span class={`avatar avatar--${size} avatar--${colourOf(face.id)}`} aria-hidden="true">
      {face.initials}
    </span>
  );
}

/** Rose is not among them: it means a refusal. */
const colours = ['pine', 'amber', 'sky', 'plum'] as const;

export function colourOf(id: string): (typeof colours)[number] {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return colours[sum % colours.length] ?? 'pine';
}
