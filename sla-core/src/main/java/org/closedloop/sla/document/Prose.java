package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ClauseType;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.markdown.Markdown;

/**
 * A value in sentences.
 *
 * @param <S> from what it is written
 * @param <B> its builder
 * @param <T> its type
 */
final class Prose<S, B, T> {

    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Element<S, B>> elements = new ArrayList<>();
    private String refused = "";

    private Prose(String name, Supplier<B> builder, Function<B, T> build) {
        this.name = name;
        this.builder = builder;
        this.build = build;
    }

    /**
     * The value of an attribute.
     *
     * @param name the attribute's name, with which the keys of its sentences begin
     * @param source the type from which it is written; it only lets the compiler infer the types of the sentences
     */
    static <S, B, T> Prose<S, B, T> of(String name, Class<S> source, Supplier<B> builder, Function<B, T> build) {
        return new Prose<>(name, builder, build);
    }

    /** The value of a clause, written from a draft. */
    static <T> Prose<ClauseDraft<T>, ClauseDraft.Builder<T>, T> of(ClauseType<T> type) {
        return new Prose<>(
                type.getName(),
                () -> ClauseDraft.builder(type),
                draft -> draft.build().toClause());
    }

    /** A sentence of the attribute's name. */
    Prose<S, B, T> sentence(Field<S, B> field) {
        return sentence(field.name(), field);
    }

    /** A sentence of the attribute's name, omitted where that is not agreed. */
    Prose<S, B, T> optional(Field<S, B> field) {
        return element(Sentence.optional(key(field.name()), field));
    }

    /** A sentence with any attributes. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final Prose<S, B, T> sentence(String sentence, Field<S, B>... fields) {
        return element(Sentence.of(key(sentence), fields));
    }

    /** A sentence without a number. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final Prose<S, B, T> note(String sentence, Field<S, B>... fields) {
        return element(Sentence.of(key(sentence), fields).asNote());
    }

    /** Anything else. */
    Prose<S, B, T> element(Element<S, B> element) {
        elements.add(element);
        return this;
    }

    /** The sentence whose first value is reported if the model refuses the whole. */
    Prose<S, B, T> refusedAt(String sentence) {
        refused = key(sentence);
        return this;
    }

    private String key(String sentence) {
        return name + "." + sentence;
    }

    /** The clause of a value that is always agreed. */
    Clause clause(Function<AgreementDraft, S> get, BiConsumer<Agreement.Builder, T> set) {
        return Clause.of(name, in(draft -> Optional.of(get.apply(draft)), set));
    }

    /** The clause of a value that need not be agreed; a draft has placeholders for all of it. */
    Clause clause(Function<AgreementDraft, Optional<S>> get, S open, BiConsumer<Agreement.Builder, T> set) {
        return Clause.of(name, Element.orNone(in(get, get.andThen(agreed -> agreed.or(() -> Optional.of(open))), set)));
    }

    /** The value as an attribute of another. */
    <P, A> Element<P, A> in(Function<P, Optional<S>> get, BiConsumer<A, T> set) {
        return in(get, get, set);
    }

    private <P, A> Element<P, A> in(
            Function<P, Optional<S>> agreed, Function<P, Optional<S>> written, BiConsumer<A, T> set) {
        return new Element<>() {
            @Override
            public boolean isAgreed(P source) {
                return agreed.apply(source).isPresent();
            }

            @Override
            public void write(P source, WriteContext context, Markdown text) {
                written.apply(source)
                        .ifPresent(value -> elements.forEach(element -> element.write(value, context, text)));
            }

            @Override
            public void read(SectionReader section, ReadContext context, A whole) {
                B parts = builder.get();
                elements.forEach(element -> element.read(section, context, parts));
                if (section.isSound()) {
                    build(parts, section, context).ifPresent(value -> set.accept(whole, value));
                }
            }

            @Override
            public void carry(P source, Losses losses, A whole) {
                agreed.apply(source).ifPresent(value -> {
                    B parts = builder.get();
                    elements.forEach(element -> element.carry(value, losses.at(name), parts));
                    set.accept(whole, build.apply(parts));
                });
            }
        };
    }

    private Optional<T> build(B parts, SectionReader section, ReadContext context) {
        return refused.isEmpty()
                ? Optional.of(build.apply(parts))
                : context.possible(section.firstValue(refused).orElseThrow(), () -> build.apply(parts));
    }
}
