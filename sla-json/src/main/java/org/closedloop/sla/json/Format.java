package org.closedloop.sla.json;

import java.nio.file.Path;
import java.util.Locale;
import org.closedloop.sla.json.tree.Notation;

/** The notation of a document; both notations hold the same values. */
public enum Format {
    /** JSON, as RFC 8259 has it: no comments, no trailing commas. */
    JSON,
    /** YAML 1.2, one document a file, without anchors, aliases and tags. */
    YAML;

    /**
     * The format of a file by its name: {@code .json}, {@code .yaml} or {@code .yml}.
     *
     * @throws IllegalArgumentException if the name ends otherwise
     */
    public static Format of(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JSON;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YAML;
        }
        throw new IllegalArgumentException("file '" + path + "': expected a name that ends in .json, .yaml or .yml");
    }

    /** The parser and generator of this format. */
    Notation notation() {
        return this == JSON ? Notation.JSON : Notation.YAML;
    }
}
