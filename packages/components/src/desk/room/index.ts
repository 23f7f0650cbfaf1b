export { LoadingRoom } from './LoadingRoom.js';
export { PhaseChip, type PhaseChipProps } from './PhaseChip.js';
export { useTimeToPhase } from './useTimeToPhase.js';
