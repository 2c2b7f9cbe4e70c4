import type { ComponentType } from 'preact';
import { GalleryForm } from './gallery-form.tsx';
import { GalleryLists } from './gallery-lists.tsx';
import { GalleryPair } from './gallery-pair.tsx';
import { GalleryParts } from './gallery-parts.tsx';
import { GalleryToday } from './gallery-today.tsx';

export const galleryPages: Partial<Record<string, ComponentType>> = {
  today: GalleryToday,
  form: GalleryForm,
  lists: GalleryLists,
  pair: GalleryPair,
  parts: GalleryParts,
};
