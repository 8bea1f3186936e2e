package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.json.hubspot.HubSpotObject;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceObject;
import org.closedloop.sla.json.salesforce.SalesforceReader;

/** What made the files that are imported. */
enum CrmSource {
    HUBSPOT {
        @Override
        List<String> kinds() {
            return List.of("contacts", "deals", "leads", "pipelines", "owners");
        }

        @Override
        CrmMapping standard(ZoneId zone) {
            return CrmMapping.hubSpot(zone);
        }

        @Override
        Import read(CrmMapping mapping, List<CrmPage> pages) {
            HubSpotReader reader = HubSpotReader.of(mapping);
            each(pages, page -> {
                if (page.kind().isEmpty()) {
                    reader.read(page.file());
                } else {
                    reader.read(HubSpotObject.valueOf(page.kind().toUpperCase(Locale.ROOT)), page.file());
                }
            });
            return reader.finish();
        }
    },
    SALESFORCE {
        @Override
        List<String> kinds() {
            return List.of("leads", "deals", "roles", "stages", "lead-changes", "deal-changes", "tasks", "events");
        }

        @Override
        CrmMapping standard(ZoneId zone) {
            return CrmMapping.salesforce(zone);
        }

        @Override
        Import read(CrmMapping mapping, List<CrmPage> pages) {
            SalesforceReader reader = SalesforceReader.of(mapping);
            each(pages, page -> {
                if (page.kind().isEmpty()) {
                    reader.read(page.file());
                } else {
                    reader.read(object(page.kind()), page.file());
                }
            });
            return reader.finish();
        }

        private SalesforceObject object(String kind) {
            return switch (kind) {
                case "leads" -> SalesforceObject.LEADS;
                case "deals" -> SalesforceObject.OPPORTUNITIES;
                case "roles" -> SalesforceObject.CONTACT_ROLES;
                case "stages" -> SalesforceObject.STAGE_HISTORIES;
                case "lead-changes" -> SalesforceObject.LEAD_HISTORIES;
                case "deal-changes" -> SalesforceObject.OPPORTUNITY_HISTORIES;
                case "tasks" -> SalesforceObject.TASKS;
                default -> SalesforceObject.EVENTS;
            };
        }
    },
    CSV {
        @Override
        List<String> kinds() {
            return List.of("leads", "contacts", "deals", "opportunities", "activities", "history");
        }

        @Override
        CrmMapping standard(ZoneId zone) {
            throw new UnusableInput("import: a CSV file can have any columns; --mapping must say what they mean");
        }

        @Override
        Import read(CrmMapping mapping, List<CrmPage> pages) {
            CsvReader reader = CsvReader.of(mapping);
            each(pages, page -> {
                switch (page.kind()) {
                    case "deals", "opportunities" -> reader.deals(page.file());
                    case "activities" -> reader.activities(page.file());
                    case "history" -> reader.history(page.file());
                    case "leads", "contacts" -> reader.leads(page.file());
                    default -> reader.read(page.file());
                }
            });
            return reader.finish();
        }
    };

    /** What the kinds of files are called that can be told apart by name. */
    abstract List<String> kinds();

    /** What its properties mean out of the box. */
    abstract CrmMapping standard(ZoneId zone);

    /** Reads all pages. */
    abstract Import read(CrmMapping mapping, List<CrmPage> pages);

    private interface PageReader {
        void read(CrmPage page) throws IOException;
    }

    private static void each(List<CrmPage> pages, PageReader reader) {
        for (CrmPage page : pages) {
            try {
                reader.read(page);
            } catch (IOException e) {
                throw Input.unreadable(page.file(), e);
            }
        }
    }
}
