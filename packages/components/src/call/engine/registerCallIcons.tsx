import { registerIcons } from '@fluentui/react/lib/Styling';
import {
  CheckmarkCircleRegular,
  CheckmarkRegular,
  ChevronDownRegular,
  ChevronLeftRegular,
  ChevronRightRegular,
  ChevronUpRegular,
  DismissCircleRegular,
  DismissRegular,
  ErrorCircleRegular,
  InfoRegular,
  MoreHorizontalRegular,
  SearchRegular,
  WarningRegular,
} from '@fluentui/react-icons';

/**
 * The glyphs that Fluent v8's own controls ask for by name. Its icon font comes from a CDN; these are drawings of the
 * same meaning. A name that the host has registered already is left alone.
 */
export function registerCallIcons(): void {
  registerIcons(
    {
      icons: {
        cancel: <DismissRegular />,
        checkmark: <CheckmarkRegular />,
        chevrondown: <ChevronDownRegular />,
        chevronleft: <ChevronLeftRegular />,
        chevronright: <ChevronRightRegular />,
        chevronup: <ChevronUpRegular />,
        clear: <DismissRegular />,
        completed: <CheckmarkCircleRegular />,
        error: <ErrorCircleRegular />,
        errorbadge: <DismissCircleRegular />,
        info: <InfoRegular />,
        more: <MoreHorizontalRegular />,
        search: <SearchRegular />,
        warning: <WarningRegular />,
      },
    },
    { disableWarnings: true },
  );
}
