package org.closedloop.sla.json.tree;

/** Limits of the input. A document beyond them is a mistake or an attack, and is refused before it uses memory. */
public final class Limits {

    /** Bytes of a document. */
    public static final int DOCUMENT_BYTES = 10 * 1024 * 1024;
    /** Levels of objects and lists. */
    static final int DEPTH = 100;
    /** Characters of a number in plain form, with the zeros of an exponent. */
    public static final int NUMBER_LENGTH = 100;
    /** Characters of a text. */
    static final int TEXT_LENGTH = 1024 * 1024;
    /** Characters of a field's name. */
    static final int NAME_LENGTH = 1000;
    /** Characters of a buffer of the YAML scanner, which copies at every refill what it has of a long scalar. */
    public static final int YAML_BUFFER = 64 * 1024;
    /** Problems that are listed. */
    static final int PROBLEMS = 200;

    private Limits() {}
}
