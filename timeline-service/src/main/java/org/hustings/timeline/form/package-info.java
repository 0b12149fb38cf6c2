/**
 * Timelines in the forms that others read: feeds, calendars, a newsroom's timeline, a table.
 *
 * <p>A form says what the record says and no more: whoever speaks in an allegation stands in front of it, an entry that
 * was cancelled stays and says so, and text of anyone is text, in each form by that form's own rules. Start at
 * {@link org.hustings.timeline.form.ShownEntry}.
 */
@NullMarked
package org.hustings.timeline.form;

import org.jspecify.annotations.NullMarked;
