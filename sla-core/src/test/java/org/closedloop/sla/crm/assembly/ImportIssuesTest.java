package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import tells of a record, to the letter: one row a flaw. */
class ImportIssuesTest {

    private static final String L = "lead.json, record 1: lead 1: ";
    private static final String D = "deal.json, record 1: deal 1: ";
    private static final String KEPT = "; the record was taken as it is";
    private static final String IGNORED = "; the field was ignored";
    private static final String SKIPPED = "; the record was skipped";

    static Stream<Arguments> flaws() {
        return Stream.of(
                row(ImportReason.ID_MISSING, lead(" "), "lead.json, record 1: the id is missing" + SKIPPED),
                row(
                        ImportReason.RECORD_UNREADABLE,
                        lead("1\uDC00"),
                        "lead.json, record 1: lead 1\uFFFD: cannot be used: its id contains half a character"
                                + SKIPPED),
                row(
                        ImportReason.ID_WITH_CONTROLS,
                        lead("1\0"),
                        "lead.json, record 1: lead 1\u2400: '1\u2400' is surrounded by control characters; read as"
                                + " '1'"),
                row(
                        ImportReason.ID_WITH_CONTROLS,
                        lead("1\u00012"),
                        "lead.json, record 1: lead 1\u24012: '1\u24012' is not an id, because it contains control"
                                + " characters"
                                + SKIPPED),
                row(
                        ImportReason.ID_WITH_CONTROLS,
                        linked(lead("1"), RecordKind.DEAL, "7\u001F8"),
                        L + "'7\u241F8' is not an id, because it contains control characters" + IGNORED),
                row(
                        ImportReason.CHARACTER_REPLACED,
                        lead("1", "source", "Web \uD83D"),
                        L + "source: 'Web \uFFFD' contained half a character, which was replaced by U+FFFD"),
                row(
                        ImportReason.CHARACTER_REPLACED,
                        lead("1")
                                .withHistory(Map.of(
                                        "status",
                                        List.of(PropertyChange.of("Q1", "2026-03-02T08:15:00Z")
                                                .withOldValue("New \uDE00")))),
                        L + "status: 'New \uFFFD' contained half a character, which was replaced by U+FFFD"),
                row(
                        ImportReason.DAY_UNKNOWN,
                        lead("1", "handed", "2026-03-02", "millis", "7200000"),
                        L + "millis: '7200000' milliseconds after the day 2026-03-02 may be on either of two days"
                                + IGNORED),
                row(ImportReason.ARCHIVED, lead("1").asArchived(), L + "is archived or deleted" + SKIPPED),
                row(ImportReason.TIME_UNREADABLE, lead("1", "sql", "soon"), L + "sql: 'soon' is not a time" + IGNORED),
                row(
                        ImportReason.TIME_UNREADABLE,
                        lead("1", "sql", "46086.4253"),
                        L + "sql: '46086.4253' looks like a spreadsheet's serial number of a day; read it with holds:"
                                + " spreadsheet-serial, or export the column as dates" + IGNORED),
                row(
                        ImportReason.TIME_UNREADABLE,
                        lead("1", "handed", "2026-03-02T08:15:00Z", "millis", "-1"),
                        L + "millis: '-1' is not a time" + IGNORED),
                row(
                        ImportReason.TIME_UNREADABLE,
                        lead("1", "handed", "2026-03-02T08:15:00Z", "millis", "1e400"),
                        L + "millis: '1e400' is not a time" + IGNORED),
                row(
                        ImportReason.TIME_IMPLAUSIBLE,
                        lead("1", "sql", "0000-01-01"),
                        L + "sql: '0000-01-01' is implausibly far in the past or future" + IGNORED),
                row(
                        ImportReason.TIME_IMPLAUSIBLE,
                        lead("1", "sql", "9999-12-31T23:59:59Z"),
                        L + "sql: '9999-12-31T23:59:59Z' is implausibly far in the past or future" + IGNORED),
                row(
                        ImportReason.TIME_IMPLAUSIBLE,
                        lead("1", "sql", "infinity"),
                        L + "sql: 'infinity' is implausibly far in the past or future" + IGNORED),
                row(
                        ImportReason.TIME_UNREADABLE,
                        lead("1", "sql", "1772700000"),
                        L + "sql: '1772700000' is not a time; setting holds: epoch-seconds in the mapping may" + " help"
                                + IGNORED),
                row(
                        ImportReason.TIME_UNREADABLE,
                        lead("1", "sql", "03/04/2026"),
                        L + "sql: '03/04/2026' may begin with the day or the month; set format.timePatterns to"
                                + " dd/MM/yyyy or MM/dd/yyyy, with the separators of the file" + IGNORED),
                row(
                        ImportReason.TIME_IN_GAP,
                        lead("1", "sql", "2026-03-29 02:30"),
                        L + "sql: '2026-03-29 02:30' was skipped when the clocks were put forward; read as"
                                + " 2026-03-29T01:30:00Z"),
                row(
                        ImportReason.TIME_IN_OVERLAP,
                        lead("1", "sql", "2026-10-25 02:30"),
                        L + "sql: '2026-10-25 02:30' occurred twice when the clocks were put back; read as the first,"
                                + " 2026-10-25T00:30:00Z"),
                row(
                        ImportReason.ZONE_ASSUMED,
                        lead("1", "sql", "2026-03-02 08:15"),
                        L + "sql: '2026-03-02 08:15' has no offset; read in the mapping's zone, as were all such"
                                + " times here (records: 1); set format.zone if theirs is another"),
                row(
                        ImportReason.BLANK_WORD,
                        lead("1", "source", "null"),
                        L + "source: 'null' is read as no value (records: 1); format.nulls lists such words"),
                row(
                        ImportReason.DATE_WITHOUT_TIME,
                        lead("1", "sql", "2026-03-02"),
                        L + "sql: '2026-03-02' has no time of day; read as the whole day and not used to time a"
                                + " response"),
                row(
                        ImportReason.TOUCH_NOT_HUMAN,
                        lead("1", "touched", "2026-03-02T08:15:00Z", "touch", "robot"),
                        L + "touch: 'robot' is not a contact by a person" + IGNORED),
                row(
                        ImportReason.STAGE_WITHOUT_TIME,
                        lead("1", "status", "Q1"),
                        L + "status: is or was 'Q1', but it is not recorded since when" + IGNORED),
                row(
                        ImportReason.TOUCH_BEFORE_HAND_OVER,
                        lead("1", "handed", "2026-03-02T08:15:00Z", "touched", "2026-03-02T08:14:59Z"),
                        L + "was touched before it was handed over: 2026-03-02T08:14:59Z < 2026-03-02T08:15:00Z"
                                + KEPT),
                row(
                        ImportReason.STAGES_BACKWARDS,
                        lead("1", "mql", "2026-03-02T08:15:00Z", "sql", "2026-03-02T08:14:59Z"),
                        L + "entered a later stage before an earlier one: sql < mql" + KEPT),
                row(
                        ImportReason.AMOUNT_UNREADABLE,
                        deal("1", "amount", "Infinity", "currency", "CHF"),
                        D + "amount: 'Infinity' is not an amount" + IGNORED),
                row(
                        ImportReason.AMOUNT_TOO_LARGE,
                        deal("1", "amount", "1e400", "currency", "CHF"),
                        D + "amount: '1e400' is implausibly large for a deal" + IGNORED),
                row(
                        ImportReason.AMOUNT_NEGATIVE,
                        deal("1", "amount", "-3", "currency", "CHF"),
                        D + "amount: '-3' is below zero" + IGNORED),
                row(
                        ImportReason.AMOUNT_WITHOUT_CURRENCY,
                        deal("1", "amount", "3"),
                        D + "amount: '3' has no currency, and the mapping names none" + IGNORED),
                row(
                        ImportReason.CURRENCY_UNKNOWN,
                        deal("1", "amount", "3", "currency", "Taler"),
                        D + "currency: 'Taler' is not a currency" + IGNORED),
                row(
                        ImportReason.CURRENCY_UNKNOWN,
                        deal("1", "amount", "3", "currency", "$"),
                        D + "currency: '$' is not a currency" + IGNORED),
                row(
                        ImportReason.CURRENCY_CONTRADICTS,
                        deal("1", "amount", "$ 3.00", "currency", "CHF"),
                        D + "amount: '$ 3.00' is not in the currency that the record or the mapping names, CHF"
                                + IGNORED),
                row(
                        ImportReason.AMOUNT_AMBIGUOUS,
                        deal("1", "amount", "3.005", "currency", "CHF"),
                        D
                                + "amount: '3.005' may have a decimal or a thousands separator; set"
                                + " format.decimalSeparator in the mapping to \".\" or \",\"" + IGNORED),
                row(
                        ImportReason.AMOUNT_ROUNDED,
                        deal("1", "amount", "3.0051", "currency", "CHF"),
                        D + "amount: '3.0051' has more decimals than its currency; rounded half up"),
                row(
                        ImportReason.VALUE_UNREADABLE,
                        deal("1", "won?", "perhaps"),
                        D + "won?: 'perhaps' cannot be read" + IGNORED),
                row(
                        ImportReason.OUTCOME_ASSUMED,
                        deal("1", "stage", "4711", "closed?", "true"),
                        D + "closed?: is closed ('true'), but it is not recorded whether it was won or lost: won? is"
                                + " missing; taken as open"),
                row(
                        ImportReason.OUTCOME_ASSUMED,
                        deal("1"),
                        D + "the outcome of the deal is not recorded; taken as" + " open"),
                row(
                        ImportReason.OUTCOME_ASSUMED,
                        deal("1", "stage", "4711"),
                        D + "stage: the outcome of a deal in '4711' is not defined; taken as open"),
                row(
                        ImportReason.OUTCOME_CONTRADICTS,
                        deal("1", "stage", "won", "won?", "false", "closed?", "true"),
                        D
                                + "stage: stage, conditions, pipeline and flags disagree on the outcome of the deal:"
                                + " won and lost"
                                + KEPT),
                row(
                        ImportReason.OUTCOME_CONTRADICTS,
                        deal("1", "stage", "talking", "won?", "true", "closed?", "false"),
                        D
                                + "stage: stage, conditions, pipeline and flags disagree on the outcome of the deal:"
                                + " won and open"
                                + KEPT),
                row(
                        ImportReason.CLOSED_BEFORE_CREATED,
                        deal("1", "stage", "won", "made", "2026-03-02T08:15:00Z", "closed", "2026-03-01T08:15:00Z"),
                        D + "was closed before it was created: 2026-03-01T08:15:00Z < 2026-03-02T08:15:00Z" + KEPT),
                row(
                        ImportReason.LOST_WITHOUT_REASON,
                        deal("1", "stage", "lost"),
                        D + "was lost, but no reason is recorded" + KEPT),
                row(
                        ImportReason.OPEN_BUT_CERTAIN,
                        deal("1", "stage", "talking", "probability", "100%"),
                        D + "probability: is open, but certain to be won: '100%'" + KEPT),
                row(
                        ImportReason.CLOSED_WITHOUT_TIME,
                        deal("1", "stage", "won"),
                        D + "was won, but it is not recorded when; it belongs to no window" + KEPT),
                row(
                        ImportReason.CLOSED_WITHOUT_TIME,
                        deal("1", "stage", "lost", "closed", "soon"),
                        D + "was lost, but it is not recorded when; it belongs to no window" + KEPT),
                row(
                        ImportReason.DEAL_WITHOUT_LEAD,
                        deal("1"),
                        "there are no leads; 1 deal was taken as a separate lead"));
    }

    /** To look into such an amount costs time by the square of its length: minutes, where this takes none. */
    @ParameterizedTest
    @ValueSource(strings = {"9", " ", ",000", "A"})
    @Timeout(20)
    void reads_an_amount_of_two_megabytes(String part) {
        String amount = "1" + part.repeat(2_000_000 / part.length()) + "1";

        Import imported = importing(deal("1", "amount", amount, "currency", "CHF"));

        assertThat(imported.count(ImportReason.AMOUNT_UNREADABLE)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void tells(ImportReason reason, CrmRecord record, String sentence) {
        Import imported = importing(record);

        assertThat(imported.getIssues().stream()
                        .filter(issue -> issue.getReason() == reason)
                        .map(issue -> issue.explain(Locale.ENGLISH)))
                .containsExactly(sentence);
        assertThat(imported.getCount().getRead()).isEqualTo(1);
    }

    static Stream<CrmRecord> sound() {
        return Stream.of(
                // A date has no time of day: on the same day, nothing is before anything.
                lead("1", "handed", "2026-03-02T08:15:00Z", "touched", "2026-03-02"),
                lead("1", "mql", "2026-03-02T08:15:00Z", "sql", "2026-03-02"),
                lead("1", "handed", "2026-03-02T08:15:00Z", "touched", "2026-03-02T08:15:00Z"),
                deal("1", "stage", "won", "made", "2026-03-02T08:15:00Z", "closed", "2026-03-02"),
                deal("1", "stage", "lost", "lossReason", "price", "closed", "2026-03-02"),
                deal("1", "stage", "talking", "probability", "99.9", "closed?", "false"));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void reports_no_contradiction_in_consistent_records(CrmRecord record) {
        assertThat(importing(record).getIssueCounts().keySet())
                .isSubsetOf(
                        ImportReason.DATE_WITHOUT_TIME,
                        ImportReason.DEAL_WITHOUT_LEAD,
                        ImportReason.PROPERTY_NEVER_SEEN,
                        ImportReason.STAGE_NOT_REACHED,
                        ImportReason.OUTCOME_NOT_REACHED);
    }

    private static Arguments row(ImportReason reason, CrmRecord record, String sentence) {
        return Arguments.of(reason, record, sentence);
    }
}
