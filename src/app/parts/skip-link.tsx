import { textOf } from '../text/text-of.ts';
import './skip-link.css';

/** The first stop of the Tab key: over the navigation, straight to the page. */
export function SkipLink({ target }: { target: string }) {
  return (
    <a class="skip-link" href={`#${target}`}>
      {textOf('parts').skip}
    </a>
  );
}
