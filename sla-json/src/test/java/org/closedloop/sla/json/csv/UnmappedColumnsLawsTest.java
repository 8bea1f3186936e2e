package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.crm.PropertyProfile.State;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.format.ExportFormat;

/** Columns that are not read are counted like those that are read. */
class UnmappedColumnsLawsTest {

    private static final CrmMapping WITHOUT = CsvRead.MAPPING.withFormat(
            ExportFormat.builder().putNullsOf("Extra", Set.of("Select")).build());
    private static final CrmMapping WITH = WITHOUT.withLead(WITHOUT.getLead().withFields(Map.of("extra", "Extra")));

    @Property(tries = 500)
    void a_column_has_the_same_fill_whether_it_is_mapped_or_not(
            @ForAll @Size(max = 6) List<@From("cells") String> firsts, @ForAll("cells") String second)
            throws IOException {
        String rows = IntStream.range(0, firsts.size())
                .mapToObj(i -> (i % 4 == 3 ? "1.5E+11" : i) + "," + cell(firsts.get(i)) + ",web," + cell(second) + "\n")
                .collect(Collectors.joining());
        String text = "Id,Extra,Source,Extra\n" + rows;

        assertThat(extra(WITHOUT, text).map(PropertyProfile::getFilled))
                .isEqualTo(extra(WITH, text).map(PropertyProfile::getFilled));
        assertThat(extra(WITHOUT, text).map(PropertyProfile::getRecords))
                .isEqualTo(extra(WITH, text).map(PropertyProfile::getRecords));
    }

    @Property(tries = 200)
    void a_field_has_the_same_fill_whether_it_is_mapped_or_not(
            @ForAll @Size(min = 1, max = 6) List<@From("cells") String> values) throws IOException {
        String text = IntStream.range(0, values.size())
                .mapToObj(i -> "{\"Id\":" + i + ",\"Source\":\"web\",\"n" + i + "\":1,\"Extra\":\""
                        + values.get(i).replace("\\", "\\\\").replace("\"", "\\\"") + "\"}\n")
                .collect(Collectors.joining());

        assertThat(extra(WITHOUT, text).map(PropertyProfile::getFilled))
                .isEqualTo(extra(WITH, text).map(PropertyProfile::getFilled));
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(
                "",
                " ",
                "\u00a0",
                "web",
                "7",
                "n/a",
                " N/A ",
                "Null",
                "none",
                "no",
                "nobody",
                "-",
                "--",
                "\u2013",
                "#N/A",
                "#1",
                "(empty)",
                "(x)",
                "select",
                " Select",
                "=\"\"",
                "=\"7\"",
                "=\" \"",
                "=\"n/a\"",
                "=1",
                "\u0130",
                "NA",
                "\u2060",
                "kein Wert",
                "kein");
    }

    @Example
    void ids_links_and_times_of_change_have_a_fill_too() throws IOException {
        ImportProfile profile = profile(
                CsvRead.MAPPING.withLead(CsvRead.MAPPING.getLead().withId(Optional.empty())),
                "Record ID,Source,Associated Deal IDs,Last Modified Date,Phone,Fax\n"
                        + "1,web,7;8,2026-03-02T08:15:00Z,,\n"
                        + "2,web,,2026-03-02T08:15:00Z,n/a,\n"
                        + "3,web,9,,044,\n");

        assertThat(unmapped(profile))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Record ID", 3L, "Associated Deal IDs", 2L, "Last Modified Date", 2L, "Phone", 1L, "Fax", 0L));
    }

    @Example
    void a_total_row_is_not_counted() throws IOException {
        ImportProfile profile = profile(CsvRead.MAPPING, "Id,Source,Sum\n1,web,5\n2,web,\n\nTotal,,5\n");

        assertThat(unmapped(profile)).containsExactly(Map.entry("Sum", 1L));
    }

    private static Map<String, Long> unmapped(ImportProfile profile) {
        return profile.getProperties().stream()
                .filter(property -> property.getState() == State.UNMAPPED)
                .collect(Collectors.toMap(
                        PropertyProfile::getProperty,
                        property -> property.getFilled().orElseThrow()));
    }

    private static String cell(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static Optional<PropertyProfile> extra(CrmMapping mapping, String text) throws IOException {
        return profile(mapping, text).find(RecordKind.LEAD, "Extra");
    }

    private static ImportProfile profile(CrmMapping mapping, String text) throws IOException {
        return CsvReader.of(mapping)
                .read(ExportKind.LEADS, CsvRead.stream(text), "a.csv")
                .finish()
                .getProfile();
    }
}
