package org.closedloop.sla.document;

import java.util.List;
import java.util.function.BiPredicate;
import org.closedloop.sla.markdown.Markdown;

/**
 * A piece of a clause, declared once for both directions.
 *
 * @param <S> from what it is written
 * @param <B> into what it is read
 */
interface Element<S, B> {

    /** Writes what the source holds. */
    void write(S source, WriteContext context, Markdown text);

    /** Reads what was written, edited or not. */
    void read(SectionReader section, ReadContext context, B builder);

    /** Sets what the source holds as it will be read back, and reports what differs. */
    void carry(S source, Losses losses, B builder);

    /** Elements in place of which the contract says that nothing was agreed. */
    static <S, B> Element<S, B> orNone(BiPredicate<S, WriteContext> isAgreed, List<Element<S, B>> elements) {
        return new Element<>() {
            @Override
            public void write(S source, WriteContext context, Markdown text) {
                if (isAgreed.test(source, context)) {
                    elements.forEach(element -> element.write(source, context, text));
                } else {
                    text.note(context.words().say("none"));
                }
            }

            @Override
            public void read(SectionReader section, ReadContext context, B builder) {
                if (!section.takes("none")) {
                    elements.forEach(element -> element.read(section, context, builder));
                }
            }

            @Override
            public void carry(S source, Losses losses, B builder) {
                elements.forEach(element -> element.carry(source, losses, builder));
            }
        };
    }
}
