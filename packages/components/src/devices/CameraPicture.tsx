import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useStrings } from '../text/index.js';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    inset: 0,
    inlineSize: '100%',
    blockSize: '100%',
    objectFit: 'cover',
    transform: 'scaleX(-1)',
  },
});

/** The person's own camera, mirrored, as people know themselves from mirrors. */
export function CameraPicture({ stream }: { stream: MediaStream }) {
  const strings = useStrings();
  const styles = useStyles();
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return <video ref={video} autoPlay playsInline muted aria-label={strings.lobby.selfView} className={styles.root} />;
}
