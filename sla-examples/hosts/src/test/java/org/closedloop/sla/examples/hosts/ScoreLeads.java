package org.closedloop.sla.examples.hosts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.validation.agreement.AgreementValidator;

public final class ScoreLeads {

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        LocalDate asOf = LocalDate.parse(arguments[1]);
        SlaJson json = SlaJson.inEnglish();
        Agreement agreement =
                json.read(Agreement.class, directory.resolve("agreement.yaml")).orElseThrow();
        BusinessCalendar calendar = json.read(BusinessCalendar.class, directory.resolve("calendar.yaml"))
                .orElseThrow();
        new AgreementValidator().validate(agreement, Locale.ENGLISH).forEach(System.out::println);

        ResolvedTerms terms = agreement.resolve(calendar);
        FunnelCounter counter = FunnelCounter.of(terms, asOf);
        LeadReader.inEnglish().count(directory.resolve("leads.ndjson"), counter);
        System.out.println(SlaEvaluator.evaluate(terms, counter.finish(), asOf).explain(Locale.ENGLISH));
    }
}
