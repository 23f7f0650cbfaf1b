export { avatarPaint, avatarProps } from './avatarProps.js';
export { Countdown } from './Countdown.js';
export { FailureBar } from './FailureBar.js';
export { FailureDetails } from './FailureDetails.js';
export {
  type HeadingLevel,
  HeadingLevelProvider,
  type HeadingLevelProviderProps,
  useHeadings,
} from './HeadingLevelProvider.js';
export { RoleBadge, type RoleBadgeProps } from './RoleBadge.js';
export { RoomTimes } from './RoomTimes.js';
export { StaleBar } from './StaleBar.js';
export { TakesLong } from './TakesLong.js';
export { BELOW_END, TouchMenu } from './TouchMenu.js';
export { useAfterDialogClose } from './useAfterDialogClose.js';
export { useArrivalFocus } from './useArrivalFocus.js';
export { type DialogState, useDialogState } from './useDialogState.js';
export { useMediaQuery } from './useMediaQuery.js';
export { useNativePicker } from './useNativePicker.js';
export { WaitSpinner } from './WaitSpinner.js';
