const russianZones = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Kamchatka',
] as const;

/** The eleven time zones, with this device's own added where it is another; named as the browser names them. */
export function zonesOfRussia(own: string): { value: string; label: string }[] {
  const zones: readonly string[] = russianZones;
  const all = zones.includes(own) ? zones : [own, ...zones];
  return all.map((zone) => ({ value: zone, label: zoneWords(zone) }));
}

function zoneWords(zone: string): string {
  const name = (style: 'longGeneric' | 'shortOffset') =>
    new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: zone, timeZoneName: style })
      .formatToParts()
      .find((part) => part.type === 'timeZoneName')?.value ?? zone;
  return `${name('longGeneric')} (${name('shortOffset')})`;
}
