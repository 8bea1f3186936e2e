/**
 * For tests of users: assertions, fixtures, arbitrary valid values, and generated exports of a CRM.
 *
 * <p>Start at {@link org.closedloop.sla.testing.SlaAssertions}.
 */
module org.closedloop.sla.testing {
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.closedloop.sla;
    requires tools.jackson.core;

    exports org.closedloop.sla.testing;
}
