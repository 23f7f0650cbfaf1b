import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const useStyles = makeStyles({
  frame: {
    display: 'block',
    inlineSize: '100%',
    blockSize: '100vh',
    borderBlockStyle: 'none',
    borderInlineStyle: 'none',
  },
  words: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
  },
});

interface LiveCallProps {
  /** Where the example host runs: the address that `npm start` prints. */
  host: string;
  left: string;
  right: string;
}

/** A real call of two people over the emulator, each in a frame of the example host. Explains how to start the host if it isn't running. */
export function LiveCall({ host, left, right }: LiveCallProps) {
  const styles = useStyles();
  const [isThere, setIsThere] = useState(false);

  useEffect(() => {
    const controller = new AbortController();
    setIsThere(false);
    // A page of another origin can't read the response, but it learns whether there is one.
    fetch(host, { mode: 'no-cors', signal: controller.signal }).then(
      () => setIsThere(!controller.signal.aborted),
      () => undefined,
    );
    return () => controller.abort();
  }, [host]);

  if (isThere) {
    const url = new URL('/side-by-side', host);
    url.search = new URLSearchParams({ left, right }).toString();
    return (
      <iframe
        className={styles.frame}
        title="Two people in a call"
        src={url.href}
        allow="camera; microphone; display-capture; autoplay"
      />
    );
  }
  return (
    <div className={styles.words}>
      <Subtitle2 as="h1">Nothing is running at {host} yet</Subtitle2>
      <Body1>
        Run <code>npm start</code> in the project, then open this story again to see two people in a real call, without
        the cloud.
      </Body1>
    </div>
  );
}
