import type { SchoolEvent } from '../../../domain/records/event.ts';
import type { EveningMoment } from '../../../domain/rotation/evening-clock.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { formatClock } from '../../text/durations.ts';
import { textOf } from '../../text/text-of.ts';
import { type ClockActs } from './clock-acts.ts';
import { momentWords, roundWords, secondsLeft } from './moment-words.ts';
import { isSoundOn, unlockSound } from './sound.ts';
import { useAwake } from './use-awake.ts';
import { isLastMinute, isRunning } from './use-moment.ts';
import './clock-face.css';

type FaceProps = { event: SchoolEvent; moment: EveningMoment };

/** Which round, how much of it is left, and what happens now. */
export function ClockFace({ event, moment }: FaceProps) {
  const seconds = secondsLeft(moment, event.minutes);
  return (
    <div class={`clock-face clock-face--${isLastMinute(moment) ? 'late' : moment.phase}`}>
      <p class="clock-face__round">{roundWords(moment, event.plan.length)}</p>
      <p class="clock-face__digits" role="timer" aria-label={textOf('evening').timeLeft}>
        {formatClock(seconds)}
      </p>
      <div class="clock-face__bar" aria-hidden="true">
        <div style={{ inlineSize: `${partGone(moment) * 100}%` }} />
      </div>
      <p class="clock-face__words" aria-live="polite">
        {momentWords(moment)}
      </p>
    </div>
  );
}

const partGone = (moment: EveningMoment): number => {
  if (moment.phase === 'before') return 0;
  return moment.phase === 'over' ? 1 : 1 - moment.leftMillis / moment.lengthMillis;
};

/** The one button of the moment, and the way to the next round. */
export function ClockButtons({ event, moment, acts }: FaceProps & { acts: ClockActs }) {
  const words = textOf('evening');
  if (moment.phase === 'before') {
    return (
      <Button kind="primary" size="tall" wide onClick={acts.start}>
        {words.start}
      </Button>
    );
  }
  if (moment.phase === 'over') return null;
  return (
    <>
      {moment.isPaused ? (
        <Button kind="primary" size="tall" wide onClick={acts.resume}>
          {words.resume}
        </Button>
      ) : (
        <Button kind="primary" size="tall" wide onClick={acts.pause}>
          {words.pause}
        </Button>
      )}
      <Button size="tall" wide onClick={acts.next}>
        {moment.round < event.plan.length ? words.nextRound : words.finish}
      </Button>
    </>
  );
}

/** What the browser does not do for the evening, and what to do instead. */
export function ClockTroubles({ moment }: Pick<FaceProps, 'moment'>) {
  const words = textOf('evening');
  const runs = isRunning(moment);
  const awake = useAwake(runs);
  return (
    <>
      {runs && !isSoundOn.value && (
        <Note
          actions={
            <Button size="row" onClick={() => void unlockSound()}>
              {words.soundOn}
            </Button>
          }
        >
          {words.soundOff}
        </Note>
      )}
      {awake === 'missing' && <Note>{words.awakeMissing}</Note>}
      {awake === 'refused' && <Note>{words.awakeRefused}</Note>}
    </>
  );
}
