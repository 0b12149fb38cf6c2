/**
 * Building read models anew from the topics that they are filled from, while the service runs.
 *
 * <p>Owns {@code read_model_build}. A feature says by {@link org.hustings.commons.rebuild.ReadModel} what it keeps of a
 * topic; operators ask for a build by a number in the configuration. Start at
 * {@link org.hustings.commons.rebuild.RebuildWorker}.
 */
@NullMarked
package org.hustings.commons.rebuild;

import org.jspecify.annotations.NullMarked;
