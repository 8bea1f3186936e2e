package org.closedloop.sla.json.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedloop.sla.crm.mapping.AmountSource;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.csv.ReadyMapping;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Proposals for exports of CRMs, compared with the mapping of each. */
class ReadyAgreementTest {

    private static final Map<String, Function<CrmMapping, ?>> TARGETS = Map.of(
            "lead.createdAt", mapping -> mapping.getLead().getCreatedAt(),
            "lead.source",
                    mapping -> mapping.getLead().getSource().stream().limit(1).toList(),
            "deal.lead",
                    mapping -> mapping.getDeal().getLead().stream().limit(1).toList(),
            "deal.createdAt", mapping -> mapping.getDeal().getCreatedAt(),
            "deal.closedAt", mapping -> mapping.getDeal().getClosedAt(),
            "deal.amounts",
                    mapping -> mapping.getDeal().getAmounts().stream()
                            .map(AmountSource::getProperty)
                            .limit(1)
                            .toList(),
            "deal.lossReason", mapping -> mapping.getDeal().getLossReason(),
            "opportunity",
                    mapping -> mapping.getLead().getStages().entrySet().stream()
                            .filter(stage -> stage.getKey().getKey().equals("opportunity"))
                            .map(Map.Entry::getValue)
                            .map(sources -> sources.get(0))
                            .toList());

    static Stream<Arguments> agreed() {
        return Stream.of(
                Arguments.of(
                        ReadyMapping.ZOHO,
                        List.of(
                                "lead.createdAt",
                                "lead.source",
                                "deal.createdAt",
                                "deal.closedAt",
                                "deal.amounts",
                                "deal.lossReason",
                                "opportunity")),
                Arguments.of(
                        ReadyMapping.PIPEDRIVE,
                        List.of(
                                "lead.createdAt",
                                "deal.lead",
                                "deal.createdAt",
                                "deal.amounts",
                                "deal.lossReason",
                                "opportunity")),
                Arguments.of(
                        ReadyMapping.DYNAMICS,
                        List.of(
                                "lead.createdAt",
                                "lead.source",
                                "deal.lead",
                                "deal.createdAt",
                                "deal.closedAt",
                                "deal.amounts",
                                "opportunity")),
                Arguments.of(
                        ReadyMapping.ODOO,
                        List.of("lead.createdAt", "lead.source", "deal.amounts", "deal.lossReason", "opportunity")),
                Arguments.of(
                        ReadyMapping.FRAPPE, List.of("lead.source", "deal.lead", "deal.amounts", "deal.lossReason")));
    }

    @ParameterizedTest
    @MethodSource("agreed")
    void a_proposal_agrees_with_the_ready_mapping_on_the_main_targets(ReadyMapping ready, List<String> targets) {
        CrmMapping proposed = ProposalCorpus.propose(ProposalCorpus.ready(ready.getWord()))
                .mapping()
                .orElseThrow();
        CrmMapping known = ready.in(ZoneOffset.UTC);

        assertThat(targets).allSatisfy(target -> {
            Function<CrmMapping, ?> property = Objects.requireNonNull(TARGETS.get(target), target);
            assertThat((Object) property.apply(proposed)).as(target).isEqualTo(property.apply(known));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_proposal_names_the_ready_mapping(ReadyMapping ready) {
        assertThat(ProposalCorpus.propose(ProposalCorpus.ready(ready.getWord())).remarks())
                .containsExactly("The columns are those of " + ready.getWord() + ": 'sla mapping " + ready.getWord()
                        + "' has a mapping for them that knows more than this one.");
    }
}
