package org.closedloop.sla.json.tree;

import java.io.Writer;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLGenerator;

/**
 * Puts every text with U+0085, U+2028 or U+2029 in double quotes, in which these can be escaped: YAML 1.1 reads them as
 * line breaks, YAML 1.2 as characters.
 */
final class BreakEscapingYamlFactory extends YAMLFactory {

    private static final long serialVersionUID = 1L;

    private static final Pattern BREAKS = Pattern.compile("[\u0085\u2028\u2029]");

    BreakEscapingYamlFactory(YAMLFactoryBuilder builder) {
        super(builder);
    }

    @Override
    protected YAMLGenerator _createGenerator(ObjectWriteContext context, IOContext io, Writer out) {
        return new YAMLGenerator(
                context,
                io,
                context.getStreamWriteFeatures(_streamWriteFeatures),
                context.getFormatWriteFeatures(_formatWriteFeatures),
                _quotingChecker,
                out,
                _version,
                _dumpSettings) {
            @Override
            protected ScalarEvent _scalarEvent(String value, ScalarStyle style) {
                return super._scalarEvent(value, BREAKS.matcher(value).find() ? ScalarStyle.DOUBLE_QUOTED : style);
            }
        };
    }

    /** The text with the two escapes that the emitter omits; both characters are in double quotes. */
    static String escaped(String yaml) {
        return yaml.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
