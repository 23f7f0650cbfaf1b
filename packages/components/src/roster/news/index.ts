export { RosterAnnouncer, type RosterAnnouncerProps } from './RosterAnnouncer.js';
