package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.closedloop.sla.markdown.Markdown;

/**
 * A list of values in a table, a row each.
 *
 * @param <R> from what a row is written
 * @param <B> the builder of its value
 * @param <T> the value's type
 */
final class Table<R, B, T> {

    private static final String NUMBER = "number";

    private final String prefix;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<String> columns = new ArrayList<>();
    private final List<Field<R, B>> fields = new ArrayList<>();
    private boolean numbered;
    private BiConsumer<ReadContext, T> known = (context, value) -> {};

    private Table(String prefix, Supplier<B> builder, Function<B, T> build) {
        this.prefix = prefix;
        this.builder = builder;
        this.build = build;
    }

    /**
     * A table without columns.
     *
     * @param prefix with what the keys of its headers begin
     */
    static <R, B, T> Table<R, B, T> of(String prefix, Class<R> source, Supplier<B> builder, Function<B, T> build) {
        return new Table<>(prefix, builder, build);
    }

    /** A first column with the number of the row, because the order matters. */
    Table<R, B, T> numbered() {
        columns.add(NUMBER);
        numbered = true;
        return this;
    }

    /** A column with an attribute. */
    Table<R, B, T> column(String column, Field<R, B> field) {
        columns.add(column);
        fields.add(field);
        return this;
    }

    /** Two columns with one attribute. */
    Table<R, B, T> columns(String first, String second, Field<R, B> field) {
        columns.add(first);
        return column(second, field);
    }

    /** Adds each value that is read to the context, because another part refers to it. */
    Table<R, B, T> known(BiConsumer<ReadContext, T> add) {
        known = add;
        return this;
    }

    /** The rows as an attribute of a value. */
    <S, A> Element<S, A> of(String name, Function<S, List<R>> rows, BiConsumer<A, T> add) {
        return of(name, rows, rows, add);
    }

    /** The rows as an attribute of a value; a draft in which something is open has other rows. */
    <S, A> Element<S, A> of(
            String name, Function<S, List<R>> rows, Function<S, List<R>> openRows, BiConsumer<A, T> add) {
        return new Rows<>(name, rows, openRows, add);
    }

    private final class Rows<S, A> implements Element<S, A> {

        private final String name;
        private final Function<S, List<R>> rows;
        private final Function<S, List<R>> openRows;
        private final BiConsumer<A, T> add;

        Rows(String name, Function<S, List<R>> rows, Function<S, List<R>> openRows, BiConsumer<A, T> add) {
            this.name = name;
            this.rows = rows;
            this.openRows = openRows;
            this.add = add;
        }

        @Override
        public void write(S source, WriteContext context, Markdown text) {
            List<R> all = (context.isOpen() ? openRows : rows).apply(source);
            text.table(
                    columns.stream()
                            .map(column -> context.words().say(prefix + column))
                            .toList(),
                    IntStream.range(0, all.size())
                            .mapToObj(i -> cells(all.get(i), i + 1, context))
                            .toList());
        }

        private List<String> cells(R row, int number, WriteContext context) {
            List<String> cells = new ArrayList<>();
            if (numbered) {
                cells.add(context.words().figures().count(number));
            }
            fields.forEach(field -> cells.addAll(field.print(row, context)));
            return cells;
        }

        @Override
        public void read(SectionReader section, ReadContext context, A whole) {
            RowNumbers numbers = new RowNumbers(context);
            section.rows(prefix, columns, row -> {
                if (numbered) {
                    numbers.mustRise(row.get(NUMBER));
                }
                B parts = builder.get();
                if (parse(row, context, parts)) {
                    T value = build.apply(parts);
                    add.accept(whole, value);
                    known.accept(context, value);
                }
            });
        }

        private boolean parse(TableRow row, ReadContext context, B parts) {
            boolean whole = true;
            int start = numbered ? 1 : 0;
            for (Field<R, B> field : fields) {
                List<SourceText> cells = columns.subList(start, start + field.size()).stream()
                        .map(row::get)
                        .toList();
                whole &= field.parse(cells, context, parts);
                start += field.size();
            }
            return whole;
        }

        @Override
        public void carry(S source, Losses losses, A whole) {
            List<R> all = rows.apply(source);
            for (int i = 0; i < all.size(); i++) {
                B parts = builder.get();
                R row = all.get(i);
                Losses place = losses.at(name + "[" + i + "]");
                fields.forEach(field -> field.carry(row, place, parts));
                add.accept(whole, build.apply(parts));
            }
        }
    }
}
