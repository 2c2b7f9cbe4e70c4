import { render } from 'preact';
import { loadTexts } from '../../src/app/text/text-of.ts';
import { galleryPages } from './gallery.tsx';

/** `gallery.html?page=today&theme=dark&size=150`: one page of parts, for eyes and pictures. */
const query = new URLSearchParams(location.search);
const { dataset } = document.documentElement;
for (const name of ['theme', 'size'] as const) {
  const value = query.get(name);
  if (value) dataset[name] = value;
}

await loadTexts(['parts', 'shell']);
const Page = galleryPages[query.get('page') ?? 'today'];
const root = document.querySelector('#app');
if (root && Page) render(<Page />, root);
