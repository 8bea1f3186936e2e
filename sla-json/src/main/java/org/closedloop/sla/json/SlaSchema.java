package org.closedloop.sla.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.sla.json.shape.Schema;
import org.closedloop.sla.json.shape.SchemaDefinitions;
import org.closedloop.sla.json.shape.SchemaDescriptions;
import org.closedloop.sla.json.tree.Notation;
import org.closedloop.sla.json.value.Document;
import org.closedloop.sla.json.value.FormatVersions;

/**
 * The JSON Schema (2020-12) of each kind of document, with which an editor completes and explains it, and a program in
 * another language checks it.
 *
 * <p>It follows from the very definition by which {@link SlaJson} reads, and accepts the JSON that the reader accepts,
 * with the envelope and without. What no schema can tell is left to the reader: what a value's own rules refuse (a
 * range that ends before it starts, a currency or time zone that does not exist, a week 53 that the year lacks), a
 * field that is there twice or under two names, the limits of size and of a number's length, and what the validation
 * finds.
 *
 * <p>In YAML, the reader also takes {@code 2026} and {@code true} without quotes for texts; a validator sees a number
 * and a boolean there, so write them with quotes, as {@link SlaJson#write} does.
 *
 * <pre>{@code
 * Files.writeString(Path.of("agreement.schema.json"), SlaSchema.of(Agreement.class));
 * }</pre>
 *
 * <p>The same texts ship in the jar, for tools that do not run Java: {@code schema/agreement.schema.json} and its
 * siblings beside this class. Texts and numbers have an {@code errorMessage}, which editors show in place of a regular
 * expression; a validator that refuses unknown keywords, such as ajv in strict mode, needs it declared, or a schema
 * {@linkplain #withoutMessages without messages}. Identifiers are URNs, such as {@code urn:closedloop:v2:Agreement}:
 * nothing is ever fetched.
 */
public final class SlaSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** In which German is an agreement's language. */
    private static final String GERMAN = "^[dD][eE](?:-|$)";

    private static final String LANGUAGE = "language";

    private SlaSchema() {}

    /**
     * The schema of the documents of this type, which ends with a line break; the same on every machine. Its messages
     * are in English; of an agreement or draft in German, they are in German.
     *
     * @param type {@code Agreement}, {@code AgreementDraft}, {@code FunnelNumbers}, {@code Lead},
     *     {@code BusinessCalendar}, {@code Scorecard}, {@code HistoryScorecard}, {@code Forecast}, {@code CrmMapping},
     *     {@code ImportProfile}, {@code Plan}, {@code DueList}, {@code Exclusions} or {@code Breakdown}
     * @throws IllegalArgumentException if there are no documents of this type
     */
    public static String of(Class<?> type) {
        Document<?> document = Document.of(type);
        SchemaDefinitions english = SchemaDefinitions.in(Locale.ENGLISH);
        if (!document.shape().names().contains(LANGUAGE)) {
            return write(document, root(document, english), english.byName());
        }
        SchemaDefinitions german = SchemaDefinitions.alsoIn(Locale.GERMAN);
        Schema language = Schema.any().with("type", "string").with("pattern", GERMAN);
        Schema root = Schema.any()
                .with("type", "object")
                .with(
                        "if",
                        Schema.any()
                                .with("type", "object")
                                .with("properties", Map.of(LANGUAGE, language))
                                .with("required", List.of(LANGUAGE)))
                .with("then", reference(document, german))
                .with("else", reference(document, english));
        Map<String, Schema> both = new TreeMap<>(english.byName());
        both.putAll(german.byName());
        return write(document, root, both);
    }

    /**
     * The same with messages in one language.
     *
     * @param locale German messages for German locales, English for others
     * @throws IllegalArgumentException if there are no documents of this type
     */
    public static String in(Class<?> type, Locale locale) {
        return of(type, SchemaDefinitions.in(locale));
    }

    /**
     * The same without messages, for a validator that refuses {@code errorMessage}, which is no keyword of JSON Schema.
     *
     * @throws IllegalArgumentException if there are no documents of this type
     */
    public static String withoutMessages(Class<?> type) {
        return of(type, SchemaDefinitions.withoutMessages());
    }

    private static String of(Class<?> type, SchemaDefinitions definitions) {
        Document<?> document = Document.of(type);
        return write(document, root(document, definitions), definitions.byName());
    }

    /** A reference to the whole document as a definition in one language. */
    private static Schema reference(Document<?> document, SchemaDefinitions definitions) {
        return definitions.reference(
                "Document", document, () -> root(document, definitions).with("title", document.kind()));
    }

    private static Schema root(Document<?> document, SchemaDefinitions definitions) {
        Map<String, Schema> envelope = new LinkedHashMap<>();
        envelope.put("apiVersion", described(Schema.constant(FormatVersions.CURRENT), "Document.apiVersion"));
        envelope.put("kind", described(kind(document.kinds()), "Document.kind"));
        return document.shape().documentSchema(envelope, definitions);
    }

    private static String write(Document<?> document, Schema root, Map<String, Schema> definitions) {
        Schema schema = Schema.any()
                .with("$schema", DIALECT)
                .with("$id", "urn:closedloop:v2:" + document.kind())
                .with("title", document.kind())
                .withAll(root)
                .with("$defs", definitions);
        return Notation.JSON.write(schema::write) + "\n";
    }

    private static Schema kind(List<String> kinds) {
        return kinds.size() == 1 ? Schema.constant(kinds.get(0)) : Schema.any().with("enum", kinds);
    }

    private static Schema described(Schema schema, String key) {
        return schema.with("description", SchemaDescriptions.of(key));
    }
}
