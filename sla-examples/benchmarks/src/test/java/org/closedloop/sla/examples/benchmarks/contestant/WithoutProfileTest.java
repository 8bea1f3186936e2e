package org.closedloop.sla.examples.benchmarks.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.examples.benchmarks.comparison.LeadDirectory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The classes that stand in for the profile fit the library, and leave out nothing but the profile. */
class WithoutProfileTest {

    private static final Path STAND_INS = Path.of("target", "without-profile");
    private static final long LEADS = 500;

    @TempDir
    static Path directory = Path.of("");

    @ParameterizedTest
    @EnumSource(SlaImport.class)
    void imports_the_same_leads_without_a_profile(SlaImport of) throws Exception {
        Path export = new LeadDirectory(directory)
                .file(LEADS, of == SlaImport.CSV ? "crm-csv" : of.name().toLowerCase(Locale.ROOT));
        Import usual = of.read(export);

        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Object other = importWith(loader, of.name(), export);

            assertThat(usual.getProfile().getProperties()).isNotEmpty();
            assertThat(get(get(other, "getProfile"), "getProperties")).isEqualTo(List.of());
            assertThat(get(other, "getLeads").toString())
                    .isEqualTo(usual.getLeads().toString());
        }
    }

    private static Object importWith(ClassLoader loader, String name, Path export) throws Exception {
        Class<?> type = loader.loadClass(SlaImport.class.getName());
        Object constant = List.of(type.getEnumConstants()).stream()
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElseThrow();
        var read = type.getDeclaredMethod("read", Path.class);
        read.setAccessible(true);
        return read.invoke(constant, export);
    }

    private static Object get(Object value, String name) throws Exception {
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            for (var method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0) {
                    method.setAccessible(true);
                    return method.invoke(value);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static URL[] classPath() throws MalformedURLException {
        assertThat(STAND_INS).isDirectory();
        List<URL> urls = new ArrayList<>(List.of(STAND_INS.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (Files.exists(Path.of(entry))) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
