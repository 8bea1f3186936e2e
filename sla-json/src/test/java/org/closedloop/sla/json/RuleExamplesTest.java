package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.validation.MappingValidator;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.validation.PlanValidator;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.closedloop.sla.validation.agreement.ExclusionsValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every example of the rule catalogue is a document that can be read, and breaks the rule under which it stands. */
class RuleExamplesTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Stream<Arguments> examples() throws IOException {
        String page = Files.readString(Path.of("../sla-core/RULES.md"));
        return Stream.of(page.substring(page.indexOf("\n## ") + 4).split("\n## "))
                .map(part -> Arguments.of(part.substring(0, 7), part.split("```(yaml)?\n")[1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void breaks_its_rule(String code, String fragment) throws IOException {
        if (code.startsWith("SLA-C")) {
            assertThat(codesOfMapping(fragment)).contains(code);
            return;
        }
        if (code.startsWith("SLA-K")) {
            assertThat(codesOfPlan(fragment)).contains(code);
            return;
        }
        if (fragment.startsWith("recorded:") || fragment.startsWith("agreement:")) {
            assertThat(codesOfExclusions(fragment)).contains(code);
            return;
        }
        List<String> codes = new ArrayList<>();
        for (String sound : List.of("agreement-full.yaml", "agreement-small.yaml")) {
            codes.addAll(codesOf(sound, fragment));
        }

        // A blank text in a document is refused before it becomes a value, so that the reader's own code tells it.
        assertThat(codes).contains(code.equals("SLA-X01") ? "SLA-J12" : code);
    }

    private static List<String> codesOf(String sound, String fragment) throws IOException {
        ObjectNode document =
                (ObjectNode) YAML.readTree(Files.readString(Path.of("src/test/resources/golden/v2", sound)));
        lay(YAML.readTree(fragment), document);
        Reading<Agreement> reading = SlaJson.inEnglish().read(Agreement.class, document.toString(), Format.JSON);
        List<String> codes = new ArrayList<>(
                reading.getProblems().stream().map(Problem::getCode).toList());
        reading.getValue().map(RuleExamplesTest::codes).ifPresent(codes::addAll);
        return codes;
    }

    /** Of what the example's comment says beside the fragment, too: no currency, and no property of that name. */
    private static List<String> codesOfMapping(String fragment) throws IOException {
        ObjectNode document = (ObjectNode)
                YAML.readTree(Files.readString(Path.of("src/test/resources/golden/v2/mapping-hubspot.yaml")));
        if (fragment.contains("has no currency")) {
            document.remove("currency");
        }
        Matcher absent = Pattern.compile("no property is named as '(\\w+)'").matcher(fragment);
        if (absent.find()) {
            ((ObjectNode) document.get("deal")).remove(absent.group(1));
        }
        if (fragment.contains("  fields:")) {
            ((ObjectNode) document.get("lead")).remove("fields");
        }
        lay(YAML.readTree(fragment), document);
        Reading<CrmMapping> reading = SlaJson.inEnglish().read(CrmMapping.class, document.toString(), Format.JSON);
        assertThat(reading.getValue()).as("%s", reading.getProblems()).isPresent();
        CrmMapping mapping = reading.getValue().orElseThrow();
        return new MappingValidator()
                .validate(mapping, SlaFixtures.fullAgreement(), Locale.ENGLISH).stream()
                        .map(Finding::getCode)
                        .toList();
    }

    private static List<String> codesOfPlan(String fragment) throws IOException {
        ObjectNode document =
                (ObjectNode) YAML.readTree(Files.readString(Path.of("src/test/resources/golden/v2/plan.yaml")));
        lay(YAML.readTree(fragment), document);
        Reading<Plan> reading = SlaJson.inEnglish().read(Plan.class, document.toString(), Format.JSON);
        assertThat(reading.getValue()).as("%s", reading.getProblems()).isPresent();
        return new PlanValidator()
                        .validate(
                                reading.getValue().orElseThrow(),
                                SlaFixtures.fullAgreement(),
                                pastMonths(),
                                Locale.ENGLISH)
                        .stream()
                        .map(Finding::getCode)
                        .toList();
    }

    /** Nine months of 2025 with 90 SQLs, and three with 118. */
    private static FunnelNumbers pastMonths() {
        FunnelNumbers.Builder months = FunnelNumbers.builder();
        for (int month = 1; month <= 12; month++) {
            months.putWindow(
                    DateRange.parse("2025-%02d".formatted(month)),
                    WindowNumbers.builder()
                            .count("sqls", month % 4 == 0 ? 118 : 90)
                            .build());
        }
        return months.build();
    }

    private static List<String> codes(Agreement agreement) {
        List<String> codes = new ArrayList<>();
        for (Finding finding :
                new AgreementValidator().validate(agreement, SlaFixtures.zurichCalendar(), Locale.ENGLISH)) {
            codes.add(finding.getCode());
        }
        Agreement lastYear = SlaFixtures.fullAgreement()
                .withId("acme-full-2025")
                .withVersion(1)
                .withTargets(agreement.getTargets())
                .withScope(agreement.getScope().withPeriod(DateRange.parse("2025")));
        new AgreementValidator()
                .validateSuccession(agreement, lastYear, Locale.ENGLISH)
                .forEach(finding -> codes.add(finding.getCode()));
        new AgreementValidator()
                .validateHistory(agreement, pastMonths(), Locale.ENGLISH)
                .forEach(finding -> codes.add(finding.getCode()));
        return codes;
    }

    /** Fields of a fragment replace those of the document; objects are laid over each other. */
    private static List<String> codesOfExclusions(String fragment) throws IOException {
        ObjectNode document =
                (ObjectNode) YAML.readTree(Files.readString(Path.of("src/test/resources/golden/v2/exclusions.yaml")));
        lay(YAML.readTree(fragment), document);
        Exclusions recorded = SlaJson.inEnglish()
                .read(Exclusions.class, document.toString(), Format.JSON)
                .getValue()
                .orElseThrow();
        return new ExclusionsValidator()
                .validate(recorded, SlaFixtures.smallAgreement(), Locale.ENGLISH).stream()
                        .map(Finding::getCode)
                        .toList();
    }

    private static void lay(JsonNode fragment, ObjectNode document) {
        fragment.properties().forEach(field -> {
            if (field.getValue().isObject() && document.get(field.getKey()) instanceof ObjectNode inner) {
                lay(field.getValue(), inner);
            } else {
                document.set(field.getKey(), field.getValue());
            }
        });
    }
}
