package org.closedloop.sla.examples.beam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.testing.CombineFnTester;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.json.CounterSpec;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.BusinessCalendar;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** What Beam counts is what one process counts, to the byte. */
class CountLeadsTest {

    private static final Path DEMO =
            Path.of("../scorecard/src/main/resources/org/closedloop/sla/examples/scorecard/demo");
    private static final CounterSpec SPEC = spec();

    private final Pipeline pipeline = Pipeline.create(
            PipelineOptionsFactory.fromArgs("--targetParallelism=3").create());

    @Test
    void a_pipeline_gives_the_count_of_one_process() throws IOException {
        List<String> leads = leads();
        byte[] expected = once(leads);

        PCollection<byte[]> state = pipeline.apply(Create.of(leads)).apply(Combine.globally(new CountLeads(SPEC)));

        PAssert.thatSingleton(state).satisfies(counted -> {
            assertThat(counted).isEqualTo(expected);
            return null;
        });
        pipeline.run().waitUntilFinish();
    }

    @Test
    void each_key_has_its_own_count() throws IOException {
        Map<Integer, List<String>> parts = new HashMap<>();
        leads().forEach(lead ->
                parts.computeIfAbsent(part(lead), key -> new ArrayList<>()).add(lead));
        Map<Integer, byte[]> expected = new HashMap<>();
        parts.forEach((part, leads) -> expected.put(part, once(leads)));

        PCollection<KV<Integer, byte[]>> states = pipeline.apply(Create.of(leads()))
                .apply(WithKeys.of(CountLeadsTest::part).withKeyType(TypeDescriptors.integers()))
                .apply(Combine.perKey(new CountLeads(SPEC)));

        PAssert.that(states).satisfies(counted -> {
            assertThat(counted)
                    .hasSameSizeAs(expected.keySet())
                    .allSatisfy(each ->
                            assertThat(each.getValue()).isEqualTo(Objects.requireNonNull(expected.get(each.getKey()))));
            return null;
        });
        pipeline.run().waitUntilFinish();
    }

    /** Beam's own check of a function: each split of the leads, empty parts, any order. */
    @Test
    void any_parts_in_any_order_give_the_same() throws IOException {
        List<String> leads = new ArrayList<>(leads().subList(980, 1020));
        List<String> shuffled = new ArrayList<>(leads);
        Collections.shuffle(shuffled, new Random(7));

        CombineFnTester.testCombineFn(new CountLeads(SPEC), shuffled, Matchers.equalTo(once(leads)));
    }

    @Test
    void a_counter_is_sent_as_its_state() throws Exception {
        CountLeads count = new CountLeads(SPEC);
        FunnelCounter counter = count.createAccumulator();
        leads().forEach(lead -> count.addInput(counter, lead));
        Coder<FunnelCounter> coder = count.getAccumulatorCoder(CoderRegistry.createDefault(), StringUtf8Coder.of());

        FunnelCounter read = CoderUtils.clone(coder, counter);

        assertThat(read.toBytes()).isEqualTo(counter.toBytes());
        CoderProperties.coderSerializable(coder);
        coder.verifyDeterministic();
    }

    private static int part(String lead) {
        return Math.floorMod(lead.hashCode(), 5);
    }

    private static byte[] once(List<String> leads) {
        FunnelCounter counter = SPEC.newCounter();
        leads.forEach(lead -> LeadReader.inEnglish().countText(lead, counter));
        return counter.toBytes();
    }

    private static List<String> leads() throws IOException {
        List<String> leads = new ArrayList<>(Files.readAllLines(DEMO.resolve("crm-leads.ndjson")));
        leads.add(1000, "nonsense");
        return leads;
    }

    private static CounterSpec spec() {
        try {
            SlaJson json = SlaJson.inEnglish();
            BusinessCalendar calendar = json.read(BusinessCalendar.class, DEMO.resolve("calendar.yaml"))
                    .orElseThrow();
            Agreement agreement =
                    json.read(Agreement.class, DEMO.resolve("agreement.yaml")).orElseThrow();
            return CounterSpec.of(agreement.resolve(calendar), LocalDate.of(2026, 9, 30));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
