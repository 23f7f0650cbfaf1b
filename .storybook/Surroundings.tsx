import { useLocale } from '@anteroom/components';
import { FluentProvider, type FluentProviderProps } from '@fluentui/react-components';

/** The page around a story: the toolbar's theme, in the direction of its language or its own. */
export function Surroundings(props: FluentProviderProps) {
  const { dir = 'ltr' } = useLocale();
  return <FluentProvider {...props} dir={dir} />;
}
