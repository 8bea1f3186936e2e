package org.closedloop.sla.json.proposal;

import java.util.List;

/**
 * A field of the proposed document, with the comments above it.
 *
 * @param key its name
 * @param value its value as YAML on one line; empty if it has fields
 * @param comments the lines above it
 * @param fields its own fields
 */
record ProposedField(String key, String value, List<String> comments, List<ProposedField> fields) {

    static ProposedField of(String key, String value, List<String> comments) {
        return new ProposedField(key, value, List.copyOf(comments), List.of());
    }

    static ProposedField of(String key, String value, String... comments) {
        return of(key, value, List.of(comments));
    }

    static ProposedField section(String key, List<ProposedField> fields) {
        return new ProposedField(key, "", List.of(), List.copyOf(fields));
    }

    /** Whether it is commented out. */
    boolean isComment() {
        return key.startsWith("#");
    }

    /** Writes it with this indentation. */
    void write(StringBuilder text, int indent) {
        String blanks = " ".repeat(indent);
        for (String comment : comments) {
            CommentLines.write(text, blanks, comment);
        }
        text.append(blanks).append(key).append(':');
        if (fields.isEmpty()) {
            text.append(' ').append(value).append('\n');
        } else {
            text.append('\n');
            fields.forEach(field -> field.write(text, indent + 2));
        }
    }
}
