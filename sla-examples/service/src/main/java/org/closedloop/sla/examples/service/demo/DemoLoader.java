package org.closedloop.sla.examples.service.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.examples.service.access.Caller;
import org.closedloop.sla.examples.service.access.CallerRole;
import org.closedloop.sla.examples.service.agreement.AgreementRegister;
import org.closedloop.sla.examples.service.lead.LeadIntake;
import org.closedloop.sla.examples.service.storage.DocumentStore;
import org.closedloop.sla.examples.service.storage.Precondition;
import org.closedloop.sla.examples.service.storage.StoredKind;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.SlaJson;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Stores the agreement and the leads of the scorecard example. */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

    private static final Caller DEMO = new Caller("demo", CallerRole.INTEGRATION);

    private final AgreementRegister register;
    private final DocumentStore documents;
    private final LeadIntake intake;

    DemoLoader(AgreementRegister register, DocumentStore documents, LeadIntake intake) {
        this.register = register;
        this.documents = documents;
        this.intake = intake;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Agreement agreement = read(Agreement.class, "agreement.yaml");
        put(StoredKind.CALENDAR, agreement.getScope().getCalendar(), "calendar.yaml");
        register.put(
                DEMO,
                StoredKind.AGREEMENT.version(agreement.getId(), agreement.getVersion()),
                agreement,
                Precondition.NEW,
                Locale.ENGLISH);
        put(StoredKind.NUMBERS, agreement.getId() + "/marketing", "reports.yaml");
        // The service refuses a file with broken lines; the demo's has some, as every export has.
        List<Lead> leads = new ArrayList<>();
        try (InputStream in = open("crm-leads.ndjson")) {
            LeadReader.inEnglish().read(in, leads::add, issue -> {});
        }
        intake.store(DEMO, agreement.getId(), Locale.ENGLISH, each -> leads.forEach(each));
    }

    private <T> void put(StoredKind<T> kind, String id, String file) throws IOException {
        documents.put(DEMO, "store-" + kind.key(), kind.id(id), read(kind.type(), file), Precondition.NEW);
    }

    private static <T> T read(Class<T> type, String name) throws IOException {
        try (InputStream in = open(name)) {
            return SlaJson.inEnglish().read(type, in, Format.YAML, name).orElseThrow();
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(DemoLoader.class.getResourceAsStream("/demo/" + name), name);
    }
}
