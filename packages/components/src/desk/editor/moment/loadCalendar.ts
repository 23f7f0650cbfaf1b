/** Fluent's calendar is large, and not every person opens it: it is a chunk of its own. */
export const loadCalendar = () => import('./DateCalendar.js');
