/** The running service, seen from outside: over HTTP, and by its topics. */
@NullMarked
package org.hustings.candidate.service;

import org.jspecify.annotations.NullMarked;
