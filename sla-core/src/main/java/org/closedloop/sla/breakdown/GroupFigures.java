package org.closedloop.sla.breakdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Share;
import org.joda.money.Money;

/** The actual value of a measurement, and the size of its sample. */
record GroupFigures(Measurement measurement, Optional<BigDecimal> actual, Optional<Long> sampleSize) {

    static GroupFigures of(Measurement measurement) {
        if (measurement instanceof Count count) {
            return new GroupFigures(measurement, Optional.of(BigDecimal.valueOf(count.getValue())), Optional.empty());
        }
        if (measurement instanceof Amount amount) {
            return new GroupFigures(measurement, Optional.of(amount.getTotal().getAmount()), Optional.empty());
        }
        if (measurement instanceof DealSizes sizes) {
            return new GroupFigures(measurement, sizes.getSize().map(Money::getAmount), Optional.of(sizes.getDeals()));
        }
        if (measurement instanceof Share share) {
            Optional<Long> sample = share instanceof AmountShare
                    ? Optional.empty()
                    : Optional.of(share.getDenominator().longValueExact());
            return new GroupFigures(measurement, share.getFraction(), sample);
        }
        throw new IllegalArgumentException("breakdown: must not be of a delivery, but was of " + measurement);
    }

    GroupResult result(List<String> values, Optional<BigDecimal> required) {
        return GroupResult.builder()
                .values(values)
                .measurement(measurement)
                .actual(actual)
                .difference(actual.flatMap(value -> required.map(value::subtract)))
                .sampleSize(sampleSize)
                .build();
    }
}
