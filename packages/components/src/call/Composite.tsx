import { can, type Role } from '@anteroom/contract';
import type { CallSession } from '@anteroom/hooks/call';
import type { AvatarPersonaDataCallback } from '@azure/communication-react';
import { useFluent } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { useLoaded, useLocale } from '../text/index.js';
import { callLocales } from './callLocales.js';
import type { CallUi } from './engine/index.js';
import { useCallTheme } from './theme/index.js';

type CompositeProps = Pick<CallSession<CallUi>, 'engine' | 'adapter'> & {
  /** Nothing that needs a role is shown while it is not known. */
  role: Role | undefined;
  isMobile: boolean;
  /** Pictures of people, by the host's directory. The same function until one changes. */
  avatarOf: AvatarPersonaDataCallback;
};

/** Microsoft's call UI. Memoised: it makes an `AudioContext` on every render of its parent. */
export const Composite = memo(function Composite({ engine, adapter, role, isMobile, avatarOf }: CompositeProps) {
  const { CallComposite } = engine.ui;
  const { dir } = useFluent();
  const fluentTheme = useCallTheme();
  const formFactor = isMobile ? 'mobile' : 'desktop';
  const options = useMemo(() => compositeOptions(role, isMobile), [role, isMobile]);
  const { name } = useLocale();
  const words = useLoaded(callLocales, name);
  if (name && !words) return null;
  return (
    <CallComposite
      adapter={adapter}
      fluentTheme={fluentTheme}
      rtl={dir === 'rtl'}
      formFactor={formFactor}
      options={options}
      onFetchAvatarPersonaData={avatarOf}
      locale={words?.locale}
    />
  );
});

/**
 * What the role may not use is absent, where the library would show it disabled. Our roster stands in for the library's
 * people pane, our ended screen for its survey. A phone has no screen to share. Made anew for each form, because the library
 * writes into the options that it is given.
 */
function compositeOptions(role: Role | undefined, isMobile: boolean) {
  return {
    callControls: {
      peopleButton: false,
      // The call screen's own Leave button is there on every page of the library.
      endCallButton: false,
      microphoneButton: can(role, 'unmuteMic'),
      cameraButton: can(role, 'turnVideoOn'),
      screenShareButton: !isMobile && can(role, 'shareScreen'),
    },
    surveyOptions: { disableSurvey: true },
  };
}
