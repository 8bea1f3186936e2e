package org.closedloop.sla.json.proposal;

import java.util.Locale;
import org.closedloop.sla.crm.ImportIssue;

/** Refuses files for which no mapping can be proposed. */
final class UsableFile {

    private UsableFile() {}

    /** @throws IllegalArgumentException if the file has no rows with a header, or has a reader of its own */
    static void check(FileSurvey file) {
        for (ColumnSurvey column : file.columns()) {
            String name = column.name();
            if (name.startsWith("properties.") || name.startsWith("results.")) {
                throw new IllegalArgumentException("file '" + file.name() + "': has pages of HubSpot's interface; its"
                        + " mapping is that of 'sla mapping hubspot', and 'sla import --from hubspot' reads them");
            }
            if (name.equals("attributes.type") || name.equals("attributes.url")) {
                throw new IllegalArgumentException(
                        "file '" + file.name() + "': has pages of Salesforce's interface; its"
                                + " mapping is that of 'sla mapping salesforce', and 'sla import --from salesforce' reads them");
            }
        }
        if (file.columns().size() < 2) {
            String reason = file.pageIssues().stream()
                    .findFirst()
                    .map(UsableFile::explain)
                    .orElse("no row of it is a header");
            throw new IllegalArgumentException(
                    "file '" + file.name() + "': is not one of rows with a header: " + reason);
        }
    }

    private static String explain(ImportIssue issue) {
        return issue.explain(Locale.ENGLISH);
    }
}
