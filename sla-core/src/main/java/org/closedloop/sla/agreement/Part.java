package org.closedloop.sla.agreement;

import java.util.List;
import java.util.Locale;

/**
 * A part of an agreement: an item of its head, a clause, or an {@link Attribute} of a clause.
 *
 * <pre>{@code
 * Part.COMPANY.getClause();                  // 0, the head
 * Part.REPORTING.getClause();                // 9
 * ReviewAttributes.FIRST_DATE.getTitle();    // "first meeting"
 * ReviewAttributes.FIRST_DATE.getPath();     // "review.firstDate"
 * }</pre>
 */
public sealed class Part permits Attribute {

    /** The name among the firm's agreements. */
    public static final Part ID = new Part("id");
    /** The version. */
    public static final Part VERSION = new Part("version");
    /** The agreement that it follows. */
    public static final Part PREDECESSOR = new Part("predecessor");
    /** The title. */
    public static final Part TITLE = new Part("title");
    /** The firm. */
    public static final Part COMPANY = new Part("company");
    /** The language of its words. */
    public static final Part LANGUAGE = new Part("language");

    /** Clause 1: the purpose. */
    public static final Part PURPOSE = new Part("purpose");
    /** Clause 2: the scope. */
    public static final Part SCOPE = new Part("scope");
    /** Clause 3: the parties. */
    public static final Part PARTIES = new Part("parties");
    /** Clause 4: the framework. */
    public static final Part FRAMEWORK = new Part("framework");
    /** Clause 5: the definitions. */
    public static final Part DEFINITIONS = new Part("definitions");
    /** Clause 6: the targets. */
    public static final Part TARGETS = new Part("targets");
    /** Clause 7: the metrics. */
    public static final Part METRICS = new Part("metrics");
    /** Clause 8: the posts. */
    public static final Part POSTS = new Part("posts");
    /** Clause 9: the reporting. */
    public static final Part REPORTING = new Part("reporting");
    /** Clause 10: the review. */
    public static final Part REVIEW = new Part("review");
    /** Clause 11: the renewal. */
    public static final Part RENEWAL = new Part("renewal");
    /** Clause 12, which is optional: the reliefs. */
    public static final Part RELIEFS = new Part("reliefs");
    /** Clause 13, which is optional: the escalations. */
    public static final Part ESCALATIONS = new Part("escalations");
    /** Clause 14, which is optional: bonus and malus. */
    public static final Part ADJUSTMENTS = new Part("adjustments");
    /** Clause 15, which is optional: the exclusions. */
    public static final Part EXCLUSIONS = new Part("exclusions");

    /** The items of the head. */
    public static final List<Part> HEAD = List.of(ID, VERSION, PREDECESSOR, TITLE, COMPANY, LANGUAGE);

    /** The clauses in the order of the contract, from clause 1; there is no other list of their order. */
    public static final List<Part> CLAUSES = List.of(
            PURPOSE,
            SCOPE,
            PARTIES,
            FRAMEWORK,
            DEFINITIONS,
            TARGETS,
            METRICS,
            POSTS,
            REPORTING,
            REVIEW,
            RENEWAL,
            RELIEFS,
            ESCALATIONS,
            ADJUSTMENTS,
            EXCLUSIONS);

    private final String name;
    private final String title;

    private Part(String name) {
        this(name, titleOf(name));
    }

    Part(String name, String title) {
        this.name = name;
        this.title = title;
    }

    /** The words of a name: {@code documentDate} is the document date. */
    static String titleOf(String name) {
        return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The name of the attribute that holds it, such as {@code firstDate}. */
    public String getName() {
        return name;
    }

    /**
     * What it is called in a list, such as {@code first meeting}; no two parts that can be open have the same title.
     */
    public String getTitle() {
        return title;
    }

    /** The key of its texts in resources: the title in the form {@code FIRST_MEETING}. */
    public String getKey() {
        return title.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    /** The names that lead to it from the agreement, such as {@code review.firstDate}. */
    public String getPath() {
        return name;
    }

    /** The number of the clause that it is or belongs to, from 1; 0 is the head. */
    public int getClause() {
        return CLAUSES.indexOf(this) + 1;
    }

    /** The title and the clause, such as {@code first meeting (clause 10)}. */
    @Override
    public String toString() {
        return title + (getClause() == 0 ? " (head)" : " (clause " + getClause() + ")");
    }
}
