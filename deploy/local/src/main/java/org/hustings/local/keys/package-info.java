/**
 * Who may write to a local suite: its own signing key, made at the first start and never shared, and
 * the tokens signed with it.
 */
@NullMarked
package org.hustings.local.keys;

import org.jspecify.annotations.NullMarked;
