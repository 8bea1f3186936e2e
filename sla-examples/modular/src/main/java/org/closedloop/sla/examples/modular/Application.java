package org.closedloop.sla.examples.modular;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.document.AgreementDocument;
import org.closedloop.sla.document.DocumentFormat;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import tools.jackson.databind.json.JsonMapper;

/** Scores the pages of HubSpot in a directory, together with the agreement, the calendar and the mapping there. */
final class Application {

    private Application() {}

    /**
     * Prints what is wrong with a version of the agreement that has three mistakes, the title of the contract and the
     * scorecard in one line; writes the scorecard as JSON.
     *
     * @param arguments the directory, the last day that counts, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        LocalDate asOf = LocalDate.parse(arguments[1]);
        SlaJson json = SlaJson.inEnglish();
        Agreement agreement =
                json.read(Agreement.class, directory.resolve("agreement.yaml")).orElseThrow();
        CrmMapping mapping =
                json.read(CrmMapping.class, directory.resolve("mapping.yaml")).orElseThrow();
        BusinessCalendar calendar = json.read(BusinessCalendar.class, directory.resolve("kander-office.calendar.yaml"))
                .orElseThrow();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

        Agreement flawed = agreement.withId("[ID]").withCompany(" ").withVersion(0);
        HostValidator.messages(flawed).forEach(message -> out.println("host: " + message));
        new AgreementValidator()
                .validate(flawed, Locale.ENGLISH)
                .errors()
                .forEach(error -> out.println("library: " + error.getMessage()));

        Locale swiss = Locale.forLanguageTag("de-CH");
        String contract = AgreementDocument.of(agreement).render(swiss, DocumentFormat.HTML);
        out.println(contract.lines()
                .filter(line -> line.contains("<title>"))
                .map(line -> line.substring(line.indexOf("<title>"), line.indexOf("</title>") + "</title>".length()))
                .findFirst()
                .orElseThrow());

        ResolvedTerms terms = agreement.resolve(calendar);
        FunnelCounter counter = FunnelCounter.of(terms, asOf);
        HubSpotReader.of(mapping)
                .read(directory.resolve("contacts-1.json"))
                .read(directory.resolve("contacts-2.json"))
                .read(directory.resolve("deals.json"))
                .finish()
                .getLeads()
                .forEach(counter::add);
        Scorecard scorecard = SlaEvaluator.evaluate(terms, counter.finish(), asOf);
        out.println(scorecard.explain(Locale.ENGLISH));
        Files.writeString(Path.of(arguments[2]), json.write(scorecard, Format.JSON));

        // A mapper of the application finds the library's module by itself.
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        out.println(
                mapper.readTree(mapper.writeValueAsString(agreement)).get("id").asString());
    }
}
