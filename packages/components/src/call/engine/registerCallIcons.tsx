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
  PersonRegular,
  SearchRegular,
  WarningRegular,
} from '@fluentui/react-icons';

/**
 * Registers the icons that Fluent v8's controls use by name. Fluent v8 would download its icon font from a CDN; these are
 * equivalent SVG icons. Icons that the host has already registered stay as they are.
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
        contact: <PersonRegular />,
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
