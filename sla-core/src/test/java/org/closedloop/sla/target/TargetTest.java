package org.closedloop.sla.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final VolumeTarget VOLUME = Target.volume("sql-volume")
            .responsible(Role.MARKETING)
            .metric("sqls")
            .atLeast(120)
            .window(WindowRule.monthly())
            .build();

    @Test
    void weighs_one_tolerates_nothing_and_has_no_consequence_unless_it_says_so() {
        assertThat(VOLUME.getWeight()).isEqualTo(BigDecimal.ONE);
        assertThat(VOLUME.getTolerance()).isEqualTo(BigDecimal.ZERO);
        assertThat(VOLUME.getConsequence()).isEmpty();
    }

    @Test
    void each_kind_measures_its_own() {
        assertThat(VOLUME.getQuantity()).isEqualTo(Quantity.COUNT);
        assertThat(money().getQuantity()).isEqualTo(Quantity.MONEY);
        assertThat(share().getQuantity()).isEqualTo(Quantity.SHARE);
        assertThat(share().getMinimumSample()).isEqualTo(1);
        assertThat(Target.delivery("report")
                        .responsible(Role.SALES)
                        .metric("report")
                        .window(WindowRule.monthly())
                        .build()
                        .getQuantity())
                .isEqualTo(Quantity.DELIVERY);
    }

    @Test
    void a_changed_copy_leaves_the_original_alone() {
        VolumeTarget more = VOLUME.withAtLeast(150);

        assertThat(more.getAtLeast()).isEqualTo(150);
        assertThat(VOLUME.getAtLeast()).isEqualTo(120);
        assertThat(more.withAtLeast(120)).isEqualTo(VOLUME).hasSameHashCodeAs(VOLUME);
    }

    @Test
    void what_an_author_got_wrong_is_a_value_all_the_same() {
        assertThat(VOLUME.withAtLeast(-3).getAtLeast()).isEqualTo(-3);
        assertThat(share().withAtLeast(new BigDecimal("1.5")).getAtLeast()).isEqualTo("1.5");
    }

    @Test
    void names_every_attribute_that_is_missing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Target.volume("sql-volume").metric("sqls").build())
                .withMessage("Cannot build VolumeTarget, some of required attributes are not set"
                        + " [responsible, window, atLeast]");
    }

    private static MoneyTarget money() {
        return Target.money("closed-won")
                .responsible(Role.SALES)
                .metric("revenue")
                .atLeast(Money.parse("CHF 1.00"))
                .window(WindowRule.quarterly())
                .build();
    }

    private static ShareTarget share() {
        return Target.share("response")
                .responsible(Role.SALES)
                .metric("response")
                .atLeast(new BigDecimal("0.95"))
                .window(WindowRule.monthly())
                .build();
    }
}
