package org.closedloop.sla.json.csv;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.closedloop.sla.crm.RecordKind;

/** Rows of an unknown kind, of which every column is read. */
final class TableRows implements Rows {

    /** A number, an amount or a date, which is not the name of a column. */
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}]*");

    private final TableSink sink;
    private List<String> names = List.of();

    TableRows(TableSink sink) {
        this.sink = sink;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.LEAD;
    }

    /** Most names of a header are words: a title has one, and a row of values has numbers. */
    @Override
    public int known(Header header) {
        List<String> filled =
                header.labels().stream().filter(label -> !label.isBlank()).toList();
        long words = filled.stream()
                .filter(label -> !NO_NAME.matcher(label).matches())
                .count();
        return words >= 2 && words * 10 >= filled.size() * 9L ? (int) words : 0;
    }

    @Override
    public int begin(Header header, BitSet read) {
        read.set(0, header.width());
        names = header.labels();
        sink.columns(names);
        return Header.NONE;
    }

    @Override
    public void add(RowRecord row) {
        sink.row(IntStream.range(0, names.size()).mapToObj(row::text).toList());
    }
}
