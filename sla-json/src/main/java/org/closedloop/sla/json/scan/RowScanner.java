package org.closedloop.sla.json.scan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.format.LeadPath;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.LeadEvent;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a lead from the cells of a plain row into a record, without an object.
 *
 * <p>It accepts only rows that {@code RowParser} accepts, and reads the same values. The caller parses a row that it
 * rejects.
 */
public final class RowScanner {

    private static final int MOST_DIGITS = 18;
    private static final int NONE = -1;

    private static final Map<String, DealOutcome> OUTCOMES =
            Map.of("open", DealOutcome.OPEN, "won", DealOutcome.WON, "lost", DealOutcome.LOST);

    private final TextLookup<DealOutcome> outcomes = new TextLookup<>(meanings(OUTCOMES));
    private final TextLookup<CurrencyUnit> currencies = new TextLookup<>(PlainAmount::currency);
    private final TextLookup<String> words = new TextLookup<>(RowScanner::unlessBlank);

    private final RowColumn[] columns;
    /** The place of the cell of each column, and the event whose time it has. */
    private final int[] places;

    private final @Nullable LeadEvent[] events;
    private final EpochUnit numbers;
    private final @Nullable CurrencyUnit usualCurrency;
    private final @Nullable LocalClock clock;
    private final PlainInstant instant = new PlainInstant();
    private final PlainAmount amount = new PlainAmount();
    private final ListScanner lists;

    private RowCells row = new RowCells();
    private LeadRecord record = new LeadRecord();
    private boolean identified;
    private boolean rejectedForReason;
    private boolean disqualifiedForReason;
    private boolean dealt;
    private boolean outcomeKnown;
    private int amountCell;
    private @Nullable CurrencyUnit currency;

    /**
     * Creates a scanner.
     *
     * @param columns those that are read
     * @param numbers the unit of times that are numbers
     * @param usualCurrency the currency of amounts without one; null if they must have one
     * @param clock reads times without an offset; null if they must have one
     */
    public RowScanner(
            List<RowColumn> columns,
            EpochUnit numbers,
            @Nullable CurrencyUnit usualCurrency,
            @Nullable LocalClock clock) {
        this.columns = columns.toArray(RowColumn[]::new);
        this.places = columns.stream().mapToInt(RowColumn::cell).toArray();
        this.events = columns.stream()
                .map(column -> column.path().getEvent().orElse(null))
                .toArray(LeadEvent[]::new);
        this.numbers = numbers;
        this.lists = new ListScanner(columns, numbers);
        this.usualCurrency = usualCurrency;
        this.clock = clock;
    }

    /** The words of databases are in any case, with an underscore or a hyphen. */
    static <T> Function<String, @Nullable T> meanings(Map<String, T> words) {
        return text -> words.get(plainWord(text));
    }

    /** A word of the JSON form, from one in any case, with an underscore or a hyphen. */
    public static String plainWord(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String unlessBlank(String text) {
        return text.isBlank() ? null : text;
    }

    /** Reads a row that has all cells into a record; false if the row is not plain. */
    public boolean scan(RowCells cells, LeadRecord into) {
        row = cells;
        record = into;
        into.clear();
        lists.start(cells);
        identified = false;
        rejectedForReason = false;
        disqualifiedForReason = false;
        dealt = false;
        outcomeKnown = false;
        currency = null;
        amountCell = NONE;
        byte[] block = cells.block();
        int[] starts = cells.starts();
        int[] ends = cells.ends();
        for (int i = 0; i < places.length; i++) {
            int start = starts[places[i]];
            int from = start < 0 ? ~start : start;
            int to = ends[places[i]];
            if (from < to && !value(i, start < 0 ? cells.bytes(places[i]) : block, from, to)) {
                return false;
            }
        }
        return isWhole() && amount() && lists.pauses(into) && lists.touches(into);
    }

    private boolean isWhole() {
        return identified
                && (!rejectedForReason || record.knows(LeadEvent.REJECTED))
                && (!disqualifiedForReason || record.knows(LeadEvent.DISQUALIFIED))
                && (!dealt || outcomeKnown);
    }

    private boolean value(int i, byte[] bytes, int from, int to) {
        // A cell that begins with a blank can be absent, and a byte order mark can be one of two joined files.
        if ((bytes[from] >= 0 && bytes[from] <= ' ') || bytes[from] == (byte) 0xEF) {
            return false;
        }
        LeadEvent event = events[i];
        return event == null ? other(columns[i], bytes, from, to) : event(event, columns[i], bytes, from, to);
    }

    private boolean other(RowColumn column, byte[] bytes, int from, int to) {
        return switch (column.path()) {
            case ID -> id(column, bytes, from, to);
            case SOURCE, SEGMENT, PRIORITY -> word(column.path(), bytes, from, to);
            case STAGES, FIELDS -> keyed(column, bytes, from, to);
            case REJECTION_REASON -> rejectionReason(bytes, from, to);
            case DISQUALIFICATION_REASON -> disqualificationReason(bytes, from, to);
            case DEAL_OUTCOME -> outcome(bytes, from, to);
            case DEAL_CURRENCY -> currency(bytes, from, to);
            case DEAL_AMOUNT, PAUSES_FROM, PAUSES_TO, TOUCHES_AT, TOUCHES_BY, TOUCHES_CHANNEL -> later(column);
            default -> lists.attempts(bytes, from, to, record);
        };
    }

    /** A repeated header has the name of the column for the id; the parser compares its other cells. */
    private boolean id(RowColumn column, byte[] bytes, int from, int to) {
        int end = from + column.label().length();
        boolean mayRepeat = end == to || (end < to && bytes[end] <= ' ');
        if (!isText(bytes, from, to) || (mayRepeat && repeats(column, bytes, from))) {
            return false;
        }
        record.id(bytes, from, to);
        identified = true;
        return true;
    }

    private static boolean repeats(RowColumn column, byte[] bytes, int from) {
        for (int i = 0; i < column.label().length(); i++) {
            if (column.label().charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is UTF-8 and not blank; it does not begin with a blank of ASCII. */
    private static boolean isText(byte[] bytes, int from, int to) {
        if (Swar.isAscii(bytes, from, to)) {
            return true;
        }
        String text = TextLookup.decode(bytes, from, to);
        return text != null && !text.isBlank();
    }

    private boolean word(LeadPath path, byte[] bytes, int from, int to) {
        String text = words.get(bytes, from, to);
        if (text == null) {
            return false;
        }
        switch (path) {
            case SOURCE -> record.source(text);
            case SEGMENT -> record.segment(text);
            default -> record.priority(text);
        }
        return true;
    }

    private boolean keyed(RowColumn column, byte[] bytes, int from, int to) {
        if (column.stage() == null) {
            record.field(column.key(), bytes, from, to);
            return isText(bytes, from, to);
        }
        if (instant.takeDay(bytes, from, to)) {
            record.stageOn(column.stage(), instant.day());
            return true;
        }
        if (!time(bytes, from, to)) {
            return false;
        }
        record.stage(column.stage(), instant.second(), instant.nano());
        return true;
    }

    private boolean event(LeadEvent event, RowColumn column, byte[] bytes, int from, int to) {
        dealt |= column.path().isOfDeal();
        if (instant.takeDay(bytes, from, to)) {
            record.on(event, instant.day());
            return true;
        }
        if (!time(bytes, from, to)) {
            return false;
        }
        record.at(event, instant.second(), instant.nano());
        return true;
    }

    private boolean time(byte[] bytes, int from, int to) {
        return instant.take(bytes, from, to)
                || number(bytes, from, to)
                || (clock != null && clock.take(bytes, from, to, instant));
    }

    private boolean number(byte[] bytes, int from, int to) {
        if (to - from > MOST_DIGITS || bytes[from] == '0') {
            return false;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            number = 10 * number + digit;
        }
        return instant.takeNumber(number, numbers);
    }

    private boolean rejectionReason(byte[] bytes, int from, int to) {
        record.rejectionReason(bytes, from, to);
        rejectedForReason = true;
        return isText(bytes, from, to);
    }

    private boolean disqualificationReason(byte[] bytes, int from, int to) {
        record.disqualificationReason(bytes, from, to);
        disqualifiedForReason = true;
        return isText(bytes, from, to);
    }

    private boolean outcome(byte[] bytes, int from, int to) {
        DealOutcome outcome = outcomes.get(bytes, from, to);
        if (outcome == null) {
            return false;
        }
        record.deal(outcome);
        dealt = true;
        outcomeKnown = true;
        return true;
    }

    private boolean currency(byte[] bytes, int from, int to) {
        currency = currencies.get(bytes, from, to);
        return currency != null;
    }

    /** Remembers a cell that is read with others. */
    private boolean later(RowColumn column) {
        if (column.path() == LeadPath.DEAL_AMOUNT) {
            amountCell = column.cell();
            dealt = true;
        } else {
            lists.add(column);
        }
        return true;
    }

    private boolean amount() {
        if (amountCell == NONE) {
            return true;
        }
        CurrencyUnit unit = currency == null ? usualCurrency : currency;
        if (unit == null || !amount.take(unit, row.bytes(amountCell), row.from(amountCell), row.to(amountCell))) {
            return false;
        }
        record.amount(unit, amount.minor());
        return true;
    }
}
