import { AnteroomRoot, mergeRoster, Roster } from '@anteroom/components';
import { Button, Field, Select, Slider, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { examplePeople } from '../exampleRoom.js';
import { shadesOf } from './shadesOf.js';
import { type ThemeChoice, themeFrom, themeSource } from './themeSource.js';

const FONTS = ["'Segoe UI', sans-serif", 'Georgia, serif', "'Trebuchet MS', sans-serif", 'ui-rounded, sans-serif'];

const INVITED = examplePeople(4);
const ME = INVITED[0]?.acsUserId ?? '';
const PEOPLE = mergeRoster(INVITED, [{ acsUserId: ME, microphone: true, camera: true }]);

/** Lets the reader choose a brand, see it applied, and copy the theme as TypeScript. */
export function ThemePlayground() {
  const [hue, setHue] = useState(322);
  const [saturation, setSaturation] = useState(60);
  const [rest, setRest] = useState<Omit<ThemeChoice, 'brand'>>({ isDark: false, font: FONTS[0] ?? '', radius: 6 });
  const choice = { brand: shadesOf(hue, saturation), ...rest };
  const source = themeSource(choice);
  return (
    <div style={{ display: 'grid', gap: tokens.spacingVerticalL }}>
      <AnteroomRoot data-anteroom="playground" theme={themeFrom(choice)}>
        <div style={{ display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL }}>
          <Field label="Hue">
            <Slider min={0} max={360} value={hue} onChange={(_, { value }) => setHue(value)} />
          </Field>
          <Field label="Saturation">
            <Slider min={0} max={100} value={saturation} onChange={(_, { value }) => setSaturation(value)} />
          </Field>
          <Field label="Radius">
            <Slider
              min={0}
              max={16}
              value={rest.radius}
              onChange={(_, { value }) => setRest({ ...rest, radius: value })}
            />
          </Field>
          <Field label="Font">
            <Select value={rest.font} onChange={(_, { value }) => setRest({ ...rest, font: value })}>
              {FONTS.map((font) => (
                <option key={font}>{font}</option>
              ))}
            </Select>
          </Field>
          <Switch
            label="Dark"
            checked={rest.isDark}
            onChange={(_, { checked }) => setRest({ ...rest, isDark: checked })}
          />
          <div>
            <Button appearance="primary" onClick={() => navigator.clipboard.writeText(source)}>
              Copy as TypeScript
            </Button>
          </div>
        </div>
        <Roster people={PEOPLE} meId={ME} />
      </AnteroomRoot>
      <pre style={{ overflowX: 'auto' }}>{source}</pre>
    </div>
  );
}
