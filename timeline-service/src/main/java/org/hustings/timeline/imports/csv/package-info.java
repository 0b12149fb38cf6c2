/** Tables in the layout of the spreadsheet of TimelineJS. */
@NullMarked
package org.hustings.timeline.imports.csv;

import org.jspecify.annotations.NullMarked;
