package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
     */
    static <S, B, T> Prose<S, B, T> of(String name, Class<S> source, Supplier<B> builder, Function<B, T> build) {
        return new Prose<>(name, builder, build);
    }

    /** A sentence that must be there. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final Prose<S, B, T> sentence(String sentence, Field<S, B>... fields) {
        return element(Sentence.of(key(sentence), fields));
    }

    /** A sentence without a number that must be there. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final Prose<S, B, T> note(String sentence, Field<S, B>... fields) {
        return element(Sentence.of(key(sentence), fields).asNote());
    }

    /** A sentence that is omitted where nothing is agreed. */
    Prose<S, B, T> optional(String sentence, Field<S, B> field) {
        return element(Sentence.optional(key(sentence), field));
    }

    /** A sentence, or another where nothing is agreed. */
    Prose<S, B, T> orElse(String sentence, String absent, Field<S, B> field) {
        return element(Sentence.orElse(key(sentence), key(absent), field));
    }

    /** Anything else. */
    Prose<S, B, T> element(Element<S, B> element) {
        elements.add(element);
        return this;
    }

    /** The sentence whose first value is reported if the model refuses the value. */
    Prose<S, B, T> refusedAt(String sentence) {
        refused = key(sentence);
        return this;
    }

    private String key(String sentence) {
        return name + "." + sentence;
    }

    /** The value as an attribute of another that always has it. */
    <P, A> Element<P, A> in(Function<P, S> get, BiConsumer<A, T> set) {
        return new Nested<>(source -> Optional.of(get.apply(source)), set);
    }

    /** The value as an optional attribute of another. */
    <P, A> Element<P, A> inOptional(Function<P, Optional<S>> get, BiConsumer<A, T> set) {
        return new Nested<>(get, set);
    }

    /** The value as a clause that need not be agreed; a draft has placeholders for all of it. */
    <P, A> Element<P, A> orNone(Function<P, Optional<S>> get, S open, BiConsumer<A, T> set) {
        Element<P, A> nested = new Nested<>(get, set) {
            @Override
            public void write(P source, WriteContext context, Markdown text) {
                S agreed = get.apply(source).orElse(open);
                elements.forEach(element -> element.write(agreed, context, text));
            }
        };
        return Element.orNone((source, context) -> get.apply(source).isPresent() || context.isOpen(), List.of(nested));
    }

    private class Nested<P, A> implements Element<P, A> {

        private final Function<P, Optional<S>> get;
        private final BiConsumer<A, T> set;

        Nested(Function<P, Optional<S>> get, BiConsumer<A, T> set) {
            this.get = get;
            this.set = set;
        }

        @Override
        public void write(P source, WriteContext context, Markdown text) {
            get.apply(source).ifPresent(agreed -> elements.forEach(element -> element.write(agreed, context, text)));
        }

        @Override
        public void read(SectionReader section, ReadContext context, A whole) {
            B parts = builder.get();
            elements.forEach(element -> element.read(section, context, parts));
            if (section.isSound()) {
                Optional<T> value = refused.isEmpty()
                        ? Optional.of(build.apply(parts))
                        : context.possible(section.firstValue(refused).orElseThrow(), () -> build.apply(parts));
                value.ifPresent(read -> set.accept(whole, read));
            }
        }

        @Override
        public void carry(P source, Losses losses, A whole) {
            get.apply(source).ifPresent(agreed -> {
                B parts = builder.get();
                elements.forEach(element -> element.carry(agreed, losses.at(name), parts));
                set.accept(whole, build.apply(parts));
            });
        }
    }
}
