package org.closedloop.sla.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** How a format is parsed and generated: limits on the way in, one form on the way out. */
final class Notation {

    private static final DefaultPrettyPrinter TWO_SPACES = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            // A printer counts levels, so each document needs its own.
            return TWO_SPACES.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    /** Indented by two spaces. */
    private static final Notation JSON = new Notation(jsonFactory(), INDENTED);

    /** One line. */
    static final Notation JSON_LINE = new Notation(jsonFactory(), ObjectWriteContext.empty());

    /** In blocks, with as few quotes as possible. */
    private static final Notation YAML = new Notation(yamlFactory(), ObjectWriteContext.empty());

    private final TokenStreamFactory factory;
    private final ObjectWriteContext context;

    private Notation(TokenStreamFactory factory, ObjectWriteContext context) {
        this.factory = factory;
        this.context = context;
    }

    static Notation of(Format format) {
        return format == Format.JSON ? JSON : YAML;
    }

    JsonParser parser(String text) {
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    /** What the body writes, as text. */
    String write(Consumer<JsonGenerator> body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(context, text)) {
            body.accept(out);
        }
        return text.toString();
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxDocumentLength(Limits.DOCUMENT_BYTES)
                .maxNestingDepth(Limits.DEPTH)
                .maxNumberLength(Limits.NUMBER_LENGTH)
                .maxStringLength(Limits.TEXT_LENGTH)
                .maxNameLength(Limits.NAME_LENGTH)
                .build();
    }

    private static TokenStreamFactory jsonFactory() {
        return JsonFactory.builder().streamReadConstraints(constraints()).build();
    }

    private static TokenStreamFactory yamlFactory() {
        return YAMLFactory.builder()
                .streamReadConstraints(constraints())
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(Limits.DOCUMENT_BYTES)
                        .build())
                .stringQuotingChecker(new PlainYaml())
                .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .build();
    }
}
