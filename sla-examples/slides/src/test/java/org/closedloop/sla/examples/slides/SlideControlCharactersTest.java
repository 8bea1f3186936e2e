package org.closedloop.sla.examples.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;

/** Control characters in the texts of an agreement are signs in every part of the file. */
class SlideControlCharactersTest {

    private static final String TEXT = "Zq\u0007\n\u0000\t\u202Eend";
    private static final String SHOWN = "Zq␇␊␀␉[U+202E]end";
    private static final Pattern MARKED = Pattern.compile("Zq.{0,14}", Pattern.DOTALL);

    private static Subject texts() {
        Agreement agreement = SlaFixtures.agreementWithRemedies();
        return SlideSamples.subject(
                agreement
                        .withCompany(TEXT)
                        .withTitle(TEXT)
                        .withParties(agreement.getParties().stream()
                                .map(party -> party.withFunction(TEXT + party.getFunction()))
                                .toList())
                        .withTargets(agreement.getTargets().stream()
                                .map(target -> target.withConsequence(TEXT))
                                .toList())
                        .withDefinitions(agreement
                                .getDefinitions()
                                .withConversionRates(agreement.getDefinitions().getConversionRates().stream()
                                        .map(rate -> rate.withName(TEXT + rate.getName()))
                                        .toList()))
                        .withReview(agreement.getReview().map(review -> review.withParticipants(TEXT)))
                        .withEscalations(Escalation.builder()
                                .id("report-ladder")
                                .target("monthly-report")
                                .misses(2)
                                .windows(4)
                                .addSteps(EscalationStep.of(1, TEXT + "informed", 20, TEXT + "action"))
                                .build())
                        .withExclusions(TargetExclusion.ofPeriod(
                                        "crm-outage", TEXT + "reason", DateRange.parse("2026-03-09/2026-03-20"))
                                .withTargets("sql-volume")),
                numbers(),
                Locale.ENGLISH);
    }

    /** The numbers of the samples, with the rates under their new names. */
    private static FunnelNumbers numbers() {
        FunnelNumbers.Builder numbers = FunnelNumbers.builder();
        SlideSamples.numbers().getWindows().forEach((window, measured) -> {
            WindowNumbers.Builder renamed = WindowNumbers.builder();
            measured.getMeasurements()
                    .forEach((key, value) -> renamed.putMeasurement(key.replace("rate:", "rate:" + TEXT), value));
            numbers.putWindow(window, renamed.build());
        });
        return numbers.build();
    }

    private static Subject names() {
        Agreement agreement = SlaFixtures.fullAgreement();
        return SlideSamples.subject(
                agreement.withTargets(agreement.getTargets().stream()
                        .map(target -> target.withId(TEXT + target.getId()))
                        .toList()),
                SlideSamples.numbers(),
                Locale.GERMAN);
    }

    @Test
    void texts_have_signs_in_slides_notes_and_properties() throws IOException {
        Subject subject = texts();
        Map<String, List<String>> marked = marked(SlideSamples.written(subject));

        assertThat(marked.keySet())
                .contains("docProps/core.xml", "ppt/slides/slide1.xml", "ppt/notesSlides/notesSlide1.xml")
                .anyMatch(part -> part.startsWith("ppt/charts/"))
                .anyMatch(part -> part.contains(".xlsx/"));
        assertThat(marked.values())
                .allSatisfy(all -> assertThat(all)
                        .allSatisfy(one -> assertThat(one).matches(SlideControlCharactersTest::isVisible)));
        assertThat(WrittenSlides.titles(subject).get(0)).contains(SHOWN);
        assertThat(WrittenSlides.texts(subject))
                .contains(SHOWN + "Inbound Sales", SHOWN + "informed", SHOWN + "action", SHOWN + "reason");
        assertThat(WrittenSlides.notes(subject)).contains("participants: " + SHOWN);
    }

    @Test
    void names_of_targets_have_signs_in_tables_and_charts() throws IOException {
        Subject subject = names();
        Map<String, List<String>> marked = marked(SlideSamples.written(subject));

        assertThat(marked.keySet()).anyMatch(part -> part.startsWith("ppt/slides/"));
        assertThat(marked.values())
                .allSatisfy(all -> assertThat(all)
                        .allSatisfy(one -> assertThat(one).matches(SlideControlCharactersTest::isVisible)));
        assertThat(WrittenSlides.texts(subject)).contains(SHOWN + "sql-volume");
    }

    /** The whole text with signs, or the beginning that fits. */
    private static boolean isVisible(String marked) {
        int end = marked.indexOf('…');
        return end < 0 ? marked.startsWith(SHOWN.substring(0, 14)) : SHOWN.startsWith(marked.substring(0, end));
    }

    /** What follows each mark, by the parts of the file, and of the workbooks in it. */
    private static Map<String, List<String>> marked(byte[] file) throws IOException {
        Map<String, List<String>> all = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = entry.getName();
                byte[] bytes = zip.readAllBytes();
                if (part.endsWith(".xlsx")) {
                    marked(bytes).forEach((inner, found) -> all.put(part + "/" + inner, found));
                } else {
                    List<String> found =
                            matches(new String(bytes, StandardCharsets.UTF_8)).toList();
                    if (!found.isEmpty()) {
                        all.put(part, found);
                    }
                }
            }
        }
        return all;
    }

    private static Stream<String> matches(String text) {
        return MARKED.matcher(text).results().map(MatchResult::group);
    }
}
