package org.closedloop.sla.json.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.assembly.Importer;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.closedloop.sla.testing.CrmExportGenerator;
import org.closedloop.sla.testing.CrmExportGenerator.Page;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;

class InputQueueTest {

    private static final CrmMapping MAPPING = CrmMapping.hubSpot(ZoneOffset.UTC);

    private final List<String> accounts = new ArrayList<>();
    private final Importer importer = Importer.of(MAPPING);
    private final InputQueue<String> queue = new InputQueue<>(importer, accounts::add);

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

    private List<String> leads() {
        return importer.finish().getLeads().stream().map(Lead::getId).toList();
    }

    @Test
    void hands_records_over_in_the_order_of_the_inputs() throws IOException {
        List<String> ids = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String pair = i + " " + i + "b";
            queue.read(text(pair), InputQueueTest::ids);
            pairs.add(pair);
            ids.addAll(List.of(pair.split(" ", -1)));
        }
        queue.finish();

        assertThat(leads()).isEqualTo(ids);
        assertThat(accounts).isEqualTo(pairs);
    }

    @Test
    void the_caller_reads_a_long_input_in_its_turn() throws IOException {
        Thread caller = Thread.currentThread();
        queue.read(text("1"), InputQueueTest::ids);
        queue.read(text("2" + " ".repeat(InputQueue.LONGEST)), (in, into) -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            assertThat(leads()).containsExactly("1");
            return ids(in, into);
        });
        assertThat(leads()).containsExactly("1", "2");
        assertThat(accounts).containsExactly("1", "2");
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

        assertThat(leads()).containsExactly("1", "2", "3");
        assertThat(accounts).containsExactly("1", "2", "3");
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

        assertThat(hubSpot(generator.hubSpot(exported()), ""))
                .isEqualTo(hubSpot(generator.hubSpot(exported()), blanks));
        assertThat(salesforce(generator.salesforce(exported()), ""))
                .isEqualTo(salesforce(generator.salesforce(exported()), blanks));
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

    private static List<Lead> exported() {
        List<Lead> leads = new ArrayList<>();
        SlaArbitraries.crmLeads(DateRange.parse("2026")).generator(1000).stream(new Random(1))
                .flatMap(export -> export.value().stream())
                .limit(60)
                .forEach(lead -> leads.add(lead.withId("L-" + leads.size())));
        return leads;
    }
}
