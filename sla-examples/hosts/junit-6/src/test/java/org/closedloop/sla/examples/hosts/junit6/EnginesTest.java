package org.closedloop.sla.examples.hosts.junit6;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Without this, a platform that did not find jqwik would pass the tests by leaving out the property. */
class EnginesTest {

    @Test
    void the_platform_finds_the_tests_of_both_engines() {
        TestPlan plan = LauncherFactory.create()
                .discover(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(AnyFunnelTest.class))
                        .build());

        assertThat(plan.getRoots()).flatExtracting(root -> tests(plan, root)).containsExactlyInAnyOrder(
                "[engine:junit-jupiter] a_single_sql_is_not_enough",
                "[engine:jqwik] the_order_of_the_leads_has_no_influence");
    }

    private static List<String> tests(TestPlan plan, TestIdentifier root) {
        return plan.getDescendants(root).stream()
                .filter(TestIdentifier::isTest)
                .flatMap(test -> Stream.of(root.getUniqueId() + " "
                        + test.getDisplayName().replace(' ', '_').replace("()", "")))
                .toList();
    }
}
