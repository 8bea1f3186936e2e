package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.Problem;
import org.closedloop.sla.json.Reading;
import org.closedloop.sla.json.SlaJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class TemplateTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\"\\[(\\p{Lu}[^\\[\\]]*)]\"");
    /** A line that counts once its {@code #} is gone; prose has one blank there. */
    private static final Pattern OPTIONAL = Pattern.compile("(?m)^( *)#(?! [^ ])(?=.)");

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void has_no_finding_but_its_placeholders(Locale locale) {
        Reading<Agreement> reading = read(Template.in(locale));

        assertThat(reading.getValue()).isPresent();
        assertThat(reading.getProblems())
                .hasSize(25)
                .extracting(Problem::getCode)
                .containsOnly("SLA-X02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void has_none_once_they_are_replaced(Locale locale) {
        String filled = PLACEHOLDER.matcher(Template.in(locale)).replaceAll("\"Our $1\"");

        assertThat(read(filled).getProblems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everything_optional_in_it_has_the_right_form(Locale locale) {
        assertThat(read(withOptional(locale)).getValue()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void names_every_field_that_an_agreement_can_have(Locale locale) {
        SchemaFields fields = SchemaFields.of(Agreement.class);

        Set<String> missing = new TreeSet<>(fields.all());
        missing.removeAll(fields.in(new YAMLMapper().readTree(withOptional(locale))));
        // There is one attribution, so other models can stand in prose only.
        assertThat(missing).allMatch(field -> field.startsWith("AttributionModel."));
        String prose = Template.in(locale);
        assertThat(missing)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(prose)
                        .containsPattern("# model: \\{.*\\b" + field.substring(field.lastIndexOf('.') + 1) + ": "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void has_a_comment_before_each_clause(Locale locale) {
        String word = locale.equals(Locale.GERMAN) ? "Ziffer " : "Clause ";

        assertThat(IntStream.rangeClosed(1, 11).mapToObj(number -> "\n\n# " + word + number + ": "))
                .allSatisfy(comment -> assertThat(Template.in(locale)).contains(comment));
    }

    private static String withOptional(Locale locale) {
        return OPTIONAL.matcher(Template.in(locale)).replaceAll("$1");
    }

    private static Reading<Agreement> read(String yaml) {
        return SlaJson.inEnglish().read(Agreement.class, yaml, Format.YAML);
    }
}
