/**
 * Claims as they stand on the wire, alike for every service. What they carry of a service's own values, sources and
 * dates, is bound in the form that the service declares with {@link org.hustings.commons.claim.contract.ClaimForms}.
 */
@NullMarked
package org.hustings.commons.claim.contract;

import org.jspecify.annotations.NullMarked;
