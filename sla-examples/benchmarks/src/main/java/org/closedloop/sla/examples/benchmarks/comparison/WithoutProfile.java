package org.closedloop.sla.examples.benchmarks.comparison;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** A class path on which imports have no profile: what stands in for it comes before the library. */
final class WithoutProfile {

    private WithoutProfile() {}

    /**
     * The class path with the classes that stand in, from the build directory, in front of it.
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
