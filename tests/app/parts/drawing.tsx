// First of all: the first stylesheet on the page decides the order of the layers.
import '../../../src/app/look/look.css';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import { loadTexts } from '../../../src/app/text/text-of.ts';

/** Each test draws into a fresh place in the document, in Russian, and leaves nothing behind. */
let place: HTMLElement | null = null;

beforeEach(async () => {
  await loadTexts(['parts', 'shell']);
});

afterEach(() => {
  if (!place) return;
  render(null, place);
  place.remove();
  place = null;
});

/** Draws the part; drawing again changes its props, as a screen would. */
export function draw(part: ComponentChild): HTMLElement {
  if (!place) {
    place = document.createElement('div');
    document.body.append(place);
  }
  render(part, place);
  return place;
}
