package org.closedloop.sla.json.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The number of lines to edit in proposals for files like public data sets. */
class ProposalCorpusTest {

    private static final String ZONE = "zone: \"[ZONE]\" -> zone: Europe/Zurich";
    private static final String CURRENCY = "currency: \"[CURRENCY]\" -> currency: USD";

    static Stream<Arguments> dataSets() {
        return Stream.of(
                Arguments.of(
                        "olist", List.of(ZONE), 14, Map.of("lead", 14L, "mql", 14L, "customer", 4L), Map.of("won", 4L)),
                Arguments.of("maven", List.of(ZONE, CURRENCY), 16, Map.of(), Map.of("won", 4L, "lost", 4L, "open", 8L)),
                Arguments.of("xeducation", List.of(ZONE), 24, Map.of(), Map.of()),
                Arguments.of(
                        "zoho",
                        List.of(ZONE, CURRENCY),
                        20,
                        Map.of("lead", 20L, "opportunity", 13L, "customer", 3L),
                        Map.of("won", 3L, "lost", 3L, "open", 7L)),
                Arguments.of(
                        "salesdata",
                        List.of(ZONE, CURRENCY),
                        28,
                        Map.of("lead", 14L),
                        Map.of("won", 5L, "lost", 5L, "open", 4L)),
                Arguments.of(
                        "german",
                        List.of(ZONE),
                        12,
                        Map.of("lead", 12L, "mql", 6L, "opportunity", 4L, "customer", 2L),
                        Map.of("won", 2L, "lost", 1L, "open", 1L)),
                Arguments.of(
                        "undecided",
                        List.of(ZONE, "  timePatterns: [\"[d/M/yyyy or M/d/yyyy]\"] ->   timePatterns: [\"M/d/yyyy\"]"),
                        10,
                        Map.of("lead", 10L, "mql", 10L),
                        Map.of()),
                Arguments.of("history", List.of(ZONE), 8, Map.of("lead", 8L, "mql", 8L, "sql", 2L), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void a_proposal_needs_the_expected_edits_and_gives_the_expected_leads(
            String name, List<String> edits, int leads, Map<String, Long> stages, Map<String, Long> outcomes)
            throws IOException {
        MappingProposal proposal = ProposalCorpus.propose(ProposalCorpus.files(ProposalCorpus.folder(name)));
        List<String> wanted = Files.readAllLines(ProposalCorpus.folder(name).resolve("mapping.yaml"));
        List<String> proposed = ProposalCorpus.lines(proposal.text());

        assertThat(proposed).hasSameSizeAs(wanted);
        assertThat(IntStream.range(0, wanted.size())
                        .filter(i -> !wanted.get(i).equals(proposed.get(i)))
                        .mapToObj(i -> proposed.get(i) + " -> " + wanted.get(i)))
                .isEqualTo(edits)
                .hasSizeLessThanOrEqualTo(5);
        assertThat(SlaJson.inEnglish()
                        .read(CrmMapping.class, String.join("\n", wanted), Format.YAML)
                        .getProblems())
                .isEmpty();
        assertThat(proposal.imported()).hasValueSatisfying(tried -> {
            assertThat(tried.getLeads()).hasSize(leads);
            assertThat(tried.getProfile().getStages()).isEqualTo(stages);
            assertThat(tried.getProfile().getOutcomes()).isEqualTo(outcomes);
        });
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void a_proposal_with_placeholders_is_refused(String name) {
        MappingProposal proposal = ProposalCorpus.propose(ProposalCorpus.files(ProposalCorpus.folder(name)));

        assertThat(SlaJson.inEnglish()
                        .read(CrmMapping.class, proposal.text(), Format.YAML)
                        .getProblems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains("[ZONE]"));
        assertThat(proposal.mapping()).map(CrmMapping::getId).isEqualTo(Optional.of("proposed"));
    }
}
