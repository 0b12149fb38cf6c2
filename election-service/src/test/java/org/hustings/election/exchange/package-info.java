/** Elections to export, shared by the tests of the forms. */
@NullMarked
package org.hustings.election.exchange;

import org.jspecify.annotations.NullMarked;
