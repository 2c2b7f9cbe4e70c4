import { Card } from '../../parts/card.tsx';
import { ChipGroup } from '../../parts/chip.tsx';
import { changeLanguage, size, sizes, theme, themes } from '../../preferences.ts';
import { language } from '../../text/language.ts';
import { textOf } from '../../text/text-of.ts';

export function LookCard() {
  const words = textOf('settings');
  return (
    <Card title={words.look}>
      <ChipGroup
        label={words.theme}
        value={theme.value}
        options={themes.map((value) => ({ value, label: words.themes[value] }))}
        onChange={(chosen) => {
          theme.value = chosen;
        }}
      />
      <ChipGroup
        label={words.size}
        value={size.value}
        options={sizes.map((value) => ({ value, label: words.sizes[value] }))}
        onChange={(chosen) => {
          size.value = chosen;
        }}
      />
      <ChipGroup
        label={words.language}
        value={language.value}
        options={[
          { value: 'ru' as const, label: words.languages.ru },
          { value: 'en' as const, label: words.languages.en },
        ]}
        onChange={(chosen) => void changeLanguage(chosen)}
      />
    </Card>
  );
}
