package org.closedloop.sla.document;

import java.util.List;
import org.closedloop.sla.markdown.Markdown;

/**
 * A piece of a clause, declared once for both directions.
 *
 * @param <S> from what it is written
 * @param <B> into what it is read
 */
interface Element<S, B> {

    /** Whether the source holds something of it. */
    boolean isAgreed(S source);

    /** Writes what the source holds. */
    void write(S source, WriteContext context, Markdown text);

    /** Reads what was written, edited or not. */
    void read(SectionReader section, ReadContext context, B builder);

    /** Sets what the source holds as it will be read back; what differs is reported as a loss. */
    void carry(S source, Losses losses, B builder);

    /** Elements in place of which a contract states that nothing was agreed. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <S, B> Element<S, B> orNone(Element<S, B>... parts) {
        return new ElementOrNone<>(List.of(parts), ElementOrNone.InDraft.PLACEHOLDERS);
    }

    /** Elements in place of which a contract and a draft state that nothing was agreed. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <S, B> Element<S, B> agreed(Element<S, B>... parts) {
        return new ElementOrNone<>(List.of(parts), ElementOrNone.InDraft.NONE);
    }
}
