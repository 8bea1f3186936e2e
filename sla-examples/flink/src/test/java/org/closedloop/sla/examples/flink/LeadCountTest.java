package org.closedloop.sla.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.typeutils.runtime.kryo.KryoSerializer;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.CounterSpec;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.BusinessCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Flink counts is what one process counts, to the byte. */
class LeadCountTest {

    private static final Path DEMO =
            Path.of("../scorecard/src/main/resources/org/closedloop/sla/examples/scorecard/demo");
    private static final CounterSpec SPEC = spec();

    @ParameterizedTest
    @EnumSource(
            value = RuntimeExecutionMode.class,
            names = {"BATCH", "STREAMING"})
    void a_stream_gives_the_count_of_one_process(RuntimeExecutionMode mode) throws Exception {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2);
        environment.setRuntimeMode(mode);
        List<String> leads = leads();

        List<byte[]> states = states(environment.fromData(leads).rebalance());

        assertThat(states).hasSizeGreaterThan(1);
        assertThat(merged(states)).isEqualTo(once(leads));
    }

    /** Counts in parallel, by a part of the text, in one window that ends with the stream. */
    private static List<byte[]> states(DataStream<String> leads) throws Exception {
        return leads.assignTimestampsAndWatermarks(WatermarkStrategy.<String>forMonotonousTimestamps()
                        .withTimestampAssigner((lead, timestamp) -> 0))
                .keyBy(lead -> Math.floorMod(lead.hashCode(), 5))
                .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
                .aggregate(new LeadCount(SPEC))
                .executeAndCollect(100);
    }

    @Test
    void a_count_that_is_restored_from_a_checkpoint_is_complete() throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 1);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ZERO);
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
        environment.setRuntimeMode(RuntimeExecutionMode.STREAMING);
        environment.enableCheckpointing(20);
        List<String> leads = leads();

        List<byte[]> states = states(environment.fromData(leads).map(new FailureAfterCheckpoint()));

        assertThat(FailureAfterCheckpoint.FAILED).isTrue();
        assertThat(merged(states)).isEqualTo(once(leads));
    }

    /** Fails once, when a checkpoint has been completed, and slows the stream until then. */
    private static final class FailureAfterCheckpoint extends RichMapFunction<String, String>
            implements CheckpointListener {

        private static final long serialVersionUID = 1L;
        static final AtomicBoolean FAILED = new AtomicBoolean();
        private transient boolean hasSeenLeads;
        private transient boolean isCompleted;

        @Override
        public String map(String lead) throws InterruptedException {
            hasSeenLeads = true;
            if (!FAILED.get()) {
                Thread.sleep(1);
                if (isCompleted && FAILED.compareAndSet(false, true)) {
                    throw new IllegalStateException("the machine failed");
                }
            }
            return lead;
        }

        @Override
        public void notifyCheckpointComplete(long checkpointId) {
            isCompleted = hasSeenLeads;
        }
    }

    @Test
    void a_count_is_written_as_the_state_of_a_counter() throws IOException {
        List<String> leads = leads().subList(0, 100);
        LeadCount count = new LeadCount(SPEC);
        CountState some = count.createAccumulator();
        leads.forEach(lead -> count.add(lead, some));
        TypeSerializer<CountState> serializer =
                TypeInformation.of(CountState.class).createSerializer(new SerializerConfigImpl());

        CountState copy = serializer.copy(some);
        CountState read = through(serializer, some);
        count.add("nonsense", some);

        assertThat(count.getResult(read)).isEqualTo(once(leads));
        assertThat(count.getResult(copy)).isEqualTo(once(leads));
        assertThat(count.getResult(some)).isNotEqualTo(once(leads));
        assertThat(count.getResult(through(serializer, count.createAccumulator())))
                .isEqualTo(once(List.of()));
    }

    @Test
    void a_spec_is_copied_by_kryo() throws IOException {
        CounterSpec read = through(new KryoSerializer<>(CounterSpec.class, new SerializerConfigImpl()), SPEC);

        assertThat(read).isEqualTo(SPEC).isNotSameAs(SPEC);
        assertThat(read.newCounter().toBytes()).isEqualTo(SPEC.newCounter().toBytes());
    }

    /** Therefore texts are sent, and not leads. */
    @Test
    void kryo_does_not_restore_a_lead() {
        Lead lead = LeadReader.inEnglish()
                .readLine("{\"id\": \"7\", \"attempts\": [\"2026-03-05T09:12:33Z\", \"2026-03-06T09:12:33Z\"]}")
                .orElseThrow();

        assertThatThrownBy(() -> through(new KryoSerializer<>(Lead.class, new SerializerConfigImpl()), lead))
                .hasMessageContaining("attempts");
    }

    private static <T> T through(TypeSerializer<T> serializer, T value) throws IOException {
        DataOutputSerializer out = new DataOutputSerializer(1024);
        serializer.serialize(value, out);
        byte[] once = out.getCopyOfBuffer();
        DataOutputSerializer copied = new DataOutputSerializer(1024);
        serializer.copy(new DataInputDeserializer(once), copied);
        assertThat(copied.getCopyOfBuffer()).isEqualTo(once);
        return serializer.deserialize(new DataInputDeserializer(once));
    }

    private static byte[] merged(List<byte[]> states) {
        FunnelCounter whole = SPEC.newCounter();
        states.forEach(whole::merge);
        return whole.toBytes();
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
