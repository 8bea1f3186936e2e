package org.closedloop.sla.draft;

/** What can be open in a draft, in the order of the contract; what each side has of its own is open by {@code Role}. */
public enum Part {
    /** The title: only where a placeholder stands for it. */
    TITLE(0, "title"),
    /** The firm. */
    COMPANY(0, "company"),
    /** The name among the firm's agreements. */
    ID(0, "id"),
    /** The agreement that it follows: only where a placeholder stands for it. */
    PREDECESSOR(0, "predecessor"),
    /** The language of its words. */
    LANGUAGE(0, "language"),
    /** What both functions want of it. */
    PURPOSE(1, "purpose"),
    /** The first day. */
    START_DATE(2, "scope.period"),
    /** The last day. */
    END_DATE(2, "scope.period"),
    /** The geographic business unit. */
    REGION(2, "scope.region"),
    /** The group whose result is covered. */
    GROUP(2, "scope.group"),
    /** The subgroup whose result is covered. */
    SUBGROUP(2, "scope.subgroup"),
    /** Whose days count. */
    TIME_ZONE(2, "scope.zone"),
    /** The business calendar. */
    CALENDAR(2, "scope.calendar"),
    /** What a side's function is called in the firm. */
    FUNCTION(3, "parties", "function"),
    /** Who signs for a side. */
    REPRESENTATIVE(3, "parties", "representative"),
    /** The whole clause. */
    FRAMEWORK(4, "framework"),
    /** The system's name. */
    SYSTEM(4, "framework.system"),
    /** The functions that adopted it. */
    ADOPTED_BY(4, "framework.adoptedBy"),
    /** The document that describes it. */
    DOCUMENT(4, "framework.document"),
    /** That document's date. */
    DOCUMENT_DATE(4, "framework.documentDate"),
    /** What the words mean: the clause, or a text in it. */
    DEFINITIONS(5, "definitions"),
    /** What a side owes: any target, or a text in one. */
    TARGETS(6, "targets", ""),
    /** By what attainment is measured: any metric, or a text in one. */
    METRICS(7, "metrics"),
    /** Who answers for a side. */
    ACCOUNTABLE(8, "posts", "holder"),
    /** Who stands in. */
    DEPUTY(8, "posts", "deputy"),
    /** From which day they hold the post. */
    POST_START(8, "posts", "period"),
    /** Until which day, inclusive. */
    POST_END(8, "posts", "period"),
    /** The whole clause. */
    REPORTING(9, "reporting"),
    /** How often. */
    CADENCE(9, "reporting.cadence"),
    /** The tools or channels. */
    CHANNELS(9, "reporting.channels"),
    /** The management levels informed. */
    AUDIENCE(9, "reporting.audience"),
    /** How many working days the report may take. */
    DEADLINE(9, "reporting.deadlineDays"),
    /** The whole clause. */
    REVIEW(10, "review"),
    /** The time between two meetings. */
    INTERVAL(10, "review.interval"),
    /** The first meeting. */
    FIRST_MEETING(10, "review.firstDate"),
    /** Who takes part. */
    PARTICIPANTS(10, "review.participants"),
    /** The whole clause. */
    RENEWAL(11, "renewal"),
    /** The day from which the renewed agreement holds. */
    RENEWAL_DATE(11, "renewal.date"),
    /** Whether it renews by itself. */
    MODE(11, "renewal.mode"),
    /** How long before the end notice must be given. */
    NOTICE(11, "renewal.notice"),
    /** How long the renewed agreement holds. */
    NEXT_PERIOD(11, "renewal.nextPeriod");

    private final int clause;
    private final String path;
    private final String ofSide;

    Part(int clause, String path) {
        this(clause, path, "");
    }

    /** What each side has of its own, in the list of this name. */
    Part(int clause, String list, String ofSide) {
        this.clause = clause;
        this.path = list;
        this.ofSide = ofSide;
    }

    /** The number of the clause, from 1; 0 is the head. */
    public int getClause() {
        return clause;
    }

    /** The attribute's name in the agreement, its clause or its item, such as {@code region} or {@code holder}. */
    public String getAttribute() {
        return ofSide.isEmpty() ? path.substring(path.lastIndexOf('.') + 1) : ofSide;
    }

    /** Where it stands, but for the side. */
    String path() {
        return path;
    }

    /** Where it stands within the side's item; empty if it is the item, or no side's. */
    String ofSide() {
        return ofSide;
    }
}
