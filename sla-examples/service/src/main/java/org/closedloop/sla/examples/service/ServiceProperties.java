package org.closedloop.sla.examples.service;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.funnel.Stage;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The configuration under {@code sla}.
 *
 * @param salesStages the stages that sales reports; marketing reports the others
 * @param rates the value of one unit of another currency in that of the agreements, by its code
 * @param maxDocumentSize the longest document that is accepted
 * @param maxLeadsSize the longest body of leads or of CRM pages that is accepted
 * @param maxBodyTime how long a body may take to arrive
 * @param fixedTime a time at which the service's clock stands, for demos and tests
 */
@ConfigurationProperties("sla")
public record ServiceProperties(
        @DefaultValue({"sal", "opportunity", "customer"}) Set<String> salesStages,
        @DefaultValue Map<String, BigDecimal> rates,
        @DefaultValue("10MB") DataSize maxDocumentSize,
        @DefaultValue("2GB") DataSize maxLeadsSize,
        @DefaultValue("10m") Duration maxBodyTime,
        @Nullable Instant fixedTime) {

    /** Whether sales reports when a lead entered this stage. */
    public boolean isOfSales(Stage stage) {
        return salesStages.contains(stage.getKey());
    }

    /** The rates by which deals in other currencies are converted. */
    public ExchangeRates exchangeRates() {
        ExchangeRates.Builder all = ExchangeRates.builder();
        rates.forEach((code, rate) -> all.putRate(CurrencyUnit.of(code), rate));
        return all.build();
    }
}
