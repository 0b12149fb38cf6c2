package org.hustings.timeline.campaignevent.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How drafts publish themselves. */
@ConfigMapping(prefix = "hustings.timeline.release")
public interface ReleaseConfig {

    /** How often each copy looks for what is due, and so how late an entry may be. A look costs one step of an index. */
    @WithDefault("1s")
    Duration every();

    /** How many of those that are due are read at once. */
    @WithDefault("100")
    int atATime();

    /** From when on an entry that is due and not published is reported as overdue. */
    @WithDefault("30s")
    Duration patience();
}
