package org.hustings.local.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one suite, with the demonstration, for all classes that ask for it; stops it after the last. */
public final class SuiteExtension implements ParameterResolver {
    private static final Namespace SHARED = Namespace.create(SuiteExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSuite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(SHARED).computeIfAbsent("suite", key -> new Shared(), Shared.class).suite;
    }

    private static final class Shared implements AutoCloseable {
        private final RunningSuite suite = RunningSuite.start(temporaryFolder());

        private static Path temporaryFolder() {
            try {
                return Files.createTempDirectory("hustings-suite");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() {
            if (suite.isRunning()) {
                suite.interrupt();
            }
        }
    }
}
