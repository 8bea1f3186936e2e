package org.closedloop.sla.document.problem;

/** The kinds of problems in a contract's text. The {@linkplain #getCode() code} is stable. */
public enum DocumentRule {
    /** The text has no heading of a contract. */
    NOT_A_CONTRACT("SLA-P01"),
    /** A clause, or its heading, is missing. */
    CLAUSE_MISSING("SLA-P02"),
    /** A sentence is missing. */
    SENTENCE_MISSING("SLA-P03"),
    /** A sentence begins as expected and then differs. */
    SENTENCE_CHANGED("SLA-P04"),
    /** A table is missing. */
    TABLE_MISSING("SLA-P05"),
    /** A table lacks a column. */
    COLUMN_MISSING("SLA-P06"),
    /** A table has an unknown column, or a column twice. */
    COLUMN_UNKNOWN("SLA-P07"),
    /** A row has more cells than its table has columns. */
    ROW_TOO_LONG("SLA-P08"),
    /** The numbers of the rows are not in ascending order. */
    ROWS_UNORDERED("SLA-P09"),
    /** A text corresponds to no attribute of an agreement. */
    UNPLACED("SLA-P10"),
    /** A text occurs twice. */
    REPEATED("SLA-P11"),
    /** Two places contradict each other. */
    CONTRADICTION("SLA-P12"),
    /** A placeholder where something must be agreed. */
    OPEN("SLA-P13"),
    /** A required text is blank. */
    BLANK("SLA-P14"),
    /** A table has more cells than are read. */
    TABLE_TOO_LARGE("SLA-P15"),
    /** The text has more characters than are read. */
    TEXT_TOO_LARGE("SLA-P16"),
    /** A text is not a date. */
    NOT_A_DATE("SLA-P20"),
    /** A text is not a whole number. */
    NOT_A_COUNT("SLA-P21"),
    /** A text is not a number. */
    NOT_A_NUMBER("SLA-P22"),
    /** A text is not a share in percent. */
    NOT_A_SHARE("SLA-P23"),
    /** A text is not an amount of money. */
    NOT_MONEY("SLA-P24"),
    /** A text is not a length of time. */
    NOT_A_TIME("SLA-P25"),
    /** A text is none of the allowed words. */
    NOT_A_WORD("SLA-P26"),
    /** A text is not a list of quoted names. */
    NOT_QUOTED("SLA-P27"),
    /** A name is unknown, such as that of a time zone or of a currency. */
    NOT_KNOWN("SLA-P28"),
    /** A text is not the sentence of a target. */
    NOT_A_PROMISE("SLA-P29"),
    /** A text is not the sentence of a metric. */
    NOT_A_METRIC("SLA-P30"),
    /** A target's threshold is of another kind than what its metric gives. */
    WRONG_THRESHOLD("SLA-P31"),
    /** The values exclude each other, such as a term that ends before it begins. */
    IMPOSSIBLE("SLA-P32"),
    /** The separator of a number can be one of decimals or one of thousands, as in {@code 1.200}. */
    TWO_READINGS("SLA-P33"),
    /** A text is not a range of days. */
    NOT_DAYS("SLA-P34"),
    /** Markup that would change what is agreed, such as struck text, a comment or a link. */
    MARKUP("SLA-P35");

    private final String code;

    DocumentRule(String code) {
        this.code = code;
    }

    /** The stable code, such as {@code SLA-P12}. */
    public String getCode() {
        return code;
    }
}
