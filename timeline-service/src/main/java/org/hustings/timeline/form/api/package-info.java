/** Forms over HTTP, and which of them a request is answered in. */
@NullMarked
package org.hustings.timeline.form.api;

import org.jspecify.annotations.NullMarked;
