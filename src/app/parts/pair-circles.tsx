import { Avatar, colourOf, type Face } from './avatar.tsx';
import './pair-circles.css';

type PairCirclesProps = {
  mentors: readonly Face[];
  mentees: readonly Face[];
  size?: 'regular' | 'large' | undefined;
};

/**
 * The sign of a match everywhere: two circles that overlap, the mentor's first. A side of several
 * people is a circle with their number.
 */
export function PairCircles({ mentors, mentees, size = 'regular' }: PairCirclesProps) {
  const first = faceOf(mentors);
  const second = faceOf(mentees);
  // Two people of one colour would melt into one shape; the second takes the next colour then.
  const clash = first && second && colourOf(first.id) === colourOf(second.id);
  return (
    <span class={`pair-circles pair-circles--${size}`} aria-hidden="true">
      {first && <Avatar face={first} size={size} />}
      {second && <Avatar face={clash ? otherColour(second) : second} size={size} />}
    </span>
  );
}

function faceOf(side: readonly Face[]): Face | undefined {
  const [only] = side;
  if (!only || side.length === 1) return only;
  return { id: only.id, initials: String(side.length) };
}

function otherColour(face: Face): Face {
  let id = face.id;
  while (colourOf(id) === colourOf(face.id)) id += '·';
  return { ...face, id };
}
