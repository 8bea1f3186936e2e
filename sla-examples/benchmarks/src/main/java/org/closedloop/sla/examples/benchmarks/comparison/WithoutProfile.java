package org.closedloop.sla.examples.benchmarks.comparison;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** A class path with replacement classes before the library, so that imports have no profile. */
final class WithoutProfile {

    private WithoutProfile() {}

    /**
     * Returns the class path with the replacement classes from the build directory in front of it.
     *
     * @throws IllegalStateException if they were not built
     */
    static String classPath(String usual) {
        Path first = Path.of(usual.split(File.pathSeparator, 2)[0]).toAbsolutePath();
        Path classes = first.resolveSibling("without-profile");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("class path: '" + classes + "' must be there, as Maven builds it");
        }
        return classes + File.pathSeparator + usual;
    }
}
