package org.hustings.timeline.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** So few entries are released at a time that a handful is more. */
public final class FewAtATime implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("hustings.timeline.release.at-a-time", "3");
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
