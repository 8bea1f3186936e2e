package org.closedloop.sla.json.tree;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** How a format is parsed and generated: limits on the way in, one form on the way out. */
public final class Notation {

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
    public static final Notation JSON = new Notation(jsonFactory(), INDENTED);

    /** One line. */
    public static final Notation JSON_LINE = new Notation(jsonFactory(), ObjectWriteContext.empty());

    /** One line, in which the values of a set are in the order of their texts. */
    public static final Notation CANONICAL = new Notation(jsonFactory(), new ObjectWriteContext.Base() {});

    /** In blocks, with quotes around every text that a tool could read as another value. */
    public static final Notation YAML = new Notation(yamlFactory(), ObjectWriteContext.empty());

    /** About that of a line with a lead. */
    private static final int USUAL_LENGTH = 512;

    private final TokenStreamFactory factory;
    private final ObjectWriteContext context;

    private Notation(TokenStreamFactory factory, ObjectWriteContext context) {
        this.factory = factory;
        this.context = context;
    }

    /** Whether this writes in the one order: that of sets, which have none of their own, included. */
    public static boolean isCanonical(JsonGenerator out) {
        return out.objectWriteContext() == CANONICAL.context;
    }

    public JsonParser parser(String text) {
        ObjectReadContext reading = ObjectReadContext.empty();
        return factory instanceof YAMLFactory
                ? factory.createParser(reading, new WholeCharacterReader(text))
                : factory.createParser(reading, text);
    }

    /** What the body writes, as text. */
    public String write(Consumer<JsonGenerator> body) {
        StringWriter text = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator out = factory.createGenerator(context, text)) {
            body.accept(out);
        }
        return factory instanceof BreakEscapingYamlFactory
                ? BreakEscapingYamlFactory.escaped(text.toString())
                : text.toString();
    }

    /** Writes in UTF-8 what the body writes; half of a surrogate pair is escaped. */
    public void write(Consumer<JsonGenerator> body, OutputStream bytes) {
        try (JsonGenerator out = factory.createGenerator(context, bytes)) {
            body.accept(out);
        }
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
        return JsonFactory.builder()
                .streamReadConstraints(constraints())
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    private static TokenStreamFactory yamlFactory() {
        YAMLFactoryBuilder builder = YAMLFactory.builder()
                .streamReadConstraints(constraints())
                .loadSettings(LoadSettings.builder()
                        // The core schema, in which ~ is null as people expect, and not JSON's.
                        .setSchema(new CoreSchema())
                        .setCodePointLimit(Limits.DOCUMENT_BYTES)
                        .setBufferSize(Limits.YAML_BUFFER)
                        .build())
                .stringQuotingChecker(new YamlQuoting())
                .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                // It stops at the first duplicate; NodeReader reports all.
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS);
        // 0815 is text with digits, and no malformed octal number. By name, because Jackson 3.1 does not have the
        // feature.
        for (YAMLReadFeature feature : YAMLReadFeature.values()) {
            if (feature.name().equals("PARSE_OCTAL_NUMBERS")) {
                builder.disable(feature);
            }
        }
        return new BreakEscapingYamlFactory(builder);
    }
}
