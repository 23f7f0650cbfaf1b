import { useEventCallback } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';

interface TypedOptions {
  /** What is meant, or the text that could not be read. */
  value: string;
  read: (text: string) => string | undefined;
  write: (value: string) => string;
  onChange: (value: string) => void;
}

/**
 * The text that a person types and the value that it means. The text stays as typed until they leave the field or press Enter:
 * then it is read, or kept for them to correct. A text that is already whole changes the value at once.
 */
export function useTyped({ value, read, write, onChange }: TypedOptions) {
  const [typed, setTyped] = useState<string>();
  // What has not been read yet: one key can choose an option and leave, before the next render.
  const pending = useRef<string>();

  const change = (next: string) => {
    if (next !== value) onChange(next);
  };
  const type = useEventCallback((text: string) => {
    pending.current = text;
    setTyped(text);
    const next = read(text);
    if (next !== undefined && (text === next || text === write(next))) change(next);
  });
  const leave = useEventCallback(() => {
    const text = pending.current;
    if (text === undefined) return;
    pending.current = undefined;
    setTyped(undefined);
    change(read(text) ?? text.trim());
  });
  const pick = useEventCallback((next: string) => {
    pending.current = undefined;
    setTyped(undefined);
    change(next);
  });
  return {
    text: typed ?? write(value),
    /** What the typed text means; `undefined` while nothing is typed, and for a text that can't be read. */
    typedValue: typed === undefined ? undefined : read(typed),
    type,
    leave,
    pick,
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Enter') leave();
    },
  };
}
