/** Tests of what the contract says of forms. */
@NullMarked
package org.hustings.timeline.form.api;

import org.jspecify.annotations.NullMarked;
