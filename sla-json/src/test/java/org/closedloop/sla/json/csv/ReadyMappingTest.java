package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.validation.MappingValidator;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mappings that the library ships are valid documents with comments. */
class ReadyMappingTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    /** A part of a lead, a deal or an activity; won, lost and the like share the comment of the one before. */
    private static final Pattern PROPERTY =
            Pattern.compile(" {2}(?!stages|fields|won:|lost|pipelines|zone|decimalSeparator|property|newValue)\\w+:.*");

    @ParameterizedTest
    @EnumSource
    void a_ready_mapping_is_valid(ReadyMapping ready) {
        assertThat(new MappingValidator().validate(ready.in(ZURICH), Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_ready_mapping_has_the_name_of_its_crm_and_the_zone(ReadyMapping ready) {
        CrmMapping mapping = ready.in(ZURICH);

        assertThat(mapping.getId()).isEqualTo(ready.getWord());
        assertThat(mapping.getZone()).isEqualTo(ZURICH);
        assertThat(ready.in(ZoneOffset.ofHours(1))).isEqualTo(mapping.withZone(ZoneOffset.ofHours(1)));
    }

    @Test
    void the_zone_of_times_without_an_offset_is_the_crms() {
        assertThat(ReadyMapping.DYNAMICS.in(ZURICH).getFormat().getZone()).contains(ZoneId.of("UTC"));
    }

    @ParameterizedTest
    @EnumSource
    void the_text_of_a_ready_mapping_is_the_mapping_with_comments(ReadyMapping ready) {
        String text = ready.text(ZURICH);

        assertThat(SlaJson.inEnglish().read(CrmMapping.class, text, Format.YAML).orElseThrow())
                .isEqualTo(ready.in(ZURICH));
        assertThat(text)
                .startsWith("# ")
                .endsWith("\n")
                .contains(
                        "--mapping " + ready.getWord() + ".yaml",
                        "\n# Source of the names: ",
                        "\n# Not recorded, and so not mapped:\n# - ",
                        "\nzone: \"Europe/Zurich\"\n");
    }

    @ParameterizedTest
    @EnumSource
    void a_comment_explains_each_property(ReadyMapping ready) {
        List<String> lines = ready.text(ZURICH).lines().toList();

        assertThat(IntStream.range(1, lines.size())
                        .filter(i -> PROPERTY.matcher(lines.get(i)).matches())
                        .filter(i -> !lines.get(i - 1).startsWith("  #"))
                        .mapToObj(lines::get))
                .isEmpty();
    }
}
