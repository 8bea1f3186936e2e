package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.markdown.Markdown;

/**
 * A sentence of the resources with the attributes that are its values, in their order.
 *
 * @param key its name in the resources
 * @param need what is written where nothing is agreed
 * @param other the sentence in its place, if there is one
 * @param style as a numbered paragraph, or as a note without a number
 * @param fields its values
 */
record Sentence<S, B>(String key, Need need, String other, Style style, List<Field<S, B>> fields)
        implements Element<S, B> {

    /** Whether a sentence must be there. */
    enum Need {
        REQUIRED,
        OPTIONAL,
        THIS_OR_OTHER
    }

    /** How a sentence is set. */
    enum Style {
        NUMBERED,
        NOTE
    }

    /** A numbered sentence that must be there. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <S, B> Sentence<S, B> of(String key, Field<S, B>... fields) {
        return new Sentence<>(key, Need.REQUIRED, "", Style.NUMBERED, List.of(fields));
    }

    /** A numbered sentence that is omitted where nothing is agreed. */
    static <S, B> Sentence<S, B> optional(String key, Field<S, B> field) {
        return new Sentence<>(key, Need.OPTIONAL, "", Style.NUMBERED, List.of(field));
    }

    /** A numbered sentence, or another where nothing is agreed. */
    static <S, B> Sentence<S, B> orElse(String key, String other, Field<S, B> field) {
        return new Sentence<>(key, Need.THIS_OR_OTHER, other, Style.NUMBERED, List.of(field));
    }

    /** The same without a number. */
    Sentence<S, B> asNote() {
        return new Sentence<>(key, need, other, Style.NOTE, fields);
    }

    @Override
    public boolean isAgreed(S source) {
        return fields.stream().anyMatch(field -> !field.isAbsent().test(source));
    }

    @Override
    public void write(S source, WriteContext context, Markdown text) {
        if (need == Need.REQUIRED || fields.stream().anyMatch(field -> !field.isOmitted(source, context))) {
            String[] values = fields.stream()
                    .flatMap(field -> field.print(source, context).stream())
                    .toArray(String[]::new);
            write(context.words().say(key, values), text);
        } else if (need == Need.THIS_OR_OTHER) {
            write(context.words().say(other), text);
        }
    }

    private void write(String sentence, Markdown text) {
        if (style == Style.NUMBERED) {
            text.paragraph(sentence);
        } else {
            text.note(sentence);
        }
    }

    @Override
    public void read(SectionReader section, ReadContext context, B builder) {
        Consumer<List<SourceText>> reader = values -> parse(new ArrayList<>(values), context, builder);
        if (need == Need.OPTIONAL) {
            section.takes(key, reader);
        } else if (need == Need.REQUIRED || !section.takes(other)) {
            section.sentence(key, reader);
        }
    }

    private void parse(List<SourceText> values, ReadContext context, B builder) {
        int start = 0;
        for (Field<S, B> field : fields) {
            field.parse(values.subList(start, start + field.size()), context, builder);
            start += field.size();
        }
    }

    @Override
    public void carry(S source, Losses losses, B builder) {
        fields.forEach(field -> field.carry(source, losses, builder));
    }
}
