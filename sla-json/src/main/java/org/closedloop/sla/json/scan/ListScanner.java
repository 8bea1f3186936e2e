package org.closedloop.sla.json.scan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.format.LeadPath;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Role;

/**
 * Reads the lists of a plain row, which are arrays of JSON in cells, into a record. The lists of pauses and of touches
 * have one length each.
 */
final class ListScanner {

    private static final int NONE = -1;

    private static final Map<String, Role> ROLES =
            Map.of("marketing", Role.MARKETING, "sales", Role.SALES, "inside-sales", Role.INSIDE_SALES);

    private final TextLookup<Role> roles = new TextLookup<>(RowScanner.meanings(ROLES));
    private final TextLookup<String> channels = new TextLookup<>(RowScanner::unlessBlank);
    private final CellArray first;
    private final CellArray second;
    private final CellArray third;
    /** Whether there is a column for the ends of pauses; then each pause must have an end or null. */
    private final boolean hasEnds;

    private RowCells row = new RowCells();
    private int pausesFrom = NONE;
    private int pausesTo = NONE;
    private int touchesAt = NONE;
    private int touchesBy = NONE;
    private int touchesChannel = NONE;

    /** Creates a scanner for these columns; times that are numbers have this unit. */
    ListScanner(List<RowColumn> columns, EpochUnit numbers) {
        this.first = new CellArray(numbers);
        this.second = new CellArray(numbers);
        this.third = new CellArray(numbers);
        this.hasEnds = columns.stream().anyMatch(column -> column.path() == LeadPath.PAUSES_TO);
    }

    /** Starts a row. */
    void start(RowCells cells) {
        row = cells;
        pausesFrom = NONE;
        pausesTo = NONE;
        touchesAt = NONE;
        touchesBy = NONE;
        touchesChannel = NONE;
    }

    /** Sets that the row has a cell of a column of pauses or touches. */
    void add(RowColumn column) {
        switch (column.path()) {
            case PAUSES_FROM -> pausesFrom = column.cell();
            case PAUSES_TO -> pausesTo = column.cell();
            case TOUCHES_AT -> touchesAt = column.cell();
            case TOUCHES_BY -> touchesBy = column.cell();
            default -> touchesChannel = column.cell();
        }
    }

    /** Reads a cell of attempts; false if it is not plain. */
    boolean attempts(byte[] bytes, int from, int to, LeadRecord record) {
        if (!first.begins(bytes, from)) {
            return false;
        }
        if (first.ends(to)) {
            return true;
        }
        do {
            if (!first.takeTime()) {
                return false;
            }
            if (first.isDay()) {
                record.attemptOn(first.day());
            } else {
                record.attempt(first.second(), first.nano());
            }
        } while (first.take(','));
        return first.ends(to);
    }

    /** Reads the cells of pauses; false if they are not plain. */
    boolean pauses(LeadRecord record) {
        if (pausesFrom == NONE && pausesTo == NONE) {
            return true;
        }
        if (!begins(first, pausesFrom) || (hasEnds && !begins(second, pausesTo))) {
            return false;
        }
        do {
            if (!first.takeInstant()) {
                return false;
            }
            Instant begin = Instant.ofEpochSecond(first.second(), first.nano());
            Instant end = null;
            if (hasEnds) {
                if (second.takeInstant()) {
                    end = Instant.ofEpochSecond(second.second(), second.nano());
                } else if (!second.takeNull()) {
                    return false;
                }
            }
            if (end != null && end.isBefore(begin)) {
                return false;
            }
            record.pause(end == null ? Pause.since(begin) : Pause.between(begin, end));
        } while (first.take(',') && (!hasEnds || second.take(',')));
        return ends(first, pausesFrom) && (!hasEnds || ends(second, pausesTo));
    }

    /** Reads the cells of touches; false if they are not plain. */
    boolean touches(LeadRecord record) {
        if (touchesAt == NONE && touchesBy == NONE && touchesChannel == NONE) {
            return true;
        }
        if (!begins(first, touchesAt) || !begins(second, touchesBy) || !begins(third, touchesChannel)) {
            return false;
        }
        do {
            Role role = second.take(roles);
            String channel = third.take(channels);
            if (role == null || channel == null || !first.takeTime()) {
                return false;
            }
            if (first.isDay()) {
                record.touchOn(first.day(), role, channel);
            } else {
                record.touch(first.second(), first.nano(), role, channel);
            }
        } while (first.take(',') && second.take(',') && third.take(','));
        return ends(first, touchesAt) && ends(second, touchesBy) && ends(third, touchesChannel);
    }

    /** Starts reading a list. Returns false if no array begins in the cell. */
    private boolean begins(CellArray list, int cell) {
        return cell != NONE && list.begins(row.bytes(cell), row.from(cell));
    }

    private boolean ends(CellArray list, int cell) {
        return list.ends(row.to(cell));
    }
}
