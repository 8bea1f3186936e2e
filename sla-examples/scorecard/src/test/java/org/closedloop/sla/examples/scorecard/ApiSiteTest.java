package org.closedloop.sla.examples.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The site of the API shows the exported packages and no others. */
class ApiSiteTest {

    private static final Path PROJECT = Path.of("../..");

    @Test
    void the_packages_left_out_are_those_that_no_module_exports() throws IOException {
        Set<String> internal = new TreeSet<>();
        for (String module : List.of("sla-core", "sla-json")) {
            Path sources = PROJECT.resolve(module).resolve("src/main/java");
            internal.addAll(packages(sources));
            internal.removeAll(matches("exports ([\\w.]+)", Files.readString(sources.resolve("module-info.java"))));
        }
        // The page of the library itself.
        internal.remove("org.closedloop.sla");

        String excluded = matches(
                        "<excludePackageNames>(.*?)</excludePackageNames>",
                        Files.readString(PROJECT.resolve("pom.xml")))
                .iterator()
                .next();
        assertThat(Arrays.asList(excluded.split(":"))).containsExactlyInAnyOrderElementsOf(internal);
    }

    private static Set<String> packages(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
