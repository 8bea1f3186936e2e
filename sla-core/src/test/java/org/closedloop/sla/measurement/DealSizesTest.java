package org.closedloop.sla.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.closedloop.sla.metric.SizeStatistic;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealSizesTest {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource({
        "100.00,              MEAN,   CHF 100.00",
        "100.00 200.00 200.01, MEAN,  CHF 166.67",
        "0.01 0.02,           MEAN,   CHF 0.01",
        "100.00 900.00 200.00, MEDIAN, CHF 200.00",
        "100.00 200.00 300.00 900.00, MEDIAN, CHF 250.00",
        "0.01 0.02,           MEDIAN, CHF 0.01",
        "5.00 5.00 5.00 7.00, MEDIAN, CHF 5.00"
    })
    void the_size_is_rounded_down_to_the_smallest_unit(String amounts, SizeStatistic statistic, Money size) {
        assertThat(sizes(statistic, amounts).getSize()).contains(size);
    }

    @Test
    void without_deals_there_is_no_size() {
        assertThat(DealSizes.of(SizeStatistic.MEAN, Map.of()).getSize()).isEmpty();
    }

    @Property
    void the_parts_of_a_year_have_the_size_of_the_year(
            @ForAll @Size(max = 12) List<@LongRange(min = 0, max = 500) Long> amounts,
            @ForAll @LongRange(max = 12) long at,
            @ForAll SizeStatistic statistic) {
        int cut = (int) Math.min(at, amounts.size());
        DealSizes first = ofMinor(statistic, amounts.subList(0, cut));
        DealSizes second = ofMinor(statistic, amounts.subList(cut, amounts.size()));

        assertThat(first.plus(second)).isEqualTo(ofMinor(statistic, amounts)).isEqualTo(second.plus(first));
    }

    @Test
    void refuses_what_cannot_be() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DealSizes.of(SizeStatistic.MEAN, Map.of(Money.parse("CHF -1.00"), 1L)))
                .withMessage("deal sizes: amounts must not be negative and numbers of deals positive, but CHF -1.00"
                        + " occurs 1 times");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sizes(SizeStatistic.MEAN, "1.00").plus(sizes(SizeStatistic.MEDIAN, "1.00")))
                .withMessage("deal sizes: can only be added to those of one statistic, but were MEAN and MEDIAN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortShare.of(3, 2))
                .withMessage("cohort share: must not be negative, nor part above whole or early above maturing, but was"
                        + " part 3, whole 2, maturing 0, early 0");
    }

    private static DealSizes sizes(SizeStatistic statistic, String amounts) {
        Map<Money, Long> sizes = new TreeMap<>();
        for (String amount : amounts.split(" ")) {
            sizes.merge(Money.parse("CHF " + amount), 1L, Long::sum);
        }
        return DealSizes.of(statistic, sizes);
    }

    private static DealSizes ofMinor(SizeStatistic statistic, List<Long> amounts) {
        Map<Money, Long> sizes = new TreeMap<>();
        amounts.forEach(minor -> sizes.merge(Money.ofMinor(CHF, minor), 1L, Long::sum));
        return DealSizes.of(statistic, sizes);
    }
}
