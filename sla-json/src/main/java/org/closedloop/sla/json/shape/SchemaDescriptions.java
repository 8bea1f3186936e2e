package org.closedloop.sla.json.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Descriptions of objects and fields, in English with the German contract's terms: {@code schema.properties}. */
public final class SchemaDescriptions {

    private static final String FILE = "schema.properties";
    private static final Properties TEXTS = load();

    private SchemaDescriptions() {}

    /** The description of an object. */
    public static String of(String object) {
        return text(object);
    }

    /** The description of a field: that of the first of these owners that has one. */
    static String ofField(List<String> owners, String field) {
        for (String owner : owners) {
            if (TEXTS.containsKey(owner + "." + field)) {
                return text(owner + "." + field);
            }
        }
        return text(owners.get(0) + "." + field);
    }

    /** The keys of all texts. */
    public static Set<String> keys() {
        return TEXTS.stringPropertyNames();
    }

    private static String text(String key) {
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(FILE + ": has no description of '" + key + "'");
        }
        return text;
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(SchemaDescriptions.class.getResourceAsStream(FILE), FILE)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
