/**
 * HTTP as this suite speaks it: strong ETags and conditional requests, merge patches, strict bodies and
 * parameters. Resources use {@link org.hustings.commons.http.Representation},
 * {@link org.hustings.commons.http.ExpectedVersion} and {@link org.hustings.commons.http.MergePatch}; the filters here
 * do the rest without being called.
 */
@NullMarked
package org.hustings.commons.http;

import org.jspecify.annotations.NullMarked;
