package org.closedloop.sla.jdbc;

import java.sql.Types;
import java.util.Locale;
import java.util.Set;

/** The kinds of SQL types, as far as they differ for a lead. */
enum SqlKind {
    TEXT,
    /** A text of fixed length, which is padded with blanks. */
    PADDED_TEXT,
    WHOLE,
    DECIMAL,
    FLAG,
    /** An instant. */
    INSTANT,
    /** A date and a time of day without a zone. */
    LOCAL_TIME,
    DAY,
    LIST,
    OTHER;

    private static final Set<String> TEXTS = Set.of("uuid", "enum", "citext", "text", "varchar", "character varying");

    /** The driver of PostgreSQL declares an instant as {@link Types#TIMESTAMP}, others by a number of their own. */
    private static final Set<String> INSTANTS = Set.of(
            "timestamptz",
            "timestamp with time zone",
            "timestamp with local time zone",
            "timestampltz",
            "timestamp_ltz",
            "timestamptz_ns",
            "datetimeoffset");

    /** Returns the kind of a type, given as in the metadata of a result set. */
    static SqlKind of(int type, String typeName) {
        String name = plain(typeName);
        if (type != Types.ARRAY && INSTANTS.contains(name)) {
            return INSTANT;
        }
        return switch (type) {
            case Types.VARCHAR, Types.LONGVARCHAR, Types.NVARCHAR, Types.LONGNVARCHAR -> TEXT;
            case Types.CHAR, Types.NCHAR -> PADDED_TEXT;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
            case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
            case Types.BOOLEAN -> FLAG;
            case Types.BIT -> name.startsWith("bool") ? FLAG : OTHER;
            case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            case Types.TIMESTAMP -> LOCAL_TIME;
            case Types.DATE -> DAY;
            case Types.ARRAY -> LIST;
            default -> TEXTS.contains(name) ? TEXT : OTHER;
        };
    }

    /** Returns the kind of the items of a list, whose type has a name such as {@code date[]} or {@code _date}. */
    static SqlKind ofItems(String listType) {
        String name = plain(listType);
        if (INSTANTS.contains(name)) {
            return INSTANT;
        }
        if (TEXTS.contains(name)) {
            return TEXT;
        }
        return name.equals("date") ? DAY : name.startsWith("timestamp") ? LOCAL_TIME : OTHER;
    }

    private static String plain(String typeName) {
        return typeName.toLowerCase(Locale.ROOT)
                .replaceAll("\\(\\d+(,\\d+)?\\)", "")
                .replaceAll("^_|\\[]$| array$", "");
    }
}
