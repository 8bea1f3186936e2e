package org.closedloop.sla.json.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Changes of files that do not change a proposal. */
class ProposalLawsTest {

    private static final List<String> COLUMNS = List.of(
            "Lead ID", "Created Date", "MQL Date", "Qualified On", "Source", "Industry", "Owner", "Last Contact Date");

    private static List<String> row(int number) {
        return List.of(
                "L-" + number,
                "2026-01-" + (10 + number),
                "2026-02-" + (10 + number),
                "2026-03-" + (10 + number),
                number % 2 == 0 ? "Web" : "Fair",
                number % 3 == 0 ? "Retail" : "Energy",
                number % 2 == 0 ? "Lea" : "Sam",
                "2026-04-" + (10 + number));
    }

    @Property(tries = 20)
    void the_order_of_columns_and_rows_changes_no_proposal(@ForAll Random random) throws IOException {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        Collections.shuffle(order, random);
        List<Integer> rows = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        Collections.shuffle(rows, random);

        assertThat(lines(order, rows, ""))
                .isEqualTo(lines(List.of(0, 1, 2, 3, 4, 5, 6, 7), List.of(9, 8, 7, 6, 5, 4, 3, 2, 1, 0), ""));
    }

    @Property(tries = 20)
    void an_unrelated_column_changes_no_proposal(@ForAll Random random) throws IOException {
        List<Integer> order = List.of(0, 1, 2, 3, 4, 5, 6, 7);
        List<Integer> rows = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        String value =
                List.of("2026-05-05", "12.5", "yes", "Blue", "x@mail.example").get(random.nextInt(5));

        assertThat(lines(order, rows, value)).isEqualTo(lines(order, rows, ""));
    }

    /** @param more the value of a further column; blank for none */
    private static List<String> lines(List<Integer> order, List<Integer> rows, String more) throws IOException {
        Path file = Files.createTempFile("leads", ".csv");
        try {
            List<String> text = new ArrayList<>();
            text.add(line(COLUMNS, order) + (more.isEmpty() ? "" : ",Shoe Size"));
            rows.forEach(row -> text.add(line(row(row), order) + (more.isEmpty() ? "" : "," + more)));
            Files.write(file, text);
            List<String> lines = ProposalCorpus.lines(
                    ProposalCorpus.propose(List.of(ExportFile.of(file))).text());
            assertThat(lines)
                    .contains("  id: Lead ID", "    mql: MQL Date", "    sql: Qualified On", "    owner: Owner")
                    .noneMatch(line -> line.contains("Last Contact") || line.contains("Shoe"));
            return lines;
        } finally {
            Files.delete(file);
        }
    }

    private static String line(List<String> cells, List<Integer> order) {
        return order.stream().map(cells::get).collect(Collectors.joining(","));
    }
}
