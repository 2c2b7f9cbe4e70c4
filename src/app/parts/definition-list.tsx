import type { ComponentChildren } from 'preact';
import './definition-list.css';

type DefinitionListProps = {
  items: readonly { term: string; value: ComponentChildren }[];
};

/** What is known of something, name beside value. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl class="definition-list">
      {items.map(({ term, value }) => (
        <div key={term} class="definition-list__item">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
