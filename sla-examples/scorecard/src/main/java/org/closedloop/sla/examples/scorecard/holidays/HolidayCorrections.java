package org.closedloop.sla.examples.scorecard.holidays;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.closedloop.sla.examples.scorecard.language.TextLanguage;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The file {@code corrections.yaml}.
 *
 * @param checked the years for which the corrected holidays are held to the official lists
 * @param names the names of holidays that jollyday does not have
 * @param regions the names of regions that jollyday does not have, by their codes
 * @param corrections the rows, in the order in which they apply
 */
record HolidayCorrections(
        Years checked,
        Map<String, String> names,
        Map<String, RegionName> regions,
        List<HolidayCorrection> corrections) {

    /** The corrections that ship with the command line. */
    static final HolidayCorrections OURS = read();

    private static HolidayCorrections read() {
        try (InputStream in = HolidayCorrections.class.getResourceAsStream("corrections.yaml")) {
            return new YAMLMapper().readValue(in, HolidayCorrections.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a region, without those of the regions around it. */
    List<HolidayCorrection> of(String region) {
        return corrections.stream().filter(row -> row.region().equals(region)).toList();
    }

    /** The codes of the regions right below a region, each with its name. */
    Map<String, RegionName> below(String region) {
        Map<String, RegionName> below = new TreeMap<>();
        regions.forEach((code, name) -> {
            if (code.lastIndexOf('-') == region.length() && code.startsWith(region)) {
                below.put(code, name);
            }
        });
        return below;
    }

    /** Our name of a holiday. */
    Optional<String> name(String key) {
        return Optional.ofNullable(names.get(key));
    }

    /** A span of years, both included. */
    record Years(int first, int last) {}

    /** The name of a region. */
    record RegionName(String en, String de) {

        String in(Locale locale) {
            return TextLanguage.of(locale) == TextLanguage.GERMAN ? de : en;
        }
    }
}
