/**
 * Rules that every service holds its input to by Bean Validation, beyond those that come with it: what a web address is,
 * how long a text is and when it is blank.
 */
@NullMarked
package org.hustings.commons.validation;

import org.jspecify.annotations.NullMarked;
