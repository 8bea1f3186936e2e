package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The four forms in which a document is written, each with what reads it. */
enum Form {
    DOCUMENT,
    DOCUMENT_WITHOUT_ENVELOPE,
    MODULE,
    MODULE_WITH_ENVELOPE;

    /** Mappers of a host that knows nothing of this library, but that it is there. */
    static final JsonMapper JSON = english(JsonMapper.builder()).build();

    static final YAMLMapper YAML = english(YAMLMapper.builder()).build();
    private static final JsonMapper JSON_WITH_ENVELOPE =
            english(JsonMapper.builder()).addModule(SlaModule.withEnvelope()).build();
    private static final YAMLMapper YAML_WITH_ENVELOPE =
            english(YAMLMapper.builder()).addModule(SlaModule.withEnvelope()).build();

    static <B extends MapperBuilder<?, B>> B english(B builder) {
        return builder.findAndAddModules().defaultLocale(Locale.ENGLISH);
    }

    static ObjectMapper mapper(Format format) {
        return format == Format.JSON ? JSON : YAML;
    }

    String write(Object value, Format format) {
        return switch (this) {
            case DOCUMENT -> SlaJson.inEnglish().write(value, format);
            case DOCUMENT_WITHOUT_ENVELOPE ->
                SlaJson.inEnglish().withoutEnvelope().write(value, format);
            case MODULE, MODULE_WITH_ENVELOPE -> mapperOf(format).writeValueAsString(value);
        };
    }

    <T> @Nullable T read(Class<T> type, String text, Format format) {
        return switch (this) {
            case DOCUMENT ->
                SlaJson.inEnglish().read(type, text, format).getValue().orElseThrow();
            case DOCUMENT_WITHOUT_ENVELOPE ->
                SlaJson.inEnglish()
                        .withoutEnvelope()
                        .read(type, text, format)
                        .getValue()
                        .orElseThrow();
            case MODULE, MODULE_WITH_ENVELOPE -> mapperOf(format).readValue(text, type);
        };
    }

    private ObjectMapper mapperOf(Format format) {
        if (this == MODULE) {
            return mapper(format);
        }
        return format == Format.JSON ? JSON_WITH_ENVELOPE : YAML_WITH_ENVELOPE;
    }

    /** What the reader of documents has against the form of one. */
    static List<String> problems(Class<?> type, String text, Format format) {
        return SlaJson.inEnglish().read(type, text, format).getProblems().stream()
                .filter(problem -> problem.getCode().startsWith("SLA-J"))
                .map(Problem::toString)
                .toList();
    }

    /** What a mapper has against it. */
    static List<String> problemsOfMapper(Class<?> type, String text, Format format) {
        return problemsOf(mapper(format), type, text);
    }

    static List<String> problemsOf(ObjectMapper mapper, Class<?> type, String text) {
        UnreadableValueException refused =
                catchThrowableOfType(UnreadableValueException.class, () -> mapper.readValue(text, type));
        return refused == null
                ? List.of()
                : refused.getProblems().stream().map(Problem::toString).toList();
    }
}
