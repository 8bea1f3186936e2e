package org.closedloop.sla.document;

import java.util.List;
import org.closedloop.sla.markdown.Markdown;

/**
 * Elements in place of which a contract states that nothing was agreed.
 *
 * @param elements the elements in their order
 * @param inDraft what an open draft has in place of elements that are not agreed
 */
record ElementOrNone<S, B>(List<Element<S, B>> elements, InDraft inDraft) implements Element<S, B> {

    /** What an open draft has in place of elements that are not agreed. */
    enum InDraft {
        /** The elements with their placeholders. */
        PLACEHOLDERS,
        /** The same statement as a contract. */
        NONE
    }

    @Override
    public boolean isAgreed(S source) {
        return elements.stream().anyMatch(element -> element.isAgreed(source));
    }

    @Override
    public void write(S source, WriteContext context, Markdown text) {
        if (isAgreed(source) || (context.isOpen() && inDraft == InDraft.PLACEHOLDERS)) {
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
}
