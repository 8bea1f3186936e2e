package org.closedloop.sla.agreement;

import java.util.Locale;
import org.closedloop.sla.funnel.Role;

/** What a draft can lack, in the order of the contract. */
public enum Gap {
    /** The firm. */
    COMPANY(0),
    /** The name among the firm's agreements. */
    ID(0),
    /** The language of its words. */
    LANGUAGE(0),
    /** What both functions want of it; may be left out. */
    PURPOSE(1),
    /** For when, where and whom it holds. */
    SCOPE(2),
    /** Marketing's function and its representative. */
    MARKETING_PARTY(3),
    /** Sales' function and its representative. */
    SALES_PARTY(3),
    /** The system within which it works; may be left out. */
    FRAMEWORK(4),
    /** What the words mean. */
    DEFINITIONS(5),
    /** What marketing owes. */
    MARKETING_TARGETS(6),
    /** What sales owes. */
    SALES_TARGETS(6),
    /** By what attainment is measured. */
    METRICS(7),
    /** Who answers for marketing, and the deputy. */
    MARKETING_POST(8),
    /** Who answers for sales, and the deputy. */
    SALES_POST(8),
    /** What is reported to whom; may be left out. */
    REPORTING(9),
    /** The regular exchange; may be left out. */
    REVIEW(10),
    /** When and how it is renewed; may be left out. */
    RENEWAL(11);

    private final int clause;

    Gap(int clause) {
        this.clause = clause;
    }

    /** The number of the clause, from 1; 0 is the head. */
    public int getClause() {
        return clause;
    }

    /** Whether an agreement cannot do without it. */
    public boolean isRequired() {
        return switch (this) {
            case PURPOSE, FRAMEWORK, REPORTING, REVIEW, RENEWAL -> false;
            default -> true;
        };
    }

    /** Whether this draft lacks it. */
    public boolean isOpenIn(AgreementDraft draft) {
        return switch (this) {
            case COMPANY -> draft.getCompany().isEmpty();
            case ID -> draft.getId().isEmpty();
            case LANGUAGE -> draft.getLanguage().isEmpty();
            case PURPOSE -> draft.getPurpose().isEmpty();
            case SCOPE -> draft.getScope().isEmpty();
            case MARKETING_PARTY -> lacksParty(draft, Role.MARKETING);
            case SALES_PARTY -> lacksParty(draft, Role.SALES);
            case FRAMEWORK -> draft.getFramework().isEmpty();
            case DEFINITIONS -> draft.getDefinitions().isEmpty();
            case MARKETING_TARGETS -> lacksTargets(draft, Role.MARKETING);
            case SALES_TARGETS -> lacksTargets(draft, Role.SALES);
            case METRICS -> draft.getMetrics().isEmpty();
            case MARKETING_POST -> lacksPost(draft, Role.MARKETING);
            case SALES_POST -> lacksPost(draft, Role.SALES);
            case REPORTING -> draft.getReporting().isEmpty();
            case REVIEW -> draft.getReview().isEmpty();
            case RENEWAL -> draft.getRenewal().isEmpty();
        };
    }

    /** Its name in a message, such as {@code sales post (clause 8)}. */
    String told() {
        String name = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name + (clause == 0 ? " (head)" : " (clause " + clause + ")");
    }

    private static boolean lacksParty(AgreementDraft draft, Role role) {
        return draft.getParties().stream().noneMatch(party -> party.getRole() == role);
    }

    private static boolean lacksTargets(AgreementDraft draft, Role role) {
        return draft.getTargets().stream().noneMatch(target -> target.getResponsible() == role);
    }

    private static boolean lacksPost(AgreementDraft draft, Role role) {
        return draft.getPosts().stream().noneMatch(post -> post.getRole() == role);
    }
}
