package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No key occurs twice in a file of messages: the second message would replace the first. */
class MessageKeysTest {

    private static final List<Path> RESOURCES =
            List.of(Path.of("src/main/resources"), Path.of("../sla-core/src/main/resources"));

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path resources : RESOURCES) {
            try (Stream<Path> all = Files.walk(resources)) {
                all.filter(file -> file.toString().endsWith(".properties")).forEach(files::add);
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void are_unique(Path file) throws IOException {
        List<Object> keys = new ArrayList<>();
        Properties recording = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                keys.add(key);
                return super.put(key, value);
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            recording.load(reader);
        }

        assertThat(keys).doesNotHaveDuplicates();
    }
}
