package org.closedloop.sla.json.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.SalesforceId;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.json.csv.ExportKind;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceObject;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be read to their end, as on a disk that is removed. */
class BrokenInputsTest {

    private static final CrmMapping HUB_SPOT = CrmMapping.hubSpot(ZoneOffset.UTC);
    private static final CrmMapping SALESFORCE = CrmMapping.salesforce(ZoneOffset.UTC);

    private enum Form {
        CSV("Record ID,Create Date\n", "%d,2026-03-02T09:00:00Z\n", "9999999,2026-03") {
            @Override
            Import read(InputStream in) {
                CsvReader reader = CsvReader.of(HUB_SPOT);
                refused(() -> reader.read(ExportKind.LEADS, in, "a.csv"));
                return reader.finish();
            }
        },
        JSON_ROWS(
                "[{}",
                ",{\"hs_object_id\":%d,\"createdate\":\"2026-03-02T09:00:00Z\"}\n",
                ",{\"hs_object_id\":\"9999999") {
            @Override
            Import read(InputStream in) {
                CsvReader reader = CsvReader.of(HUB_SPOT);
                refused(() -> reader.read(ExportKind.LEADS, in, "a.json"));
                return reader.finish();
            }
        },
        WINDOWS_CSV("Record ID,Create Date\r\n", "%d,2026-03-02T09:00:00Z\r\n", "9999999,\"2026-03") {
            @Override
            Import read(InputStream in) {
                return CSV.read(in);
            }
        },
        HUB_SPOT_PAGE(
                "{\"results\":[" + HubSpot.record(0),
                "," + HubSpot.record("%d"),
                ",{\"id\":\"9999999\",\"properties\":{\"createdate\":\"20") {
            @Override
            Import read(InputStream in) {
                HubSpotReader reader = HubSpotReader.of(HUB_SPOT);
                refused(() -> reader.read(in, "contacts.json"));
                return reader.finish();
            }
        },
        HUB_SPOT_LINES("", HubSpot.record("%d") + "\n", "{\"id\":\"9999999\",\"properties\":{\"createdate\":\"20") {
            @Override
            Import read(InputStream in) {
                HubSpotReader reader = HubSpotReader.of(HUB_SPOT);
                refused(() -> reader.read(in, "contacts.ndjson"));
                return reader.finish();
            }
        },
        SALESFORCE_PAGE(
                "{\"totalSize\":200001,\"done\":true,\"records\":[" + Salesforce.record("0"),
                "," + Salesforce.record("%d"),
                ",{\"attributes\":{\"type\":\"Lead\"},\"Id\":\"9999999") {
            @Override
            Import read(InputStream in) {
                SalesforceReader reader = SalesforceReader.of(SALESFORCE);
                refused(() -> reader.read(in, "leads.json"));
                return reader.finish();
            }
        };

        private final String beginning;
        private final String record;
        private final String half;

        Form(String beginning, String record, String half) {
            this.beginning = beginning;
            this.record = record;
            this.half = half;
        }

        abstract Import read(InputStream in);

        InputStream broken(int records, String end) {
            String text = beginning
                    + IntStream.rangeClosed(1, records)
                            .mapToObj(i -> record.formatted(i))
                            .collect(Collectors.joining())
                    + end;
            return new SequenceInputStream(new ByteArrayInputStream(text.getBytes(UTF_8)), new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("the disk is gone");
                }
            });
        }
    }

    private static final class HubSpot {
        static String record(Object id) {
            return "{\"id\":\"" + id + "\",\"properties\":{\"createdate\":\"2026-03-02T09:00:00Z\"}}";
        }
    }

    private static final class Salesforce {
        static String record(Object id) {
            return "{\"attributes\":{\"type\":\"Lead\"},\"Id\":\"" + id
                    + "\",\"CreatedDate\":\"2026-03-02T09:00:00Z\"}";
        }
    }

    private interface Reading {
        void read() throws IOException;
    }

    private static void refused(Reading reading) {
        assertThatIOException().isThrownBy(reading::read).withMessage("the disk is gone");
    }

    @ParameterizedTest
    @CsvSource({
        "CSV, 3, 3", "CSV, 20000, 20000",
        "WINDOWS_CSV, 3, 3", "WINDOWS_CSV, 10000, 10000",
        "JSON_ROWS, 3, 3", "JSON_ROWS, 5000, 5000",
        "HUB_SPOT_PAGE, 3, 4", "HUB_SPOT_PAGE, 20000, 20001",
        "HUB_SPOT_LINES, 3, 3", "HUB_SPOT_LINES, 20000, 20000",
        "SALESFORCE_PAGE, 3, 4", "SALESFORCE_PAGE, 15000, 15001"
    })
    void records_before_the_break_are_kept_and_the_rest_is_reported(Form form, int records, int leads) {
        for (String end : List.of("", form.half)) {
            Import imported = form.read(form.broken(records, end));
            assertThat(imported.getLeads()).as("after '%s'", end).hasSize(leads);
            assertThat(imported.getLeads()).noneMatch(lead -> lead.getId().equals("9999999"));
            assertThat(imported.isComplete()).isFalse();
            assertThat(imported.count(ImportReason.PAGE_CUT_OFF)).isEqualTo(1);
            assertThat(imported.count(ImportReason.PAGE_UNREADABLE)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"CSV, a.csv", "HUB_SPOT_PAGE, contacts.json"})
    void reports_an_unreadable_file_as_cut_off(Form form, String name) {
        InputStream none = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThat(form.read(none).getIssues())
                .filteredOn(issue -> issue.getReason().isAboutPage())
                .singleElement()
                .satisfies(issue -> assertThat(issue.explain(Locale.ENGLISH))
                        .startsWith(name)
                        .endsWith("is cut off; everything before that point was read"));
    }

    @Test
    void a_csv_reader_is_finished_once() throws IOException {
        CrmReader<ExportKind> reader = CsvReader.of(HUB_SPOT).read(ExportKind.LEADS, rows(), "a.csv");
        assertThat(reader.finish()).isSameAs(reader.finish());
        assertThatIllegalStateException()
                .isThrownBy(() -> reader.read(ExportKind.LEADS, rows(), "b.csv"))
                .withMessage("csv reader: the import is finished");
        assertThatIllegalStateException()
                .isThrownBy(() -> reader.read(ExportKind.DEALS, rows(), "b.csv"))
                .withMessage("csv reader: the import is finished");
    }

    private static InputStream rows() {
        return new ByteArrayInputStream("Record ID\n1\n".getBytes(UTF_8));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuses_null_by_the_name_of_the_parameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> HubSpotReader.of(null))
                .withMessage("mapping");
        assertThatNullPointerException()
                .isThrownBy(() -> SalesforceReader.of(SALESFORCE).read((SalesforceObject) null, rows(), "a"))
                .withMessage("object");
        assertThatNullPointerException().isThrownBy(() -> SalesforceId.of(null)).withMessage("text");
    }
}
