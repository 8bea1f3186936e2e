package org.closedloop.sla.json.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.json.csv.ExportKind;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.joda.money.CurrencyUnit;

/** Reads files that are given as texts, by their names: CSV with a mapping, JSON as HubSpot's pages. */
final class ExampleImport {

    private static final String VERY_LONG = "x".repeat(17_000_000);

    private final CrmMapping mapping;

    ExampleImport(String mapping) {
        this.mapping =
                SlaJson.inEnglish().read(CrmMapping.class, mapping, Format.YAML).orElseThrow();
    }

    Import read(Map<String, String> files) throws IOException {
        if (files.keySet().stream().anyMatch(name -> name.endsWith(".json"))) {
            HubSpotReader pages = HubSpotReader.of(
                    CrmMapping.hubSpot(ZoneId.of("Europe/Zurich")).withCurrency(CurrencyUnit.of("CHF")));
            for (Map.Entry<String, String> page : files.entrySet()) {
                pages.read(bytes(page.getValue()), page.getKey());
            }
            return pages.finish();
        }
        CsvReader rows = CsvReader.of(mapping);
        for (Map.Entry<String, String> file : files.entrySet()) {
            InputStream in = bytes(file.getValue());
            switch (file.getKey()) {
                case "deals.csv" -> rows.read(ExportKind.DEALS, in, file.getKey());
                case "activities.csv" -> rows.read(ExportKind.ACTIVITIES, in, file.getKey());
                case "history.csv" -> rows.read(ExportKind.HISTORY, in, file.getKey());
                default -> rows.read(ExportKind.LEADS, in, file.getKey());
            }
        }
        return rows.finish();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.replace("\u2026", VERY_LONG).getBytes(StandardCharsets.UTF_8));
    }
}
