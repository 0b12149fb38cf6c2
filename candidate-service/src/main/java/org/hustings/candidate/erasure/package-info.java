/**
 * The erasure of a person's data, as UK GDPR article 17 asks for.
 *
 * <p>Owns nothing: each feature erases what it keeps of the person. Start at
 * {@link org.hustings.candidate.person.application.PersonErasure}.
 */
@NullMarked
package org.hustings.candidate.erasure;

import org.jspecify.annotations.NullMarked;
