import { can, type Role } from '@anteroom/contract';
import { adapterForComposite, type CallSession, type CallUi } from '@anteroom/hooks/call';
import type { AvatarPersonaDataCallback, CompositeLocale } from '@azure/communication-react';
import { useFluent } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { useLoaded, useLocale } from '../text/index.js';
import { withoutToldDevices } from './adapter/index.js';
import { callLocales } from './callLocales.js';
import { useCallTheme } from './theme/index.js';

type CompositeProps = Pick<CallSession<CallUi>, 'engine' | 'adapter'> & {
  /** While it's unknown, nothing that needs a role is shown. */
  role: Role | undefined;
  isMobile: boolean;
  /** Returns pictures from the host's directory. The same function until a picture changes. */
  avatarOf: AvatarPersonaDataCallback;
  /** Who else is invited, for a person who is alone in the call. `undefined` while it's unknown. */
  invited: string | undefined;
};

/** Microsoft's call UI. Memoized, because it creates an `AudioContext` on every render. */
export const Composite = memo(function Composite({
  engine,
  adapter,
  role,
  isMobile,
  avatarOf,
  invited,
}: CompositeProps) {
  const { CallComposite, COMPOSITE_LOCALE_EN_US } = engine.ui;
  const { dir } = useFluent();
  const fluentTheme = useCallTheme();
  const formFactor = isMobile ? 'mobile' : 'desktop';
  const quiet = useMemo(() => withoutToldDevices(adapterForComposite(adapter)), [adapter]);
  const options = useMemo(() => compositeOptions(role, isMobile), [role, isMobile]);
  // Always a locale. If the library got its first one later, it would wrap its tree and mount the call's UI again.
  const words = useLoaded(callLocales, useLocale().name)?.locale ?? COMPOSITE_LOCALE_EN_US;
  const locale = useMemo(() => withInvited(words, invited), [words, invited]);
  return (
    <CallComposite
      adapter={quiet}
      fluentTheme={fluentTheme}
      rtl={dir === 'rtl'}
      formFactor={formFactor}
      options={options}
      onFetchAvatarPersonaData={avatarOf}
      locale={locale}
    />
  );
});

/** Adds to "Waiting for others to join" who they are. */
function withInvited(locale: CompositeLocale, invited: string | undefined): CompositeLocale {
  // The locale of a host's own engine, such as a fake, may have no words for the components.
  const component: Partial<CompositeLocale['component']> | undefined = locale.component;
  if (invited === undefined || !component?.strings) return locale;
  const { videoGallery } = component.strings;
  const waitingScreenText = `${videoGallery.waitingScreenText}\n${invited}`;
  const strings = { ...component.strings, videoGallery: { ...videoGallery, waitingScreenText } };
  return { ...locale, component: { ...component, strings } };
}

/**
 * Hides the controls that the role may not use; the library would show them disabled. Our roster replaces the library's
 * people pane, and our ended screen replaces its survey. Phones can't share a screen. Every form factor gets a new object,
 * because the library writes to the options that it receives.
 */
function compositeOptions(role: Role | undefined, isMobile: boolean) {
  return {
    callControls: {
      peopleButton: false,
      microphoneButton: can(role, 'unmuteMic'),
      cameraButton: can(role, 'turnVideoOn'),
      screenShareButton: !isMobile && can(role, 'shareScreen'),
    },
    surveyOptions: { disableSurvey: true },
  };
}
