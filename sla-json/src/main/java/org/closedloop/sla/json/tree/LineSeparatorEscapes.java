package org.closedloop.sla.json.tree;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Spells the escapes {@code \L} and {@code \P} of YAML out as <code>&#92;u2028</code> and <code>&#92;u2029</code>:
 * other tools write them in double quotes, and the parser does not know them.
 */
final class LineSeparatorEscapes {

    private static final Pattern ESCAPES = Pattern.compile("\\\\[LP]");

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Limits.DOCUMENT_BYTES)
            .setBufferSize(Limits.YAML_BUFFER)
            .build();

    private LineSeparatorEscapes() {}

    /** The document without these escapes; as it is from where it is not well-formed. */
    static String spelledOut(String yaml) {
        if (!ESCAPES.matcher(yaml).find()) {
            return yaml;
        }
        // Of the same length and known to the parser, so that the places are those in the document.
        String known = ESCAPES.matcher(yaml).replaceAll("\\\\N");
        StringBuilder text = new StringBuilder(yaml.length() + 64);
        int copied = 0;
        int index = 0;
        int offset = 0;
        try {
            ParserImpl events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, new WholeCharacterReader(known)));
            while (events.hasNext()) {
                Event event = events.next();
                if (event instanceof ScalarEvent scalar && scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
                    int from = scalar.getStartMark().map(Mark::getIndex).orElseThrow();
                    int to = scalar.getEndMark().map(Mark::getIndex).orElseThrow();
                    int start = yaml.offsetByCodePoints(offset, from - index);
                    offset = yaml.offsetByCodePoints(start, to - from);
                    index = to;
                    text.append(yaml, copied, start);
                    appendSpelledOut(yaml, start, offset, text);
                    copied = offset;
                }
            }
        } catch (YamlEngineException e) {
            // The rest is as it was, and the reader reports what is wrong with it.
        }
        return text.append(yaml, copied, yaml.length()).toString();
    }

    private static void appendSpelledOut(String yaml, int start, int end, StringBuilder text) {
        for (int i = start; i < end; i++) {
            char c = yaml.charAt(i);
            text.append(c);
            if (c == '\\' && i + 1 < end) {
                i++;
                char escaped = yaml.charAt(i);
                text.append(escaped == 'L' ? "u2028" : escaped == 'P' ? "u2029" : String.valueOf(escaped));
            }
        }
    }
}
