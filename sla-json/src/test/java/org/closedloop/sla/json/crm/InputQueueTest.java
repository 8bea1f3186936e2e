package org.closedloop.sla.json.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.closedloop.sla.testing.CrmExportGenerator;
import org.closedloop.sla.testing.CrmExportGenerator.Page;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;

class InputQueueTest {

    private final List<String> lines = new ArrayList<>();

    private final RecordSink sink = new RecordSink() {
        @Override
        public void add(CrmRecord record) {
            lines.add("add " + record.getId());
        }

        @Override
        public void skip(ImportIssue issue) {
            lines.add("skip " + issue.getReason());
        }

        @Override
        public void tell(ImportIssue issue) {
            lines.add("tell " + issue.getReason());
        }

        @Override
        public void name(RecordKind kind, Collection<String> names) {
            lines.add("name " + kind + " " + names);
        }

        @Override
        public void linkedBy(RecordKind kind, String source, Collection<String> names) {
            lines.add("linked " + kind + " " + source + " " + names);
        }
    };

    private final InputQueue<String> queue = new InputQueue<>(sink, account -> lines.add("account " + account));

    private static String ids(InputStream in, RecordSink sink) throws IOException {
        String ids = new String(in.readAllBytes(), UTF_8).strip();
        for (String id : ids.split(" ", -1)) {
            sink.add(record(id));
        }
        return ids;
    }

    private static CrmRecord record(String id) {
        return CrmRecord.builder()
                .kind(RecordKind.LEAD)
                .id(id)
                .place(RecordPlace.whole("a"))
                .build();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Test
    void hands_on_in_the_order_given() throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            queue.read(text(i + " " + i + "b"), InputQueueTest::ids);
            expected.addAll(List.of("add " + i, "add " + i + "b", "account " + i + " " + i + "b"));
        }
        queue.finish();

        assertThat(lines).isEqualTo(expected);
    }

    @Test
    void a_long_input_is_read_by_the_caller_in_its_turn() throws IOException {
        Thread caller = Thread.currentThread();
        queue.read(text("1"), InputQueueTest::ids);
        queue.read(text("2" + " ".repeat(InputQueue.LONGEST)), (in, into) -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            return ids(in, into);
        });
        assertThat(lines).containsExactly("add 1", "account 1", "add 2", "account 2");
    }

    @Test
    void hands_on_all_that_a_reader_finds() throws IOException {
        ImportIssue.Builder issue = ImportIssue.builder().place(RecordPlace.whole("a"));
        queue.read(text(""), (in, into) -> {
            into.linkedBy(RecordKind.DEAL, "a", List.of("contact"));
            into.name(RecordKind.LEAD, List.of("x"));
            into.skip(issue.reason(ImportReason.ID_MISSING)
                    .effect(ImportEffect.SKIPPED)
                    .kind(RecordKind.LEAD)
                    .build());
            into.add(record("1"));
            into.tell(issue.reason(ImportReason.PAGE_MISSING)
                    .effect(ImportEffect.NONE)
                    .build());
            return "all";
        });
        queue.finish();

        assertThat(lines)
                .containsExactly(
                        "linked DEAL a [contact]",
                        "name LEAD [x]",
                        "skip " + ImportReason.ID_MISSING,
                        "add 1",
                        "tell " + ImportReason.PAGE_MISSING,
                        "account all");
    }

    @Test
    void a_batch_hands_on_every_kind_of_event() {
        List<Method> events = Stream.of(RecordSink.class.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .toList();

        assertThat(events)
                .hasSize(5)
                .allSatisfy(event -> assertThat(
                                RecordBatch.class.getDeclaredMethod(event.getName(), event.getParameterTypes()))
                        .isNotNull());
    }

    @Test
    void an_input_that_cannot_be_read_costs_no_other() throws IOException {
        InputStream broken = new SequenceInputStream(text("2 "), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        });
        queue.read(text("1"), InputQueueTest::ids);
        assertThatThrownBy(() -> queue.read(broken, InputQueueTest::ids))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        queue.read(text("3"), InputQueueTest::ids);
        queue.finish();

        assertThat(lines).containsExactly("add 1", "account 1", "add 2", "account 2", "add 3", "account 3");
    }

    @Test
    void an_error_of_a_reader_is_not_lost() throws IOException {
        queue.read(text("1"), (in, into) -> {
            throw new IllegalArgumentException("no such thing");
        });
        assertThatThrownBy(queue::finish)
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("no such thing");
    }

    /** Pages that end in a mebibyte of blanks are read by the caller's thread, one after another. */
    @Example
    void the_import_is_the_same_as_if_one_thread_had_read_the_pages() throws IOException {
        CrmExportGenerator generator = CrmExportGenerator.seeded(5).withPageSize(4);
        String blanks = " ".repeat(InputQueue.LONGEST);

        assertThat(hubSpot(generator.hubSpot(leads()), "")).isEqualTo(hubSpot(generator.hubSpot(leads()), blanks));
        assertThat(salesforce(generator.salesforce(leads()), ""))
                .isEqualTo(salesforce(generator.salesforce(leads()), blanks));
    }

    private static Import hubSpot(List<Page> pages, String end) throws IOException {
        HubSpotReader reader = HubSpotReader.of(CrmExportGenerator.hubSpotMapping());
        for (Page page : pages) {
            reader.read(text(page.text() + end), page.name());
        }
        return reader.finish();
    }

    private static Import salesforce(List<Page> pages, String end) throws IOException {
        SalesforceReader reader = SalesforceReader.of(CrmExportGenerator.salesforceMapping());
        for (Page page : pages) {
            reader.read(text(page.text() + end), page.name());
        }
        return reader.finish();
    }

    private static List<Lead> leads() {
        List<Lead> leads = new ArrayList<>();
        SlaArbitraries.crmLeads(DateRange.parse("2026")).generator(1000).stream(new Random(1))
                .flatMap(export -> export.value().stream())
                .limit(60)
                .forEach(lead -> leads.add(lead.withId("L-" + leads.size())));
        return leads;
    }
}
