import { localeNames } from '@anteroom/components';
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { LOOK_NAMES, withQuery } from './look.js';
import { useWords } from './words.js';

const useStyles = makeStyles({
  switches: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  field: { flexGrow: 1, minInlineSize: '140px' },
});

/** Each language's name for itself. */
const ownName = (locale: string) => new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

/** Theme and language, stored in the address so that links and all pages of the host share them. */
export function LookSwitches({ search }: { search: string }) {
  const styles = useStyles();
  const words = useWords();
  const [path, navigate] = useLocation();
  const query = new URLSearchParams(search);
  const change = (name: string) => (value: string) =>
    navigate(withQuery(path, search, { [name]: value }), { replace: true });
  return (
    <div className={styles.switches}>
      <Choice label={words.theme} value={query.get('theme') ?? ''} onChange={change('theme')}>
        <option value="">{words.systemDefault}</option>
        {LOOK_NAMES.map((name) => (
          <option key={name} value={name}>
            {words.looks[name]}
          </option>
        ))}
      </Choice>
      <Choice label={words.language} value={query.get('locale') ?? 'en-US'} onChange={change('locale')}>
        {localeNames.map((name) => (
          <option key={name} value={name}>
            {ownName(name)}
          </option>
        ))}
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select value={value} onChange={(_, chosen) => onChange(chosen.value)}>
        {children}
      </Select>
    </Field>
  );
}
