package org.closedloop.sla.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.testing.SlaFixtures;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows become leads by the names and types of their columns. */
class ResultSetReaderTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final ResultSetReader READER = ResultSetReader.inEnglish();

    private final List<LeadIssue> issues = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> handOvers = new ArrayList<>();

    @Test
    void counts_the_rows_of_a_query_as_in_the_documentation() throws SQLException {
        ResolvedTerms terms = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
        LocalDate asOf = LocalDate.of(2026, 3, 31);
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE crm_leads AS SELECT 7 AS id,"
                    + " TIMESTAMP WITH TIME ZONE '2026-03-02 09:00:00+01' AS created_at,"
                    + " TIMESTAMP WITH TIME ZONE '2026-03-02 09:00:00+01' AS mql_at,"
                    + " TIMESTAMP WITH TIME ZONE '2026-03-03 09:00:00+01' AS sales_at,"
                    + " CAST(NULL AS TIMESTAMP WITH TIME ZONE) AS first_touch_at");
            FunnelCounter counter = FunnelCounter.of(terms, asOf);
            try (ResultSet rows = statement.executeQuery(
                    "SELECT id, created_at, mql_at AS stages_mql, sales_at AS handed_over_at, first_touch_at"
                            + " FROM crm_leads")) {
                ResultSetReader.inEnglish().count(rows, counter);
            }
            assertThat(counter.finish().getAccount().orElseThrow().getCounted()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"handed_over_at", "HANDED_OVER_AT", "\"handedOverAt\"", "\"HandedOverAt\"", "handedoverat"})
    void names_columns_as_the_json_form_in_any_case(String name) throws SQLException {
        read(READER, "SELECT 'a' AS id, TIMESTAMP WITH TIME ZONE '2026-03-05 10:00:00+01' AS " + name);
        assertThat(handOvers).containsExactly("2026-03-05T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TIMESTAMP WITH TIME ZONE '2026-03-05 10:12:33.123456789+01' | 2026-03-05T09:12:33.123456789Z
            TIMESTAMP WITH TIME ZONE '2026-07-05 10:12:33-05'           | 2026-07-05T15:12:33Z
            TIMESTAMP '2026-03-05 10:12:33.5'                           | 2026-03-05T09:12:33.500Z
            TIMESTAMP '2026-07-05 10:12:33'                             | 2026-07-05T08:12:33Z
            DATE '2026-03-05'                                           | 2026-03-05
            """)
    void reads_a_time_by_the_type_of_its_column(String sql, String expected) throws SQLException {
        read(READER.withZone(ZURICH), "SELECT 'a' AS id, " + sql + " AS handed_over_at");
        assertThat(handOvers).containsExactly(expected);
    }

    /** As outer joins and forms that were sent empty return them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 AS id, '' AS rejection_reason, CAST(NULL AS DATE) AS rejection_at",
                "1 AS id, ' ' AS disqualification_reason, CAST(NULL AS DATE) AS disqualification_at",
                "1 AS id, '' AS deal_outcome",
                "1 AS id, CAST(ARRAY[NULL] AS DATE ARRAY) AS touches_at, CAST(ARRAY[NULL] AS VARCHAR ARRAY) AS touches_by,"
                        + " CAST(ARRAY[NULL] AS VARCHAR ARRAY) AS touches_channel"
            })
    void a_blank_text_and_a_touch_of_nothing_are_absent(String columns) throws SQLException {
        read(READER, "SELECT " + columns);
        assertThat(ids).containsExactly("1");
        assertThat(issues).isEmpty();
    }

    @Test
    void a_row_without_an_id_says_so_beside_its_other_faults() throws SQLException {
        read(READER, "SELECT CAST(NULL AS VARCHAR) AS id, DATE '1900-01-01' AS created_at");
        assertThat(issues)
                .singleElement()
                .extracting(LeadIssue::getMessage)
                .asString()
                .contains("a time must be from 1980 to 2199", "a lead must have an id");
    }

    @Test
    void a_message_says_that_it_leaves_faults_out() throws SQLException {
        String stages = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "DATE '1900-01-01' AS stages_s" + i)
                .collect(Collectors.joining(", "));

        read(READER, "SELECT 1 AS id, " + stages);

        assertThat(issues)
                .singleElement()
                .satisfies(issue -> assertThat(issue.getMessage())
                        .contains("'STAGES_S10'")
                        .endsWith("; …")
                        .doesNotContain("'STAGES_S11'"));
    }

    @Test
    void counting_needs_a_counter() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 AS id")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> READER.count(rows))
                    .withMessage("result set: there must be a counter, but there is none");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'L-1'                                  | L-1
            CAST('L-1' AS CHAR(8))                 | L-1
            17                                     | 17
            9007199254740993                       | 9007199254740993
            CAST(17 AS NUMERIC(38))                | 17
            CAST(17 AS NUMERIC(38, 2))             | 17
            UUID '0b2e8a5e-6f3d-4c1b-9a77-1f0d3c5b7e9a' | 0b2e8a5e-6f3d-4c1b-9a77-1f0d3c5b7e9a
            """)
    void reads_ids_of_several_types(String sql, String expected) throws SQLException {
        read(READER, "SELECT " + sql + " AS id");
        assertThat(ids).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 AS id, TIMESTAMP '2026-03-05 10:00:00' AS created_at | result set: column 'CREATED_AT' has times without a zone (TIMESTAMP): withZone(...) must name it
            1 AS id, 'x' AS created_at | result set: column 'CREATED_AT' must be TIMESTAMP WITH TIME ZONE, TIMESTAMP or DATE, but is CHARACTER VARYING
            1 AS id, 'won' AS deal_outcome, CAST(1 AS DOUBLE PRECISION) AS deal_amount, 'CHF' AS deal_currency | result set: column 'DEAL_AMOUNT' must be DECIMAL or whole, but is DOUBLE PRECISION
            1 AS id, 'won' AS deal_outcome, 1.50 AS deal_amount | result set: column 'DEAL_AMOUNT' needs a column 'deal_currency', or withCurrency(...) must name the currency
            1 AS id, 1.50 AS deal_amount, 'CHF' AS deal_currency | result set: column 'DEAL_AMOUNT' needs a column 'deal_outcome'
            1 AS id, 'no' AS rejection_reason | result set: column 'REJECTION_REASON' needs a column 'rejection_at'
            1 AS id, 2 AS "Id" | result set: columns 'ID' (1) and 'Id' (2) are the same
            1 AS id, 2 AS "stages.mql" | result set: column 'stages.mql' has numbers (INTEGER): withNumbersAs(...) must name the unit of these times
            1 AS id, 2 AS "stages_1st" | result set: column 'stages_1st': stage '1st': a key has lower-case letters, digits and hyphens, such as 'mql'
            1 AS id, DATE '2026-03-05' AS "handed_over_att" | result set: column 'handed_over_att' is unknown, did you mean 'handed_over_at'?; ignoring("handed_over_att") leaves it out
            1 AS id, 2 AS _fivetran_synced | result set: column '_FIVETRAN_SYNCED' is unknown; ignoring("_FIVETRAN_SYNCED") leaves it out
            'x' AS source, 2.5 AS priority | result set: there must be a column 'id'; column 'PRIORITY' must be text or whole, but is NUMERIC
            1 AS id, ARRAY[1] AS attempts | result set: column 'ATTEMPTS' must be an array of TIMESTAMP WITH TIME ZONE or DATE, but is INTEGER ARRAY
            1 AS id, ARRAY[TIMESTAMP '2026-03-05 10:00:00'] AS attempts | result set: column 'ATTEMPTS' must be an array of TIMESTAMP WITH TIME ZONE or DATE, but is TIMESTAMP(9) ARRAY
            1 AS id, ARRAY[DATE '2026-03-05'] AS touches_at | result set: column 'TOUCHES_AT' needs a column 'touches_by'; column 'TOUCHES_AT' needs a column 'touches_channel'
            1 AS id, CAST(1 AS REAL) AS fields_employees | result set: column 'FIELDS_EMPLOYEES' must be text, whole, DECIMAL or BOOLEAN, but is REAL
            """)
    void refuses_columns_before_the_first_row(String select, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(READER, "SELECT " + select + " WHERE FALSE"))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CAST(NULL AS VARCHAR) AS id | id-missing | column 'id': a lead must have an id, but there is none
            ' ' AS id | id-missing | column 'id': a lead must have an id, but there is none
            1.5 AS id | id-not-whole | column 'ID': an id that is a number must be whole, but was 1.5
            1 AS id, DATE '9999-12-31' AS created_at | time-implausible | column 'CREATED_AT': a time must be from 1980 to 2199, but was 9999-12-31
            1 AS id, TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00' AS stages_mql | time-implausible | column 'STAGES_MQL': a time must be from 1980 to 2199, but was 1970-01-01T00:00Z
            1 AS id, TIMESTAMP '2026-03-29 02:30:00' AS created_at | local-time-unclear | column 'CREATED_AT': the clocks of Europe/Zurich must show a time once, but they show 2026-03-29T02:30 twice or never
            1 AS id, TIMESTAMP '2026-10-25 02:30:00' AS created_at | local-time-unclear | column 'CREATED_AT': the clocks of Europe/Zurich must show a time once, but they show 2026-10-25T02:30 twice or never
            1 AS id, CAST(NULL AS DATE) AS rejection_at, 'no' AS rejection_reason | value-missing | column 'rejection_at': must have a value if 'rejection_reason' has one, but has none
            1 AS id, CAST(NULL AS VARCHAR) AS deal_outcome, DATE '2026-03-05' AS deal_closed_at | value-missing | column 'deal_outcome': must have a value if 'deal_…' has one, but has none
            1 AS id, 'closedwon' AS deal_outcome | value-unknown | column 'DEAL_OUTCOME': must be one of open, won, lost, but was 'closedwon'
            1 AS id, 'won' AS deal_outcome, 1.50 AS deal_amount, CAST(NULL AS VARCHAR) AS deal_currency | value-missing | column 'deal_currency': must have a value if 'DEAL_AMOUNT' has one, but has none
            1 AS id, 'won' AS deal_outcome, 1.50 AS deal_amount, 'Fr.' AS deal_currency | currency-unknown | column 'DEAL_CURRENCY': must be a currency code of ISO 4217, but was 'Fr.'
            1 AS id, 'won' AS deal_outcome, 1.505 AS deal_amount, 'CHF' AS deal_currency | amount-decimals | column 'DEAL_AMOUNT': an amount in CHF must have at most 2 decimals, but was 1.505
            1 AS id, ARRAY[TIMESTAMP WITH TIME ZONE '2026-03-05 10:00:00+01'] AS pauses_from, ARRAY[TIMESTAMP WITH TIME ZONE '2026-03-04 10:00:00+01'] AS pauses_to | pause-backwards | column 'PAUSES_TO': a pause must not end before it starts at 2026-03-05T10:00+01:00, but ends at 2026-03-04T10:00+01:00
            1 AS id, ARRAY[DATE '2026-03-05'] AS touches_at, ARRAY['sales', 'sales'] AS touches_by, ARRAY['call'] AS touches_channel | lists-differ | column 'TOUCHES_BY': must have as many items as 'TOUCHES_AT', 1, but has 2
            1 AS id, ARRAY[DATE '2026-03-05'] AS touches_at, ARRAY['vendor'] AS touches_by, ARRAY['call'] AS touches_channel | value-unknown | column 'TOUCHES_BY': must be one of marketing, sales, inside-sales, but was 'vendor'
            """)
    void skips_a_row_that_is_no_lead(String select, String code, String message) throws SQLException {
        RowTotals totals = read(READER.withZone(ZURICH).withSource("crm"), "SELECT " + select);

        assertThat(ids).isEmpty();
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.getCode()).isEqualTo(code);
            assertThat(issue.getMessage()).isEqualTo(message);
            assertThat(issue.place()).contains("crm:1");
            assertThat(issue.getEffect()).isEqualTo(LeadIssue.Effect.SKIPPED);
        });
        assertThat(totals).hasToString("1 rows read: 0 leads, 1 skipped");
    }

    @Test
    void a_row_has_one_issue_with_all_that_is_wrong() throws SQLException {
        RowTotals totals = read(
                ResultSetReader.in(Locale.GERMAN),
                "VALUES ('a', DATE '1970-01-01', 'maybe'), ('b', DATE '2026-03-05', 'won')",
                "id, created_at, deal_outcome");

        assertThat(ids).containsExactly("b");
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.getLead()).contains("a");
            assertThat(issue.getMessage())
                    .isEqualTo("Spalte 'CREATED_AT': Eine Zeit muss zwischen 1980 und 2199 liegen, war aber 1970-01-01;"
                            + " Spalte 'DEAL_OUTCOME': Muss eines von open, won, lost sein, war aber 'maybe'");
        });
        assertThat(totals.getRead()).isEqualTo(2);
    }

    @Test
    void skipped_rows_are_in_the_account_of_each_counter() throws SQLException {
        ResolvedTerms terms = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
        FunnelCounter one = FunnelCounter.of(terms, LocalDate.of(2026, 3, 31));
        FunnelCounter other = one.neutral();
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT * FROM (VALUES ('a', DATE '2026-03-02'), (' ', NULL), ('c', NULL)) AS t (id, created_at)")) {
            READER.count(rows, one, other);
        }
        assertThat(one.finish().getAccount()).hasValueSatisfying(account -> {
            assertThat(account.getRead()).isEqualTo(3);
            assertThat(account.getSkipped()).isEqualTo(1);
            assertThat(account.getIssues()).extracting(LeadIssue::getLine).hasToString("[Optional[2]]");
        });
        assertThat(other.toBytes()).isEqualTo(one.toBytes());
    }

    @Test
    void a_currency_and_columns_to_leave_out_can_be_given() throws SQLException {
        read(
                READER.withCurrency(CurrencyUnit.of("CHF")).ignoring("_FIVETRAN_synced"),
                "SELECT 1 AS id, 'WON' AS deal_outcome, CAST(1200 AS NUMERIC(38, 9)) AS deal_amount,"
                        + " 3 AS _fivetran_synced");
        assertThat(ids).containsExactly("1");
        assertThat(issues).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1772701953, SECONDS, 2026-03-05T09:12:33Z",
        "1772701953123, MILLIS, 2026-03-05T09:12:33.123Z",
        "1772701953123456, MICROS, 2026-03-05T09:12:33.123456Z"
    })
    void numbers_are_times_in_a_unit_that_is_given(String number, EpochUnit unit, String expected) throws SQLException {
        ResultSetReader reader = READER.withNumbersAs(unit);
        read(reader, "SELECT * FROM (VALUES ('a', " + number + "), ('b', NULL)) AS t (id, handed_over_at)");
        assertThat(ids).containsExactly("a", "b");
        assertThat(handOvers).containsExactly(expected);

        read(reader, "SELECT 'c' AS id, 0 AS handed_over_at");
        assertThat(issues)
                .extracting(LeadIssue::getMessage)
                .containsExactly("column 'HANDED_OVER_AT': a time must be from 1980 to 2199, but was 0");
    }

    @Test
    void a_failure_of_the_database_is_not_a_failure_of_a_row() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = database.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT 1 AS id");
            rows.close();
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> READER.read(rows, lead -> {}, issues::add));
        }
        assertThat(issues).isEmpty();
    }

    @Test
    void a_source_is_not_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.withSource(" "))
                .withMessage("result set: the source must not be blank, but was ' '");
    }

    private RowTotals read(ResultSetReader reader, String values, String columns) throws SQLException {
        return read(reader, "SELECT * FROM (" + values + ") AS t (" + columns + ")");
    }

    private RowTotals read(ResultSetReader reader, String query) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return reader.read(
                    rows,
                    lead -> {
                        ids.add(lead.getId());
                        if (lead.knows(LeadEvent.HANDED_OVER)) {
                            handOvers.add(lead.time(LeadEvent.HANDED_OVER).toString());
                        }
                    },
                    issues::add);
        }
    }
}
