import { InfoRegular } from '@fluentui/react-icons';
import { formatList, formatMoment, type Strings, useStrings, visibleName } from '../../../text/index.js';
import { useHeadings } from '../../../ui/index.js';
import type { CallEffect, DraftPerson } from '../draft/index.js';
import type { RoomFormState } from './RoomForm.types.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';

/** How many people are named before the others are counted. */
const NAMES_SHOWN = 3;

function someone(people: readonly DraftPerson[], { roomEditor, locale }: Strings): { names: string; count: number } {
  const shown = people.slice(0, NAMES_SHOWN).map(({ displayName, id }) => visibleName(displayName) ?? id);
  const more = people.length - shown.length;
  const parts = more > 0 ? [...shown, roomEditor.effects.others({ count: more })] : shown;
  return { names: formatList(parts, locale), count: people.length };
}

/** @param inCallCount the number of people in the call, if known: then everyone named is in it */
function say(effect: CallEffect, strings: Strings, now: number, inCallCount: number | undefined): string {
  const words = strings.roomEditor.effects;
  const isKnown = inCallCount !== undefined;
  switch (effect.kind) {
    case 'role': {
      const said = { ...someone(effect.people, strings), role: strings.roles[effect.role].name };
      return isKnown ? words.roleInCall(said) : words.roleIfInCall(said);
    }
    case 'removed': {
      const said = someone(effect.people, strings);
      return isKnown ? words.removedInCall(said) : words.removedIfInCall(said);
    }
    case 'ends': {
      const moment = formatMoment(Date.parse(effect.at), now, strings.locale);
      return isKnown ? words.endsInCall({ moment, count: inCallCount }) : words.endsIfInCall({ moment });
    }
    case 'not-before':
      return words.notBefore({ moment: formatMoment(Date.parse(effect.at), now, strings.locale) });
    case 'phone':
      return effect.isOn ? words.phoneOn : words.phoneOff;
  }
}

/** Shows the immediate effects of saving on people in the call. Nothing while there are none. */
export function EffectsSection({ state: { effects, isChanged, now, inCallCount } }: { state: RoomFormState }) {
  const strings = useStrings();
  const words = strings.roomEditor.effects;
  const { SectionHeading } = useHeadings();
  const styles = useRoomFormStyles();
  // Always mounted, because screen readers announce only changes inside an existing live region.
  return (
    <section className={styles.effects} data-anteroom="room-effects" role="status">
      {isChanged && effects && effects.length > 0 && (
        <>
          <SectionHeading className={styles.effectsHeading}>
            <InfoRegular aria-hidden className={styles.effectsIcon} />
            {words.title}
          </SectionHeading>
          <ul className={styles.effectsList}>
            {effects.map((effect) => (
              <li key={effect.kind === 'role' ? effect.role : effect.kind}>{say(effect, strings, now, inCallCount)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
