package org.closedloop.sla.validation;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of validation.
 *
 * <p>The {@linkplain #getCode() code} is stable: hosts may key on it. Its letter is that of the clause: A agreement, S
 * scope, P parties, F framework, D definitions, T targets, M metrics, N nominations to posts, R reporting and review, E
 * renewal, L relief, V violations and escalation, B bonus and malus, U exclusions, G signatures, X any text; C is for
 * the mapping of a CRM, K for a plan. Numbers are never reused.
 *
 * <pre>{@code
 * Rule.COUNT_NOT_POSITIVE.getCode();                  // "SLA-T04"
 * Rule.COUNT_NOT_POSITIVE.message(Locale.GERMAN);     // "die Anzahl muss positiv sein"
 * }</pre>
 */
public enum Rule {
    VERSION_NOT_POSITIVE("A02", Severity.ERROR),
    PREDECESSOR_NOT_EARLIER("A03", Severity.ERROR),
    PREDECESSOR_OTHER("A04", Severity.ERROR),

    PERIOD_TOO_LONG("S01", Severity.ERROR),
    CALENDAR_OTHER("S02", Severity.ERROR),
    CALENDAR_ZONE_OTHER("S03", Severity.WARNING),
    CALENDAR_NEVER_OPEN("S04", Severity.ERROR),
    PERIOD_OUT_OF_CALENDAR("S05", Severity.ERROR),

    PARTY_MISSING("P01", Severity.ERROR),
    PARTY_ROLE_TWICE("P02", Severity.ERROR),
    PARTY_FUNCTION_TWICE("P03", Severity.ERROR),
    PARTY_REPRESENTATIVE_TWICE("P04", Severity.ERROR),

    FRAMEWORK_AFTER_START("F01", Severity.WARNING),
    FRAMEWORK_NOT_ADOPTED("F02", Severity.WARNING),

    STAGES_MISSING("D01", Severity.ERROR),
    STAGE_TWICE("D02", Severity.ERROR),
    RATE_NAME_TWICE("D03", Severity.ERROR),
    RATE_STAGE_UNDEFINED("D04", Severity.ERROR),
    RATE_BACKWARDS("D05", Severity.ERROR),
    PROBABILITY_OUT_OF_RANGE("D06", Severity.ERROR),
    ATTRIBUTION_WEIGHTS_NOT_ONE("D07", Severity.ERROR),
    WON_STAGE_NOT_ONE("D08", Severity.ERROR),
    DEAL_STAGE_AFTER_CLOSED("D09", Severity.ERROR),
    RATE_TO_ITSELF("D10", Severity.ERROR),
    PROBABILITY_FALLING("D11", Severity.WARNING),
    PROBABILITY_OF_CLOSED("D12", Severity.ERROR),
    DEAL_STAGE_TWICE("D13", Severity.ERROR),
    ATTRIBUTION_STAGE_UNDEFINED("D14", Severity.ADVICE),
    TERM_TWICE("D15", Severity.ERROR),

    TARGETS_MISSING("T01", Severity.ERROR),
    TARGET_ID_TWICE("T02", Severity.ERROR),
    TARGET_ID_MALFORMED("T03", Severity.ERROR),
    COUNT_NOT_POSITIVE("T04", Severity.ERROR),
    SHARE_OUT_OF_RANGE("T05", Severity.ERROR),
    MONEY_NOT_POSITIVE("T06", Severity.ERROR),
    MONEY_OF_OTHER_CURRENCY("T07", Severity.ERROR),
    WEIGHT_NOT_POSITIVE("T08", Severity.ERROR),
    TOLERANCE_OUT_OF_RANGE("T09", Severity.ERROR),
    METRIC_UNLISTED("T10", Severity.ERROR),
    METRIC_OF_OTHER_KIND("T11", Severity.ERROR),
    RESPONSIBLE_NOT_A_PARTY("T12", Severity.ERROR),
    WINDOW_LONGER_THAN_PERIOD("T13", Severity.WARNING),
    WINDOWS_ALL_SKIPPED("T14", Severity.ERROR),
    SIDE_WITHOUT_DUTY("T15", Severity.WARNING),
    TARGET_NAMED_LIKE_METRIC("T16", Severity.ADVICE),
    SAMPLE_NOT_POSITIVE("T17", Severity.ERROR),
    VOLUME_ASKED_TWICE("T18", Severity.WARNING),
    VOLUME_ASKED_BY_PARTS("T19", Severity.WARNING),
    MONEY_ASKED_TWICE("T20", Severity.WARNING),
    MONEY_ASKED_BY_PARTS("T21", Severity.WARNING),
    SHARE_FOLLOWS("T22", Severity.WARNING),
    SHARE_FOLLOWS_FROM_STRICTER("T23", Severity.WARNING),
    SHARE_FOLLOWS_FROM_RATES("T24", Severity.WARNING),
    VOLUME_FOLLOWS_FROM_RATE("T25", Severity.WARNING),
    CREDIT_BEYOND_WHOLE("T26", Severity.ERROR),
    REVENUE_OUT_OF_REACH("T27", Severity.WARNING),
    LIMIT_LONGER_THAN_WINDOWS("T28", Severity.WARNING),
    REPORT_AFTER_NEXT_WINDOW("T29", Severity.WARNING),
    TARGET_NEVER_REACHED("T40", Severity.WARNING),

    METRICS_MISSING("M01", Severity.ERROR),
    METRIC_ID_TWICE("M02", Severity.ERROR),
    METRIC_ID_MALFORMED("M03", Severity.ERROR),
    WORTH_MISSING("M04", Severity.ERROR),
    WORTH_RATE_OUT_OF_RANGE("M05", Severity.ERROR),
    ATTEMPTS_NOT_POSITIVE("M06", Severity.ERROR),
    FIELDS_MISSING("M07", Severity.ERROR),
    REPORT_DAYS_NOT_POSITIVE("M08", Severity.ERROR),
    METRIC_STAGE_UNDEFINED("M09", Severity.ERROR),
    CONVERSION_BACKWARDS("M10", Severity.ERROR),
    CONVERSION_TO_ITSELF("M11", Severity.ERROR),
    METRIC_UNUSED("M12", Severity.WARNING),
    REVENUE_UNDEFINED("M13", Severity.ERROR),
    ATTRIBUTION_UNDEFINED("M14", Severity.ERROR),
    WORTH_OF_OTHER_CURRENCY("M15", Severity.ERROR),
    WORTH_NOT_POSITIVE("M16", Severity.ERROR),
    REPORT_WITHOUT_CLAUSE("M17", Severity.ADVICE),
    LIMIT_LONGER_THAN_DAY("M18", Severity.WARNING),
    REPORT_DAYS_DIFFER("M19", Severity.WARNING),
    CREDITED_NOT_A_PARTY("M20", Severity.ERROR),
    LIMIT_LONGER_THAN_PERIOD("M21", Severity.WARNING),
    CYCLE_FROM_ITS_END("M22", Severity.ERROR),

    DEPUTY_IS_HOLDER("N01", Severity.ERROR),
    POST_VACANT("N02", Severity.ERROR),
    POSTS_OVERLAP("N03", Severity.WARNING),
    POST_OUTSIDE_PERIOD("N04", Severity.WARNING),
    POST_NOT_OF_A_PARTY("N05", Severity.ERROR),

    CADENCE_LONGER_THAN_WINDOW("R01", Severity.WARNING),
    CHANNELS_MISSING("R02", Severity.ERROR),
    AUDIENCE_MISSING("R03", Severity.ERROR),
    DEADLINE_NOT_POSITIVE("R04", Severity.ERROR),
    PARTICIPANTS_MISSING("R05", Severity.ERROR),
    REVIEW_OUTSIDE_PERIOD("R06", Severity.WARNING),
    REVIEW_ONLY_ONCE("R07", Severity.ADVICE),
    CADENCE_SHORTER_THAN_REPORTS("R08", Severity.WARNING),
    DEADLINE_AFTER_NEXT_WINDOW("R09", Severity.WARNING),

    RENEWAL_BEFORE_END("E01", Severity.ERROR),
    RENEWAL_AFTER_GAP("E02", Severity.WARNING),
    NOTICE_LONGER_THAN_PERIOD("E03", Severity.ERROR),
    STARTS_AFTER_GAP("E04", Severity.WARNING),
    STARTS_BEFORE_PREDECESSOR("E05", Severity.ERROR),
    OVERLAPS_PREDECESSOR("E06", Severity.WARNING),
    ENDS_BEFORE_PREDECESSOR("E07", Severity.WARNING),
    WHOLE_ASKED_AGAIN("E08", Severity.WARNING),
    NOTICE_BEGINS_BEFORE("E09", Severity.WARNING),

    RELIEF_ID_MALFORMED("L01", Severity.ERROR),
    RELIEF_ID_TWICE("L02", Severity.ERROR),
    RELIEF_TARGET_UNLISTED("L03", Severity.ERROR),
    RELIEF_OF_SAME_SIDE("L04", Severity.ERROR),
    RELIEF_OF_ITSELF("L05", Severity.ERROR),
    RELIEF_WINDOWS_DIFFER("L06", Severity.ERROR),
    RELIEF_CIRCLE("L07", Severity.ERROR),
    RELIEF_FRACTION_NOT_POSITIVE("L08", Severity.ERROR),
    RELIEF_LIMIT_OF_DELIVERY("L09", Severity.ERROR),
    RELIEF_SHARE_NEVER_OVER("L10", Severity.ERROR),
    RELIEF_SHARE_NEVER_UNDER("L11", Severity.ERROR),
    RELIEF_OVER_TOO_LOW("L12", Severity.WARNING),
    RELIEF_UNDER_TOO_HIGH("L13", Severity.WARNING),

    ESCALATION_ID_MALFORMED("V01", Severity.ERROR),
    ESCALATION_ID_TWICE("V02", Severity.ERROR),
    ESCALATION_TARGET_UNLISTED("V03", Severity.ERROR),
    ESCALATION_OF_NOTHING("V04", Severity.ERROR),
    ESCALATION_MISSES_NOT_POSITIVE("V05", Severity.ERROR),
    ESCALATION_WINDOWS_TOO_FEW("V06", Severity.ERROR),
    ESCALATION_STEP_NOT_POSITIVE("V07", Severity.ERROR),
    ESCALATION_STEPS_UNORDERED("V08", Severity.ERROR),
    ESCALATION_DEADLINE_NOT_POSITIVE("V09", Severity.ERROR),
    ESCALATION_NOBODY_INFORMED("V10", Severity.ERROR),
    ESCALATION_WITHOUT_STEPS("V11", Severity.ERROR),
    ESCALATION_NEVER("V12", Severity.WARNING),
    ESCALATION_DEADLINE_TOO_LONG("V13", Severity.ERROR),
    ESCALATION_STEP_NEVER("V14", Severity.WARNING),

    ADJUSTMENT_ID_MALFORMED("B01", Severity.ERROR),
    ADJUSTMENT_ID_TWICE("B02", Severity.ERROR),
    ADJUSTMENT_TARGET_UNLISTED("B03", Severity.ERROR),
    ADJUSTMENT_NOT_POSITIVE("B04", Severity.ERROR),
    ADJUSTMENT_FRACTION_OUT_OF_RANGE("B05", Severity.ERROR),
    ADJUSTMENT_OF_OTHER_FORM("B06", Severity.ERROR),
    ADJUSTMENT_OF_OTHER_CURRENCY("B07", Severity.ERROR),
    ADJUSTMENT_CAP_IDLE("B08", Severity.WARNING),

    EXCLUSION_ID_MALFORMED("U01", Severity.ERROR),
    EXCLUSION_ID_TWICE("U02", Severity.ERROR),
    EXCLUSION_TARGET_UNLISTED("U03", Severity.ERROR),
    EXCLUSION_OUTSIDE_PERIOD("U04", Severity.ERROR),
    EXCLUSION_OF_WHOLE_WINDOW("U05", Severity.WARNING),
    EXCLUSIONS_OF_OTHER_AGREEMENT("U06", Severity.ERROR),
    EXCLUSION_ONE_SIDED("U07", Severity.WARNING),
    EXCLUSION_PERIODS_OVERLAP("U08", Severity.WARNING),
    LEAD_EXCLUDED_TWICE("U09", Severity.WARNING),
    EXCLUSION_RECORDED_BEFORE_START("U10", Severity.WARNING),
    EXCLUSION_WITHOUT_CONSENT("U11", Severity.WARNING),

    SIGNED_AFTER_START("G01", Severity.WARNING),
    SIGNER_NOT_OF_SIDE("G02", Severity.ERROR),
    SIGNED_TWICE("G03", Severity.ERROR),
    SIGNER_NOT_A_PARTY("G04", Severity.ERROR),
    SIGNED_OTHER_TERMS("G05", Severity.ERROR),
    SIGNED_DIFFERENT_TERMS("G06", Severity.ERROR),
    DIGEST_METHOD_UNKNOWN("G07", Severity.ERROR),

    FIRST_TOUCH_IS_LAST("C01", Severity.ERROR),
    FIRST_TOUCH_OF_LEAD("C02", Severity.ERROR),
    FIRST_TOUCH_SOUNDS_LAST("C03", Severity.WARNING),
    ENTRY_WITHOUT_VALUES("C04", Severity.ERROR),
    EARLIEST_OF_NOTHING("C05", Severity.ERROR),
    TEST_WITHOUT_VALUES("C06", Severity.ERROR),
    TEST_WITH_VALUES("C07", Severity.ERROR),
    MAPPED_STAGE_WITHOUT_SOURCE("C08", Severity.ERROR),
    ACTIVITY_WITHOUT_TIME("C09", Severity.ERROR),
    DEAL_STAGE_WON_AND_LOST("C10", Severity.ERROR),
    DEAL_VALUES_WITHOUT_PROPERTY("C11", Severity.ERROR),
    DEALS_NEVER_WON("C12", Severity.WARNING),
    AMOUNTS_WITHOUT_CURRENCY("C13", Severity.ERROR),
    AMOUNT_WITHOUT_CURRENCY("C14", Severity.WARNING),
    MAPPED_STAGE_UNDEFINED("C15", Severity.WARNING),
    MAPPED_STAGES_OUT_OF_ORDER("C16", Severity.WARNING),
    METRIC_STAGE_UNMAPPED("C17", Severity.ERROR),
    METRIC_SOURCE_MISSING("C18", Severity.ERROR),
    METRIC_FIELD_UNMAPPED("C19", Severity.ERROR),
    DEALS_NEVER_LOST("C20", Severity.WARNING),
    DEAL_STAGE_UNKNOWN("C21", Severity.WARNING),
    DEAL_STAGE_OF_OTHER_OUTCOME("C22", Severity.ERROR),
    WON_STAGE_UNMAPPED("C23", Severity.WARNING),
    MAPPED_CURRENCY_OTHER("C24", Severity.WARNING),
    MAPPED_ZONE_OTHER("C25", Severity.WARNING),
    CHANGE_OF_NOTHING("C26", Severity.ERROR),
    TIME_WITHOUT_CONDITION("C27", Severity.ERROR),
    DEAL_TIME_ELSEWHERE("C28", Severity.ERROR),
    OUTCOME_DECIDED_ALREADY("C29", Severity.WARNING),
    PROPERTY_HELD_TWICE("C30", Severity.ERROR),
    CERTAINTY_OUT_OF_RANGE("C31", Severity.ERROR),

    PLAN_GOALS_MISSING("K01", Severity.ERROR),
    GOAL_NOT_POSITIVE("K02", Severity.ERROR),
    PLANNED_AMOUNT_OF_OTHER_CURRENCY("K03", Severity.ERROR),
    MARKETING_SHARE_OUT_OF_RANGE("K04", Severity.ERROR),
    DEAL_SIZE_NOT_POSITIVE("K05", Severity.ERROR),
    PLAN_RATES_MISSING("K06", Severity.ERROR),
    PLANNED_RATE_OUT_OF_RANGE("K07", Severity.ERROR),
    PLANNED_RATE_AFTER_GAP("K08", Severity.ERROR),
    PLANNED_RATE_BACKWARDS("K09", Severity.ERROR),
    PLANNED_STAGE_UNKNOWN("K10", Severity.ERROR),
    DURATION_BACKWARDS("K11", Severity.ERROR),
    DURATION_MISSING("K12", Severity.ADVICE),
    GOAL_TOO_EARLY("K13", Severity.WARNING),
    CAPACITY_TOO_LOW("K14", Severity.WARNING),
    MARGIN_OUT_OF_RANGE("K15", Severity.ERROR),
    ATTAINMENT_OUT_OF_RANGE("K16", Severity.ERROR),
    RAMP_OUT_OF_RANGE("K17", Severity.ERROR),
    GOALS_OVERLAP("K18", Severity.WARNING),
    SAMPLE_SMALL("K19", Severity.ADVICE),
    GOAL_RATE_UNKNOWN("K20", Severity.ERROR),
    PLANNED_STAGE_UNDEFINED("K21", Severity.WARNING),
    PLAN_CURRENCY_NOT_AGREED("K22", Severity.WARNING),
    TARGET_BELOW_PLAN("K23", Severity.WARNING),
    RATE_BELOW_PLAN("K24", Severity.WARNING),
    PLAN_WITHOUT_TARGET("K25", Severity.ADVICE),
    PLAN_NEVER_REACHED("K26", Severity.WARNING),
    PLAN_SELDOM_REACHED("K27", Severity.ADVICE),
    HISTORY_WITHOUT_STAGE("K28", Severity.ADVICE),
    COST_NEGATIVE("K29", Severity.ERROR),
    DURATION_TWICE("K30", Severity.ERROR),
    DURATION_SHORTER_THAN_PART("K31", Severity.WARNING),
    VOLUME_TOO_LARGE("K32", Severity.ERROR),
    PLAN_TOO_LONG("K33", Severity.ERROR),
    DURATION_TOO_LONG("K34", Severity.ERROR),

    TEXT_BLANK("X01", Severity.ERROR),
    PLACEHOLDER_LEFT("X02", Severity.ERROR);

    private static final Map<String, Rule> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Rule::getCode, Function.identity()));

    private final String code;
    private final Severity severity;

    Rule(String number, Severity severity) {
        this.code = "SLA-" + number;
        this.severity = severity;
    }

    /** The stable code, such as {@code SLA-T04}; also the key of the message. */
    public String getCode() {
        return code;
    }

    /** How severe a breach of the rule is. */
    public Severity getSeverity() {
        return severity;
    }

    /** Returns the message with its parameters in braces: in German if the locale is German, otherwise in English. */
    public String message(Locale locale) {
        return RuleMessages.in(locale).text(code);
    }

    /** The rule with this code, such as {@code SLA-T04}; empty if there is none. */
    public static Optional<Rule> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The rule that a violation of a host's Jakarta validator reports; empty if the constraint is not of this library.
     *
     * <p>The rule is read from the message's template, which a host's message interpolator does not change.
     *
     * <pre>{@code
     * for (ConstraintViolation<Agreement> violation : validator.validate(agreement)) {
     *     Rule.of(violation).map(Rule::getCode);      // "SLA-T04"
     *     Rule.of(violation).map(Rule::getSeverity);  // ERROR
     * }
     * }</pre>
     */
    public static Optional<Rule> of(ConstraintViolation<?> violation) {
        return ofTemplate(violation.getMessageTemplate());
    }

    /** The rule whose code a template has in braces. */
    static Optional<Rule> ofTemplate(String template) {
        return template.length() > 2 ? of(template.substring(1, template.length() - 1)) : Optional.empty();
    }

    /** The key by which Jakarta Validation looks up the message. */
    String template() {
        return "{" + code + "}";
    }
}
