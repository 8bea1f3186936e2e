package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ClauseType;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A list of values in a table, a row each.
 *
 * @param <R> from what a row is written
 * @param <B> the builder of its value
 * @param <T> the value's type
 */
final class Table<R, B, T> {

    private static final String NUMBER = "number";

    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<String> columns = new ArrayList<>();
    private final List<Field<R, B>> fields = new ArrayList<>();
    private BiConsumer<ReadContext, T> known = (context, value) -> {};
    private boolean numbered;
    private @Nullable String cited;

    private Table(String name, Supplier<B> builder, Function<B, T> build) {
        this.name = name;
        this.builder = builder;
        this.build = build;
    }

    /**
     * A table without columns.
     *
     * @param name with which the keys of its headers begin
     * @param source the type from which a row is written; it only lets the compiler infer the types of the columns
     */
    static <R, B, T> Table<R, B, T> of(String name, Class<R> source, Supplier<B> builder, Function<B, T> build) {
        return new Table<>(name, builder, build);
    }

    /** A table of the items of a clause, written from drafts. */
    static <T> Table<ClauseDraft<T>, ClauseDraft.Builder<T>, T> of(String name, ClauseType<T> type) {
        return new Table<>(
                name, () -> ClauseDraft.builder(type), draft -> draft.build().toClause());
    }

    /** A first column with the number of the row, because the order matters. */
    Table<R, B, T> numbered() {
        columns.add(NUMBER);
        numbered = true;
        return this;
    }

    /** A column with an attribute that every row has. */
    <V> Table<R, B, T> column(String column, Value<V> value, Function<R, V> get, BiConsumer<B, V> set) {
        return column(column, column, value, get, set);
    }

    /** A column with an attribute of another name. */
    <V> Table<R, B, T> column(String column, String name, Value<V> value, Function<R, V> get, BiConsumer<B, V> set) {
        return columns(List.of(column), Field.of(name, value, get, set));
    }

    /** A column of the attribute's name. */
    Table<R, B, T> column(Field<R, B> field) {
        return columns(List.of(field.name()), field);
    }

    /** As many columns as the attribute has texts. */
    Table<R, B, T> columns(List<String> names, Field<R, B> field) {
        columns.addAll(names);
        fields.add(field);
        return this;
    }

    /** The column that is cited if the values of a row contradict each other. */
    Table<R, B, T> refusedAt(String column) {
        cited = column;
        return this;
    }

    /** Adds each value that is read to the context, because another part refers to it. */
    Table<R, B, T> known(BiConsumer<ReadContext, T> add) {
        known = add;
        return this;
    }

    /** The clause of an introduction and this table; a draft in which something is open has other rows. */
    Clause clause(
            Function<AgreementDraft, List<R>> rows,
            Function<AgreementDraft, List<R>> openRows,
            BiConsumer<Agreement.Builder, T> add) {
        return Clause.of(name, Element.orNone(Sentence.of(name + ".intro"), in(name, rows, openRows, add)));
    }

    /** The rows as an attribute of a value. */
    <S, A> Element<S, A> in(String attribute, Function<S, List<R>> rows, BiConsumer<A, T> add) {
        return in(attribute, rows, rows, add);
    }

    private <S, A> Element<S, A> in(
            String attribute, Function<S, List<R>> rows, Function<S, List<R>> openRows, BiConsumer<A, T> add) {
        return new Element<>() {
            @Override
            public boolean isAgreed(S source) {
                return !rows.apply(source).isEmpty();
            }

            @Override
            public void write(S source, WriteContext context, Markdown text) {
                List<R> all = (context.isOpen() ? openRows : rows).apply(source);
                text.table(
                        context.words().each(name, columns),
                        IntStream.range(0, all.size())
                                .mapToObj(i -> cells(all.get(i), i + 1, context))
                                .toList());
            }

            @Override
            public void read(SectionReader section, ReadContext context, A whole) {
                RowReader.Numbers numbers = new RowReader.Numbers(context);
                section.rows(name, columns, row -> {
                    if (numbered) {
                        numbers.mustRise(row.get(NUMBER));
                    }
                    B parts = builder.get();
                    if (parse(row, context, parts)) {
                        built(row, context, parts).ifPresent(value -> {
                            add.accept(whole, value);
                            known.accept(context, value);
                        });
                    }
                });
            }

            @Override
            public void carry(S source, Losses losses, A whole) {
                losses.each(attribute, rows.apply(source), (row, place) -> {
                    B parts = builder.get();
                    fields.forEach(field -> field.carry(row, place, parts));
                    add.accept(whole, build.apply(parts));
                });
            }
        };
    }

    private Optional<T> built(RowReader.Row row, ReadContext context, B parts) {
        return cited == null
                ? Optional.of(build.apply(parts))
                : context.possible(row.get(cited), () -> build.apply(parts));
    }

    private List<String> cells(R row, int number, WriteContext context) {
        List<String> cells = new ArrayList<>();
        if (numbered) {
            cells.add(context.words().figures().count(number));
        }
        fields.forEach(field -> cells.addAll(field.print(row, context)));
        return cells;
    }

    /** Parses every cell, so that all problems of the row are reported. */
    private boolean parse(RowReader.Row row, ReadContext context, B parts) {
        boolean whole = true;
        int start = numbered ? 1 : 0;
        for (Field<R, B> field : fields) {
            int end = start + field.size();
            whole &= field.parse(
                    columns.subList(start, end).stream().map(row::get).toList(), context, parts);
            start = end;
        }
        return whole;
    }
}
