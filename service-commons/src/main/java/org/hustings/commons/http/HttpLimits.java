package org.hustings.commons.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** How much of a request is taken. */
@ConfigMapping(prefix = "hustings.http")
interface HttpLimits {

    /** The longest address, with its query; under Quarkus's own limit, which answers without a problem. */
    @WithDefault("8K")
    MemorySize maxAddressLength();

    /** The largest headers together; under Quarkus's own limit, which answers without a problem. */
    @WithDefault("16K")
    MemorySize maxHeaderSize();

    /** The largest body; far under Quarkus's own limit, which answers without a problem. */
    @WithDefault("1M")
    MemorySize maxBodySize();

    /** The largest body of operations that read theirs as it comes in, by their path. */
    Map<String, MemorySize> maxBodySizeByPath();
}
