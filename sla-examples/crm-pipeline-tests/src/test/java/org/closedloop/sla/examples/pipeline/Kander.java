package org.closedloop.sla.examples.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.time.BusinessCalendar;

/** The files of Kander Pumpen AG, an invented firm, and the way from them to a scorecard. */
final class Kander {

    static final LocalDate END_OF_MARCH = LocalDate.of(2026, 3, 31);

    private static final ResolvedTerms TERMS =
            agreement().resolve(document(BusinessCalendar.class, "kander-office.calendar.yaml"));

    private Kander() {}

    static Agreement agreement() {
        return document(Agreement.class, "agreement.yaml");
    }

    static CrmMapping mapping() {
        return document(CrmMapping.class, "mapping.yaml");
    }

    /** What was seen of the last export, after this edit of the file. */
    static ImportProfile lastExport(UnaryOperator<String> edit) {
        return SlaJson.inEnglish()
                .read(ImportProfile.class, edit.apply(text("last-export.yaml")), Format.YAML)
                .orElseThrow();
    }

    /** What came of these pages. */
    static Import imported(String... pages) {
        return imported(mapping(), UnaryOperator.identity(), pages);
    }

    /** What came of these pages by another mapping, after an export that changed them like this. */
    static Import imported(CrmMapping mapping, UnaryOperator<String> change, String... pages) {
        HubSpotReader reader = HubSpotReader.of(mapping);
        for (String page : pages) {
            try {
                String text = change.apply(text(page));
                reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return reader.finish();
    }

    /** How these leads stand at the end of March. */
    static Scorecard scorecard(Iterable<Lead> leads) {
        FunnelCounter counter = FunnelCounter.of(TERMS, END_OF_MARCH);
        leads.forEach(counter::add);
        return SlaEvaluator.evaluate(TERMS, counter.finish(), END_OF_MARCH);
    }

    private static <T> T document(Class<T> type, String name) {
        try (InputStream in = open(name)) {
            return SlaJson.inEnglish().read(type, in, Format.YAML, name).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Kander.class.getResourceAsStream(name), name);
    }
}
