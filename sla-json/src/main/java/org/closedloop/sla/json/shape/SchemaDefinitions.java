package org.closedloop.sla.json.shape;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.closedloop.sla.json.tree.FaultMessages;
import org.jspecify.annotations.Nullable;

/**
 * The named parts of one schema, its {@code $defs}, in one language: each is there once, however often it is referred
 * to.
 */
public final class SchemaDefinitions {

    private static final String MESSAGE = "errorMessage";
    private static final Pattern WORD = Pattern.compile("(?:^|-)([a-z])");

    private final Map<String, Schema> byName = new TreeMap<>();
    private final Map<String, Object> owners = new HashMap<>();
    private final @Nullable FaultMessages messages;
    private final String suffix;

    private SchemaDefinitions(@Nullable FaultMessages messages, String suffix) {
        this.messages = messages;
        this.suffix = suffix;
    }

    /** With messages in the language of this locale. */
    public static SchemaDefinitions in(Locale locale) {
        return new SchemaDefinitions(FaultMessages.in(locale), "");
    }

    /** With messages in the language of this locale, beside parts in another language: names end with the language. */
    public static SchemaDefinitions alsoIn(Locale locale) {
        String language = locale.getLanguage();
        return new SchemaDefinitions(
                FaultMessages.in(locale), language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1));
    }

    /** Without messages: with keywords of JSON Schema alone. */
    public static SchemaDefinitions withoutMessages() {
        return new SchemaDefinitions(null, "");
    }

    /** The texts that meet an expectation, the key of its message. */
    Schema text(String expected) {
        return text(TextPatterns.of(expected), expected);
    }

    /** Texts that match an expression. */
    Schema text(String pattern, String expected) {
        return withMessage(Schema.type("string").with("pattern", pattern), expected);
    }

    /** With the message that editors show in place of the regular expression or the type. */
    Schema withMessage(Schema schema, String expected) {
        if (messages == null) {
            return schema;
        }
        String key = expected.equals("expected.text") ? "expected.words" : expected;
        return schema.with(MESSAGE, messages.text("expected", messages.text(key)));
    }

    /** With the message that lists these words. */
    Schema withMessageOfWords(Schema schema, Collection<String> words) {
        if (messages == null) {
            return schema;
        }
        String all = messages.text("expected.oneOf", String.join(", ", words));
        return schema.with(MESSAGE, messages.text("expected", all));
    }

    /**
     * A reference to the part of this name, which is made when it is first referred to. Making it may refer to itself.
     *
     * @param owner the subject of the part; a name must not have two subjects
     */
    public Schema reference(String name, Object owner, Supplier<Schema> part) {
        String full = name + suffix;
        Object known = owners.putIfAbsent(full, owner);
        if (known == null) {
            byName.put(full, part.get());
        } else if (!known.equals(owner)) {
            throw new IllegalStateException("schema: two different parts are called '" + full + "'");
        }
        return Schema.reference(full);
    }

    public Map<String, Schema> byName() {
        return byName;
    }

    /** {@code FunnelStage} for {@code funnel-stage}. */
    static String nameOf(String words) {
        return WORD.matcher(words).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}
