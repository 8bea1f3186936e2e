package org.closedloop.sla.json.tree;

/**
 * How much input is taken. Agreements come from people and leads from systems that nobody here controls; a document
 * beyond these is a mistake or an attack, and is refused before it costs memory.
 */
public final class Limits {

    /** Bytes of a document. */
    public static final int DOCUMENT_BYTES = 10 * 1024 * 1024;
    /** Levels of objects and lists. */
    static final int DEPTH = 100;
    /** Characters of a number; also its decimals, and the zeros that an exponent may stand for. */
    public static final int NUMBER_LENGTH = 100;
    /** Characters of a text. */
    static final int TEXT_LENGTH = 1024 * 1024;
    /** Characters of a field's name. */
    static final int NAME_LENGTH = 1000;
    /** Problems that are told one by one. */
    static final int PROBLEMS = 200;

    private Limits() {}
}
