package org.closedloop.sla.document;

/** What can be wrong with a contract's text, one constant per kind. The {@linkplain #getCode() code} is stable. */
public enum DocumentRule {
    /** No heading is one of the contract's: the text is something else. */
    NOT_A_CONTRACT("SLA-P01"),
    /** A clause, or its heading, is not there. */
    CLAUSE_MISSING("SLA-P02"),
    /** A sentence is not there. */
    SENTENCE_MISSING("SLA-P03"),
    /** A sentence begins as it should and goes on as it should not. */
    SENTENCE_CHANGED("SLA-P04"),
    /** A table is not there. */
    TABLE_MISSING("SLA-P05"),
    /** A table lacks a column. */
    COLUMN_MISSING("SLA-P06"),
    /** A table has a column that the contract does not know, or one twice. */
    COLUMN_UNKNOWN("SLA-P07"),
    /** A row has more cells than its table has columns. */
    ROW_TOO_LONG("SLA-P08"),
    /** The numbers of the rows do not rise with the rows. */
    ROWS_UNORDERED("SLA-P09"),
    /** A text belongs to nothing that an agreement holds. */
    UNPLACED("SLA-P10"),
    /** The same thing is said twice. */
    REPEATED("SLA-P11"),
    /** Two places say different things of one. */
    CONTRADICTION("SLA-P12"),
    /** A placeholder where something must be agreed. */
    OPEN("SLA-P13"),
    /** Nothing where something is required. */
    BLANK("SLA-P14"),
    /** No day. */
    NOT_A_DATE("SLA-P20"),
    /** No whole number. */
    NOT_A_COUNT("SLA-P21"),
    /** No number. */
    NOT_A_NUMBER("SLA-P22"),
    /** No share in percent. */
    NOT_A_SHARE("SLA-P23"),
    /** No sum of money. */
    NOT_MONEY("SLA-P24"),
    /** No length of time. */
    NOT_A_TIME("SLA-P25"),
    /** None of the words that are allowed. */
    NOT_A_WORD("SLA-P26"),
    /** No names in quotation marks. */
    NOT_QUOTED("SLA-P27"),
    /** No name that is known, such as that of a time zone or of a currency. */
    NOT_KNOWN("SLA-P28"),
    /** No sentence of a target. */
    NOT_A_PROMISE("SLA-P29"),
    /** No sentence of a metric. */
    NOT_A_METRIC("SLA-P30"),
    /** A target's threshold is of another kind than what its metric gives. */
    WRONG_THRESHOLD("SLA-P31"),
    /** What is said cannot be, such as a term that ends before it begins. */
    IMPOSSIBLE("SLA-P32"),
    /** A number whose mark can be one of decimals or one of thousands, such as {@code 1.200}. */
    TWO_READINGS("SLA-P33");

    private final String code;

    DocumentRule(String code) {
        this.code = code;
    }

    /** The stable code, such as {@code SLA-P12}. */
    public String getCode() {
        return code;
    }
}
