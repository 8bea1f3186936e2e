package org.closedloop.sla.examples.benchmarks.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadsDigestTest {

    private static final String LEADS = """
            {"id":"1","createdAt":"2026-03-05T10:12:33.120Z","stages":{"mql":"2026-03-05T10:13:00Z"}}
            {"id":"2","touches":[{"by":"sales"}]}
            """;

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"id":"2","touches":[{"by":"sales"}]}
                {"id":"1","createdAt":"2026-03-05T10:12:33.120Z","stages":{"mql":"2026-03-05T10:13:00Z"}}
                """, """
                {"createdAt":"2026-03-05 10:12:33.12+00","stages":{"sql":null,"mql":"2026-03-05 10:13:00+00"},"id":"1"}
                {"id":"2","deal":null,"stages":{"mql":null},"fields":{},"touches":[{"by":"sales"}]}
                """})
    void the_same_leads_have_the_same_digest(String written) throws IOException {
        assertThat(digest(written)).isEqualTo(digest(LEADS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"id":"1","createdAt":"2026-03-05T10:12:33.121Z","stages":{"mql":"2026-03-05T10:13:00Z"}}
                {"id":"2","touches":[{"by":"sales"}]}
                """, """
                {"id":"1","createdAt":"2026-03-05T10:12:33.120Z","stages":{"sql":"2026-03-05T10:13:00Z"}}
                {"id":"2","touches":[{"by":"sales"}]}
                """, """
                {"id":"2","createdAt":"2026-03-05T10:12:33.120Z","stages":{"mql":"2026-03-05T10:13:00Z"}}
                {"id":"1","touches":[{"by":"sales"}]}
                """})
    void other_leads_have_another_digest(String written) throws IOException {
        assertThat(digest(written)).isNotEqualTo(digest(LEADS));
    }

    private LeadsDigest digest(String leads) throws IOException {
        return LeadsDigest.of(Files.writeString(directory.resolve("leads.ndjson"), leads));
    }
}
