package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is counted is sent to other machines by Java serialization. */
class CounterSpecTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final String LEAD = "{\"id\": \"a\", \"stages\": {\"sql\": \"2026-02-03T09:00:00Z\"}}";
    private static final String GOLDEN = "/golden/counter-spec-1.base64";

    static Stream<ResolvedTerms> terms() {
        BusinessCalendar calendar = SlaFixtures.zurichCalendar();
        ResolvedTerms full = SlaFixtures.fullAgreement().resolve(calendar);
        return Stream.of(
                SlaFixtures.smallAgreement().resolve(calendar),
                full,
                SlaFixtures.agreementOfEveryMetric().resolve(calendar),
                full.withoutExclusions(),
                full.during(DateRange.parse("2026-H1")),
                full.during(DateRange.parse("2026-H1"))
                        .alsoCounting(
                                List.of(StageCount.of("extra", Stage.SQL)),
                                List.of(DateRange.parse("2026-03-03"), DateRange.parse("2026-03-01/2026-03-02"))));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_spec_reads_back_equal_and_counts_the_same(ResolvedTerms terms) throws Exception {
        CounterSpec spec = CounterSpec.of(terms, AS_OF);

        CounterSpec read = (CounterSpec) read(written(spec));

        assertThat(read).isEqualTo(spec).hasSameHashCodeAs(spec);
        assertThat(read.getTerms()).isEqualTo(terms);
        assertThat(read.getAsOf()).isEqualTo(AS_OF);
        FunnelCounter there = read.newCounter();
        LeadReader.inEnglish().count(List.of(LEAD), there);
        FunnelCounter here = FunnelCounter.of(terms, AS_OF);
        LeadReader.inEnglish().count(List.of(LEAD), here);
        assertThat(there.toBytes()).isEqualTo(here.toBytes());
        assertThat(here.merge(there).finish().getAccount().orElseThrow().getCounted())
                .isEqualTo(2);
    }

    @Test
    void rates_are_part_of_a_spec() throws Exception {
        ExchangeRates rates = ExchangeRates.builder()
                .putRate(CurrencyUnit.USD, new BigDecimal("0.80"))
                .putRate(CurrencyUnit.EUR, new BigDecimal("0.9412"))
                .build();
        CounterSpec spec = CounterSpec.of(small(), AS_OF, rates);

        assertThat(((CounterSpec) read(written(spec))).getRates()).isEqualTo(rates);
        assertThat(spec).isNotEqualTo(CounterSpec.of(small(), AS_OF));
        assertThat(spec).hasToString("counter spec of 'acme-2026/1' as of 2026-03-31");
    }

    @Test
    void each_counter_is_new() {
        CounterSpec spec = CounterSpec.of(small(), AS_OF);
        LeadReader.inEnglish().count(List.of(LEAD), spec.newCounter());

        assertThat(spec.newCounter().toBytes())
                .isEqualTo(FunnelCounter.of(small(), AS_OF).toBytes());
    }

    /** The file was written on JDK 17; the tests run on 17 and 25. */
    @Test
    void the_serial_form_is_the_published_one() throws Exception {
        CounterSpec spec = CounterSpec.of(
                small(),
                AS_OF,
                ExchangeRates.builder()
                        .putRate(CurrencyUnit.EUR, new BigDecimal("0.9412"))
                        .build());
        String golden;
        try (InputStream file = CounterSpecTest.class.getResourceAsStream(GOLDEN)) {
            assertThat(file).as("%s should hold %s", GOLDEN, base64(spec)).isNotNull();
            golden = new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip();
        }

        assertThat(read(Base64.getDecoder().decode(golden))).isEqualTo(spec);
        assertThat(base64(spec)).isEqualTo(golden);
    }

    private static String base64(CounterSpec spec) throws IOException {
        return Base64.getEncoder().encodeToString(written(spec));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        "sla-counter-spec/1",
                        "sla-counter-spec/2",
                        "counter spec: its form must be 'sla-counter-spec/1', but was 'sla-counter-spec/2'; use the same"
                                + " version of the library on every machine"),
                Arguments.of(
                        "sla-counter/4",
                        "sla-counter/9",
                        "counter spec: its format of counters must be 'sla-counter/4', but was 'sla-counter/9'; use the"
                                + " same version of the library on every machine"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_form_of_another_version_of_the_library_is_refused(String now, String then, String message)
            throws IOException {
        byte[] changed = replaced(written(CounterSpec.of(small(), AS_OF)), now, then);

        assertThatThrownBy(() -> read(changed))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage(message);
    }

    @Test
    void fields_of_a_later_version_and_damaged_texts_are_refused() throws IOException {
        byte[] spec = written(CounterSpec.of(small(), AS_OF));

        assertThatThrownBy(() -> read(replaced(spec, "\"company\"", "\"compann\"")))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("compann");
        assertThatThrownBy(() -> read(replaced(spec, "2026-03-31", "2026-03-3x")))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("counter spec: is not complete or malformed");
    }

    /** As in an engine, whose machines load the library by a class loader of the job. */
    @Test
    void a_spec_is_read_by_another_class_loader() throws Exception {
        byte[] spec = written(CounterSpec.of(small(), AS_OF));
        URL[] classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(CounterSpecTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader job = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Object read = read(spec, job);

            assertThat(read.getClass().getClassLoader()).isSameAs(job);
            assertThat(read).hasToString("counter spec of 'acme-2026/1' as of 2026-03-31");
            Object counter = read.getClass().getMethod("newCounter").invoke(read);
            byte[] state = (byte[]) counter.getClass().getMethod("toBytes").invoke(counter);
            assertThat(state).isEqualTo(FunnelCounter.of(small(), AS_OF).toBytes());
        }
    }

    @Test
    void terms_that_have_no_json_form_are_refused() {
        Agreement half = SlaFixtures.smallAgreement().withTitle("half \uD83D");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CounterSpec.of(half.resolve(SlaFixtures.zurichCalendar()), AS_OF))
                .withMessage("counter spec: the terms of agreement 'acme-2026' must read back equal from their JSON"
                        + " form, but do not");
    }

    private static ResolvedTerms small() {
        return SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
    }

    private static URL url(String path) {
        try {
            return new File(path).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] written(CounterSpec spec) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(spec);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        return read(bytes, CounterSpecTest.class.getClassLoader());
    }

    private static Object read(byte[] bytes, ClassLoader loader) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
                return Class.forName(type.getName(), false, loader);
            }
        }) {
            return in.readObject();
        }
    }
}
