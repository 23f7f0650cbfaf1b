import { DEFAULT_COMPOSITE_ICONS } from '@azure/communication-react';
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
 * Registers the icons that Fluent v8's controls and Microsoft's call UI use by name. Fluent v8 would download its icon font from
 * a CDN; these are equivalent SVG icons. Icons that the host has already registered stay as they are.
 */
export function registerCallIcons(): void {
  takeCompositeIcons();
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

/**
 * Registers the icons of Microsoft's call UI once. It would register them again each time that it is rendered, with a warning in
 * the host's console, so its own list is emptied.
 */
function takeCompositeIcons(): void {
  const icons = Object.entries(DEFAULT_COMPOSITE_ICONS).filter(([, icon]) => icon !== undefined);
  registerIcons({ icons: Object.fromEntries(icons) }, { disableWarnings: true });
  for (const [name] of icons) Reflect.deleteProperty(DEFAULT_COMPOSITE_ICONS, name);
}
